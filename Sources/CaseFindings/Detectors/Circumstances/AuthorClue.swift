import CaseLexicons

extension Detector {
  /// What authors say of themselves that narrows the place and the day.
  ///
  /// - Looks like: `on my shift last night`, `in our small rural hospital`, `as the on-call registrar`, `I saw a man yesterday`.
  /// - Confirmed by: the first person with a shift, a place of work, a grade, or a day.
  /// - Confused with: the *we* of reports (`our patient`, `we performed`), patients who speak of themselves.
  /// - Source: how clinicians write posts.
  static let authorClue = Detector(
    "author-clue", finds: .authorClue,
    summary: "What the author says of their own shift, workplace, grade or day.",
    examples: [
      "A man came {{authorClue|on my shift last night}}, bleeding.",
      "Seen {{authorClue|in our ED}} and {{authorClue|our small rural hospital}}; {{authorClue|our trust}} has one.",
      "{{authorClue|As the on-call registrar}} she was called; {{authorClue|I was the F2 on}} nights.",
      "{{authorClue|My patient today}} coughed. {{authorClue|I saw a man yesterday}} with gout.",
      "Busy {{authorClue|this morning on my ward round}}, {{authorClue|where I work}}, {{authorClue|at my practice}}.",
      "{{authorClue|During my first week as a doctor}}.",
      "{{authorClue|My registrar colleague}} looked; {{authorClue|my reg and I}} cut. {{authorClue|My own mother}} had it.",
      "{{authorClue|I'm the school nurse here}}. {{authorClue|When I was an F1}} it was pink. {{authorClue|I locum}} there.",
      "{{authorClue|As her community midwife}} I knew. {{authorClue|Our practice}} has two rooms, {{authorClue|the hospital I work in}} ten.",
      "{{authorClue|I'm on the chopper that day}} and {{authorClue|I work in a small unit}}.",
    ],
    counterexamples: [
      "My dad had a heart attack; my consultant said so. As the nurse left, I was well. When I was a boy.",
      "Our patient was well. We performed a scan; in our series of ten, our case.",
      "My pain is worse on my left side, my doctor said. I saw blood. My practice nurse called.",
      "Works as a nurse. He was the registrar of births. Seen as the result of a fall.",
    ]
  ) { text, findings in
    var next = 0
    let starts = AuthorWords.starts
    for i in text.cued where starts.contains(text.tokens[i].hash) && i >= next {
      guard let clue = text.authorClue(at: i) else { continue }
      findings.add(.authorClue, clue.first, through: clue.last, in: text, clue.confidence, .author)
      next = clue.last + 1
    }
  }
}

/// A stretch in which the author speaks of the author.
struct AuthorPhrase {
  var first: Int
  var last: Int
  var confidence = Confidence.likely
}

extension TokenizedDocument {
  func authorClue(at i: Int) -> AuthorPhrase? {
    if isWord(i, in: AuthorWords.mine) {
      return ownHouse(at: i) ?? workplace(at: i) ?? patientToday(at: i) ?? ownPeople(at: i)
    }
    if isWord(i, in: AuthorWords.when) { return earlierGrade(at: i) }
    if isWord(i, in: AuthorWords.as) { return grade(at: i) }
    if isWord(i, in: AuthorWords.i) {
      return colleagueAndI(at: i) ?? placeOfWork(before: i) ?? ownGrade(at: i) ?? statedRole(at: i) ?? sighting(at: i)
    }
    if isWord(i, in: AuthorWords.where) {
      return isWord(i + 1, in: AuthorWords.i) && isWord(i + 2, in: AuthorWords.work)
        ? AuthorPhrase(first: i, last: i + 2) : nil
    }
    if isWord(i, in: AuthorWords.working) { return workingAs(at: i) }
    return onShift(at: i) ?? dayOfAuthor(at: i)
  }

  /// `on my shift last night`, `our small rural hospital`, `during my first week as`.
  private func workplace(at i: Int) -> AuthorPhrase? {
    var j = i + 1
    var isSpecial = false
    while j < i + 5, self[j].gap == .space, isWord(j, in: AuthorWords.adjectives), !isLastPlace(j) {
      isSpecial = true
      j += isDash(j + 1) && self[j + 1].gap == .none ? 2 : 1
    }
    guard self[j].gap <= .space else { return nil }
    let isOur = isWord(i, in: AuthorWords.our)
    if isWord(j, in: AuthorWords.periods), isSpecial, isWord(j + 1, in: AuthorWords.of) {
      let role = isWord(j + 2, in: AuthorWords.articles) ? roleEnd(from: j + 3) : nil
      return AuthorPhrase(first: clueStart(i), last: role ?? j + 1)
    }
    guard isWord(j, in: AuthorWords.shifts) || isWord(j, in: isOur ? AuthorWords.places : AuthorWords.ownPlaces) else {
      return nil
    }
    if self[j + 1].marks.contains(.clinicianRole), self[j + 1].gap == .space { return nil }
    if isWord(j, in: AuthorWords.take),
      isWord(j + 1, in: AuthorWords.on) || !isWord(i - 1, in: AuthorWords.prepositions)
    {
      return nil
    }
    var last = j
    if isWord(last, in: AuthorWords.first), isWord(last + 1, in: AuthorWords.second) { last += 1 }
    if isWord(last + 1, in: AuthorWords.tails), self[last + 1].gap == .space { last += 1 }
    let isUsual = isOur && !isSpecial && isWord(last, in: AuthorWords.usual)
    var clue = AuthorPhrase(first: clueStart(i), last: dayEnd(after: last))
    if isUsual { clue.first = i }
    if isUsual && clue.last == last { clue.confidence = Confidence(permille: 600) }
    return clue
  }

  /// `ED` in `our ED`, not in `our ED shift`.
  private func isLastPlace(_ j: Int) -> Bool {
    guard isWord(j, in: AuthorWords.places) else { return false }
    return !isWord(j + 1, in: AuthorWords.places) && !isWord(j + 1, in: AuthorWords.shifts)
  }

  /// The preposition and a day before it: `this morning on my ward round`.
  private func clueStart(_ i: Int) -> Int {
    guard isWord(i - 1, in: AuthorWords.prepositions), self[i].gap == .space else { return i }
    if isWord(i, in: AuthorWords.our), !isWord(i - 1, in: AuthorWords.inside) { return i }
    var first = i - 1
    if isWord(first - 1, in: AuthorWords.days), self[first].gap == .space {
      first -= 1
      if isWord(first - 1, in: AuthorWords.pointers), self[first].gap == .space { first -= 1 }
    }
    return first
  }

  /// The last token of a day that follows: `last night`, `today`, `this morning`.
  func dayEnd(after last: Int) -> Int {
    guard self[last + 1].gap == .space else { return last }
    if isWord(last + 1, in: AuthorWords.loneDays) { return last + 1 }
    let isDay = isWord(last + 2, in: AuthorWords.days) || self[last + 2].marks.contains(.weekday)
    return isWord(last + 1, in: AuthorWords.pointers) && isDay && self[last + 2].gap == .space ? last + 2 : last
  }
}
