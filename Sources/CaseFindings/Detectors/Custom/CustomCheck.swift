/// The arithmetic that tells a number from one that was mistyped.
public enum CustomCheck: UInt8, CaseIterable, Hashable, Sendable {
  /// Weights falling to 1 over all digits; the sum leaves nothing when divided by 11, as in NHS numbers.
  case mod11
  /// Every second digit doubled, as on bank cards (ISO/IEC 7812-1, annex B).
  case luhn
  /// The whole, letters read as 10 to 35, leaves 1 when divided by 97 (ISO/IEC 7064, MOD 97-10).
  case mod97

  /// The name used in a file of detectors.
  public var name: String { Self.names[Int(rawValue)] }
  public static let names = ["mod11", "luhn", "mod97"]

  public init?(named name: String) {
    guard let check = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = check
  }

  /// Whether the letters and digits of a number pass; marks and blanks do not count.
  func holds(for bytes: ArraySlice<UInt8>) -> Bool {
    let digits = bytes.filter { $0 &- 0x30 < 10 }.map { $0 &- 0x30 }
    switch self {
    case .mod11: return !digits.isEmpty && Self.weighted(digits) % 11 == 0
    case .luhn: return CheckDigit.isLuhn(digits)
    case .mod97: return Self.remainder97(bytes) == 1
    }
  }

  private static func weighted(_ digits: [UInt8]) -> Int {
    var sum = 0
    for (i, digit) in digits.enumerated() { sum += Int(digit) * (digits.count - i) }
    return sum
  }

  private static func remainder97(_ bytes: ArraySlice<UInt8>) -> Int {
    var rest = 0
    for byte in bytes {
      if byte &- 0x30 < 10 {
        rest = (rest * 10 + Int(byte &- 0x30)) % 97
      } else if (byte | 0x20) &- 0x61 < 26 {
        rest = (rest * 100 + Int((byte | 0x20) &- 0x61) + 10) % 97
      }
    }
    return rest
  }
}
