import CaseFindings
import CaseLexicons

/// Somebody whom a document calls by a name, and whom its redacted form calls by a letter.
public struct LetteredPerson: Hashable, Sendable {
  /// The kind of name that the person has: patient, relative, clinician, or somebody else.
  public let role: IdentifierKind
  /// The words of the fullest mention, given names first; no titles.
  let words: [WordHash]
  /// The first letter of the first word, small; 0 where it is none of the 26.
  let initial: UInt8
  let startsWithInitial: Bool
  /// What the titles before the mentions tell.
  let title: TitledAs

  enum TitledAs: Hashable, Sendable { case nothing, man, woman }

  init(_ mentions: [Finding], in text: TokenizedDocument, role: IdentifierKind) {
    self.role = role
    var best: [Int] = []
    var title = TitledAs.nothing
    for finding in mentions {
      let words = Self.words(of: finding, in: text)
      if words.count > best.count { best = words }
      let start = finding.tokens.lowerBound
      for i in [start, start - 1, text.isMark(start - 1, ".") ? start - 2 : start - 1] {
        if text.isWord(i, in: Self.men) { title = .man }
        if text.isWord(i, in: Self.women) { title = .woman }
      }
    }
    words = best.map { text[$0].hash }
    let first = best.first.map { text.byte($0) | 0x20 } ?? 0
    initial = first &- 0x61 < 26 ? first : 0
    startsWithInitial = best.first.map { text[$0].shape == .initial } ?? false
    self.title = title
  }

  /// The words of a name without titles and marks; `HOLT, Mary` is turned round.
  private static func words(of finding: Finding, in text: TokenizedDocument) -> [Int] {
    var words: [Int] = []
    var comma: Int?
    for i in finding.tokens {
      if text.isMark(i, ",") { comma = words.count }
      if text[i].shape != .mark, !text[i].marks.contains(.title) || i + 1 == finding.tokens.upperBound {
        words.append(i)
      }
    }
    guard let comma, comma > 0, comma < words.count else { return words }
    return Array(words[comma...] + words[..<comma])
  }

  private static let men = WordSet("mr", "master", "sir")
  private static let women = WordSet("mrs", "miss", "ms", "mme", "lady")
}

extension Review {
  /// Those whom the redacted text calls by a letter, in the order of the text.
  public var letteredPeople: [LetteredPerson] {
    let findings = resolved.layers { policy.action(for: $0) != .keep }.changing
    let pseudonyms = Planner(text: text, policy: policy, findings: findings, shift: shift).pseudonyms
    return pseudonyms.lettered(among: findings).map { LetteredPerson($0.mentions, in: text, role: $0.role) }
  }

  /// The plan with these labels for them, in the same order.
  public func plan(labelled labels: [String]) -> Plan {
    labels.isEmpty ? plan : Plan(for: resolved, in: text, under: policy, moving: shift, labels: labels)
  }

  /// The labels that stand in the document already: `Patient A` is no one's to give.
  public var labelsInText: [String] { LabelsInText(text).labels }
}
