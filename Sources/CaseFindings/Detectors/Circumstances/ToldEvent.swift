import CaseLexicons

/// The things of a told event, and where its telling ends.
extension TokenizedDocument {
  /// The last word of `his own prosthetic leg`, `a ride-on mower`: up to five words after a determiner.
  func nounPhrase(from first: Int) -> Int? {
    guard isWord(first, in: MishapWords.determiners), self[first + 1].gap == .space else { return nil }
    var last = first
    while last - first < 8 {
      var next = last + 1
      if isDash(next), self[next].gap == .none, self[next + 1].gap == .none { next += 1 }
      if self[next].shape == .possessive, self[next + 1].gap == .space { next += 1 }
      let token = self[next]
      guard token.isWord || token.shape == .mixed, token.gap <= .space,
        token.marks.isDisjoint(with: [.functionWord, .careVerb, .month, .weekday]) || isDash(next - 1)
          || isWord(next, in: MishapWords.own),
        !isWord(next, in: MishapWords.verbs), last == first || !isWord(next, in: MishapWords.adverbs)
      else { break }
      last = next
    }
    return last > first && !isWord(last, in: MishapWords.own) ? last : nil
  }

  /// The last word of a thing that is neither medicine nor one of some everyday words.
  func oddThing(from first: Int, besides plain: WordSet) -> Int? {
    guard var last = nounPhrase(from: first), !isPlain(first, last, besides: plain) else { return nil }
    if isWord(last + 1, in: .of), let whole = nounPhrase(from: last + 2) {
      if isPlain(last + 2, whole, besides: plain) { return nil }
      last = whole
    } else if isWord(last + 1, in: .of), self[last + 2].gap == .space, !isOdd(last + 2) {
      return nil
    } else if isWord(last + 1, in: .of), self[last + 2].shape == .lower, isOdd(last + 2),
      !plain.contains(self[last + 2].hash)
    {
      last += 2
    }
    return last
  }

  /// Whether some word of a thing is of every day, or its last is medicine, a person, a number or a time.
  func isPlain(_ first: Int, _ last: Int, besides plain: WordSet) -> Bool {
    for i in first...last {
      if plain.contains(self[i].hash) || MishapWords.abstract.contains(self[i].hash) { return true }
      if !self[i].marks.isDisjoint(with: [.anatomy, .procedure]), self[i].isProtected,
        self[i].weights.common < 8
      {
        return true
      }
      if self[i].marks.contains(.medical), self[i].weights.common < 4, i < last || last == first + 1 { return true }
    }
    return !isOdd(last)
  }

  /// Whether a word is a thing: no person, number or time, and no medicine beyond an everyday word that is a drug too.
  private func isOdd(_ i: Int) -> Bool {
    let token = self[i]
    let other: WordMarks = [.kinship, .personNoun, .timeUnit, .numberWord, .unit, .clinicianRole, .procedure]
    if !token.marks.isDisjoint(with: other) || token.length < 3 { return false }
    if token.marks.contains(.drug) || token.marks.contains(.disease) && token.weights.common >= 3 { return true }
    if token.marks.contains(.disease) { return false }
    return !token.isProtected && !(token.marks.contains(.medical) && token.weights.common < 3)
  }

  /// The token after the last phrase of place that goes on with an event: `at the safari park`, `while umpiring`.
  func told(_ last: Int, lasting: Bool = true) -> Int {
    var end = last + 1
    if isWord(end, in: .the), isWord(end + 1, in: MishapWords.days), isWord(end + 2, in: MishapWords.ofDay) {
      return clauseEnd(after: end + 2, overMedicine: true)
    }
    if lasting, isWord(end, in: MishapWords.lasting), self[end].gap == .space { end += 1 }
    for _ in 0..<3 {
      guard isWord(end, in: MishapWords.tails), self[end].gap == .space, let phrase = tailEnd(from: end) else { break }
      end = phrase
    }
    return end
  }

  /// The token after a preposition and its words; nil when medicine, a number or a clause stands among them.
  private func tailEnd(from preposition: Int) -> Int? {
    var i = preposition + 1
    while i - preposition < 8, self[i].gap == .space || isDash(i) || self[i].gap == .none && self[i].shape != .mark {
      let token = self[i]
      if token.shape == .mark && !isDash(i) || i > preposition + 1 && isWord(i, in: MishapWords.tails) { break }
      if token.hasDigit || token.isProtected || isWord(i, in: MishapWords.clauses) { return nil }
      if !token.marks.isDisjoint(with: [.disease, .drug, .procedure, .month, .weekday, .timeUnit, .ward]) {
        return nil
      }
      if isWord(i, in: MishapWords.stops) { break }
      i += 1
    }
    guard i > preposition + 1 else { return nil }
    return self[i - 1].marks.contains(.functionWord) && i - preposition < 3 ? nil : i
  }

  /// The token after a clause: at its mark, or before *and*, *but*, *with* and medicine.
  func clauseEnd(after verb: Int, overMedicine: Bool = false) -> Int {
    var i = verb + 1
    while i - verb < 12, self[i].gap <= .space, self[i].shape != .boundary {
      if self[i].shape == .mark, !isDash(i) || self[i].gap == .space { break }
      if isWord(i, in: MishapWords.stops) || self[i].isProtected && !overMedicine { break }
      i += 1
    }
    return i
  }
}
