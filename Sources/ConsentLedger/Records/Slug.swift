/// Short technical names that records may hold: no room for free text.
public enum Slug {
  /// The form of a ledger's or policy's name: one to sixty-four of a to z, digits and hyphen.
  public static func isName(_ text: String) -> Bool {
    (1...64).contains(text.utf8.count) && text.utf8.allSatisfy { isLetterOrDigit($0) || $0 == 0x2D }
  }

  /// The form of a channel's name: at most thirty-two of a to z, digits, point, underscore and hyphen; starts plainly.
  public static func isChannel(_ text: String) -> Bool {
    guard (1...32).contains(text.utf8.count), let first = text.utf8.first, isLetterOrDigit(first) else { return false }
    return text.utf8.allSatisfy { isLetterOrDigit($0) || $0 == 0x2D || $0 == 0x2E || $0 == 0x5F }
  }

  /// The form of a risk model's name: at most thirty-two of a to z, digits, point and hyphen.
  public static func isModel(_ text: String) -> Bool {
    (1...32).contains(text.utf8.count) && text.utf8.allSatisfy { isLetterOrDigit($0) || $0 == 0x2D || $0 == 0x2E }
  }

  /// The form of the writing program's name: `caseveil/1.2.3`.
  public static func isTool(_ text: String) -> Bool {
    let parts = Array(text.utf8).split(separator: 0x2F, omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].elementsEqual("caseveil".utf8) else { return false }
    let numbers = parts[1].split(separator: 0x2E, omittingEmptySubsequences: false)
    return numbers.count == 3 && numbers.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0 &- 0x30 < 10 } }
  }

  /// The form of a reason in a release: `P-` and the class in capitals, or `M1` to `M12`.
  static func isReason(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    if bytes.starts(with: [0x50, 0x2D]) {
      return (3...26).contains(bytes.count)
        && bytes.dropFirst(2).allSatisfy { (0x41...0x5A).contains($0) || $0 == 0x2D }
    }
    return (1...12).contains { bytes.elementsEqual("M\($0)".utf8) }
  }

  /// The form of a field's name: a to z, digits and underscore, starting with a letter.
  static func isField(_ text: String) -> Bool {
    guard (1...32).contains(text.utf8.count), let first = text.utf8.first, first &- 0x61 < 26 else { return false }
    return text.utf8.allSatisfy { isLetterOrDigit($0) || $0 == 0x5F }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 || byte &- 0x30 < 10 }
}
