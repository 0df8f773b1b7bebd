/// Finds one family of identifiers. It says what is where, how sure, and why; never what becomes of it.
///
/// A class only so that walking the list of all copies nothing; it never changes.
public final class Detector: Sendable {
  /// The name used in lists: `nhs-number`.
  public let name: String
  /// The kinds it can find.
  public let kinds: [IdentifierKind]
  /// What it finds, in one sentence.
  public let summary: String
  /// Where such identifiers are issued or written; empty for everywhere.
  public let regions: [Region]
  /// Marked text in which exactly the marked stretches are found: `NHS No {{nhsNumber|943 476 5919}}`.
  public let examples: [String]
  /// Text in which this detector finds nothing.
  public let counterexamples: [String]
  private let find: @Sendable (TokenizedDocument, inout Findings) -> Void

  public init(
    _ name: String, finds kinds: IdentifierKind..., summary: String, regions: [Region] = [],
    examples: [String], counterexamples: [String],
    find: @escaping @Sendable (_ text: TokenizedDocument, _ findings: inout Findings) -> Void
  ) {
    self.name = name
    self.kinds = kinds
    self.summary = summary
    self.regions = regions
    self.examples = examples
    self.counterexamples = counterexamples
    self.find = find
  }

  /// Adds what it finds in a text.
  public func addFindings(in text: TokenizedDocument, to findings: inout Findings) { find(text, &findings) }
}

/// A country or nation whose identifiers a detector knows.
public enum Region: UInt8, CaseIterable, Hashable, Sendable {
  case england, wales, scotland, northernIreland, isleOfMan, ireland, unitedStates, australia, newZealand, canada
}
