import CaseLexicons

extension TokenizedDocument {
  /// A count that says how few there are: `only the third case reported in Wales`, `fewer than ten people worldwide`.
  func countedCase(at i: Int) -> Range<Int>? {
    if isWord(i, in: CountWords.ordinals) || isOrdinalNumber(i) {
      return ordinalCase(at: i).map { countStart(i)..<$0 }
    }
    if isWord(i, in: CountWords.superlatives) { return superlative(at: i).map { countStart(i)..<$0 } }
    if isWord(i, in: CountWords.one), isWord(i + 1, in: CountWords.of) { return oneOfFew(at: i).map { i..<$0 } }
    if isWord(i, in: CountWords.few) { return fewCases(at: i).map { countStart(i)..<$0 } }
    return nil
  }

  private func isOrdinalNumber(_ i: Int) -> Bool {
    guard self[i].shape == .mixed, self[i].length <= 5 else { return false }
    let last = document.bytes[self[i].upper - 1] | 0x20
    return last == 0x74 || last == 0x64 || last == 0x68
  }

  /// `only the`, `the`, `just the` before the heart.
  private func countStart(_ i: Int) -> Int {
    var first = i
    while first > 0, i - first < 2, self[first].gap == .space, isWord(first - 1, in: CountWords.before) { first -= 1 }
    return first
  }

  /// `third reported case`, `first person to survive`, `first in the UK`.
  private func ordinalCase(at i: Int) -> Int? {
    if isWord(i - 1, in: CountWords.indefinite) { return nil }
    if let end = region(after: i + 1, isStrict: true) { return end }
    guard let (heart, isReported) = caseWord(after: i) else { return nil }
    if let end = completion(after: heart + 1) { return end }
    if isWord(heart + 1, in: CountWords.to), isWord(heart + 2, in: CountWords.feats) { return heart + 3 }
    return isReported ? heart + 1 : nil
  }

  /// `oldest patient ever reported`, `youngest survivor in the world`.
  private func superlative(at i: Int) -> Int? {
    var j = i + 1
    while j < i + 6, self[j].gap == .space, self[j].isWord {
      if isWord(j, in: CountWords.ever) {
        return isWord(j + 1, in: CountWords.reported) ? region(after: j + 2, isStrict: false) ?? j + 2 : j + 1
      }
      if isWord(j, in: CountWords.worldwide) { return j + 1 }
      if let end = region(after: j, isStrict: true) { return end }
      if isWord(j, in: CountWords.on), isWord(j + 1, in: CountWords.record) { return j + 2 }
      j += 1
    }
    return nil
  }

  /// `one of four cases in Wales`, `one of only ten people known`.
  private func oneOfFew(at i: Int) -> Int? {
    var j = i + 2
    var isFew = false
    while isWord(j, in: CountWords.only) {
      isFew = true
      j += 1
    }
    guard self[j].hasDigit || self[j].marks.contains(.numberWord) || isWord(j, in: CountWords.handful),
      let (heart, isReported) = caseWord(after: j), isWord(heart, in: CountWords.many)
    else { return nil }
    return completion(after: heart + 1) ?? (isFew || isReported ? heart + 1 : nil)
  }

  /// `fewer than ten people worldwide`, `only 12 cases have been reported`.
  private func fewCases(at i: Int) -> Int? {
    var j = i + 1
    while isWord(j, in: CountWords.only), j < i + 3 { j += 1 }
    if isWord(j, in: CountWords.cases), isWord(i, in: CountWords.lone) { return completion(after: j + 1) }
    guard self[j].hasDigit || self[j].marks.contains(.numberWord) || isWord(j, in: CountWords.handful),
      let (heart, isReported) = caseWord(after: j), isWord(heart, in: CountWords.many)
    else { return nil }
    return completion(after: heart + 1) ?? (isReported ? heart + 1 : nil)
  }

  /// The word for a case within four words, and whether *reported* or *known* stands before it.
  private func caseWord(after i: Int) -> (heart: Int, isReported: Bool)? {
    var isReported = false
    var j = i + 1
    while j <= i + 4, self[j].gap == .space, self[j].isWord {
      if isWord(j, in: CountWords.cases) || isWord(j, in: CountWords.many) { return (j, isReported) }
      if isWord(j, in: CountWords.reported) { isReported = true }
      guard !self[j].marks.contains(.functionWord) || isWord(j, in: CountWords.ever) || isWord(j, in: CountWords.of)
      else {
        return nil
      }
      j += 1
    }
    return nil
  }

  /// `ever reported in Wales`, `worldwide`, `in the literature`, `have been described`.
  private func completion(after start: Int) -> Int? {
    var j = start
    while j < start + 4, isWord(j, in: CountWords.auxiliaries), self[j].gap == .space { j += 1 }
    if isWord(j, in: CountWords.reported) || isWord(j, in: CountWords.ever) || isWord(j, in: CountWords.worldwide) {
      var end = j + 1
      while isWord(end, in: CountWords.reported) || isWord(end, in: CountWords.worldwide), end < j + 3 { end += 1 }
      return region(after: end, isStrict: false) ?? end
    }
    return region(after: start, isStrict: true)
  }

  /// `in the UK`, `in our region`, `in Wales`; strict: only a land, not *in 2020* or *in the morning*.
  private func region(after i: Int, isStrict: Bool) -> Int? {
    guard isWord(i, in: CountWords.inside), self[i].gap == .space, self[i + 1].gap == .space else { return nil }
    var j = i + 1
    while isWord(j, in: CountWords.articles), self[j + 1].gap == .space { j += 1 }
    while isWord(j, in: CountWords.medicalPress), isWord(j + 1, in: CountWords.lands) { j += 1 }
    if isWord(j, in: CountWords.lands) { return j + 1 }
    let isPlace = !self[j].marks.isDisjoint(with: [.country, .region, .place])
    guard self[j].isCapital, isPlace || !isStrict, !self[j].isProtected, self[j].marks.isDisjoint(with: [.month]) else {
      return nil
    }
    while self[j + 1].shape == .capitalised, self[j + 1].gap == .space { j += 1 }
    return j + 1
  }
}
