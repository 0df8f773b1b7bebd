import CaseLexicons

extension Detector {
  /// A living told by its deeds: a verb of a trade with what the trade is about.
  ///
  /// - Looks like: `lays bricks`, `cleans offices`, `shears sheep for a living`, `works the phones`, `fishes for crab`,
  ///   `runs the post office`, `skippers a trawler`, `cooks at a care home`, `retired from the Navy`.
  /// - Confirmed by: a person as the subject; an object of the trade; *for a living*, *by trade*.
  /// - Confused with: what bodies and devices do (`lays flat`, `fits the protocol`, `cuts at 5 mm`), hobbies at home.
  /// - Source: ordinary written English.
  static let livelihood = Detector(
    "livelihood", finds: .occupation,
    summary: "Work told by a verb and its object: lays bricks, cleans offices, shears sheep for a living.",
    examples: [
      "He {{occupation|lays bricks}}; she {{occupation|cleans offices at night}} and her son {{occupation|sells cars}}.",
      "She {{occupation|collects scrap for a living}} and has no GP.",
      "Mum {{occupation|works the phones}}; her father {{occupation|skippers a small trawler}}.",
      "He {{occupation|fishes for crab}}. Her {{occupation|teaching}} job went. She {{occupation|runs the post office}} and {{occupation|breeds alpacas}}.",
      "A {{occupation|joiner}} by trade, he coughs. His job {{occupation|trapeze artist}}, his hobby chess.",
      "{{occupation|Retired from the Navy}}, she {{occupation|cooks at a care home}}.",
      "Gwion used to {{occupation|dig graves}}. Radu and his brother Ilie {{occupation|pack daffodils}}.",
      "Ifeoma {{occupation|does nails}} and her dad {{occupation|fitted kitchens}}",
    ],
    counterexamples: [
      "The scan shows cuts at 5 mm and fits the protocol. The wound lays open; it runs the length of the leg.",
      "She cleans her wound and cuts her nails. He works the shoulder. The nurse washes hands.",
      "He cuts down on salt. She keeps a diary for a month. He does well. Living alone for a while.",
      "Retired from view; a lesion of the trade wind. The job was done. His job is stressful.",
    ]
  ) { text, findings in
    let cues = Livelihood.cues
    for i in text.cued where text.isWord(i, in: cues) {
      guard let span = text.livelihood(at: i) else { continue }
      findings.add(.occupation, span.lowerBound, through: span.upperBound, in: text, .likely, .frame)
    }
  }
}

extension TokenizedDocument {
  func livelihood(at i: Int) -> ClosedRange<Int>? {
    if isWord(i, in: Livelihood.living) { return forALiving(i) }
    if isWord(i, in: Livelihood.trade), let span = byTrade(i) ?? namedTrade(i) { return span }
    if isWord(i, in: Livelihood.leavers) { return leftService(i) }
    if isWord(i, in: Livelihood.plain), let span = plainDeed(i) { return span }
    guard self[i].shape == .lower, hasDoer(before: i) else { return nil }
    if isWord(i, in: Livelihood.worksThe) { return worksThe(i) }
    if isWord(i, in: Livelihood.alone), let living = ownLiving(i) { return living }
    for row in Livelihood.rows where row.verbs.contains(self[i].hash) {
      if let last = tradeObject(from: i + 1, in: row.things) { return i...withManner(last) }
    }
    return nil
  }

  /// `used to shear sheep`, `Radu and his brother Ilie pick leeks`.
  private func plainDeed(_ verb: Int) -> ClosedRange<Int>? {
    guard self[verb].shape == .lower, self[verb].gap == .space else { return nil }
    let isPast =
      isWord(verb - 1, in: Livelihood.to) && isWord(verb - 2, in: Livelihood.used) && isSubjectOfWork(verb - 3)
    let areSeveral =
      isWord(verb - 1, in: Livelihood.several)
      || isPlainName(verb - 1) && hasWord(in: Livelihood.ands, before: verb - 1, within: 4)
    guard isPast || areSeveral else { return nil }
    return tradeObject(from: verb + 1, in: Livelihood.things).map { verb...withManner($0) }
  }

  /// Whether the subject of a verb is a person: a pronoun, a relative, a name, or one of these before an *and*.
  private func hasDoer(before verb: Int) -> Bool {
    var i = verb - 1
    while verb - i < 4, isWord(i, in: Livelihood.adverbs) { i -= 1 }
    if isSubjectOfWork(i) { return true }
    if isWord(i, in: Livelihood.ands) || isMark(i, ",") {
      return hasWord(in: Livelihood.pronouns, before: i, within: 9) || self[i - 1].isCapital
        || hasNameOrKin(before: i)
    }
    return false
  }

  private func isSubjectOfWork(_ i: Int) -> Bool {
    if isWord(i, in: Livelihood.pronouns) { return true }
    if self[i].marks.contains(.kinship), !self[i].isProtected { return true }
    guard self[i].shape == .capitalised, !self[i].isProtected else { return false }
    let word = name(i)
    return word.isGiven && word.ambiguity < 3 || word.isUnknown || word.isSurname && self[i - 1].marks.contains(.title)
  }

  private func hasNameOrKin(before i: Int) -> Bool {
    var j = i - 1
    while j >= 0, i - j < 9, !isSentenceEnd(j) {
      if isSubjectOfWork(j) { return true }
      j -= 1
    }
    return false
  }

