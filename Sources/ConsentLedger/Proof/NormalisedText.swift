@_spi(_Unicode) import Swift

/// A text with all made alike that does not change what is read: line ends, composition (NFC), space at line ends.
struct NormalisedText {
  let bytes: [UInt8]
  /// Letters, marks and numbers alone, A to Z lowered.
  let looseBytes: [UInt8]

  /// Nil when the bytes are not UTF-8.
  init?(_ input: [UInt8]) {
    if UTF8Check.firstInvalid(in: input) != nil { return nil }
    let text = String(decoding: Self.withUnixLineEnds(input), as: UTF8.self)
    var bytes: [UInt8] = []
    var loose: [UInt8] = []
    bytes.reserveCapacity(input.count)
    loose.reserveCapacity(input.count)
    for scalar in text._nfc {
      if scalar.value == 0x0A { Self.dropTrailingSpace(of: &bytes) }
      Self.append(scalar, to: &bytes)
      if Self.isRead(scalar) { Self.append(Self.lowered(scalar), to: &loose) }
    }
    Self.dropTrailingSpace(of: &bytes)
    while bytes.last == 0x0A { bytes.removeLast() }
    self.bytes = bytes
    looseBytes = loose
  }

  /// Without a byte order mark; CRLF and CR become LF.
  private static func withUnixLineEnds(_ input: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(input.count)
    let start = input.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for i in start..<max(start, input.count) {
      let followsReturn = i > start && input[i - 1] == 0x0D
      if input[i] == 0x0A && followsReturn { continue }
      bytes.append(input[i] == 0x0D ? 0x0A : input[i])
    }
    return bytes
  }

  /// Space, tab and no-break space at the end of what is there so far.
  private static func dropTrailingSpace(of bytes: inout [UInt8]) {
    while true {
      if bytes.last == 0x20 || bytes.last == 0x09 {
        bytes.removeLast()
      } else if bytes.suffix(2).elementsEqual([0xC2, 0xA0]) {
        bytes.removeLast(2)
      } else {
        return
      }
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    if scalar.value < 0x80 { bytes.append(UInt8(scalar.value)) } else { bytes.append(contentsOf: UTF8.encode(scalar)!) }
  }

  private static func isRead(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 {
      return switch scalar.value {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
      default: false
      }
    }
    return switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }

  private static func lowered(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    (0x41...0x5A).contains(scalar.value) ? Unicode.Scalar(UInt8(scalar.value + 0x20)) : scalar
  }
}
