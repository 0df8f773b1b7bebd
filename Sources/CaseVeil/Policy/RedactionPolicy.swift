import CaseFindings
import CaseLexicons

/// What happens to each kind of finding, and why.
public struct RedactionPolicy: Sendable {
  /// The name it is asked for by: `public-post`, or the path of a table.
  public let name: String
  /// The name that readers see.
  public let title: String
  /// What it is for and what it leaves, in a few sentences; may be empty.
  public let about: String
  /// Findings below this are too unsure to be touched, but for kinds with a threshold of their own.
  public let threshold: Confidence
  /// Whether words and numbers that no table knows are taken for names and identifiers.
  public let removesUnknownWords: Bool
  /// What happens to kinds without a row of their own.
  public let standing: Rule
  private let named: [Rule?]
  /// What the user chose for single findings instead.
  var choices = Choices()

  /// One row: what becomes of a kind.
  public struct Rule: Hashable, Sendable {
    public let action: Action
    /// One phrase for readers.
    public let because: String
    /// Findings of the kind below this are too unsure to be touched; nil where the policy's own threshold holds.
    public let threshold: Confidence?

    init(action: Action, because: String, threshold: Confidence? = nil) {
      self.action = action
      self.because = because
      self.threshold = threshold
    }
  }

  init(
    name: String, title: String, about: String, threshold: Confidence, removesUnknownWords: Bool, named: [Rule?],
    standing: Rule
  ) {
    self.name = name
    self.title = title
    self.about = about
    self.threshold = threshold
    self.removesUnknownWords = removesUnknownWords
    self.named = named
    self.standing = standing
  }

  /// This policy with the rows and headers of a table that is based on it.
  func changed(named name: String, title: String, header: PolicyHeader, rules: [Rule?]) -> RedactionPolicy {
    RedactionPolicy(
      name: name, title: title, about: header.about.isEmpty ? about : header.about,
      threshold: header.threshold ?? threshold,
      removesUnknownWords: header.removesUnknownWords ?? removesUnknownWords,
      named: rules.indices.map { rules[$0] ?? named[$0] }, standing: standing)
  }

  /// What becomes of a kind; kinds without a row of their own follow the row `*`.
  public func rule(for kind: IdentifierKind) -> Rule { named[Int(kind.rawValue)] ?? standing }

  /// Whether the table names a kind, or the row `*` stands for it.
  public func hasRow(for kind: IdentifierKind) -> Bool { named[Int(kind.rawValue)] != nil }

  /// Whether dates of any kind are moved.
  var movesDates: Bool { standing.action == .shift || named.contains { $0?.action == .shift } }

  /// The kinds that identify a person alone and yet are kept: whoever uses the policy should be told.
  public var keptDirectKinds: [IdentifierKind] {
    IdentifierKind.allCases.filter { $0.isDirect && rule(for: $0).action == .keep }
  }

  /// The names of the policies in the binary, sorted.
  public static var names: [String] { Lexicon.names(in: folder) }

  /// A policy of the binary.
  ///
  /// Throws a `PolicyProblem` for an unknown name, with the nearest known one.
  public static func named(_ name: String) throws(PolicyProblem) -> RedactionPolicy {
    guard let table = Lexicon(named: "\(folder)\(name).tsv") else {
      throw PolicyProblem(nil, .policyName, nearest: NearestName.of(name, among: names))
    }
    return try PolicyTable(table.source).policy(named: name)
  }

  private static let folder = "policies/redaction/"
}

extension RedactionPolicy {
  /// What becomes of a finding: what the user listed first, then those too unsure stay, then the kind's rule.
  public func action(for finding: Finding) -> Action {
    if finding.reasons.contains(.keepTerm) { return .keep }
    if let chosen = choices.action(for: finding) { return chosen }
    let action = rule(for: finding.kind).action
    if finding.reasons.contains(.alwaysTerm) {
      return action == .keep || finding.reasons.contains(.unnamedKind) ? .remove : action
    }
    if finding.reasons.contains(.unknownWord) { return .remove }
    return isTooUnsure(finding) ? .keep : action
  }

  /// Whether a finding is less sure than its kind must be to be touched.
  public func isTooUnsure(_ finding: Finding) -> Bool {
    finding.confidence < rule(for: finding.kind).threshold ?? threshold
  }
}
