import CaseLexicons

extension Detector {
  /// A trade that stands for a person without an article, beside a relative or a name, or in the title of a case.
  ///
  /// - Looks like: `Roofer, 41, fell`, `Latvian HGV mechanic, divorced`, `Church organist Wilfred`, `her plasterer father`,
  ///   `A ganger on the railway`, `Former Speaker's usher,`, `orf in a sheep farmer`, `29-year-old jackaroo came`.
  /// - Confirmed by: the start of the sentence, an age, a people, a relative or a name beside it.
  /// - Confused with: clinicians and headings (`Pharmacist, please`), illnesses of trades (`farmer's lung`), `a pilot study`.
  /// - Source: own observation of posts and short notes; `people/occupations.tsv`.
  static let bareTrade = Detector(
    "bare-trade", finds: .occupation,
    summary: "A trade that stands for a person: Roofer, 41; her plasterer father; a ganger on the railway.",
    examples: [
      "{{occupation|Roofer}}, 41, fell two lifts. {{occupation|Ex-docker}}, hernia. Latvian {{occupation|HGV mechanic}}, divorced.",
      "{{occupation|Bell ringer and part-time undertaker}}, he has a contracture.",
      "{{occupation|Taxi driver}} Asif went home; her {{occupation|plasterer}} father had it too.",
      "A {{occupation|ploughman}} out past Tarrow lost a finger. A {{occupation|miner}} on nights fell.",
      "{{occupation|Former Speaker's usher}}, now frail. Orf in a {{occupation|sheep farmer}}.",
      "{{occupation|Serving police officer}}, off since May. Corporal Osei, {{occupation|serving soldier}} with gout",
    ],
    counterexamples: [
      "Pharmacist, please check. Consultant, Leeds. Surgeon: Ira Holt. Nurse aware.",
      "Farmer's lung and baker's asthma. A pilot study. A driver mutation. A model of care.",
      "The plumber came; seen with a porter in the lift. Former smoker, retired hurt. Ex-smoker, ex-drinker.",
      "Conductor of heat. Runner beans. Cook County. Potter syndrome.",
      "Former lesion, now healed. Retired stent in place.",
    ]
  ) { text, findings in
    for i in text.cued where text[i].marks.contains(.occupation) && text[i].isWord {
      guard let span = text.bareTrade(i, i) else { continue }
      findings.add(.occupation, span.lowerBound, through: span.upperBound, in: text, .likely, [.listed, .frame])
    }
    for phrase in text.phrases where phrase.marks.contains(.occupation) {
      guard let span = text.bareTrade(phrase.first, phrase.end - 1) else { continue }
      findings.add(.occupation, span.lowerBound, through: span.upperBound, in: text, .likely, [.listed, .frame])
    }
    for i in text.capitals where text[i].flags.contains(.startsSentence) && text[i].shape == .capitalised {
      guard let span = text.unlistedOpening(i) else { continue }
      findings.add(.occupation, span.lowerBound, through: span.upperBound, in: text, .likely, .frame)
    }
    for i in text.capitals where text.isWord(i, in: BareTrades.former) {
      guard let span = text.formerPost(i) else { continue }
      findings.add(.occupation, span.lowerBound, through: span.upperBound, in: text, .likely, .frame)
    }
  }
}

extension TokenizedDocument {
  /// A listed trade with its ranks where it stands for a person; nil where it does not.
  func bareTrade(_ first: Int, _ last: Int) -> ClosedRange<Int>? {
    guard self[last].isWord, isPlainTrade(first, last), self[last + 1].shape != .possessive,
      !isDash(last + 1) || self[last + 1].gap > .none, !self[last].flags.contains(.onCapitalLine)
    else { return nil }
    let start = tradeStart(first)
    let lead = leadOfTrade(start)
    if isByDay(last) || isOwnTrade(start, last) { return start...last }
    if hasAge(last) { return openingOfCase(start, last) }
    if isBesideRelative(start, last) { return start...last }
    if self[last].shape == .capitalised, first == last, name(last).given >= 35 { return nil }
    if isWord(start - 1, in: AgeInWords.hearts), self[start].gap == .space { return start...last }
    if lead == start || !isCarer(lead), isClinicalTrade(first, last) { return nil }
    if lead < start, self[start - 1].flags.contains(.startsSentence) || isDash(start - 1),
      isWord(lead, in: BareTrades.ranks)
        || isWord(start - 1, in: BareTrades.ranks)
    {
      let end = withSecondTrade(last)
      if self[lead].flags.contains(.startsSentence), opensCase(end) { return lead...end }
    }
    if self[lead].flags.contains(.startsSentence),
      lead == start || self[lead].isCapital || isWord(lead, in: BareTrades.exes)
    {
      let end = withSecondTrade(last)
      if opensCase(end) || lead < start && self[lead].marks.contains(.demonym) && isMark(end + 1, ",") {
        return start...end
      }
    }
    let opening = modifiedStart(start)
    if opening < start, !isClinicalTrade(first, last), opensCase(last) { return opening...last }
    if let item = itemOfSeveral(first, last) { return item }
    if isAfterName(start, last) { return (isWord(lead, in: BareTrades.ranks) ? lead : start)...last }
    return startsWithArticle(start, last) || isTitleOfCase(start, last) ? start...last : nil
  }

