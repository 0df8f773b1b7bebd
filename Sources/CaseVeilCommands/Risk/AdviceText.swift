import CaseFindings
import CaseVeil

/// What could be done, for `--plain`: one edit a line.
struct AdviceText {
  let advice: Advice
  let risk: RiskText
  /// `in the text as written` or `beyond the plan`.
  let title: String

  var text: String {
    if advice.isReachedAlready { return "" }
    if advice.levers.isEmpty { return "\nNo edit that is known lowers the answers \(title).\n" + left }
    var text = "\nWhat could be done \(title), to bring every answer to \(AnswerWord(advice.target).text) or lower:\n"
    for (i, lever) in advice.levers.enumerated() { text += "Edit \(i + 1): \(sentence(on: lever))\n" }
    return text + conclusion
  }

  private func sentence(on lever: Lever) -> String {
    let kind = lever.findings.first.map { risk.places.review.findings[$0].kind }
    var marks: [String] = []
    for finding in lever.findings {
      let mark = risk.shortPlace(finding)
      if !marks.contains(mark) { marks.append(mark) }
    }
    let name = lever.text(kind: kind) + (marks.isEmpty ? "" : " (\(marks.joined(separator: ", ")))")
    let times = lever.times.map { ", \($0) times as many people fit" } ?? ""
    let others =
      lever.isForReaders
      ? "a stranger \(change(\.stranger, lever.after))" : "others \(change(\.acquaintance, lever.after))\(times)"
    return "\(name). \(lever.cost), \(others), patient \(change(\.patient, lever.after))."
  }

  private func change(_ answer: KeyPath<RiskReport, Answer>, _ after: RiskReport) -> String {
    let (old, new) = (advice.before[keyPath: answer].word, after[keyPath: answer].word)
    return old == new ? "unchanged" : "from \(old.text) to \(new.text)"
  }

  private var conclusion: String {
    let numbers = advice.chosen.map { "\($0 + 1)" }
    let after =
      "others \(advice.after.acquaintance.word.text), a stranger \(advice.after.stranger.word.text), "
      + "patient \(advice.after.patient.word.text)"
    if advice.isSmall { return "After \(NumberList.told(numbers)): \(after).\n" }
    var text = "No set of up to four edits is enough.\n"
    if advice.reachesTarget { return text + "It takes \(NumberList.told(numbers)); then \(after).\n" }
    if !numbers.isEmpty { text += "After \(NumberList.told(numbers)): \(after).\n" }
    return text + left
  }

  /// What would have to go besides, and that no wording may be enough.
  private var left: String { advice.remarks.map { $0 + "\n" }.joined() }
}

extension Lever {
  /// Whether it changes who reads, and so only what a stranger could do.
  fileprivate var isForReaders: Bool { if case .narrow = treatment { true } else { false } }
}
