/// Why a value is not a record: where in it, and what was expected there. Never what stands there.
public struct SchemaFault: Error, Hashable, Sendable {
  /// The way to the member, such as `body.scope.audiences`.
  public let path: String
  public let expected: Expected

  public init(path: String, expected: Expected) {
    self.path = path
    self.expected = expected
  }

  /// What was expected.
  public enum Expected: Hashable, Sendable {
    case object, array, text, wholeNumber, truth
    /// The member must be there.
    case present
    /// The member must not be there.
    case absent
    /// One of these values.
    case oneOf([String])
    /// A value of this form, such as `2026-11-03`.
    case form(String)
    case range(Int64, Int64)
    case atLeastOne
    case noRepeats
    case sorted
    /// Marketing and fundraising are no purposes of this ledger (C31).
    case aPurposeOtherThanMarketing
    /// One of two members, not both and not neither.
    case eitherOr(String, String)
  }
}
