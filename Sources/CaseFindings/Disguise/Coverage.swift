import CaseLexicons

/// A stretch of a text that could not be read, and why.
public struct Unread: Hashable, Sendable {
  public let span: TextSpan
  public let obstacle: TextProfile.Obstacle

  public init(_ span: TextSpan, _ obstacle: TextProfile.Obstacle) {
    self.span = span
    self.obstacle = obstacle
  }
}

/// Which stretches of a text were not read: what cannot be read is not clean.
public enum Coverage {
  /// All of them in order, not overlapping, with the hidden stretches of its plain reading. O(tokens).
  public static func unread(in text: TokenizedDocument, hidden: [TextSpan] = []) -> [Unread] {
    var unread = hidden.map { Unread($0, .disguisedLetters) }
    var stretch = Stretch()
    var whole = Stretch()
    let tokens = text.tokens
    tokens.withUnsafeBufferPointer { tokens in
      for i in tokens.indices {
        let flags = tokens[i].flags
        let isHidden = !flags.isDisjoint(with: [.disguised, .foreignScript])
        if tokens[i].shape == .mark, tokens[i].gap < .line, !isHidden { continue }
        if tokens[i].gap >= .line || flags.contains(.startsSentence) {
          if stretch.isForeign { unread.append(Unread(text.span(stretch.first, i - 1), .otherLanguage)) }
          whole.add(stretch)
          stretch = Stretch(first: i)
        }
        if isHidden {
          unread.append(Unread(text.span(i, i), flags.contains(.disguised) ? .disguisedLetters : .otherScript))
        }
        guard tokens[i].isWord, tokens[i].gap != .none || !isInAddress(i, text),
          !flags.contains(.accented) || !isCode(tokens[i], text)
        else { continue }
        stretch.count(tokens[i])
      }
    }
    if stretch.isForeign { unread.append(Unread(text.span(stretch.first, text.count - 1), .otherLanguage)) }
    whole.add(stretch)
    if unread.isEmpty, whole.isUnknown { unread.append(Unread(text.span(0, text.count - 1), .otherLanguage)) }
    return joined(unread.sorted { $0.span < $1.span })
  }

  /// Whether a word that no space precedes is joined to a mark, as in a link or in `+ve`: it says nothing of the language.
  private static func isInAddress(_ i: Int, _ text: TokenizedDocument) -> Bool {
    guard text[i - 1].shape == .mark else { return false }
    switch text.byte(i - 1) {
    case 0x2B, 0x2D, 0x2E, 0x2F, 0x40, 0x5F, 0x23, 0x3D, 0x26: return true
    default: return false
    }
  }

  /// Whether a word with letters above ASCII holds a Greek one, as `TNFα` does.
  private static func isCode(_ token: Token, _ text: TokenizedDocument) -> Bool {
    !token.flags.contains(.foreignScript)
      && text.document.bytes[token.lower..<token.upper].contains { $0 == 0xCE || $0 == 0xCF }
  }

  /// Stretches in order, those that overlap as one, for the more serious reason.
  private static func joined(_ sorted: [Unread]) -> [Unread] {
    var joined: [Unread] = []
    for stretch in sorted {
      guard let last = joined.last, last.span.overlaps(stretch.span) || last.span == stretch.span else {
        joined.append(stretch)
        continue
      }
      let reason = obstacle(of: [last, stretch]) ?? last.obstacle
      joined[joined.count - 1] = Unread(last.span.union(stretch.span), reason)
    }
    return joined
  }

  /// Why the text as a whole cannot be judged: the most serious reason of its stretches; nil when all was read.
  public static func obstacle(of unread: [Unread]) -> TextProfile.Obstacle? {
    if unread.contains(where: { $0.obstacle == .disguisedLetters }) { return .disguisedLetters }
    if unread.contains(where: { $0.obstacle == .otherScript }) { return .otherScript }
    return unread.isEmpty ? nil : .otherLanguage
  }

  /// The words of a sentence or a line, counted by language.
  private struct Stretch {
    var first = 0
    /// Words of letters, and those that some table knows.
    var words = 0
    var known = 0
    /// Words in small letters, or on a line of capitals.
    var small = 0
    var english = 0
    var foreign = 0
    /// Known as a name or a place only.
    var named = 0

    mutating func count(_ token: Token) {
      words += 1
      if !token.marks.isEmpty { known += 1 }
      let isForeign = token.marks.contains(.foreignWord)
      guard token.shape == .lower || token.flags.contains(.onCapitalLine) || isForeign && startsSentence(token)
      else { return }
      small += 1
      if isForeign {
        foreign += 1
      } else if token.marks.saysEnglish {
        english += 1
      } else if !token.marks.isEmpty {
        named += 1
      }
    }

    /// `Elle est …`: a first word has its capital from its place.
    private func startsSentence(_ token: Token) -> Bool {
      token.shape == .capitalised && token.flags.contains(.startsSentence)
    }

    mutating func add(_ other: Stretch) {
      words += other.words
      known += other.known
    }

    /// Whether the small words are of another language: some of them say so, or nearly all are unknown.
    var isForeign: Bool {
      if foreign >= 2, english == 0 || foreign * 5 >= small && english * 2 <= small { return true }
      return small - named >= 6 && english * 100 < (small - named) * 40
    }

    /// Whether fewer than six words in ten are known; of few words, none.
    var isUnknown: Bool { words >= 8 ? known * 1000 < words * 600 : words >= 3 && known == 0 }
  }
}
