/// A number as it is written: groups of digits with single spaces, hyphens or full stops between.
public struct DigitGroups: Sendable {
  /// The first and the last token.
  public let first: Int
  public let last: Int
  /// The digits without separators.
  public let digits: [UInt8]
  /// How many digits each group has.
  public let groups: [Int]

  /// The groups that start at a token of digits; a line end or two spaces end them.
  public init(at first: Int, in text: TokenizedDocument) {
    var digits: [UInt8] = []
    var groups: [Int] = []
    var last = first
    var i = first
    while text[i].shape == .digits {
      digits += text.document.bytes[text[i].lower..<text[i].upper].map { $0 &- 0x30 }
      groups.append(Int(text[i].length))
      last = i
      if text[i + 1].shape == .digits, text[i + 1].gap == .space {
        i += 1
      } else if text[i + 1].gap == .none, text.isDash(i + 1) || text.isMark(i + 1, "."), text[i + 2].shape == .digits,
        text[i + 2].gap == .none
      {
        i += 2
      } else {
        break
      }
    }
    self.first = first
    self.last = last
    self.digits = digits
    self.groups = groups
  }
}
