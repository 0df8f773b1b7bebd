import CaseLexicons

extension TokenizedDocument {
  /// A word for a picture with what makes it one that goes with the text.
  func picture(_ i: Int, isExam: Bool) -> ImagePhrase? {
    guard !isWord(i + 1, in: ImageWords.others), !isWord(i - 1, in: ImageWords.figurative),
      !(isDash(i + 1) && self[i + 1].gap == .none && !isExam)
    else { return nil }
    let start = pictureStart(i)
    if let last = farPointer(after: i, isExam: isExam) { return ImagePhrase(first: start, last: last) }
    if !isExam, let last = sender(after: i) { return ImagePhrase(first: start, last: last) }
    if let last = pointerAfter(i, isExam: isExam) { return ImagePhrase(first: start, last: shownPart(after: last)) }
    if let first = pointerBefore(start, isExam: isExam) {
      let isOf = !isExam && isWord(i + 1, in: .of) && owned(i + 2) != nil
      return ImagePhrase(first: first, last: isOf ? depictedEnd(from: i + 2) : i)
    }
    if let first = visible(in: i) { return ImagePhrase(first: first, last: i) }
    if isExam || isWord(i + 1, in: ImageWords.requests) { return nil }
    if !isWord(i, in: ImageWords.renderings), isWord(i + 1, in: ImageWords.of), self[i + 1].gap == .space,
      owned(i + 2) != nil
    {
      return ImagePhrase(first: start, last: depictedEnd(from: i + 2))
    }
    return isWord(i, in: ImageWords.photos) ? ImagePhrase(first: start, last: i, confidence: .likely) : nil
  }

  /// The adjectives, and the article before a lone photo: `a selfie`, `tattoo photo`.
  private func pictureStart(_ i: Int) -> Int {
    var first = i
    if isDash(i - 1), self[i].gap == .none { first = i - 2 }
    while first > 0, i - first < 3, self[first].gap == .space, isWord(first - 1, in: ImageWords.adjectives) {
      first -= 1
    }
    if isWord(first - 1, in: .and), isWord(first - 2, in: ImageWords.adjectives), self[first].gap == .space {
      first -= 2
    }
    if first > 0, self[first].gap == .space, isWord(first - 1, in: ImageWords.plain) { first -= 1 }
    return first
  }

  /// `attached`, `shown below`, `above`, `with permission`.
  private func pointerAfter(_ i: Int, isExam: Bool) -> Int? {
    var j = i + 1
    while j < i + 4, self[j].gap == .space, isWord(j, in: ImageWords.auxiliaries) { j += 1 }
    guard self[j].gap == .space else { return nil }
    if isWord(j, in: ImageWords.attached) {
      return isWord(j + 1, in: ImageWords.places) || isWord(j + 1, in: ImageWords.here) ? j + 1 : j
    }
    if isWord(j, in: ImageWords.shown), isWord(j + 1, in: ImageWords.places) || isWord(j + 1, in: ImageWords.here) {
      return j + 1
    }
    if isWord(j, in: ImageWords.places), !isExam || self[j + 1].shape == .mark || self[j + 1].gap >= .line { return j }
    if !isExam, isWord(j, in: ImageWords.shared) {
      return isWord(j + 1, in: ImageWords.with) && isWord(j + 2, in: ImageWords.consent) ? j + 2 : j
    }
    return nil
  }

  /// `see attached`, `here is the`, `posted a`.
  private func pointerBefore(_ start: Int, isExam: Bool) -> Int? {
    var i = start - 1
    while i >= 0, start - i < 4, self[i + 1].gap == .space, isWord(i, in: ImageWords.articles) { i -= 1 }
    guard self[i + 1].gap == .space else { return nil }
    if self[i].shape == .possessive { i -= 1 }
    if isWord(i, in: ImageWords.attached) || !isExam && isWord(i, in: ImageWords.shared) {
      return isWord(i - 1, in: ImageWords.pointers) && self[i].gap == .space ? i - 1 : i
    }
    if isWord(i, in: ImageWords.see), !isExam || !isWord(i, in: ImageWords.bareSee) { return i }
    if isExam, isWord(start, in: ImageWords.this), isWord(start - 1, in: ImageWords.askers) { return start }
    return nil
  }

  /// `the rash`, `her left leg`: whose or which; nil for `a picture of sepsis`.
  private func owned(_ i: Int) -> Int? {
    guard isWord(i, in: ImageWords.whose), self[i + 1].isWord, self[i + 1].gap == .space else { return nil }
    return i + 1
  }
}
