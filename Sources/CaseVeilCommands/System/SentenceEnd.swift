/// Where a sentence ends, as far as its last byte and those around it show.
enum SentenceEnd {
  /// Whether a sentence ends with the byte at a place, before a space.
  static func isThere(_ place: Int, in bytes: [UInt8]) -> Bool {
    var i = place
    // A closing quotation mark or bracket belongs to the sentence: ” and ’ are three bytes each.
    while i > 0 {
      if bytes[i] == 0x22 || bytes[i] == 0x27 || bytes[i] == 0x29 || bytes[i] == 0x5D {
        i -= 1
      } else if i > 2, bytes[i - 2] == 0xE2, bytes[i - 1] == 0x80, bytes[i] == 0x99 || bytes[i] == 0x9D {
        i -= 3
      } else {
        break
      }
    }
    guard i > 0 else { return false }
    if bytes[i] == 0x21 || bytes[i] == 0x3F { return true }
    if i > 2, bytes[i - 2] == 0xE2, bytes[i - 1] == 0x80, bytes[i] == 0xA6 { return true }
    return bytes[i] == 0x2E && !isShortForm(endingBefore: i, in: bytes)
  }

  /// `Dr.`, `e.g.`, `J.`: a full stop that ends no sentence.
  private static func isShortForm(endingBefore stop: Int, in bytes: [UInt8]) -> Bool {
    var start = stop
    while start > 0, (bytes[start - 1] | 0x20) &- 0x61 < 26 || bytes[start - 1] == 0x2E { start -= 1 }
    let word = String(decoding: bytes[start..<stop].map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
    return word.utf8.count == 1 || shortForms.contains(word)
  }

  private static let shortForms: Set<String> = [
    "dr", "mr", "mrs", "ms", "prof", "st", "e.g", "i.e", "vs", "approx", "no", "fig", "ref",
  ]
}
