import CaseFindings

/// American ZIP codes by their first three digits.
struct PostcodeBlur {
  let passage: Passage

  /// `021` for `02139`; `000` where 20,000 people or fewer share the three digits; nil for what is no ZIP code.
  ///
  /// Source: 45 CFR 164.514(b)(2)(i)(B), and the guidance of the Office for Civil Rights of 26 November 2012 for the
  /// seventeen areas (census of 2000).
  func firstThree() -> Replacement? {
    let digits = passage.text.document.bytes[passage.finding.span.lower..<passage.finding.span.upper].filter {
      $0 != 0x20
    }
    let isLong = digits.count == 10 && digits[5] == 0x2D
    guard digits.count == 5 || isLong, digits.prefix(5).allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    let area = digits.prefix(3).reduce(0) { $0 * 10 + Int($1 &- 0x30) }
    let words = Self.smallAreas.contains(area) ? "000" : String(decoding: digits.prefix(3), as: UTF8.self)
    return Replacement(words, over: passage.finding.tokens)
  }

  private static let smallAreas = [
    036, 059, 063, 102, 203, 556, 692, 790, 821, 823, 830, 831, 878, 879, 884, 890, 893,
  ]
}
