import CaseLexicons

extension Detector {
  /// Work told by what is done and where, without the name of a trade.
  ///
  /// - Looks like: `works in a bakery`, `runs a nail bar`, `drives a bin lorry`, `served in the Army`,
  ///   `teaches Year 4`, `studying marine biology`, `decades of teaching`, `plays prop for the village`.
  /// - Confirmed by: a verb of work before a place, a vehicle, a service, a subject or a branch of work.
  /// - Confused with: drugs that work, running a fever, driving home, a course of treatment.
  /// - Source: ordinary written English.
  static let work = Detector(
    "work", finds: .occupation,
    summary: "Work by place, vehicle, service, branch or subject: works in a bakery.",
    examples: [
      "I work in a {{occupation|bakery}} and she {{occupation|runs a nail bar}}.",
      "He {{occupation|drives a bin lorry}}; his son served in the {{occupation|Army}}.",
      "She {{occupation|teaches at the village primary school}}. She {{occupation|teaches Year 4}} after decades of {{occupation|nursing}}.",
      "Studying {{occupation|marine biology}}; a night shift at a {{occupation|warehouse}}.",
      "Retired from the {{occupation|fire service}}, he {{occupation|plays prop}} for the village.",
      "A job at a busy {{occupation|call centre}}, then worked on the {{occupation|production line}}",
    ],
    counterexamples: [
      "The drug works in a minority. She runs a temperature and drives a car. Work in progress.",
      "He plays on the ward. It teaches us much. Years of pain; decades of smoking.",
      "Studied for exams. Served with a notice. Seen in the bakery. Retired from view.",
    ]
  ) { text, findings in
    let cues = WorkWords.cues
    for i in text.cued {
      let token = text.tokens[i]
      guard cues.contains(token.hash), token.shape == .lower || token.shape == .capitalised,
        let span = text.work(at: i)
      else { continue }
      let confidence: Confidence = WorkWords.alone.contains(token.hash) ? .commonplace : .likely
      findings.add(.occupation, span.lowerBound, through: span.upperBound, in: text, confidence, .frame)
    }
    for phrase in text.phrases where phrase.marks.contains(.occupation) {
      guard text.standsAlone(phrase.first) else { continue }
      findings.add(.occupation, phrase.first, through: phrase.end - 1, in: text, .likely, .listed)
    }
  }
}

extension TokenizedDocument {
  /// What is told of someone's work at a cue; nil when the cue is no cue here.
  fileprivate func work(at i: Int) -> ClosedRange<Int>? {
    if WorkWords.alone.contains(self[i].hash) { return isDash(i - 1) ? nil : i...i }
    if let object = WorkWords.objects(of: self[i].hash) { return deed(i, object) }
    if isWord(i, in: WorkWords.ex) {
      return isDash(i + 1) ? nounPhrase(from: i + 2, endingIn: WorkWords.services, atMost: 2) : nil
    }
    if WorkWords.studies.contains(self[i].hash), WorkWords.takesObject.contains(self[i].hash), !isStudent(i) {
      return nil
    }
    guard let next = prepositionEnd(after: i) else { return nil }
    if WorkWords.jobs.contains(self[i].hash),
      let place = nounPhrase(from: next, endingIn: WorkWords.places, atMost: 4), endsPlace(place.upperBound + 1)
    {
      return place
    }
    if let last = nounPhrase(from: next, endingIn: WorkWords.services, atMost: 3) { return last }
    let isBranch = isWord(next, in: WorkWords.branches) && self[next].gap == .space
    return isBranch && !isWord(next + 1, in: WorkWords.leave) ? next...next : subject(after: i, from: next)
  }

  /// Where the object starts after `work in`, `shift at`, `retired from`, `years of`, over an article.
  private func prepositionEnd(after i: Int) -> Int? {
    var j = i + 1
    if WorkWords.takesObject.contains(self[i].hash), !isWord(j, in: WorkWords.prepositions) { return j }
    while j - i < 3, isWord(j, in: WorkWords.adverbs) { j += 1 }
    guard self[j].gap <= .space, isWord(j, in: WorkWords.prepositions) else { return nil }
    return j + 1
  }

  /// Up to so many words in small letters that end in a word of a set, without the article.
  private func nounPhrase(from start: Int, endingIn heads: WordSet, atMost limit: Int) -> ClosedRange<Int>? {
    var first = start
    while first - start < 2, isWord(first, in: WorkWords.articles) { first += 1 }
    var last = first
    while last - first < limit, self[last].gap <= .space, self[last].isWord || isDash(last) {
      if heads.contains(self[last].hash), !heads.contains(self[last + 1].hash) || self[last + 1].gap > .space {
        return first...last
      }
      guard isDash(last) || self[last].marks.isDisjoint(with: [.functionWord, .personVerb]) else { return nil }
      last += 1
    }
    return nil
  }

  /// Whether a place ends before a token: not the `pottery` of a `pottery wheel`.
  private func endsPlace(_ next: Int) -> Bool {
    self[next].shape != .lower || self[next].gap >= .line || endsDescription(next)
      || !self[next].marks.isDisjoint(with: [.functionWord, .personVerb, .timeUnit])
      || isWord(next, in: WorkWords.adverbs)
  }

  /// `runs a nail bar`, `drives a bin lorry`, `teaches Year 4`, `plays prop`: the verb with its object.
  private func deed(_ verb: Int, _ object: WordSet) -> ClosedRange<Int>? {
    guard self[verb].shape == .lower, isDoer(verb - 1) else { return nil }
    if isWord(verb, in: WorkWords.teaches), isWord(verb + 1, in: WorkWords.atIn),
      let school = nounPhrase(from: verb + 2, endingIn: WorkWords.schools, atMost: 4), endsPlace(school.upperBound + 1)
    {
      return verb...school.upperBound
    }
    guard let noun = nounPhrase(from: verb + 1, endingIn: object, atMost: 4) else { return nil }
    if isWord(noun.upperBound, in: WorkWords.sports), !isWord(noun.upperBound + 1, in: WorkWords.playedFor) {
      return nil
    }
    let isYear = isWord(noun.upperBound, in: WorkWords.year) && self[noun.upperBound + 1].hasDigit
    return verb...(isYear ? noun.upperBound + 1 : noun.upperBound)
  }

  /// Whether a person does it: not `the test runs` or `this teaches`.
  private func isDoer(_ i: Int) -> Bool {
    isPersonSubject(i) || self[i].shape == .mark || isWord(i, in: WorkWords.doers)
      || self[i].isCapital && self[i].isWord || isCopula(i)
  }

  /// Whether someone studies: not `many studies`, `cells studied`.
  private func isStudent(_ verb: Int) -> Bool {
    self[verb].flags.contains(.startsSentence) || isDoer(verb - 1)
      || isWord(verb, in: WorkWords.studying) && self[verb - 1].shape == .mark
  }

  /// `studying marine biology`, `degree in law`: up to three words that end in a subject.
  private func subject(after cue: Int, from start: Int) -> ClosedRange<Int>? {
    guard WorkWords.studies.contains(self[cue].hash) else { return nil }
    return nounPhrase(from: start, endingIn: WorkWords.subjects, atMost: 4)
  }

  /// `stay-at-home dad`, `full-time carer`: listed phrases that need no frame.
  fileprivate func standsAlone(_ first: Int) -> Bool {
    isWord(first, in: WorkWords.stay) || isWord(first, in: WorkWords.full) && !isWord(first - 1, in: WorkWords.seeking)
  }
}
