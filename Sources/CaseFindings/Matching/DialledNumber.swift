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
  init?(at first: Int, in text: borrowing TokenizedDocument) {
    self.first = first
    hasPlus = text.isMark(first, "+")
    last = first
    var i = hasPlus ? first + 1 : first
    if hasPlus, text[i].gap > .none { return nil }
    while let group = Self.group(at: i, in: text) {
      if group.last > group.digits || group.digits > i { hasBrackets = true }
      let joined = Self.digitsBeforeExtension(group.digits, in: text)
      add(text[group.digits], count: joined > 0 ? joined : Int(text[group.digits].length), in: text)
      last = group.last
      guard let next = Self.next(after: last, in: text) else { break }
      if next.isMark { isOnlySpaced = false }
      i = next.token
      if groups > 7 { return nil }
    }
    guard digits > 0 else { return nil }
    readExtension(in: text)
  }

  private mutating func add(_ token: Token, count: Int, in text: TokenizedDocument) {
    if digits == 0 {
      start = (text.document.bytes[token.lower], token.length > 1 ? text.document.bytes[token.lower + 1] : 0)
    }
    digits += count
    groups += 1
    if groups < 9 { pattern = pattern * 10 + min(9, count) }
  }

  /// How many digits stand before the `x` of `0123x204`; 0 for other words.
  private static func digitsBeforeExtension(_ i: Int, in text: TokenizedDocument) -> Int {
    let token = text[i]
    guard token.shape == .mixed, (5...11).contains(token.length) else { return 0 }
    var count = 0
    var isExtension = false
    for j in token.lower..<token.upper {
      let byte = text.document.bytes[j]
      if byte == 0x78, !isExtension { isExtension = true } else if !(0x30...0x39).contains(byte) { return 0 }
      if !isExtension { count += 1 }
    }
    return isExtension && count >= 3 ? count : 0
  }

  /// Digits, alone or in brackets.
  private static func group(at i: Int, in text: TokenizedDocument) -> (digits: Int, last: Int)? {
    if text[i].shape == .digits || digitsBeforeExtension(i, in: text) > 0 { return (i, i) }
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
    let isJoined = isMark && text[next].gap == .none && text[next].length >= 4 && text[i].length == 3
    guard group(at: next, in: text) != nil, isJoined || !isQuantity(next, in: text) else { return nil }
    return (next, isMark)
  }

  /// Whether a unit follows that is no label of the next number: `01632 960001 M: 07700 900001`.
  static func isQuantity(_ i: Int, in text: TokenizedDocument) -> Bool {
    guard text[i].flags.contains(.measured), text[i].length < 9 else { return false }
    if text.byte(i) == 0x30, text[i].length > 2 { return false }
    return !(text[i + 1].isCapital && text[i + 1].length == 1 && text.isMark(i + 2, ":"))
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
