extension CanonicalJSON {
  /// What may stand around the value.
  public enum Surroundings: Sendable {
    /// Nothing: records and lines.
    case nothing
    /// White space: files that people write.
    case whiteSpace
  }

  /// Reads one value. White space inside is accepted (bytes that are not canonical are told by writing them again).
  public init(parsing bytes: some Collection<UInt8>, surroundedBy surroundings: Surroundings = .nothing)
    throws(JSONFault)
  {
    var reader = CanonicalJSONReader(Array(bytes))
    self = try reader.whole(surroundings)
  }
}

/// Walks over JSON byte by byte. Deeper than 32 levels nothing is read: no record needs more than six.
struct CanonicalJSONReader {
  private let bytes: [UInt8]
  private var place = 0
  private static let deepest = 32

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  private var byte: UInt8? { place < bytes.count ? bytes[place] : nil }

  private func fault(_ kind: JSONFault.Kind, at place: Int? = nil) -> JSONFault {
    let byte = min(place ?? self.place, bytes.count)
    let line = 1 + bytes[..<byte].count { $0 == 0x0A }
    return JSONFault(kind: kind, line: line, byte: byte)
  }

  mutating func whole(_ surroundings: CanonicalJSON.Surroundings) throws(JSONFault) -> CanonicalJSON {
    if let invalid = UTF8Check.firstInvalid(in: bytes) { throw fault(.notUTF8, at: invalid) }
    if surroundings == .whiteSpace { skipSpace() }
    let value = try value(depth: 0)
    if surroundings == .whiteSpace { skipSpace() }
    if place < bytes.count { throw fault(.bytesAfterTheValue) }
    return value
  }

  private mutating func skipSpace() {
    while let byte, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { place += 1 }
  }

  private mutating func value(depth: Int) throws(JSONFault) -> CanonicalJSON {
    if depth > Self.deepest { throw fault(.tooDeep) }
    guard let byte else { throw fault(.expected(.value)) }
    switch byte {
    case 0x7B: return .object(try members(depth: depth))
    case 0x5B: return .array(try elements(depth: depth))
    case 0x22: return .text(try text())
    case 0x2D, 0x30...0x39: return .integer(try integer())
    case 0x74: return .truth(try word("true", true))
    case 0x66: return .truth(try word("false", false))
    case 0x6E: throw fault(.null)
    default: throw fault(.expected(.value))
    }
  }

  private mutating func word<Value>(_ word: StaticString, _ value: Value) throws(JSONFault) -> Value {
    let letters = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    guard bytes[place...].starts(with: letters) else { throw fault(.expected(.value)) }
    place += letters.count
    return value
  }

  private mutating func members(depth: Int) throws(JSONFault) -> [CanonicalJSON.Member] {
    var members: [CanonicalJSON.Member] = []
    place += 1
    skipSpace()
    if take(0x7D) { return members }
    while true {
      skipSpace()
      let start = place
      guard byte == 0x22 else { throw fault(.expected(.key)) }
      let key = try text()
      if members.contains(where: { $0.key.hasSameBytes(as: key) }) { throw fault(.duplicateKey, at: start) }
      skipSpace()
      guard take(0x3A) else { throw fault(.expected(.colon)) }
      skipSpace()
      members.append(CanonicalJSON.Member(key, try value(depth: depth + 1)))
      skipSpace()
      if take(0x7D) { return members }
      guard take(0x2C) else { throw fault(.expected(.commaOrEnd)) }
    }
  }

  private mutating func elements(depth: Int) throws(JSONFault) -> [CanonicalJSON] {
    var elements: [CanonicalJSON] = []
    place += 1
    skipSpace()
    if take(0x5D) { return elements }
    while true {
      skipSpace()
      elements.append(try value(depth: depth + 1))
      skipSpace()
      if take(0x5D) { return elements }
      guard take(0x2C) else { throw fault(.expected(.commaOrEnd)) }
    }
  }

  private mutating func take(_ wanted: UInt8) -> Bool {
    if byte != wanted { return false }
    place += 1
    return true
  }

  private mutating func integer() throws(JSONFault) -> Int64 {
    let start = place
    let isNegative = take(0x2D)
    guard let first = byte, (0x30...0x39).contains(first) else { throw fault(.expected(.value)) }
    var number: Int64 = 0
    while let digit = byte, (0x30...0x39).contains(digit) {
      number = number * 10 + Int64(digit - 0x30)
      if number > CanonicalJSON.greatest { throw fault(.numberTooLarge, at: start) }
      place += 1
    }
    if byte == 0x2E || byte == 0x65 || byte == 0x45 { throw fault(.fraction, at: start) }
    if first == 0x30, place - start > (isNegative ? 2 : 1) { throw fault(.leadingZero, at: start) }
    if isNegative && number == 0 { throw fault(.minusZero, at: start) }
    return isNegative ? -number : number
  }

  private mutating func text() throws(JSONFault) -> String {
    place += 1
    var text: [UInt8] = []
    var copied = place
    while let byte {
      switch byte {
      case 0x22:
        defer { place += 1 }
        if text.isEmpty { return String(decoding: bytes[copied..<place], as: UTF8.self) }
        text += bytes[copied..<place]
        return String(decoding: text, as: UTF8.self)
      case 0x5C:
        text += bytes[copied..<place]
        text += Array(String(Character(try escaped())).utf8)
        copied = place
      case 0x00..<0x20: throw fault(.controlCharacter)
      default: place += 1
      }
    }
    throw fault(.expected(.endOfText))
  }

  /// The character that the escape here stands for; goes past it.
  private mutating func escaped() throws(JSONFault) -> Unicode.Scalar {
    let start = place
    place += 2
    guard place <= bytes.count else { throw fault(.unknownEscape, at: start) }
    switch bytes[place - 1] {
    case 0x22: return "\""
    case 0x5C: return "\\"
    case 0x2F: return "/"
    case 0x62: return "\u{8}"
    case 0x66: return "\u{C}"
    case 0x6E: return "\n"
    case 0x72: return "\r"
    case 0x74: return "\t"
    case 0x75: break
    default: throw fault(.unknownEscape, at: start)
    }
    let unit = try codeUnit(from: start)
    if let scalar = Unicode.Scalar(unit) { return scalar }
    guard unit < 0xDC00, bytes[place...].starts(with: [0x5C, 0x75]) else { throw fault(.loneSurrogate, at: start) }
    place += 2
    let second = try codeUnit(from: start)
    guard (0xDC00...0xDFFF).contains(second) else { throw fault(.loneSurrogate, at: start) }
    return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
  }

  private mutating func codeUnit(from start: Int) throws(JSONFault) -> UInt32 {
    guard place + 4 <= bytes.count else { throw fault(.unknownEscape, at: start) }
    var unit: UInt32 = 0
    for digit in bytes[place..<place + 4] {
      // Upper-case digits are JSON too; only canonical text has lower-case ones alone.
      guard let value = Hexadecimal.value(of: digit &- 0x41 < 6 ? digit + 0x20 : digit) else {
        throw fault(.unknownEscape, at: start)
      }
      unit = unit << 4 | UInt32(value)
    }
    place += 4
    return unit
  }
}
