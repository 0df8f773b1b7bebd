/// Which article English puts before a word.
enum Article {
  /// Words whose article, if they start with one, starts small: their sentence decides on capitals.
  static func small(_ words: String) -> String {
    var bytes = Array(words.utf8)
    guard let first = bytes.first, first &- 0x41 < 26 else { return words }
    bytes[0] = first | 0x20
    let small = String(decoding: bytes, as: UTF8.self)
    return leading(small) == nil ? words : small
  }

  /// `a` or `an`, by how the words that follow start.
  static func indefinite(before words: String) -> String { indefinite(before: Array(words.utf8)) }

  static func indefinite(before words: [UInt8]) -> String {
    var word: [UInt8] = []
    for byte in words {
      if byte &- 0x41 < 26 || byte &- 0x61 < 26 || byte &- 0x30 < 10 {
        word.append(byte)
      } else if !word.isEmpty {
        break
      }
    }
    guard let first = word.first else { return "a" }
    if first &- 0x30 < 10 {
      let isEleven = word.starts(with: [0x31, 0x31]) || word.starts(with: [0x31, 0x38])
      return first == 0x38 || isEleven && word.prefix(while: { $0 &- 0x30 < 10 }).count == 2 ? "an" : "a"
    }
    if word.count > 1, word.count < 6, word.allSatisfy({ $0 &- 0x41 < 26 }) {
      return spelt.contains(first) ? "an" : "a"
    }
    let lower = word.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    if asYou.contains(where: { lower.starts(with: $0.utf8) }) { return "a" }
    if silent.contains(where: { lower.starts(with: $0.utf8) }) { return "an" }
    return vowels.contains(lower[0]) ? "an" : "a"
  }

  /// The article at the start of a phrase, and how many bytes it takes with its space; nil when there is none.
  static func leading(_ phrase: String) -> Int? {
    for article in ["a ", "an ", "the ", "another "] where phrase.utf8.starts(with: article.utf8) {
      return article.utf8.count
    }
    return nil
  }

  private static let vowels = Array("aeiou".utf8)
  /// Letters whose names start with a vowel: an MRI, an NHS trust.
  private static let spelt = Array("AEFHILMNORSX".utf8)
  private static let asYou = ["uni", "use", "usual", "eu", "one", "once", "ute", "ura"]
  private static let silent = ["hour", "honest", "heir"]
}
