import CaseFindings
import CaseVeil

/// One edit in words: what is done, what it costs, and what the answers are after it alone.
struct EditRow {
  /// The number that `redact --edits` takes.
  let number: Int
  let what: String
  let cost: String
  let others: String
  let patient: String
  /// Whether it is one of the smallest set.
  let isBest: Bool

  /// With `hidesWords` nothing of the text stands in it.
  init(_ place: Int, of advice: Advice, in places: FindingPlaces, hidesWords: Bool = false) {
    let lever = advice.levers[place]
    let kind = lever.findings.first.map { places.review.findings[$0].kind }
    let marks = places.marks(of: lever.findings)
    number = place + 1
    let words = hidesWords ? lever.textWithoutWords(kind: kind) : lever.text(kind: kind)
    what = words + (marks.isEmpty ? "" : " (\(marks.joined(separator: ", ")))")
    cost = lever.cost
    others = Self.others(lever, advice)
    patient = Self.change(\.patient, advice, lever.after)
    isBest = advice.chosen.contains(place)
  }

  private static let unchanged = "unchanged"

  private static func others(_ lever: Lever, _ advice: Advice) -> String {
    let others = change(\.acquaintance, advice, lever.after)
    if others != unchanged { return others }
    if let times = lever.times { return "\(times) times as many fit" }
    let stranger = change(\.stranger, advice, lever.after)
    return stranger == unchanged ? others : "a stranger \(stranger)"
  }

  private static func change(_ answer: KeyPath<RiskReport, Answer>, _ advice: Advice, _ after: RiskReport) -> String {
    let (old, new) = (advice.before[keyPath: answer].word, after[keyPath: answer].word)
    return old == new ? unchanged : "→ \(new.text)"
  }
}

extension Advice {
  /// What all the best edits come to; empty when nothing has to be done.
  var conclusion: [String] {
    if isReachedAlready { return [] }
    var sentences: [String] = []
    if !isSmall { sentences.append("No set of up to four edits is enough.") }
    if !chosen.isEmpty {
      let all =
        !isSmall && reachesTarget
        ? "It takes all of the best edits; then"
        : chosen.count == 1 ? "After edit \(chosen[0] + 1):" : "After all of the best edits:"
      sentences.append(
        "\(all) others \(after.acquaintance.word.text), a stranger \(after.stranger.word.text), patient "
          + "\(after.patient.word.text).")
    }
    return reachesTarget ? sentences : sentences + remarks
  }
}
