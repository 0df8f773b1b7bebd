/// How a channel counts the length of a text.
enum ChannelCount: Hashable {
  /// As X does: most letters of the alphabets of Europe and the Middle East 1, Chinese, Japanese and Korean letters,
  /// emoji and what is rare 2, a link 23 however long it is.
  ///
  /// Source: twitter-text, configuration v3 (Apache-2.0): ranges of weight 100 and the length of a link.
  case weighted
  /// Characters as a reader sees them.
  case characters

  init(channel: String?) { self = channel == "x" || channel == "twitter" ? .weighted : .characters }

  /// The most that one post holds on a channel, where that is known.
  static func limit(of channel: String?) -> Int? {
    switch channel {
    case "x", "twitter": 280
    case "bluesky": 300
    case "mastodon", "threads": 500
    default: nil
    }
  }

  func length(of text: String) -> Int {
    switch self {
    case .characters: text.count
    case .weighted: Self.weight(of: text)
    }
  }

  private static let link = 23

  private static func weight(of text: String) -> Int {
    var weight = 0
    var word = ""
    for character in text {
      if character.isWhitespace {
        weight += Self.weight(ofWord: word) + 1
        word = ""
      } else {
        word.append(character)
      }
    }
    return weight + Self.weight(ofWord: word)
  }

  private static func weight(ofWord word: String) -> Int {
    let plain = word.reduce(0) { $0 + weight(of: $1) }
    guard let start = word.range(ofLink: ()) else { return plain }
    let before = word[..<start].reduce(0) { $0 + weight(of: $1) }
    let rest = word[start...]
    let marks = rest.reversed().prefix { ".,;:!?)]}'\"”’".contains($0) }.count
    let hasScheme = rest.lowercased().hasPrefix("http")
    // What only may be a link counts as what is more: no part must turn out too long.
    return hasScheme ? before + link + marks : max(plain, before + link + marks)
  }

  /// One emoji is 2 however many parts it is made of; any other character is the sum of its parts.
  private static func weight(of character: Character) -> Int {
    let scalars = character.unicodeScalars
    if let first = scalars.first, first.properties.isEmoji, first.value > 0xFF,
      scalars.count > 1 || first.value > 0x2190
    {
      return 2
    }
    // Accents that could be joined with their letter count once, as after the normal form C.
    return scalars.reduce(0) {
      $0 + ($1.properties.generalCategory == .nonspacingMark && scalars.count == 2 ? 0 : weight(of: $1))
    }
  }

  private static func weight(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0...4351, 8192...8205, 8208...8223, 8242...8247: 1
    default: 2
    }
  }
}

extension String {
  /// Where a link starts in a word: at its scheme, or at a word with a dot between letters and letters behind it.
  fileprivate func range(ofLink _: Void) -> String.Index? {
    let small = lowercased()
    for scheme in ["https://", "http://"] where small.contains(scheme) && small.count == count {
      for place in indices where self[place...].lowercased().hasPrefix(scheme) { return place }
    }
    guard let dot = firstIndex(of: "."), dot > startIndex else { return nil }
    let before = self[index(before: dot)]
    let after = self[index(after: dot)...].prefix { $0.isLetter }
    guard before.isLetter || before.isNumber, after.count >= 2 else { return nil }
    return self[..<dot].lastIndex { !$0.isLetter && !$0.isNumber && $0 != "-" }.map { index(after: $0) } ?? startIndex
  }
}
