import CaseLexicons

/// Streets with a number at their end.
extension TokenizedDocument {
  /// `2101 Lindesgata 14`: a number, up to five words with a capital among them, and a number.
  func numberedStreet(at number: Int) -> Range<Int>? {
    guard self[number].shape == .digits, (2...6).contains(Int(self[number].length)),
      !isMark(number - 1, "/"), !isMark(number - 1, ".") || self[number].gap > .none,
      !isDash(number - 1) || self[number].gap > .none
    else { return nil }
    guard let end = streetEnd(from: number + 1) else { return nil }
    return number..<(end + 1)
  }

  /// The house number after a street's words; nil when they are no street.
  private func streetEnd(from first: Int) -> Int? {
    var capitals = 0
    var i = first
    while i - first < 9, self[i].gap <= .space {
      let token = self[i]
      if token.hasDigit {
        guard capitals > 0, token.length <= 4, byte(i) < 0x3A, !isMark(i + 1, "/"), !isMark(i + 1, "%"),
          self[i + 1].marks.isDisjoint(with: [.unit, .timeUnit]) || self[i + 1].gap > .space
            || self[i + 1].shape != .lower,
          !(token.length == 4 && capitals == 1 && isYear(i))
        else { return nil }
        return i
      }
      if token.isCapital {
        let other: WordMarks = [.month, .weekday, .functionWord, .unit, .drug, .title, .numberWord]
        guard token.marks.isDisjoint(with: other) || i > first && token.shape == .initial || isWord(i, in: roads)
        else { return nil }
        capitals += 1
      } else if token.shape == .lower {
        let isPart =
          token.length < 4 && isMark(i + 1, ".") && self[i + 2].isCapital
          || token.marks.subtracting([.startsPhrase, .surname, .givenName, .place, .streetType]).isEmpty
          || token.marks.contains(.streetType) || isWord(i, in: .joints) || nameParticles.contains(token.hash)
        guard isPart, token.weights.common < 9 || token.length < 4 else { return nil }
      } else if !isMark(i, ".") && !isDash(i) && !isMark(i, "'") || self[i].gap > .none && i > first {
        return nil
      }
      i += 1
    }
    return nil
  }

  private func isYear(_ i: Int) -> Bool {
    guard let year = number(i) else { return false }
    return (1900...2050).contains(year)
  }

  /// `sent to Lindesgata 14`: a street and its number after a place word, at the end of a line or a clause.
  func placedStreet(endingAt number: Int) -> Range<Int>? {
    guard self[number].gap == .space, self[number].length <= 4, byte(number) < 0x3A, !isYear(number),
      self[number - 1].isCapital, !self[number].flags.contains(.measured)
    else { return nil }
    var first = number
    while number - first < 5, self[first].gap == .space, self[first - 1].isCapital || isParticle(first - 1) {
      first -= 1
    }
    let other: WordMarks = [
      .month, .weekday, .functionWord, .wardHead, .organisationHead, .title, .numberWord, .medical, .abbreviation,
      .eponymHead,
    ]
    for i in first..<number where !self[i].marks.isDisjoint(with: other) && self[i].isCapital { return nil }
    guard self[first].isCapital, self[number - 1].length > 3, !self[number - 1].isProtected,
      self[number - 1].shape != .upper || self[number - 1].length > 6, !isWord(number - 1, in: CountedThings.words),
      isWord(first - 1, in: WorldAddressWords.places)
        || isMark(first - 1, ":") && isWord(first - 2, in: WorldAddressWords.labels),
      self[number + 1].gap >= .line || self[number + 1].shape == .mark || unitEnd(at: number + 1) != nil
        || self[number + 1].shape == .boundary
    else { return nil }
    return isMark(number + 1, "/") || isMark(number + 1, "%") ? nil : first..<(number + 1)
  }

  private func isParticle(_ i: Int) -> Bool {
    self[i].shape == .lower && (isWord(i, in: .joints) || nameParticles.contains(self[i].hash))
      && !isWord(i, in: .and) && !isWord(i, in: .forWord) && self[i - 1].isCapital
  }
}

/// The word for a street in other languages that is a small word of English.
private let roads = WordSet("via", "calle")
