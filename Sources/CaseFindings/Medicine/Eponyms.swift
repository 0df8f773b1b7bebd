import CaseLexicons

/// Names that are medicine because of the word after them: `Murphy's sign`, `Child-Pugh score`.
enum Eponyms {
  /// Whether a capitalised word is an eponym here: a head word follows within three words,
  /// or it needs none and no title or name touches it.
  static func isEponym(_ i: Int, _ tokens: [Token], _ bytes: [UInt8]) -> Bool {
    if i > 0, tokens[i - 1].marks.contains(.title) && tokens[i - 1].shape != .lower { return false }
    if i > 1, tokens[i - 1].shape == .mark, tokens[i - 2].marks.contains(.title), tokens[i - 2].shape == .capitalised {
      return false
    }
    if let head = head(after: i, tokens, bytes) {
      return !NamedThings.isGivenName(tokens[i]) || NamedThings.isUnowned(head, after: i, tokens)
    }
    return tokens[i].marks.contains(.eponymAlone) && !isBesideName(i, tokens) && !HumanVerbs.follow(i, tokens)
  }

  /// Whether nothing is said to belong to what a possessive names: `Known Addison's, gout`, but not `Addison's wife`.
  static func standsAlone(through last: Int, _ tokens: [Token]) -> Bool {
    guard tokens[last].shape == .possessive else { return !HumanVerbs.follow(last, tokens) }
    let next = last + 1
    return next >= tokens.count || tokens[next].gap >= .line || tokens[next].shape == .mark
      || tokens[next].marks.contains(.functionWord) || !tokens[next].isWord
  }

  /// Protects the eponym and the capitals between it and its head.
  static func protect(_ i: Int, _ tokens: inout [Token], _ bytes: [UInt8]) {
    let end = head(after: i, tokens, bytes) ?? i
    for j in i...end { tokens[j].flags.insert(.protected) }
  }

  /// The head word that belongs to an eponym, at most three words on, over a possessive, hyphens and second names.
  static func head(after i: Int, _ tokens: [Token], _ bytes: [UInt8]) -> Int? {
    var words = 0
    var j = i + 1
    while j < tokens.count, words < 3, tokens[j].gap < .line {
      let token = tokens[j]
      if token.shape == .mark {
        guard token.gap == .none, bytes[token.lower] == 0x2D || bytes[token.lower] == 0x27 || token.length == 3 else {
          return nil
        }
      } else if token.marks.contains(.eponymHead) || hasHeadEnding(token, bytes) {
        return j
      } else if token.shape != .possessive {
        let mayStandBetween = token.isCapital || !token.marks.isDisjoint(with: [.medical, .functionWord, .numberWord])
        guard mayStandBetween, !stops.contains(token.hash) else { return nil }
        words += 1
      }
      j += 1
    }
    return nil
  }

  private static let stops = WordSet(
    "is", "was", "has", "had", "who", "with", "from", "said", "reported", "a", "the", "he", "she", "for", "in", "at",
    "to")

  private static func isBesideName(_ i: Int, _ tokens: [Token]) -> Bool {
    func isName(_ j: Int) -> Bool {
      guard tokens.indices.contains(j), tokens[j].shape == .capitalised || tokens[j].shape == .initial else {
        return false
      }
      let marks = tokens[j].marks
      if marks.isEmpty { return true }
      guard marks.contains(.givenName), tokens[j].weights.nameAmbiguity < 2 else { return false }
      return !tokens[j].flags.contains(.startsSentence)
        || tokens[j].weights.given >= 40 && tokens[j].weights.nameAmbiguity == 0
    }
    return isName(i - 1) || isName(i + 1) && tokens[i + 1].gap == .space
  }

  /// -itis, -osis, -oma, -opathy, -ectomy, -plasty, -aemia, -emia, -trophy, -plegia.
  private static func hasHeadEnding(_ token: Token, _ bytes: [UInt8]) -> Bool {
    guard token.shape == .lower, token.length > 6 else { return false }
    return endings.contains { token.ends(with: $0, in: bytes) }
  }

  private static let endings: [StaticString] = [
    "itis", "osis", "oma", "opathy", "ectomy", "plasty", "aemia", "emia", "trophy", "plegia", "ostomy", "otomy",
    "graphy",
  ]
}
