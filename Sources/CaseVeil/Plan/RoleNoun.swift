import CaseFindings
import CaseLexicons

/// What a named person is in the story, in one or two words: `doctor`, `consultant cardiologist`, `patient`.
struct RoleNoun {
  let text: TokenizedDocument

  /// By the role that stands beside the name, else by the title, else by the kind.
  func noun(for finding: Finding, _ kind: IdentifierKind) -> String {
    switch kind {
    case .patientName: return "patient"
    case .relativeName: return "relative"
    case .clinicianName:
      if let after = after(finding) { return words(after) }
      return before(finding.tokens.lowerBound).map { words($0) } ?? titled(finding)
    default: return "other person"
    }
  }

  /// `the doctor`; with several of the same noun `the first doctor`, `the second doctor`.
  static func label<Key: Equatable>(_ noun: String, at key: Key, among nouns: [(key: Key, noun: String)]) -> String {
    let same = nouns.filter { $0.noun == noun }
    guard same.count > 1, let place = same.firstIndex(where: { $0.key == key }) else { return "the \(noun)" }
    return place < ordinals.count ? "the \(ordinals[place]) \(noun)" : "another \(noun)"
  }

  /// The role in `Dr Osei, consultant cardiologist,` or `Tom Birch (physiotherapist)`.
  func after(_ finding: Finding) -> Range<Int>? {
    let mark = finding.tokens.upperBound
    guard text.isMark(mark, ",") || text.isMark(mark, "(") else { return nil }
    for count in [3, 2, 1] where isRole(mark + 1..<mark + 1 + count) { return mark + 1..<mark + 1 + count }
    return nil
  }

  /// The role in `her GP, Dr Osei` or `physiotherapist Tom Birch`; the title is part of the name or stands before it.
  func before(_ name: Int) -> Range<Int>? {
    var end = name
    while text[end - 1].marks.contains(.title) && text[end - 1].isCapital && !isRole(end - 1..<end) { end -= 1 }
    if text.isMark(end - 1, ",") { end -= 1 }
    for count in [3, 2, 1] where isRole(end - count..<end) { return end - count..<end }
    return nil
  }

  /// Whether the table of roles knows the words, all on one line.
  private func isRole(_ tokens: Range<Int>) -> Bool {
    guard tokens.lowerBound >= 0, tokens.upperBound <= text.count, let roles = Lexicon(named: "care/roles.tsv"),
      tokens.allSatisfy({ text[$0].isWord && ($0 == tokens.lowerBound || text[$0].gap < .line) })
    else { return false }
    return text[tokens.lowerBound].shape != .capitalised && roles.row(for: Lowercase.ascii(written(tokens))) != nil
  }

  private func written(_ tokens: Range<Int>) -> String {
    text.document[text.span(tokens.lowerBound, tokens.upperBound - 1)]
  }

  /// In small letters, but for short forms such as GP.
  private func words(_ tokens: Range<Int>) -> String {
    tokens.contains { text[$0].shape == .upper } ? written(tokens) : Lowercase.ascii(written(tokens))
  }

  private func titled(_ finding: Finding) -> String {
    let first = text[finding.tokens.lowerBound]
    let before = text[finding.tokens.lowerBound - 1]
    for token in [first, before] where token.marks.contains(.title) {
      if token.marks.contains(.doctorTitle) { return "doctor" }
      if Self.nurses.contains(token.hash) { return "nurse" }
    }
    return "clinician"
  }

  private static let nurses = WordSet("nurse", "matron", "sister", "midwife")
  private static let ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"]
}
