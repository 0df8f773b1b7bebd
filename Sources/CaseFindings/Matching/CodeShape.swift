/// Where letters and digits stand in a code, blanks and hyphens left out: `AAA9999`; `?` stands for either.
struct CodeShape: Sendable {
  let length: Int
  private let letters: UInt64
  private let digits: UInt64

  init(_ pattern: StaticString) {
    length = pattern.utf8CodeUnitCount
    var letters: UInt64 = 0
    var digits: UInt64 = 0
    for i in 0..<length {
      if pattern.utf8Start[i] == 0x41 { letters |= 1 << UInt64(i) }
      if pattern.utf8Start[i] == 0x39 { digits |= 1 << UInt64(i) }
    }
    self.letters = letters
    self.digits = digits
  }

  /// Whether a form begins with this shape and a token ends where the shape does.
  @inline(__always)
  func fits(_ form: CodeForm) -> Bool {
    form.ends >> UInt64(length) & 1 == 1 && form.letters & letters == letters && form.letters & digits == 0
  }
}

/// The letters and digits from a token on, over single blanks, hyphens, slashes and full stops, up to 40 of them.
struct CodeForm: Sendable {
  let first: Int
  private(set) var length = 0
  /// Bit k: the sign at k is a letter.
  private(set) var letters: UInt64 = 0
  /// Bit k: a token ends after k signs.
  private(set) var ends: UInt64 = 0

  /// What nothing fits.
  static let none = CodeForm()

  private init() { first = 0 }

  /// Reads from a token of ASCII letters and digits on. O(signs).
  init(at first: Int, in text: borrowing TokenizedDocument) {
    self.first = first
    var i = first
    while add(text[i], text.document.bytes) {
      var next = i + 1
      if text[next].shape == .mark {
        guard text[next].gap == .none, text[next + 1].gap == .none, Self.isJoint(next, in: text) else { return }
        next += 1
      } else if text[next].gap > .space {
        return
      } else if !text[next].hasDigit {
        guard text[next].isCapital, text[next].shape != .capitalised, text[next].length <= 4 else { return }
      }
      i = next
    }
  }

  private mutating func add(_ token: Token, _ bytes: [UInt8]) -> Bool {
    guard token.shape != .mark, token.shape != .boundary, length + Int(token.length) <= 40,
      !token.flags.contains(.accented)
    else { return false }
    if token.shape != .digits {
      var bit: UInt64 = 1 << UInt64(length)
      for j in token.lower..<token.upper {
        if bytes[j] > 0x40 { letters |= bit }
        bit <<= 1
      }
    }
    length += Int(token.length)
    ends |= 1 << UInt64(length)
    return true
  }

  private static func isJoint(_ i: Int, in text: borrowing TokenizedDocument) -> Bool {
    switch text.byte(i) {
    case 0x2D, 0x2F, 0x2E: return true
    default: return text.isDash(i)
    }
  }
}

extension TokenizedDocument {
  /// So many letters and digits from a token on, as capitals, with the last token they reach.
  func signs(_ count: Int, from first: Int) -> (code: [UInt8], last: Int) {
    var code: [UInt8] = []
    code.reserveCapacity(count)
    var i = first
    while true {
      if self[i].shape != .mark {
        for j in self[i].lower..<self[i].upper {
          let byte = document.bytes[j]
          code.append((0x61...0x7A).contains(byte) ? byte - 0x20 : byte)
        }
        if code.count >= count || i + 1 >= tokens.count { return (code, i) }
      }
      i += 1
    }
  }
}
