import CaseLexicons

/// A name taken apart: title, given name, surname.
struct PersonName {
  /// The whole given name; nil when the mention has none.
  private(set) var given: WordHash?
  private(set) var surname: WordHash?
  /// The first letter of the given name, small; 0 when there is none.
  private(set) var initial: UInt8 = 0
  private(set) var isInitial = false
  private(set) var title = Title.none

  /// What a title tells of its bearer.
  enum Title { case none, man, woman, doctor, other }

  /// Reads the name that a finding marks.
  ///
  /// A word with one wrong letter counts as the word that it is near to.
  init(_ finding: Finding, in text: borrowing TokenizedDocument, _ spellings: Spellings) {
    var parts: [Range<Int>] = []
    var comma: Int?
    var i = finding.tokens.lowerBound
    while i < finding.tokens.upperBound {
      let token = text[i]
      if text.isMark(i, ",") { comma = parts.count }
      if token.marks.contains(.title), parts.isEmpty, i + 1 < finding.tokens.upperBound {
        title = Self.title(i, in: text)
      } else if token.isWord, !nameParticles.contains(token.hash) || token.shape != .lower {
        if let last = parts.last, text.isDash(i - 1) {
          parts[parts.count - 1] = last.lowerBound..<(i + 1)
        } else {
          parts.append(i..<(i + 1))
        }
      }
      i += 1
    }
    guard let first = parts.first, let last = parts.last else { return }
    if let comma, comma > 0, comma < parts.count {
      surname = Self.hash(parts[comma - 1], in: text, spellings)
      setGiven(parts[comma], in: text, spellings)
    } else if parts.count > 1 {
      if text[last.lowerBound].shape == .initial {
        surname = nil
      } else {
        surname = Self.hash(last, in: text, spellings)
      }
      setGiven(first, in: text, spellings)
    } else if title != .none || text.name(first.lowerBound).surname > text.name(first.lowerBound).given {
      surname = Self.hash(first, in: text, spellings)
    } else {
      setGiven(first, in: text, spellings)
    }
  }

  private mutating func setGiven(
    _ part: Range<Int>, in text: borrowing TokenizedDocument, _ spellings: Spellings
  ) {
    given = Self.hash(part, in: text, spellings)
    initial = text.byte(part.lowerBound) | 0x20
    isInitial = text[part.lowerBound].shape == .initial
  }

  private static func hash(
    _ part: Range<Int>, in text: borrowing TokenizedDocument, _ spellings: Spellings
  ) -> WordHash {
    let word = text[part.lowerBound]
    if part.count == 1, word.isCapital, word.length >= 5, word.marks.isEmpty,
      !spellings.holds(word.hash), let right = spellings.right(for: part.lowerBound, in: text)
    {
      return right
    }
    var hash = text[part.lowerBound].hash
    for i in part.dropFirst() where text[i].isWord { hash = hash.followed(by: text[i].hash) }
    return hash
  }

  private static func title(_ i: Int, in text: borrowing TokenizedDocument) -> Title {
    if text[i].marks.contains(.doctorTitle) { return .doctor }
    if text.isWord(i, in: men) { return .man }
    return text.isWord(i, in: women) ? .woman : .other
  }

  private static let men = WordSet("mr", "sir", "master", "lord", "father", "brother")
  private static let women = WordSet("mrs", "ms", "miss", "lady", "dame", "madam", "sister", "mother")

  /// Takes over what another mention of the person tells.
  mutating func learn(from other: PersonName) {
    if given == nil || isInitial && !other.isInitial && other.given != nil {
      given = other.given
      initial = other.initial
      isInitial = other.isInitial
    }
    surname = surname ?? other.surname
    if title == .none { title = other.title }
  }

  /// Whether two given names can be one person's: equal, a nickname, or an initial.
  func sharesGiven(with other: PersonName) -> Bool {
    guard let mine = given, let theirs = other.given else { return false }
    if mine == theirs { return true }
    if isInitial || other.isInitial { return initial == other.initial }
    return Nicknames.shared.joins(mine, theirs)
  }

  /// Whether the titles cannot be one person's.
  func isTitledOtherwise(than other: PersonName) -> Bool {
    title == .man && other.title == .woman || title == .woman && other.title == .man
  }
}
