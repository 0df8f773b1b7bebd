import CaseLexicons

extension TokenizedDocument {
  /// A token as a word of a name.
  func name(_ i: Int) -> NameWord { NameWord(self[i]) }

  /// Whether a token is a capitalised word that is not ruled out as a name.
  func isCapitalName(_ i: Int) -> Bool { self[i].isCapital && !name(i).isNever }

  /// Whether a capital could be the first word of a name: not ruled out, and no name goes before it.
  func mayStartName(_ i: Int) -> Bool {
    (isCapitalName(i) || self[i].shape == .initial && self[i + 1].gap <= .space || isMayOrWill(i))
      && !isVerbBeforeName(i)
  }

  /// `Bleeped Ollie`: a verb that starts a sentence before a clear given name.
  private func isVerbBeforeName(_ i: Int) -> Bool {
    let token = self[i]
    guard token.flags.contains(.startsSentence), token.shape == .capitalised, token.length > 4,
      self[i + 1].isCapital, self[i + 1].gap == .space, !name(i).isListed
    else { return false }
    let bytes = document.bytes
    let isPast = bytes[token.upper - 2] | 0x20 == 0x65 && bytes[token.upper - 1] | 0x20 == 0x64
    return isPast && name(i + 1).isGiven && name(i + 1).ambiguity < 2
  }

  /// `May Hollis`: a month or a small word that is a given name before a clear surname.
  private func isMayOrWill(_ i: Int) -> Bool {
    let word = name(i)
    guard word.token.shape == .capitalised, word.given >= 40, self[i + 1].shape == .capitalised,
      self[i + 1].gap == .space, self[i - 1].shape != .digits
    else { return false }
    let next = name(i + 1)
    return next.surname >= 35 && next.ambiguity < 2 && !next.isHead || next.isUnknown
  }

  /// The next word that could go on a name: over a full stop after an initial, a hyphen, particles and a wrapped line.
  func nextNamePart(after i: Int) -> Int? {
    var j = i + 1
    if isMark(j, "."), self[j].gap == .none, self[i].length <= 2,
      !self[j + 1].flags.contains(.startsSentence) || self[j + 1].gap == .none
    {
      j += 1
      if isDash(j), self[j].gap == .none, self[j + 1].gap == .none { j += 1 }
    } else if isDash(j), self[j].gap == .none, self[j + 1].gap == .none {
      j += 1
      if isSmallSecondHalf(j) { return j }
    }
    guard self[j].gap <= .space || isWrapped(j) else { return nil }
    if self[j].shape == .capitalised, self[j].length <= 5, isWord(j, in: saints) {
      j = isMark(j + 1, ".") ? j + 2 : j + 1
    }
    while self[j].shape == .lower, nameParticles.contains(self[j].hash), j - i < 6 {
      j += 1
      if isDash(j), self[j].gap == .none, self[j + 1].gap == .none { j += 1 }
    }
    guard self[j].isCapital || isInnerCapital(j) || isSmallSurname(j), self[j].gap <= .space || isWrapped(j) else {
      return nil
    }
    return j
  }

  /// `heather leeman` in a text without capitals: a surname that is no other word.
  func isSmallSurname(_ i: Int) -> Bool {
    guard self[i].shape == .lower, !profile.hasCapitals, self[i].gap == .space, self[i].length > 2 else { return false }
    let word = name(i)
    let other: WordMarks = [
      .medical, .functionWord, .personVerb, .kinship, .abbreviation, .careVerb, .clinicianRole, .drug, .degree,
    ]
    guard !word.isProtected, self[i].marks.isDisjoint(with: other), !isWord(i, in: SmallWords.chat),
      !isWord(i, in: NameVerbs.doings), !isWord(i, in: NameVerbs.speech)
    else { return false }
    return word.isSurname && word.ambiguity < 2 && word.surname >= 25 && self[i].weights.common < 5
  }

  /// `d'Souza`, `deVries`: a small letter first, a name all the same.
  private func isInnerCapital(_ i: Int) -> Bool { self[i].shape == .camel && self[i].marks.contains(.surname) }

  /// `Min-jun`: the second half of a given name in small letters.
  private func isSmallSecondHalf(_ i: Int) -> Bool {
    let token = self[i]
    return token.shape == .lower && token.length > 1 && token.length < 8
      && token.marks.subtracting([.givenName, .surname, .nickname, .startsPhrase, .smallPlace, .month]).isEmpty
      && self[i - 2].length < 8 && self[i - 2].shape == .capitalised && !self[i - 2].isProtected
  }

  /// Whether running text goes on over the line's end between two words of a name.
  private func isWrapped(_ i: Int) -> Bool {
    self[i].gap == .line && self[i].shape == .capitalised && self[i + 1].shape == .lower && self[i + 1].gap == .space
      && self[i - 1].shape == .capitalised && self[i - 2].shape != .mark && self[i - 2].shape != .boundary
      && self[i - 1].gap == .space
  }

  /// Whether the token is a quotation mark, straight or curly.
  public func isQuote(_ i: Int) -> Bool {
    guard self[i].shape == .mark else { return false }
    if isMark(i, "\"") || isMark(i, "'") { return true }
    let start = self[i].lower
    guard self[i].length == 3, document.bytes[start] == 0xE2, document.bytes[start + 1] == 0x80 else { return false }
    return (0x98...0x9F).contains(document.bytes[start + 2])
  }
}

/// Small words inside names.
let nameParticles = WordSet(
  "de", "la", "le", "du", "des", "da", "das", "do", "dos", "di", "del", "della", "van", "von", "der", "den", "ten",
  "ter", "bin", "binti", "bint", "ibn", "abu", "umm", "al", "el", "ap", "ab", "ferch", "y", "e", "zu", "af", "av",
  "san", "st")

/// `Nigel St John Holt`: a saint inside a name.
private let saints = WordSet("st", "ste")
