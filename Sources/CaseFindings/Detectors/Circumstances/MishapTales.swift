import CaseLexicons

/// The frames of unusual events that are told in a clause of their own.
extension TokenizedDocument {
  /// `happened when the bell came off its frame`: the clause, when a thing and no person is its subject.
  func happening(after i: Int) -> Range<Int>? {
    guard isWord(i + 1, in: MishapWords.when), self[i + 1].gap == .space, isWord(i + 2, in: MishapWords.determiners),
      let subject = nounPhrase(from: i + 2), !isPlain(i + 2, subject, besides: MishapWords.plainThings)
    else { return nil }
    for verb in (subject + 1)..<(subject + 4) where isWord(verb, in: MishapWords.failures) {
      return (i + 2)..<clauseEnd(after: verb)
    }
    return nil
  }

  /// `Parachute failed at nine thousand feet`, `a chimney pot came through the roof`.
  func failure(of i: Int) -> Range<Int>? {
    if isProtectedThing(i) { return nil }
    var verb = i + 1
    while verb < i + 4, self[verb].gap == .space, self[verb].shape != .mark, !isWord(verb, in: MishapWords.failures) {
      verb += 1
    }
    guard isWord(verb, in: MishapWords.failures), self[verb].gap == .space else { return nil }
    var first = i
    while first > 0, i - first < 3, self[first].gap == .space, self[first - 1].isWord,
      self[first - 1].marks.isDisjoint(with: .functionWord), !self[first - 1].isProtected
    { first -= 1 }
    if first > 0, self[first].gap == .space, isWord(first - 1, in: MishapWords.determiners) { first -= 1 }
    return first..<clauseEnd(after: verb)
  }

  private func isProtectedThing(_ i: Int) -> Bool {
    self[i].isProtected && !self[i].flags.contains(.startsSentence) && self[i].marks.contains(.disease)
  }

  /// `won the lottery`, `won Bake Off`.
  func win(at i: Int) -> Int? {
    guard self[i + 1].gap == .space, !isMark(i + 1, "'") else { return nil }
    for j in (i + 1)..<(i + 6) {
      if self[j].shape == .mark || self[j].gap > .space { return nil }
      if isWord(j, in: MishapWords.prizes) { return j }
      if self[i].shape == .lower, self[j].shape == .capitalised, j <= i + 2, !self[j].flags.contains(.startsSentence) {
        var last = j
        while let next = stepRight(from: last), last - j < 5 { last = next }
        return last
      }
    }
    return nil
  }

  /// `lived on nothing but crisps for two years`, `ate only oranges for six months`.
  func diet(at i: Int) -> Int? {
    var j = i + 1
    if isWord(j, in: MishapWords.on) { j += 1 }
    guard isWord(j, in: MishapWords.nothing) && isWord(j + 1, in: MishapWords.but) || isWord(j, in: MishapWords.only)
    else { return nil }
    for k in (j + 1)..<(j + 9) {
      if self[k].shape == .mark && !isDash(k) || self[k].gap > .space { return nil }
      guard isWord(k, in: MishapWords.for) else { continue }
      for unit in (k + 1)..<(k + 6) where isWord(unit, in: MishapWords.longTimes) { return unit }
      return nil
    }
    return nil
  }

  /// `glued her eye shut`, `set fire to his beard`, `dropped a gravestone on his foot`.
  func deed(at i: Int) -> Int? {
    if isWord(i, in: MishapWords.set) {
      if isWord(i + 1, in: MishapWords.fire), isWord(i + 2, in: .to), isWord(i + 3, in: MishapWords.whose) {
        return nounPhrase(from: i + 3)
      }
      guard isWord(i + 1, in: MishapWords.whose) || isWord(i + 1, in: MishapWords.selves) else { return nil }
      for j in (i + 2)..<(i + 5) where isWord(j, in: MishapWords.ablaze) { return j }
      return nil
    }
    if isWord(i, in: MishapWords.dropped) {
      guard isWord(i + 1, in: MishapWords.determiners),
        let last = oddThing(from: i + 1, besides: MishapWords.plainThings), isWord(last + 1, in: MishapWords.on),
        isWord(last + 2, in: MishapWords.whose)
      else { return nil }
      return nounPhrase(from: last + 2)
    }
    guard isWord(i + 1, in: MishapWords.whose) || isWord(i + 1, in: MishapWords.selves), self[i + 1].gap == .space
    else { return nil }
    let last = isWord(i + 1, in: MishapWords.selves) ? i + 1 : nounPhrase(from: i + 1) ?? i + 1
    return isWord(last + 1, in: MishapWords.shut) || isWord(last + 1, in: .to) && isWord(last + 2, in: .articles)
      ? (isWord(last + 1, in: .to) ? nounPhrase(from: last + 2) ?? last : last + 1) : last
  }

  /// `married on the ward`, `proposed to his wife in resus`.
  func bedsideWedding(at i: Int) -> Int? {
    for j in (i + 1)..<(i + 6) where isWord(j, in: MishapWords.bedsides) {
      return isWord(j - 1, in: MishapWords.whereabouts) || isWord(j - 1, in: .the) ? j : nil
    }
    return nil
  }

  /// `arrested at his own surprise party`: from the verb, or from the preposition.
  func ownFeast(at i: Int) -> Range<Int>? {
    guard isWord(i - 1, in: MishapWords.whose), isWord(i - 2, in: MishapWords.whereabouts) else { return nil }
    for last in (i + 1)..<(i + 5) where self[last].gap == .space {
      guard isWord(last, in: MishapWords.feasts) else { continue }
      let isLong = isWord(last + 1, in: MishapWords.feasts)
      var first = i - 2
      for verb in (i - 7)..<(i - 2) where verb >= 0 && isWord(verb, in: MishapWords.collapsed) {
        first = verb
        break
      }
      return first..<(isLong ? last + 2 : last + 1)
    }
    return nil
  }
}
