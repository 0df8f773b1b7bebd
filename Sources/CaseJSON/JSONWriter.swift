/// Appends JSON to bytes; text is escaped as RFC 8259 asks and no more.
public struct JSONWriter {
  /// What was written so far.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// Nothing is written yet.
  public init() {}

  mutating func open(_ bracket: UInt8) {
    comma()
    bytes.append(bracket)
    needsComma = false
  }

  mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  /// Opens an object.
  public mutating func beginObject() { open(0x7B) }
  /// Closes the object opened last.
  public mutating func endObject() { close(0x7D) }
  /// Opens a list.
  public mutating func beginArray() { open(0x5B) }
  /// Closes the list opened last.
  public mutating func endArray() { close(0x5D) }

  /// A member's key, which must need no escape; its value comes next.
  public mutating func key(_ key: StaticString) {
    comma()
    bytes.append(0x22)
    bytes += UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount)
    bytes.append(0x22)
    bytes.append(0x3A)
    needsComma = false
  }

  /// A text.
  public mutating func string(_ text: String) { string(Array(text.utf8)) }

  /// A text, as UTF-8.
  public mutating func string(_ text: [UInt8]) { string(text[...]) }

  /// A text, as UTF-8.
  public mutating func string(_ text: ArraySlice<UInt8>) {
    comma()
    bytes.append(0x22)
    text.withUnsafeBufferPointer { appendEscaped($0) }
    bytes.append(0x22)
    needsComma = true
  }

  /// A word of the interface as a text; it must need no escape.
  public mutating func word(_ word: StaticString) {
    key(word)
    bytes.removeLast()
    needsComma = true
  }

  /// A whole number.
  public mutating func number(_ number: Int) { raw(Array(String(number).utf8)) }

  /// Thousandths as a decimal: 980 is `0.98`.
  public mutating func permille(_ permille: Int) {
    if permille == 1000 { return raw([0x31]) }
    var digits = [UInt8(0x30 + permille / 100), UInt8(0x30 + permille / 10 % 10), UInt8(0x30 + permille % 10)]
    while digits.count > 1, digits.last == 0x30 { digits.removeLast() }
    raw([0x30, 0x2E] + digits)
  }

  /// A number from 0 to 1 to six decimals: `0.000125`.
  public mutating func share(_ share: Double) {
    let millionths = Int((share * 1_000_000).rounded())
    if millionths % 1000 == 0 { return permille(millionths / 1000) }
    var digits = Array(String(1_000_000 + millionths).utf8.dropFirst())
    while digits.last == 0x30 { digits.removeLast() }
    raw([0x30, 0x2E] + digits)
  }

  /// `true` or `false`.
  public mutating func boolean(_ value: Bool) { raw(Array((value ? "true" : "false").utf8)) }

  /// `null`.
  public mutating func null() { raw(Array("null".utf8)) }

  /// Bytes that are JSON already.
  public mutating func raw(_ json: [UInt8]) { raw(json[...]) }

  /// Bytes that are JSON already.
  public mutating func raw(_ json: ArraySlice<UInt8>) {
    comma()
    bytes += json
    needsComma = true
  }

  /// Ends the line; the next value begins a new one.
  public mutating func endLine() {
    bytes.append(0x0A)
    needsComma = false
  }

  private mutating func comma() {
    if needsComma { bytes.append(0x2C) }
  }

  /// Copies what needs no escape in whole runs.
  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while start < text.count {
      let end = PlainRun.end(in: text, from: start)
      bytes += UnsafeBufferPointer(rebasing: text[start..<end])
      if end < text.count { appendEscaped(text[end]) }
      start = end + 1
    }
  }

  private mutating func appendEscaped(_ byte: UInt8) {
    if byte >= 0x20, byte != 0x22, byte != 0x5C { return bytes.append(byte) }
    switch byte {
    case 0x22, 0x5C: appendBackslash(byte)
    case 0x0A: appendBackslash(0x6E)
    case 0x0D: appendBackslash(0x72)
    case 0x09: appendBackslash(0x74)
    default:
      let hex = Array("0123456789abcdef".utf8)
      bytes += [0x5C, 0x75, 0x30, 0x30, hex[Int(byte >> 4)], hex[Int(byte & 15)]]
    }
  }

  private mutating func appendBackslash(_ letter: UInt8) {
    bytes.append(0x5C)
    bytes.append(letter)
  }
}
