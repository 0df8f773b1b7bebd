import CaseLexicons

/// Pictures of someone, told at more length: what is on them, who took them, who agreed.
extension TokenizedDocument {
  /// `photo of the rash and his anchor tattoo attached`: a word that points, up to twelve tokens after `of`.
  func farPointer(after i: Int, isExam: Bool) -> Int? {
    guard isWord(i + 1, in: ImageWords.depicts), self[i + 1].gap == .space else { return nil }
    for j in (i + 2)..<(i + 13) {
      if self[j].gap > .space || self[j].shape == .mark && !isDash(j) || self[j].shape == .boundary { return nil }
      if isWord(j, in: ImageWords.attached) || isWord(j, in: ImageWords.places) {
        let endsHere = self[j + 1].shape == .mark || self[j + 1].gap >= .line || self[j + 1].shape == .boundary
        return endsHere || !isExam && isWord(j, in: ImageWords.attached) ? j : nil
      }
    }
    return nil
  }

  /// `shows her left hand with the engagement ring` after `the picture below`.
  func shownPart(after last: Int) -> Int {
    let isThread = isWord(last + 1, in: MishapWords.whereabouts) && isWord(last + 2, in: ImageWords.threads)
    if isThread { return last + 2 }
    guard isWord(last + 1, in: ImageWords.shows) else { return last }
    let first = isWord(last + 2, in: .the) && isWord(last + 3, in: AuthorWords.patients) ? last + 3 : last + 2
    guard first > last + 2 || isWord(first, in: ImageWords.persons) else { return last }
    return depictedEnd(from: first)
  }

  /// `sent by the patient`, `posted with the family's blessing`.
  func sender(after i: Int) -> Int? {
    if isWord(i + 1, in: MishapWords.whereabouts) {
      let place = isWord(i + 2, in: .the) ? i + 3 : i + 2
      return isWord(place, in: ImageWords.threads) ? place : nil
    }
    guard isWord(i + 1, in: ImageWords.senders), isWord(i + 2, in: ImageWords.by), self[i + 2].gap == .space else {
      return nil
    }
    return nounPhrase(from: i + 3) ?? (isWord(i + 3, in: ImageWords.consent) ? i + 3 : i + 1)
  }

  /// The last token of what is on a picture: up to its mark, or to the verb that goes on.
  func depictedEnd(from first: Int) -> Int {
    var last = first
    while last - first < 10, self[last + 1].gap <= .space, self[last + 1].shape != .boundary {
      let next = last + 1
      if self[next].shape == .mark, !(isDash(next) && self[next].gap == .none) { break }
      if isWord(next, in: ImageWords.stops) || isWord(next, in: .and) { break }
      last = next
    }
    while last > first, self[last].marks.contains(.functionWord), !isWord(last, in: ImageWords.persons) { last -= 1 }
    return last
  }

  /// `the tattoo is visible in the image`: the first token of what is seen.
  func visible(in i: Int) -> Int? {
    guard isWord(i - 1, in: .articles), isWord(i - 2, in: MishapWords.whereabouts), isWord(i - 3, in: ImageWords.seen),
      isWord(i - 4, in: ImageWords.auxiliaries)
    else { return nil }
    var first = i - 4
    while first > 0, i - first < 9, self[first].gap == .space, self[first - 1].isWord, !isWord(first, in: .articles) {
      first -= 1
    }
    return first
  }

  /// `posted a short clip of his gait down our corridor`, `clip of the seizure is linked below`.
  func recording(_ i: Int) -> ImagePhrase? {
    if isWord(i, in: ImageWords.voices) {
      guard isWord(i + 1, in: ImageWords.notes), let last = farPointer(after: i + 1, isExam: false) else { return nil }
      return ImagePhrase(first: isWord(i - 1, in: .articles) ? i - 1 : i, last: last)
    }
    var start = i
    while start > 0, i - start < 3, self[start].gap == .space, isWord(start - 1, in: ImageWords.adjectives) {
      start -= 1
    }
    if start > 0, self[start].gap == .space, isWord(start - 1, in: ImageWords.plain) { start -= 1 }
    if let last = farPointer(after: i, isExam: false) { return ImagePhrase(first: start, last: last) }
    guard isWord(i + 1, in: ImageWords.depicts), isWord(i + 2, in: ImageWords.whose) else { return nil }
    guard isWord(start - 1, in: ImageWords.posters) || isWord(start - 2, in: ImageWords.posters) else { return nil }
    return ImagePhrase(first: start, last: depictedEnd(from: i + 2))
  }

  /// `her face is shown with permission`, `his hands are pictured here with consent`.
  func shownPerson(at i: Int) -> ImagePhrase? {
    var j = isWord(i + 1, in: ImageWords.here) ? i + 2 : i + 1
    guard isWord(j, in: ImageWords.with), self[j].gap == .space else { return nil }
    j += 1
    while isWord(j, in: ImageWords.persons) || isWord(j, in: ImageWords.signed) || isWord(j, in: .the)
      || self[j].shape == .possessive, j < i + 7
    { j += 1 }
    guard isWord(j, in: ImageWords.consent) else { return nil }
    var first = i
    if isWord(i - 1, in: ImageWords.auxiliaries) {
      first = i - 1
      while first > 0, i - first < 6, self[first].gap == .space, self[first - 1].isWord,
        !isWord(first, in: ImageWords.persons), !isWord(first, in: .the)
      { first -= 1 }
    }
    return ImagePhrase(first: first, last: j)
  }
}
