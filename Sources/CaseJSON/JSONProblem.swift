/// Why a line is not the JSON that was expected. Offsets are bytes from the start of the line.
public enum JSONProblem: Error, Hashable, Sendable {
  /// A list stands where an object was expected.
  case list
  case expected(Expected, offset: Int)
  case duplicateKey(offset: Int)
  case loneSurrogate(offset: Int)
  case tooDeep(offset: Int)
  case notUTF8(offset: Int)
  case tooLong
  case missingText
  case wrongType(member: String, expected: String)

  public enum Expected: String, Hashable, Sendable {
    case object = "an object {…}"
    case string = "a text in quotes"
    case colon = "a colon"
    case commaOrEnd = "a comma or the end of the list"
    case value = "a value"
    case end = "nothing more on the line"
    case escape = "a known escape after the backslash"
    case noControl = "no bare control character in a text"
  }
}