  /// The last token of up to three words in small letters, without an owner, that end in an object of the trade.
  private func tradeObject(from start: Int, in objects: WordSet) -> Int? {
    var i = start
    if isWord(i, in: Livelihood.determiners) { i += 1 }
    var words = 0
    while words < 3, self[i].gap <= .space, self[i].shape == .lower || isDash(i) {
      if isWord(i, in: objects), !isWord(i + 1, in: objects) || self[i + 1].gap > .space { return i }
      guard isDash(i) || self[i].marks.isDisjoint(with: [.functionWord, .anatomy]) else { return nil }
      if !isDash(i) { words += 1 }
      i += 1
    }
    return nil
  }

  /// `at night`, `for a living`, `on nights`, `part-time`: how the work is done.
  private func withManner(_ last: Int) -> Int {
    if isWord(last + 1, in: Livelihood.atOn), isWord(last + 2, in: Livelihood.nights) { return last + 2 }
    if isWord(last + 1, in: Livelihood.forWord), isWord(last + 2, in: Livelihood.articles),
      isWord(last + 3, in: Livelihood.living)
    {
      return last + 3
    }
    return last
  }

  /// `works the phones`
  private func worksThe(_ verb: Int) -> ClosedRange<Int>? {
    guard isWord(verb + 1, in: .the), let last = tradeObject(from: verb + 1, in: Livelihood.posts) else { return nil }
    return verb...withManner(last)
  }

  /// `fishes out of Tarrow`, `crofts`, `cooks at a care home`: verbs that need no object.
  private func ownLiving(_ verb: Int) -> ClosedRange<Int>? {
    if isWord(verb, in: Livelihood.placed) {
      guard isWord(verb + 1, in: Livelihood.places) else { return nil }
      let start = isWord(verb + 2, in: Livelihood.articles) ? verb + 3 : verb + 2
      return tradeObject(from: start, in: Livelihood.workplaces).map { verb...$0 }
    }
    if isWord(verb + 1, in: Livelihood.out), isWord(verb + 2, in: .of) { return verb...(verb + 2) }
    if isWord(verb + 1, in: Livelihood.forWord), let last = tradeObject(from: verb + 2, in: Livelihood.reared) {
      return verb...last
    }
    return endsDescription(verb + 1) || isWord(verb + 1, in: Livelihood.places) ? verb...verb : nil
  }

  /// `collects scrap for a living`: from the verb behind the subject.
  private func forALiving(_ living: Int) -> ClosedRange<Int>? {
    guard isWord(living - 1, in: Livelihood.articles), isWord(living - 2, in: Livelihood.forWord) else { return nil }
    var i = living - 3
    while living - i < 10, i >= 0, !isSentenceEnd(i), !isMark(i, ",") {
      if isSubjectOfWork(i) {
        var first = i + 1
        while isWord(first, in: Livelihood.auxiliaries) || isWord(first, in: Livelihood.adverbs) { first += 1 }
        return first < living - 2 ? first...living : nil
      }
      i -= 1
    }
    return nil
  }

  /// `a joiner by trade`
  private func byTrade(_ trade: Int) -> ClosedRange<Int>? {
    guard isWord(trade - 1, in: Livelihood.by),
      self[trade - 2].shape == .lower || self[trade - 2].shape == .capitalised,
      mayBeTrade(trade - 2)
    else { return nil }
    var first = trade - 2
    while trade - first < 5, self[first].gap == .space, self[first - 1].shape == .lower, mayBeTrade(first - 1) {
      first -= 1
    }
    return first...(trade - 2)
  }

  /// `his job trapeze artist,`, `her trade, saddler,`, `Job: diver`.
  private func namedTrade(_ job: Int) -> ClosedRange<Int>? {
    if isWord(job - 1, in: WorkWords.branches), self[job].gap == .space { return (job - 1)...(job - 1) }
    guard isWord(job - 1, in: Livelihood.owners) || self[job].flags.contains(.startsSentence) else { return nil }
    var first = job + 1
    if isMark(first, ",") || isMark(first, ":") || isDash(first) || isWord(first, in: Livelihood.beings) { first += 1 }
    if isWord(first, in: Livelihood.articles) { first += 1 }
    guard self[first].gap == .space, let last = tradeEnd(from: first, atMost: 3),
      isListedTrade(first, last) || isAgentNoun(last)
    else { return nil }
    return self[last + 1].shape == .mark || self[last + 1].gap >= .line || isWord(last + 1, in: OccupationFrame.ended)
      ? first...last : nil
  }

  /// `Retired from the Navy`, `left the Met`: a service or a body that is known by its capital.
  private func leftService(_ verb: Int) -> ClosedRange<Int>? {
    var i = verb + 1
    if isWord(i, in: Livelihood.from) { i += 1 } else if !isWord(verb, in: Livelihood.left) { return nil }
    guard isWord(i, in: .the) || !isWord(verb, in: Livelihood.left) else { return nil }
    if isWord(i, in: .the) { i += 1 }
    guard self[i].gap == .space, self[i].isCapital,
      isWord(i, in: Livelihood.services) || isWord(verb, in: Livelihood.retired) && isBody(i)
    else { return nil }
    var last = i
    while last - i < 3, self[last + 1].gap == .space, self[last + 1].shape == .capitalised { last += 1 }
    return verb...last
  }

  private func isBody(_ i: Int) -> Bool {
    self[i].isCapital && self[i].length > 2 && !self[i].isProtected
      && self[i].marks.isDisjoint(with: [.weekday, .month, .hospitalHead, .wardHead, .country, .functionWord])
  }
}
