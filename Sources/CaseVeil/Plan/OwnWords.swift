import CaseFindings
import CaseLexicons

/// Words that the program itself puts into texts and that are no one's: labels, and the names of regions.
///
/// A redacted text that is read again must not change, and `Patient A` must not become another letter.
struct OwnWords {
  private let text: TokenizedDocument
  private let areas: [Range<Int>]
  private let saysRegions: Bool

  init(of policy: RedactionPolicy, in text: TokenizedDocument) {
    self.text = text
    saysRegions = policy.rule(for: .town).action == .generalise(.region)
    var areas: [Range<Int>] = []
    Self.areaNames.forEachMatch(in: text) { areas.append($1) }
    self.areas = areas
  }

  /// Whether a finding is a label, or a name that is only part of a region's.
  func hold(_ finding: Finding) -> Bool {
    finding.kind.identifierClass == .name && (isLabel(finding.tokens) || saysRegions && isArea(finding.tokens))
  }

  /// Takes `Ontario` after `Toronto,` for the region that it is, and everywhere where the policy itself says regions.
  func name(_ finding: inout Finding) {
    guard finding.kind == .town || finding.kind == .organisation, isArea(finding.tokens) else { return }
    let first = finding.tokens.lowerBound
    if saysRegions || text.isMark(first - 1, ",") && text[first - 2].marks.contains(.place) { finding.kind = .region }
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

  /// The names of states, provinces and the regions that towns are widened to.
  static let areaNames: TermMatcher = {
    var names: Set<String> = []
    for table in ["places/divisions.tsv", "places/town-regions.tsv"] {
      for row in Lexicon(named: table)?.rows() ?? [] where row.count > 1 { names.insert(row[1]) }
    }
    let sorted = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return TermMatcher(sorted.compactMap { Term($0) })
  }()
}
