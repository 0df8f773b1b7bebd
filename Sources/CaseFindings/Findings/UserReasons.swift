/// Why something was found that lies with the user or the policy, not with a detector of the program.
extension Reasons {
  /// It stands in the user's list of words that always go.
  public static let alwaysTerm = Reasons(rawValue: 1 << 40)
  /// It stands in the user's list of words to keep.
  public static let keepTerm = Reasons(rawValue: 1 << 41)
  /// A mark in the text asks to keep its kind; such a finding has `keepTerm` too.
  public static let keepMark = Reasons(rawValue: 1 << 44)
  /// No table knows the word or the number, and the policy lets nothing unknown pass.
  public static let unknownWord = Reasons(rawValue: 1 << 42)
  /// The user listed it without a kind, and nothing in it says which it is.
  public static let unnamedKind = Reasons(rawValue: 1 << 45)
  /// A detector that the user wrote found it.
  public static let customDetector = Reasons(rawValue: 1 << 43)
}
