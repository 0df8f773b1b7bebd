extension CanonicalJSON {
  /// The one text of this value (RFC 8785): keys sorted by UTF-16 code units, no white space, fewest escapes.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return bytes
  }

  func write(to bytes: inout [UInt8]) {
    switch self {
    case .object(let members): Self.write(members, to: &bytes)
    case .array(let elements):
      bytes.append(0x5B)
      for (i, element) in elements.enumerated() {
        if i > 0 { bytes.append(0x2C) }
        element.write(to: &bytes)
      }
      bytes.append(0x5D)
    case .text(let text): Self.write(text, to: &bytes)
    case .integer(let number): bytes.append(contentsOf: "\(number)".utf8)
    case .truth(let truth): bytes.append(contentsOf: (truth ? "true" : "false").utf8)
    }
  }

  private static func write(_ members: [Member], to bytes: inout [UInt8]) {
    bytes.append(0x7B)
    var sorted = members
    if !isSorted(members) { sorted.sort { precedes($0.key, $1.key) } }
    for (i, member) in sorted.enumerated() {
      if i > 0 { bytes.append(0x2C) }
      write(member.key, to: &bytes)
      bytes.append(0x3A)
      member.value.write(to: &bytes)
    }
    bytes.append(0x7D)
  }

  private static func isSorted(_ members: [Member]) -> Bool {
    for i in members.indices.dropFirst() where !precedes(members[i - 1].key, members[i].key) { return false }
    return true
  }

  private static func precedes(_ a: String, _ b: String) -> Bool { a.utf16.lexicographicallyPrecedes(b.utf16) }

  private static func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(0x22)
    let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C }
    if isPlain { bytes.append(contentsOf: text.utf8) } else { writeEscaped(text, to: &bytes) }
    bytes.append(0x22)
  }

  private static func writeEscaped(_ text: String, to bytes: inout [UInt8]) {
    for byte in text.utf8 {
      switch byte {
      case 0x22, 0x5C: bytes += [0x5C, byte]
      case 0x08: bytes += [0x5C, 0x62]
      case 0x09: bytes += [0x5C, 0x74]
      case 0x0A: bytes += [0x5C, 0x6E]
      case 0x0C: bytes += [0x5C, 0x66]
      case 0x0D: bytes += [0x5C, 0x72]
      case 0x00..<0x20:
        bytes += [0x5C, 0x75, 0x30, 0x30, Hexadecimal.digit(byte >> 4), Hexadecimal.digit(byte & 15)]
      default: bytes.append(byte)
      }
    }
  }
}
