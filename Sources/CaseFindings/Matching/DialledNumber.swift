/// A phone number as it is written: a plus, groups of digits, brackets, an extension.
struct DialledNumber {
  let first: Int
  /// The last token, the extension included.
  private(set) var last: Int
  private(set) var digits = 0
  /// How many digits each of the first groups has, in decimal: 334 for 3-3-4.
  private(set) var pattern = 0
  private(set) var groups = 0
  /// The first two digits as they stand.
  private(set) var start = (UInt8(0), UInt8(0))
  let hasPlus: Bool
  private(set) var hasBrackets = false
  private(set) var isOnlySpaced = true

  /// The number that starts at a plus, an opening bracket or digits; nil when none does. O(tokens of it).
  init?(at first: Int, in text: TokenizedDocument) {
    self.first = first
    hasPlus = text.isMark(first, "+")
    last = first
    var i = hasPlus ? first + 1 : first
    if hasPlus, text[i].gap > .none { return nil }
    while let group = Self.group(at: i, in: text) {
      if group.last > group.digits || group.digits > i { hasBrackets = true }
      add(text[group.digits], in: text)
      last = group.last
      guard let next = Self.next(after: last, in: text) else { break }
      if next.isMark { isOnlySpaced = false }
      i = next.token
      if groups > 7 { return nil }
    }
    guard digits > 0 else { return nil }
    readExtension(in: text)
  }

  private mutating func add(_ token: Token, in text: TokenizedDocument) {
    if digits == 0 {
      start = (text.document.bytes[token.lower], token.length > 1 ? text.document.bytes[token.lower + 1] : 0)
    }
    digits += Int(token.length)
    groups += 1
    if groups < 9 { pattern = pattern * 10 + min(9, Int(token.length)) }
  }

  /// Digits, alone or in brackets.
  private static func group(at i: Int, in text: TokenizedDocument) -> (digits: Int, last: Int)? {
    if text[i].shape == .digits { return (i, i) }
    guard text.isMark(i, "("), text[i + 1].shape == .digits, text.isMark(i + 2, ")"), text[i + 1].length <= 5 else {
      return nil
    }
    return (i + 1, i + 2)
  }

  /// Where the next group starts, over a single space, hyphen, dot or slash.
  private static func next(after i: Int, in text: TokenizedDocument) -> (token: Int, isMark: Bool)? {
    var next = i + 1
    var isMark = false
    guard text[next].gap <= .space else { return nil }
    if text.isDash(next) || text.isMark(next, ".") || text.isMark(next, "/") {
      isMark = true
      if text[next].gap != .none, !text.isDash(next) { return nil }
      next += 1
      guard text[next].gap <= .space, text.isDash(next - 1) || text[next].gap == .none else { return nil }
    }
    guard group(at: next, in: text) != nil, !text[next].flags.contains(.measured) else { return nil }
    return (next, isMark)
  }

  /// `ext 204`, `x204`.
  private mutating func readExtension(in text: TokenizedDocument) {
    var i = last + 1
    guard text[i].gap <= .space else { return }
    if text.isMark(i, ",") || text.isMark(i, "(") { i += 1 }
    if text.isWord(i, in: Self.extensions) {
      i += 1
      if text.isMark(i, ".") || text.isMark(i, ":") { i += 1 }
      if text[i].shape == .digits, text[i].length <= 6, text[i].gap <= .space { last = i }
    } else if text[i].shape == .mixed, text[i].length <= 6, text.byte(i) | 0x20 == 0x78, i == last + 1 {
      last = i
    }
  }

  private static let extensions = WordSet("ext", "extn", "extension", "x")
}
