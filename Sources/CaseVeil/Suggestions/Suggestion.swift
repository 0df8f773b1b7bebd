import CaseFindings

/// A stretch that the plan leaves as it is and that somebody may ask about.
public struct Suggestion: Hashable, Sendable {
  /// What it may be.
  public let kind: IdentifierKind
  public let span: TextSpan
  public let cause: Cause

  /// Why it is left.
  public enum Cause: Hashable, Sendable {
    /// Something says that it is of the kind, but not surely enough for the policy.
    case tooUnsure
    /// No table knows the word, or only tables of names and places; or a number that nothing explains.
    case unknown
    /// A table knows it as a name or a place too, but here it reads as medicine.
    case medicine
    /// A long number that is a dose, a duration, a score, a result or another measurement.
    case measurement

    /// Whether a reader should look at it; the others are left on purpose, and told to whoever asks why.
    public var needsLook: Bool { self == .tooUnsure || self == .unknown }
  }
}