  /// Whether a listed trade is no illness, drug or part of the body, and no title before a name.
  func isPlainTrade(_ first: Int, _ last: Int) -> Bool {
    if first < last { return true }
    if self[last].marks.contains(.title), self[last].shape == .capitalised, !hasAge(last) { return false }
    return self[last].marks.isDisjoint(with: [.disease, .drug, .anatomy, .procedure, .eponym])
  }

  /// Where the words before a trade start that say what sort of person does it: `Latvian`, `Ex-`, `Widowed`.
  func leadOfTrade(_ start: Int) -> Int {
    var i = start
    while start - i < 4, self[i].gap <= .space {
      let before = isDash(i - 1) && self[i].gap == .none ? i - 2 : i - 1
      guard self[before].marks.contains(.demonym) || isWord(before, in: BareTrades.leads) else { break }
      i = before
    }
    return i
  }

  /// Words before a clinician's title that make it the patient's: `Filipino care assistant`, `Retired nurse`.
  func isCarer(_ lead: Int) -> Bool {
    self[lead].flags.contains(.startsSentence)
      && (self[lead].marks.contains(.demonym) || isWord(lead, in: OccupationFrame.past)
        || isWord(lead, in: BareTrades.ranks))
  }

  /// `Bell ringer and part-time undertaker`: the last token of a second trade.
  func withSecondTrade(_ last: Int) -> Int {
    guard isWord(last + 1, in: BareTrades.ands), self[last + 1].gap == .space else { return last }
    var i = last + 2
    while i - last < 6, isWord(i, in: OccupationFrame.ranks) || isDash(i) || isWord(i, in: BareTrades.leads) { i += 1 }
    if let phrase = phrase(at: i, marked: .occupation) { return phrase.end - 1 }
    return self[i].marks.contains(.occupation) && self[i].gap <= .space ? i : last
  }

  /// What follows a trade that opens a case: a comma with an age or small letters, a verb of people, a given name.
  func opensCase(_ last: Int) -> Bool {
    if isMark(last + 1, ";") { return true }
    if isWord(last + 1, in: BareTrades.forWord),
      self[last + 2].marks.contains(.numberWord) || self[last + 2].hasDigit
        || isWord(last + 2, in: BareTrades.many)
    {
      return true
    }
    if isWord(last + 1, in: BareTrades.until) { return true }
    if isMark(last + 1, ",") {
      return self[last + 2].shape != .capitalised || self[last + 2].marks.contains(.demonym)
        || isGivenName(last + 2)
    }
    guard self[last + 1].gap == .space else { return false }
    let isPlain = !isDoubtful(last)
    if isGivenName(last + 1) { return isPlain }
    return (isWord(last + 1, in: BareTrades.enters) || isWord(last + 1, in: BareTrades.onIn)) && isPlain
  }

  /// A trade of one word that is a word for things too: `driver`, but not `taxi driver`.
  func isDoubtful(_ last: Int) -> Bool {
    guard isWord(last, in: BareTrades.doubtful) else { return false }
    for first in (last - 2)..<last {
      if let phrase = phrase(at: first, marked: .occupation), phrase.end == last + 1 { return false }
    }
    return true
  }

  func isGivenName(_ i: Int) -> Bool {
    let word = name(i)
    return self[i].shape == .capitalised && word.isGiven && word.ambiguity < 2 && self[i].gap == .space
      && self[i].marks.isDisjoint(with: [.place, .eponym, .medical, .region, .country, .drug]) && !word.isProtected
  }

  /// A clinician's title, or a word that is no trade when it stands bare.
  func isClinicalTrade(_ first: Int, _ last: Int) -> Bool {
    if !self[last].marks.isDisjoint(with: [.clinicianRole, .kinship, .personNoun]), first == last {
      return true
    }
    if let phrase = phrase(at: first, marked: .clinicianRole), phrase.end > last { return true }
    return self[last].marks.contains(.clinicianRole) && !isWord(first, in: BareTrades.learners)
  }
}
