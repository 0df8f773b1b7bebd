import CaseFindings

/// Words that a user has listed.
public struct TermList: Sendable {
  struct Entry: Sendable {
    let term: Term
    let line: Int
    let kind: IdentifierKind
    let isDirect: Bool
    let until: CalendarDay?
    /// Whether the kind is only a guess that the words do not bear out.
    var isUnnamed = false

    /// What the words are found for.
    var reasons: Reasons { isUnnamed ? [.alwaysTerm, .unnamedKind] : .alwaysTerm }
  }

  let entries: [Entry]
  private let matcher: TermMatcher

  init(_ entries: [Entry]) {
    self.entries = entries
    matcher = TermMatcher(entries.map { $0.term })
  }

  /// A list without words.
  public static let empty = TermList([])

  /// Words that somebody wants gone, each taken for a name, a number or whatever it looks like.
  public init(removing phrases: [String]) {
    self.init(
      phrases.enumerated().compactMap { place, phrase in
        Term(phrase).map {
          Entry(
            term: $0, line: place + 1, kind: Self.kind(of: phrase), isDirect: true, until: nil,
            isUnnamed: Self.kind(of: phrase) == .organisation)
        }
      })
  }

  /// These words, and phrases that somebody wants gone besides.
  func removing(_ phrases: [String]) -> TermList {
    phrases.isEmpty ? self : TermList(entries + TermList(removing: phrases).entries)
  }

  /// What a phrase without a kind looks like.
  private static func kind(of phrase: String) -> IdentifierKind {
    if phrase.utf8.contains(where: { $0 &- 0x30 < 10 }) { return .otherNumber }
    return phrase.utf8.contains { $0 &- 0x41 < 26 } ? .personName : .organisation
  }

  /// The terms whose day has not passed.
  public func current(on today: CalendarDay) -> TermList {
    TermList(entries.filter { $0.until.map { today <= $0 } ?? true })
  }

  /// The numbers of the lines whose day has passed.
  public func expiredLines(on today: CalendarDay) -> [Int] {
    entries.filter { $0.until.map { $0 < today } ?? false }.map { $0.line }
  }

  /// The numbers of the lines that would keep what identifies a person alone.
  public var directLines: [Int] { entries.filter { $0.isDirect }.map { $0.line } }

  /// The same terms, none of which keeps what identifies a person alone.
  public var withoutDirect: TermList {
    TermList(
      entries.map { Entry(term: $0.term, line: $0.line, kind: $0.kind, isDirect: false, until: $0.until) })
  }

  /// The terms of both lists.
  public func joined(with other: TermList) -> TermList {
    entries.isEmpty ? other : other.entries.isEmpty ? self : TermList(entries + other.entries)
  }

  func forEachMatch(in text: TokenizedDocument, _ body: (_ entry: Entry, _ tokens: Range<Int>) -> Void) {
    matcher.forEachMatch(in: text) { body(entries[$0], $1) }
  }
}

/// What a user wants gone, and kept, whatever the detectors and the policy say.
public struct UserTerms: Sendable {
  public let keep: TermList
  public let always: TermList

  public init(keep: TermList = .empty, always: TermList = .empty) {
    self.keep = keep
    self.always = always
  }

  /// The words that always go, as findings.
  func addFindings(in text: TokenizedDocument, to findings: inout Findings) {
    always.forEachMatch(in: text) { entry, tokens in
      findings.add(entry.kind, tokens.lowerBound, through: tokens.upperBound - 1, in: text, .certain, entry.reasons)
    }
  }

  /// The same findings; those that lie within a term to keep say so.
  func marked(_ resolved: ResolvedFindings, in text: TokenizedDocument) -> ResolvedFindings {
    var stretches: [(tokens: Range<Int>, isDirect: Bool)] = []
    keep.forEachMatch(in: text) { stretches.append(($1, $0.isDirect)) }
    if stretches.isEmpty { return resolved }
    let shown = KeptNames(resolved.all)
    return resolved.mapped { finding in
      let isKept = stretches.contains { stretch in
        stretch.tokens.lowerBound <= finding.tokens.lowerBound && finding.tokens.upperBound <= stretch.tokens.upperBound
          && (stretch.isDirect || shown.mayBeKept(finding))
      }
      if isKept, !finding.reasons.contains(.alwaysTerm) { finding.reasons.insert(.keepTerm) }
    }
  }
}

/// Which findings a plain line of a list of words to keep may leave in the text.
///
/// Never a number, a contact, an address, a postcode or a date of birth; and no name of someone whom a title, a label or a
/// word of kinship shows to be a person: `Wilson` may stay in a disease, not as the patient's name.
private struct KeptNames {
  private var people: Set<Int> = []

  init(_ findings: [Finding]) {
    for finding in findings where Self.isShown(finding) {
      if case .person(let number) = finding.fact { people.insert(number) }
    }
  }

  func mayBeKept(_ finding: Finding) -> Bool {
    if !finding.kind.isDirect { return true }
    guard finding.kind.identifierClass == .name, !Self.isShown(finding) else { return false }
    if case .person(let number) = finding.fact { return !people.contains(number) }
    return true
  }

  private static func isShown(_ finding: Finding) -> Bool {
    finding.kind.identifierClass == .name && !finding.reasons.isDisjoint(with: [.label, .title, .kinship])
  }
}
