import CaseFindings
import CaseLexicons

/// Words that the program itself puts into texts and that are no one's: labels, and the names of regions.
///
/// A redacted text that is read again must not change, and `Patient A` must not become another letter.
struct OwnWords {
  private let text: TokenizedDocument
  private var areas: [Range<Int>] = []

  init(of policy: RedactionPolicy, in text: TokenizedDocument) {
    self.text = text
    guard policy.rule(for: .town).action == .generalise(.region) else { return }
    var areas: [Range<Int>] = []
    Self.areaNames.forEachMatch(in: text) { areas.append($1) }
    self.areas = areas
  }

  /// Whether a finding is such a word.
  func hold(_ finding: Finding) -> Bool {
    switch finding.kind.identifierClass {
    case .name: isLabel(finding.tokens) || isArea(finding.tokens)
    case .location, .organisation: !finding.kind.isDirect && isArea(finding.tokens)
    default: false
    }
  }

  /// `Clinician A`, `Patient B2`, whole or in part, with the `'s` of a possessive.
  private func isLabel(_ tokens: Range<Int>) -> Bool {
    let last = text[tokens.upperBound - 1].shape == .possessive ? tokens.upperBound - 2 : tokens.upperBound - 1
    guard last >= tokens.lowerBound, tokens.count <= 3 else { return false }
    let role = text.isWord(last, in: Self.roles) ? last : last - 1
    let letter = text[role + 1]
    let isLetter = letter.shape == .initial || letter.shape == .mixed && letter.length == 2
    return role >= tokens.lowerBound - 1 && text.isWord(role, in: Self.roles) && text[role].isCapital
      && text[role].flags.contains(.onCapitalLine) == false && letter.gap == .space && isLetter
      && tokens.lowerBound >= role
  }

  private func isArea(_ tokens: Range<Int>) -> Bool {
    areas.contains { $0.lowerBound <= tokens.lowerBound && tokens.upperBound <= $0.upperBound }
  }

  private static let roles = WordSet("patient", "relative", "clinician", "person")

  private static let areaNames: TermMatcher = {
    var names: Set<String> = []
    for table in ["places/divisions.tsv", "places/town-regions.tsv"] {
      for row in Lexicon(named: table)?.rows() ?? [] where row.count > 1 { names.insert(row[1]) }
    }
    let sorted = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return TermMatcher(sorted.compactMap { Term($0) })
  }()
}
