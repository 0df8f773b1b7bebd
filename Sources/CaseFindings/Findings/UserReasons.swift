/// Why something was found that lies with the user or the policy, not with a detector of the program.
extension Reasons {
  /// It stands in the user's list of words that always go.
  public static let alwaysTerm = Reasons(rawValue: 1 << 40)
  /// It stands in the user's list of words to keep.
  public static let keepTerm = Reasons(rawValue: 1 << 41)
  /// No table knows the word or the number, and the policy lets nothing unknown pass.
  public static let unknownWord = Reasons(rawValue: 1 << 42)
  /// A detector that the user wrote found it.
  public static let customDetector = Reasons(rawValue: 1 << 43)
}
