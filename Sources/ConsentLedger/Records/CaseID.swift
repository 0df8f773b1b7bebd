/// The random name of a case: `case-` and sixteen characters, eighty bits.
public struct CaseID: Hashable, Sendable {
  /// Without i, l, o and u, which are misread.
  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
  private static let prefix = Array("case-".utf8)

  public let text: String

  /// Takes ten bytes from the source.
  public init(from random: RandomBytes) {
    var text = Self.prefix
    for group in [random(5), random(5)] {
      let bits = group.prefix(5).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      for shift in stride(from: UInt64(35), through: 0, by: -5) { text.append(Self.alphabet[Int(bits >> shift & 31)]) }
    }
    self.text = String(decoding: text, as: UTF8.self)
  }

  /// Reads a case's name; nil for everything else.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 21, bytes.starts(with: Self.prefix),
      bytes.dropFirst(5).allSatisfy({ Self.alphabet.contains($0) })
    else { return nil }
    self.text = text
  }
}

/// One of the people whom a case describes, `p1` to `p9`.
public struct Party: Hashable, Comparable, Sendable {
  /// 1 to 9.
  public let number: Int

  /// Nil unless 1 to 9.
  public init?(_ number: Int) {
    guard (1...9).contains(number) else { return nil }
    self.number = number
  }

  /// Reads `p1` to `p9`; nil for everything else.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 2, bytes[0] == 0x70 else { return nil }
    self.init(Int(bytes[1]) - 0x30)
  }

  public var text: String { "p\(number)" }

  public static func < (a: Party, b: Party) -> Bool { a.number < b.number }
}
