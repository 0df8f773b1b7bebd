import CaseLexicons

/// Numbers that are medicine: doses, durations, scores, ratios, blood pressures, sizes.
enum Measurements {
  /// Marks a number that is one.
  static func mark(_ i: Int, _ tokens: inout [Token], of bytes: [UInt8]) {
    if isMeasured(i, tokens, bytes) { tokens[i].flags.insert(.measured) }
  }

  private static func isMeasured(_ i: Int, _ tokens: [Token], _ bytes: [UInt8]) -> Bool {
    if i + 1 < tokens.count, tokens[i].shape == .digits {
      let next = tokens[i + 1]
      if next.gap <= .space, next.marks.contains(.unit), next.shape != .mark { return true }
      if next.shape == .mark, bytes[next.lower] == 0x25 || bytes[next.lower] == 0xC2 && next.length == 2 { return true }
    }
    return isShorthand(i, tokens, bytes) || isRatio(i, tokens, bytes)
  }

  /// `3/7`, `2/52`, `6/12`: days, weeks and months in UK notes.
  private static func isShorthand(_ i: Int, _ tokens: [Token], _ bytes: [UInt8]) -> Bool {
    guard let (low, high) = fraction(around: i, tokens, bytes) else { return false }
    return high == 7 || high == 52 || high == 12 && low <= 24 || high == 24 && low > 12
  }

  /// `120/80`, `6/10`, `5/5`: pressures and scores.
  private static func isRatio(_ i: Int, _ tokens: [Token], _ bytes: [UInt8]) -> Bool {
    guard let (low, high) = fraction(around: i, tokens, bytes) else { return false }
    if high == 10 || high == 5 || high == 4 || high == 6 || high == 15 || high == 30 { return low <= high }
    return low > 31 && high > 31 && low < 300 && high < 200 || low > 31 && high > 12 && high < 200
  }

  /// The two numbers of `a/b` that a token is part of, when no third follows.
  private static func fraction(around i: Int, _ tokens: [Token], _ bytes: [UInt8]) -> (Int, Int)? {
    func isSlash(_ j: Int) -> Bool {
      tokens.indices.contains(j) && tokens[j].shape == .mark && bytes[tokens[j].lower] == 0x2F && tokens[j].gap == .none
    }
    func value(_ j: Int) -> Int? {
      guard tokens.indices.contains(j), tokens[j].shape == .digits, tokens[j].length <= 3 else { return nil }
      return bytes[tokens[j].lower..<tokens[j].upper].reduce(0) { $0 * 10 + Int($1 &- 0x30) }
    }
    if isSlash(i + 1), !isSlash(i + 3), !isSlash(i - 1), let low = value(i), let high = value(i + 2) {
      return (low, high)
    }
    if isSlash(i - 1), !isSlash(i + 1), !isSlash(i - 3), let low = value(i - 2), let high = value(i) {
      return (low, high)
    }
    return nil
  }
}
