import CaseLexicons

extension TokenizedDocument {
  /// `my patient today`, `my first patient this morning`.
  func patientToday(at i: Int) -> AuthorPhrase? {
    var j = i + 1
    if isWord(j, in: AuthorWords.adjectives) { j += 1 }
    guard isWord(j, in: AuthorWords.patients), self[j].gap == .space else { return nil }
    let last = dayEnd(after: j)
    return last > j ? AuthorPhrase(first: i, last: last) : nil
  }

  /// `as the on-call registrar`; not `works as a nurse`.
  func grade(at i: Int) -> AuthorPhrase? {
    guard isWord(i + 1, in: AuthorWords.articles) || isWord(i + 1, in: AuthorWords.theirs),
      !isWord(i - 1, in: AuthorWords.works), self[i + 1].gap == .space
    else {
      return nil
    }
    let isTheirs = isWord(i + 1, in: AuthorWords.theirs)
    guard let last = gradeEnd(from: i + 2) ?? (isTheirs ? roleEnd(from: i + 2) : nil), endsRole(last) else {
      return nil
    }
    if isTheirs, self[i].flags.contains(.startsSentence) || isWord(last + 1, in: AuthorWords.for) {
      return AuthorPhrase(first: i, last: placeTail(after: last))
    }
    if isWord(i + 1, in: AuthorWords.the) || last > i + 2 && isWord(i + 2, in: AuthorWords.duties) {
      return AuthorPhrase(first: i, last: placeTail(after: last))
    }
    let isOwn = (last + 1...last + 4).contains { isWord($0, in: AuthorWords.i) } || isWord(i - 1, in: AuthorWords.me)
    return isOwn ? AuthorPhrase(first: i, last: last) : nil
  }

  /// Whether no verb or noun follows a role: `as the nurse left` tells of a nurse.
  private func endsRole(_ last: Int) -> Bool {
    let next = self[last + 1]
    if next.shape == .mark || next.gap > .space || next.shape == .boundary { return true }
    return next.marks.contains(.functionWord) || next.isCapital
  }

  /// `Working as an F1`, at the start of a sentence: the author's own.
  func workingAs(at i: Int) -> AuthorPhrase? {
    guard self[i].flags.contains(.startsSentence), isWord(i + 1, in: AuthorWords.as),
      isWord(i + 2, in: AuthorWords.articles), let last = gradeEnd(from: i + 3), isWord(last, in: AuthorWords.trainees)
    else { return nil }
    return AuthorPhrase(first: i, last: last)
  }

  /// `I was the F2 on`, `I'm the medical registrar`.
  func ownGrade(at i: Int) -> AuthorPhrase? {
    var j = i + 1
    if self[i].flags.contains(.contraction) { j = i } else if !isWord(j, in: AuthorWords.am) { return nil }
    j += 1
    if isWord(j, in: AuthorWords.now) { j += 1 }
    if isWord(j, in: AuthorWords.working) { return workingDay(i, from: j) }
    guard isWord(j, in: AuthorWords.articles), let last = gradeEnd(from: j + 1) else { return onDuty(i, j) }
    let isBare = last == j + 1 && !isWord(j, in: AuthorWords.the) && !isWord(last, in: AuthorWords.trainees)
    if isBare, !isWord(last + 1, in: AuthorWords.inside) { return nil }
    let end = placeTail(after: last)
    return AuthorPhrase(first: i, last: end == last && isWord(last + 1, in: AuthorWords.on) ? last + 1 : end)
  }

  /// `I was working in ED last night`.
  private func workingDay(_ i: Int, from start: Int) -> AuthorPhrase? {
    for j in start..<(start + 6) {
      if self[j].shape == .mark || self[j].shape == .boundary { return nil }
      let end = dayEnd(after: j)
      if end > j { return AuthorPhrase(first: i, last: end) }
    }
    return nil
  }

  /// `today I met`, `last night we admitted`.
  func dayOfAuthor(at i: Int) -> AuthorPhrase? {
    let isLone = isWord(i, in: AuthorWords.loneDays)
    guard isLone || isWord(i, in: AuthorWords.pointers) && isWord(i + 1, in: AuthorWords.days) else { return nil }
    let last = isLone ? i : i + 1
    var j = last + 1
    if isMark(j, ",") { j += 1 }
    if isWord(j, in: AuthorWords.inside) { j += 2 }
    guard isWord(j, in: AuthorWords.i), isWord(j + 1, in: AuthorWords.saw) || isWord(j + 1, in: AuthorWords.had) else {
      return nil
    }
    return AuthorPhrase(first: i, last: j + 1)
  }

  /// `I was on call`, `I was on nights`.
  private func onDuty(_ i: Int, _ j: Int) -> AuthorPhrase? {
    guard isWord(j, in: AuthorWords.on), isWord(j + 1, in: AuthorWords.onDuty) else { return nil }
    return AuthorPhrase(first: i, last: dayEnd(after: j + 1))
  }

  /// The word for a grade, after at most three words such as *on-call medical*.
  private func gradeEnd(from start: Int) -> Int? {
    var j = start
    while j < start + 5, self[j].gap <= .space {
      if isWord(j, in: AuthorWords.grades) { return j }
      guard isWord(j, in: AuthorWords.duties) || isDash(j) else { return nil }
      j += 1
    }
    return nil
  }

  /// `I saw a man yesterday`, `we admitted a 40-year-old woman last night`.
  func sighting(at i: Int) -> AuthorPhrase? {
    guard isWord(i + 1, in: AuthorWords.saw), self[i + 1].gap == .space else { return nil }
    var j = i + 2
    var isPatient = isWord(i - 1, in: AuthorWords.patients)
    if isPatient, dayEnd(after: i + 1) > i + 1 { return AuthorPhrase(first: i, last: dayEnd(after: i + 1)) }
    while j < i + 12, self[j].gap <= .space, self[j].shape != .mark || isDash(j) {
      if isWord(j, in: AuthorWords.patients) || self[j].marks.contains(.personNoun) { isPatient = true }
      let end = dayEnd(after: j)
      if isPatient, end > j { return AuthorPhrase(first: i, last: end) }
      j += 1
    }
    return nil
  }

  /// `on call last night`, `on the night shift yesterday`.
  func onShift(at i: Int) -> AuthorPhrase? {
    guard isWord(i, in: AuthorWords.on), self[i + 1].gap == .space else { return nil }
    var j = i + 1
    if isWord(j, in: AuthorWords.loneDays), self[j + 1].shape == .possessive {
      let shift = isWord(j + 2, in: AuthorWords.adjectives) ? j + 3 : j + 2
      return isWord(shift, in: AuthorWords.shifts) || isWord(shift, in: AuthorWords.tails)
        ? AuthorPhrase(first: i, last: shift) : nil
    }
    if isWord(j, in: AuthorWords.the) { j += 1 }
    while isWord(j, in: AuthorWords.duties), !isWord(j, in: AuthorWords.onDuty) { j += 1 }
    guard isWord(j, in: AuthorWords.onDuty) || isWord(j, in: AuthorWords.shifts) else { return nil }
    var last = j
    if isWord(last, in: AuthorWords.first), isWord(last + 1, in: AuthorWords.second) { last += 1 }
    let end = dayEnd(after: last)
    return end > last ? AuthorPhrase(first: i, last: end) : nil
  }
}
