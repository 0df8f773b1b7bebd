import CaseFindings
import CaseLexicons

/// What happens to each kind of finding, and why.
public struct RedactionPolicy: Sendable {
  /// The name it is asked for by: `public-post`.
  public let name: String
  /// The name that readers see.
  public let title: String
  /// Findings below this are too unsure to be touched.
  public let threshold: Confidence
  let rules: [Rule]

  /// One row: what becomes of a kind.
  public struct Rule: Hashable, Sendable {
    public let action: Action
    /// One phrase for readers.
    public let because: String
  }

  init(name: String, title: String, threshold: Confidence, rules: [Rule]) {
    self.name = name
    self.title = title
    self.threshold = threshold
    self.rules = rules
  }

  /// What becomes of a kind; kinds without a row of their own follow the row `*`.
  public func rule(for kind: IdentifierKind) -> Rule { rules[Int(kind.rawValue)] }

  /// The names of the policies in the binary, sorted.
  public static var names: [String] { Lexicon.names(in: folder) }

  /// A policy of the binary.
  ///
  /// Throws a `PolicyProblem` for an unknown name, with the nearest known one.
  public static func named(_ name: String) throws(PolicyProblem) -> RedactionPolicy {
    guard let table = Lexicon(named: "\(folder)\(name).tsv") else {
      throw PolicyProblem(line: 0, column: 0, expected: .policyName, nearest: NearestName.of(name, among: names))
    }
    return try PolicyTable(table.source).policy(named: name)
  }

  private static let folder = "policies/redaction/"
}
