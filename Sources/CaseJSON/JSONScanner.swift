/// Walks over JSON text byte by byte, copying runs of plain text whole.
struct JSONScanner {
  private let bytes: ArraySlice<UInt8>
  var place: Int
  private static let deepest = 64

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    place = bytes.startIndex
  }

  private var offset: Int { place - bytes.startIndex }
  private var byte: UInt8? { place < bytes.endIndex ? bytes[place] : nil }

  private mutating func skipSpace() {
    while let byte, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { place += 1 }
  }

  mutating func end() throws(JSONProblem) {
    skipSpace()
    if place < bytes.endIndex { throw .expected(.end, offset: offset) }
  }

  /// The members of the object that starts here.
  mutating func object() throws(JSONProblem) -> [JSONLine.Member] {
    skipSpace()
    if byte == 0x5B { throw .list }
    guard byte == 0x7B else { throw .expected(.object, offset: offset) }
    place += 1
    var members: [JSONLine.Member] = []
    var keys: Set<String> = []
    skipSpace()
    if byte == 0x7D {
      place += 1
      return members
    }
    while true {
      skipSpace()
      let keyOffset = offset
      let key = String(decoding: try string(), as: UTF8.self)
      if !keys.insert(key).inserted { throw .duplicateKey(offset: keyOffset) }
      skipSpace()
      guard byte == 0x3A else { throw .expected(.colon, offset: offset) }
      place += 1
      skipSpace()
      let start = place
      try skipValue(depth: 1)
      members.append(JSONLine.Member(key: key, value: start..<place))
      skipSpace()
      if byte == 0x7D { break }
      guard byte == 0x2C else { throw .expected(.commaOrEnd, offset: offset) }
      place += 1
    }
    place += 1
    return members
  }

  /// The decoded text of the string that starts here, with room for so many bytes from the first.
  mutating func string(reserving room: Int = 32) throws(JSONProblem) -> [UInt8] {
    guard byte == 0x22 else { throw .expected(.string, offset: offset) }
    place += 1
    var text: [UInt8] = []
    text.reserveCapacity(room)
    while true {
      let start = place
      skipPlain()
      text += bytes[start..<place]
      guard let byte else { throw .expected(.string, offset: offset) }
      if byte == 0x22 { break }
      if byte < 0x20 { throw .expected(.noControl, offset: offset) }
      try appendEscape(to: &text)
    }
    place += 1
    return text
  }

  private mutating func appendEscape(to text: inout [UInt8]) throws(JSONProblem) {
    place += 1
    guard let byte else { throw .expected(.escape, offset: offset) }
    place += 1
    switch byte {
    case 0x22, 0x5C, 0x2F: text.append(byte)
    case 0x62: text.append(0x08)
    case 0x66: text.append(0x0C)
    case 0x6E: text.append(0x0A)
    case 0x72: text.append(0x0D)
    case 0x74: text.append(0x09)
    case 0x75:
      let start = offset
      var scalar = try hexNumber()
      if (0xD800..<0xDC00).contains(scalar) {
        guard place + 1 < bytes.endIndex, bytes[place] == 0x5C, bytes[place + 1] == 0x75 else {
          throw .loneSurrogate(offset: start)
        }
        place += 2
        let low = try hexNumber()
        guard (0xDC00..<0xE000).contains(low) else { throw .loneSurrogate(offset: start) }
        scalar = 0x10000 + (scalar - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let unicode = Unicode.Scalar(scalar) else { throw .loneSurrogate(offset: start) }
      text += UTF8.encode(unicode)!
    default: throw .expected(.escape, offset: offset - 1)
    }
  }

  private mutating func hexNumber() throws(JSONProblem) -> UInt32 {
    var number: UInt32 = 0
    for _ in 0..<4 {
      guard let byte, let digit = hexDigit(byte) else { throw .expected(.escape, offset: offset) }
      number = number << 4 | digit
      place += 1
    }
    return number
  }

  private func hexDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x37)
    case 0x61...0x66: UInt32(byte - 0x57)
    default: nil
    }
  }

  /// Where each element of the list that starts here stands.
  mutating func elements() throws(JSONProblem) -> [Range<Int>] {
    place += 1
    skipSpace()
    var elements: [Range<Int>] = []
    while byte != 0x5D {
      let start = place
      try skipValue(depth: 1)
      elements.append(start..<place)
      skipSpace()
      if byte == 0x2C { place += 1 }
      skipSpace()
    }
    return elements
  }

  /// Passes over one value of any type, checking its form.
  private mutating func skipValue(depth: Int) throws(JSONProblem) {
    if depth > Self.deepest { throw .tooDeep(offset: offset) }
    switch byte {
    case 0x22: try skipString()
    case 0x7B: try skipList(closing: 0x7D, isObject: true, depth: depth)
    case 0x5B: try skipList(closing: 0x5D, isObject: false, depth: depth)
    default: try skipWord()
    }
  }

  private mutating func skipString() throws(JSONProblem) {
    let start = place
    place += 1
    skipPlain()
    while place < bytes.endIndex, bytes[place] != 0x22 {
      if bytes[place] < 0x20 { throw .expected(.noControl, offset: offset) }
      place += 2
      skipPlain()
    }
    guard place < bytes.endIndex else {
      place = start
      throw .expected(.string, offset: offset)
    }
    place += 1
  }

  /// Goes on to the next quote, backslash or control character, or to the end.
  private mutating func skipPlain() {
    guard place < bytes.endIndex else { return }
    place = bytes.withUnsafeBufferPointer { PlainRun.end(in: $0, from: offset) } + bytes.startIndex
  }

  private mutating func skipList(closing: UInt8, isObject: Bool, depth: Int) throws(JSONProblem) {
    place += 1
    skipSpace()
    if byte == closing {
      place += 1
      return
    }
    while true {
      skipSpace()
      if isObject {
        guard byte == 0x22 else { throw .expected(.string, offset: offset) }
        try skipString()
        skipSpace()
        guard byte == 0x3A else { throw .expected(.colon, offset: offset) }
        place += 1
        skipSpace()
      }
      try skipValue(depth: depth + 1)
      skipSpace()
      if byte == closing { break }
      guard byte == 0x2C else { throw .expected(.commaOrEnd, offset: offset) }
      place += 1
    }
    place += 1
  }

  /// A number, `true`, `false` or `null`.
  private mutating func skipWord() throws(JSONProblem) {
    let start = place
    while let byte, byte != 0x2C, byte != 0x7D, byte != 0x5D, byte > 0x20 { place += 1 }
    let word = bytes[start..<place]
    let isLiteral =
      word.elementsEqual("true".utf8) || word.elementsEqual("false".utf8) || word.elementsEqual("null".utf8)
    guard isLiteral || JSONNumber.isNumber(word) else {
      place = start
      throw .expected(.value, offset: offset)
    }
  }
}
