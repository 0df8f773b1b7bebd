/// Text in units of two or four bytes, told by its byte-order mark or by the zeros between its letters.
public enum WideText: Hashable, Sendable {
  case utf16, utf32

  /// The form of bytes; nil when they are no wide text. O(1).
  public static func form(of bytes: [UInt8]) -> WideText? {
    if bytes.count >= 4, bytes[0] == 0xFF, bytes[1] == 0xFE, bytes[2] == 0, bytes[3] == 0 { return .utf32 }
    if bytes.count >= 4, bytes[0] == 0, bytes[1] == 0, bytes[2] == 0xFE, bytes[3] == 0xFF { return .utf32 }
    if bytes.count >= 2, bytes[0] ^ bytes[1] == 1, bytes[0] | bytes[1] == 0xFF { return .utf16 }
    return withoutMark(bytes.prefix(512))
  }

  /// Most letters of English text are a byte and one or three zeros.
  private static func withoutMark(_ start: ArraySlice<UInt8>) -> WideText? {
    guard start.count >= 8 else { return nil }
    var zeros = [0, 0, 0, 0]
    for i in start.indices where start[i] == 0 { zeros[i & 3] += 1 }
    let quarter = start.count / 4
    let full = zeros.filter { $0 * 4 >= quarter * 3 }.count
    let empty = zeros.filter { $0 * 8 <= quarter }.count
    if full == 3, empty == 1 { return .utf32 }
    let low = zeros[0] + zeros[2]
    let high = zeros[1] + zeros[3]
    let isWide = max(low, high) * 4 >= quarter * 2 * 3 && min(low, high) * 8 <= quarter
    return isWide ? .utf16 : nil
  }
}
