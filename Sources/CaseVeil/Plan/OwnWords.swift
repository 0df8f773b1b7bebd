import CaseFindings
import CaseLexicons

/// Words that the program itself puts into texts and that are no one's: labels, and the names of regions.
///
/// A redacted text that is read again must not change, and `Patient A` must not become another letter.
struct OwnWords {
  private let text: TokenizedDocument
  private let saysRegions: Bool

  init(of policy: RedactionPolicy, in text: TokenizedDocument) {
    self.text = text
    saysRegions = policy.rule(for: .town).action == .generalise(.region)
  }

  /// Whether a finding is a label, or a name that is only part of a region's: `North East England` is no one, though a
  /// policy that says countries would not have written it; `Georgia` may be someone.
  func hold(_ finding: Finding) -> Bool {
    switch finding.kind.identifierClass {
    case .name: isLabel(finding.tokens) || (saysRegions || finding.tokens.count > 1) && isArea(finding.tokens)
    case .organisation, .location: isLabel(finding.tokens)
    default: false
    }
  }

  /// Takes `Ontario` after `Toronto,` for the region that it is, and everywhere where the policy itself says regions.
  func name(_ finding: inout Finding) {
    guard finding.kind == .town || finding.kind == .organisation else { return }
    let first = finding.tokens.lowerBound
    let isAfterTown = text.isMark(first - 1, ",") && text[first - 2].marks.contains(.place)
    if saysRegions || isAfterTown, isArea(finding.tokens) { finding.kind = .region }
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
    Self.areaNames.covers(tokens, in: text)
  }

  private static let roles = WordSet("patient", "relative", "clinician", "person")

  /// The names of states, provinces and the regions that towns are widened to.
  static let areaNames: TermMatcher = {
    var names: Set<String> = []
    for table in ["places/divisions.tsv", "places/town-regions.tsv"] {
      for row in Lexicon(named: table)?.rows() ?? [] where row.count > 1 {
        let article = Article.leading(row[1]) ?? 0
        names.insert(String(decoding: row[1].utf8.dropFirst(article), as: UTF8.self))
      }
    }
    let sorted = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return TermMatcher(sorted.compactMap { Term($0) })
  }()
}
