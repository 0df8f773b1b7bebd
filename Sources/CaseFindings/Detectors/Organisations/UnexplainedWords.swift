import CaseLexicons

/// What no table explains.
extension TokenizedDocument {
  /// Whether the text is so little medical that a capital of unknown meaning is a name.
  var isBoldAboutCapitals: Bool {
    guard profile.medicalDensity < 10 else { return false }
    if profile.words > 150 { return true }
    for token in tokens {
      if token.isProtected || !token.marks.isDisjoint(with: [.disease, .drug]), token.weights.common < 6 {
        return false
      }
      if UnknownCues.clinical.contains(token.hash) { return false }
    }
    return true
  }

  /// Whether a phrase, a head or a short form makes the word medicine, or it is a medical word all in capitals.
  func isFirmlyMedical(_ i: Int) -> Bool {
    if self[i].marks.contains(.medical) { return self[i].shape == .upper }
    return self[i].isProtected
  }

  /// Whether no table knows the word at all.
  func isBareWord(_ i: Int) -> Bool {
    self[i].marks.subtracting([.startsPhrase, .surname, .smallPlace, .knownOrganisation]).isEmpty && self[i].length > 3
      && self[i].weights.common < 2
  }

  /// Whether a capital is at most a name, and no everyday word.
  func isUnexplained(_ i: Int, isBold: Bool) -> Bool {
    let token = self[i]
    if isWord(i, in: UnknownCues.weekdays) { return false }
    let names: WordMarks = [.startsPhrase, .surname, .givenName, .nickname, .smallPlace, .knownOrganisation]
    let allowed: WordMarks = isBold && token.shape != .upper ? names.union([.medical, .commonWord]) : names
    guard token.isCapital, token.marks.subtracting(allowed).isEmpty else { return false }
    if token.isProtected && !(isBold && token.weights.common == 0) { return false }
    return token.weights.common < (isBold ? 5 : 3)
  }

  /// The last of the capitals that follow, all of words that may stand in a name.
  func unknownRunEnd(from i: Int, isBold: Bool) -> Int {
    var last = i
    let other: WordMarks = [.functionWord, .month, .weekday, .title, .demonym, .country, .numberWord]
    guard isBold, self[i].marks.isDisjoint(with: other) else { return i }
    while last - i < 6 {
      var next = last + 1
      if isDash(next), self[next].gap == .none, self[next + 1].gap == .none { next += 1 }
      guard self[next].isCapital, self[next].gap <= .space, !self[next].flags.contains(.startsSentence),
        self[next].marks.isDisjoint(with: other), !self[next].isProtected,
        !(self[next].shape == .upper && self[next].length <= 3 && self[next].marks.contains(.region))
      else { break }
      last = next
    }
    return last
  }

  func hasBareWord(_ first: Int, _ last: Int) -> Bool {
    for i in first...last where self[i].isCapital && isBareWord(i) { return true }
    return false
  }

  /// `Weeks-Holt`: both words commoner as surnames than as given names.
  func isSurnamePair(_ first: Int, _ last: Int) -> Bool {
    guard last == first + 2, isDash(first + 1) else { return false }
    let a = name(first)
    let b = name(last)
    return a.surname > a.given && b.surname > b.given
  }

  /// Whether the word belongs to a longer name or a listed term: `Court of Cassation`.
  func isPartOfBody(_ i: Int) -> Bool {
    if phrase(at: i, marked: [.country, .demonym, .place, .region, .protectedPhrase]) != nil { return true }
    let joint = isWord(i - 1, in: .the) ? i - 2 : i - 1
    guard isWord(joint, in: .ofFor), self[joint - 1].isCapital else { return false }
    let holder = name(joint - 1)
    return holder.isHead || !holder.isListed || holder.ambiguity > 1 || !isWord(joint, in: .of)
  }

  /// Whether no word after the capitals makes them a test, a tool or a disease: `Tarvan score`.
  func isNotHeaded(_ last: Int) -> Bool {
    let next = self[last + 1].shape == .possessive ? last + 2 : last + 1
    if isDevice(after: last) { return false }
    let token = self[next]
    return token.shape != .lower || token.gap > .space || token.marks.isDisjoint(with: [.eponymHead, .disease])
  }
}
