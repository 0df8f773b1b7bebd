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
    for i in text.capitals where text.isWord(i, in: BareTrades.former) {
      guard let span = text.formerPost(i) else { continue }
      findings.add(.occupation, span.lowerBound, through: span.upperBound, in: text, .likely, .frame)
    }
  }
}

extension TokenizedDocument {
  /// A listed trade with its ranks where it stands for a person; nil where it does not.
  fileprivate func bareTrade(_ first: Int, _ last: Int) -> ClosedRange<Int>? {
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
      if opensCase(end) { return start...end }
    }
    let opening = modifiedStart(start)
    if opening < start, !isClinicalTrade(first, last), opensCase(last) { return opening...last }
    if isItemOfSeveral(first, last) { return start...last }
    if isAfterName(start, last) { return (isWord(lead, in: BareTrades.ranks) ? lead : start)...last }
    return startsWithArticle(start, last) || isTitleOfCase(start, last) ? start...last : nil
  }

  /// Whether a listed trade is no illness, drug or part of the body, and no title before a name.
  private func isPlainTrade(_ first: Int, _ last: Int) -> Bool {
    if first < last { return true }
    if self[last].marks.contains(.title), self[last].shape == .capitalised, !hasAge(last) { return false }
    return self[last].marks.isDisjoint(with: [.disease, .drug, .anatomy, .procedure, .eponym])
  }

  /// Where the words before a trade start that say what sort of person does it: `Latvian`, `Ex-`, `Widowed`.
  private func leadOfTrade(_ start: Int) -> Int {
    var i = start
    while start - i < 4, self[i].gap <= .space {
      let before = isDash(i - 1) && self[i].gap == .none ? i - 2 : i - 1
      guard self[before].marks.contains(.demonym) || isWord(before, in: BareTrades.leads) else { break }
      i = before
    }
    return i
  }

  /// `Paramedic by day`, `drummer by night`.
  private func isByDay(_ last: Int) -> Bool {
    isWord(last + 1, in: BareTrades.by) && isWord(last + 2, in: BareTrades.dayNight)
  }

  /// `She's a beekeeper`, `Our postmistress has`: said of a person, with an article behind a short *is*.
  private func isOwnTrade(_ start: Int, _ last: Int) -> Bool {
    let article = articleOfTrade(start)
    if isWord(article, in: OccupationFrame.articles), self[article - 1].shape == .possessive {
      return isWord(article - 2, in: OccupationFrame.persons)
    }
    return isWord(start - 1, in: BareTrades.our) && self[start - 1].flags.contains(.startsSentence)
      && self[last].marks.isDisjoint(with: [.clinicianRole, .personNoun, .kinship]) && isFollowedByVerb(last)
      && !isDoubtful(last)
  }

  /// `Swim coach, 29,`: an age between commas.
  private func hasAge(_ last: Int) -> Bool {
    guard isMark(last + 1, ","), let age = cardinal(at: last + 2), (15...110).contains(age.value), !goesOn(age.last),
      !isMeasured(last + 2)
    else { return false }
    return isMark(age.last + 1, ",") || isMark(age.last + 1, ".")
  }

  /// The trade before an age, with the word before it: `Dockyard fitter`, `Bogdan - welder`.
  private func openingOfCase(_ start: Int, _ last: Int) -> ClosedRange<Int>? {
    let lead = leadOfTrade(start)
    let mayLead = isDash(lead - 1) && self[lead].gap == .space || isMark(lead - 1, ",") || isMark(lead - 1, ":")
    if self[lead].flags.contains(.startsSentence) || mayLead {
      return (isWord(lead, in: BareTrades.ranks) || lead == start ? lead : start)...last
    }
    let first = modifiedStart(start)
    return first < start ? first...last : nil
  }

  /// `Dockyard fitter`, `Swim coach`: one or two words before a trade in small letters, the first of the sentence.
  private func modifiedStart(_ start: Int) -> Int {
    guard self[start].shape == .lower else { return start }
    var i = start
    while start - i < 4, self[i].gap <= .space, mayBeTrade(i - 1) || isDash(i - 1) && self[i].gap == .none {
      i -= 1
      if self[i].flags.contains(.startsSentence) { return i }
    }
    return start
  }

  /// Words before a clinician's title that make it the patient's: `Filipino care assistant`, `Retired nurse`.
  private func isCarer(_ lead: Int) -> Bool {
    self[lead].flags.contains(.startsSentence)
      && (self[lead].marks.contains(.demonym) || isWord(lead, in: OccupationFrame.past)
        || isWord(lead, in: BareTrades.ranks))
  }

  /// `Bell ringer and part-time undertaker`: the last token of a second trade.
  private func withSecondTrade(_ last: Int) -> Int {
    guard isWord(last + 1, in: BareTrades.ands), self[last + 1].gap == .space else { return last }
    var i = last + 2
    while i - last < 6, isWord(i, in: OccupationFrame.ranks) || isDash(i) || isWord(i, in: BareTrades.leads) { i += 1 }
    if let phrase = phrase(at: i, marked: .occupation) { return phrase.end - 1 }
    return self[i].marks.contains(.occupation) && self[i].gap <= .space ? i : last
  }

  /// What follows a trade that opens a case: a comma with an age or small letters, a verb of people, a given name.
  private func opensCase(_ last: Int) -> Bool {
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
  private func isDoubtful(_ last: Int) -> Bool {
    guard isWord(last, in: BareTrades.doubtful) else { return false }
    for first in (last - 2)..<last {
      if let phrase = phrase(at: first, marked: .occupation), phrase.end == last + 1 { return false }
    }
    return true
  }

  private func isGivenName(_ i: Int) -> Bool {
    let word = name(i)
    return self[i].shape == .capitalised && word.isGiven && word.ambiguity < 2 && self[i].gap == .space
      && self[i].marks.isDisjoint(with: [.place, .eponym, .medical, .region, .country, .drug]) && !word.isProtected
  }

  /// `her plasterer father`, `the magician uncle`: even a clinician's title then tells of a family.
  private func isBesideRelative(_ start: Int, _ last: Int) -> Bool {
    guard self[last + 1].gap == .space, self[last + 1].marks.contains(.kinship), self[last + 1].shape == .lower,
      isWord(last + 1, in: KinWords.plain), self[last].shape == .lower, !isDoubtful(last),
      !self[last].marks.contains(.kinship), !self[last].marks.contains(.personVerb)
    else { return false }
    return isWord(start - 1, in: BareTrades.owners) || isMark(start - 1, ",")
      || self[start].flags.contains(.startsSentence)
  }

  /// A clinician's title, or a word that is no trade when it stands bare.
  private func isClinicalTrade(_ first: Int, _ last: Int) -> Bool {
    if !self[last].marks.isDisjoint(with: [.clinicianRole, .kinship, .personNoun]), first == last {
      return true
    }
    if let phrase = phrase(at: first, marked: .clinicianRole), phrase.end > last { return true }
    return self[last].marks.contains(.clinicianRole) && !isWord(first, in: BareTrades.learners)
  }

  /// `A ploughman out past Tarrow`, at the start of a sentence.
  private func startsWithArticle(_ start: Int, _ last: Int) -> Bool {
    let lead = leadOfTrade(start)
    guard isWord(lead - 1, in: OccupationFrame.articles), self[lead - 1].flags.contains(.startsSentence),
      self[last].shape == .lower, !isDoubtful(last),
      self[last + 1].gap == .space || isMark(last + 1, ",")
    else { return false }
    return isMark(last + 1, ",") || isWord(last + 1, in: BareTrades.enters) || isWord(last + 1, in: BareTrades.from)
  }

  /// `Never smoked; pub landlord.`, `67M, ex-pitman, PMF`: a listed term of several words as an item of its own.
  private func isItemOfSeveral(_ first: Int, _ last: Int) -> Bool {
    let lead = leadOfTrade(first)
    let isEx = isWord(lead, in: BareTrades.exes) && isDash(lead + 1)
    guard last > first || isEx, self[lead].shape == .lower, self[lead].gap == .space,
      isMark(lead - 1, ";") || isMark(lead - 1, ",")
    else { return false }
    return isMark(last + 1, ".") || isMark(last + 1, ";") || isMark(last + 1, ",") && isMark(lead - 1, ",") && isEx
  }

  /// `Orf in a sheep farmer`, `form for a student nurse`: the title of a case, after an illness or a paper.
  private func isTitleOfCase(_ start: Int, _ last: Int) -> Bool {
    guard isWord(start - 1, in: OccupationFrame.articles), isWord(start - 2, in: BareTrades.inOf),
      self[last].shape == .lower, !isDoubtful(last), !isDash(last + 1)
    else { return false }
    let ends = endsDescription(last + 1) || isWord(last + 1, in: BareTrades.enters)
    guard ends else { return false }
    let word = self[start - 3]
    return !word.marks.isDisjoint(with: [.disease, .medical, .anatomy, .procedure]) || word.isProtected
      || isWord(start - 3, in: BareTrades.papers)
  }

  /// `Corporal Osei, serving soldier with`: after a title or a given name, a comma and a rank.
  private func isAfterName(_ start: Int, _ last: Int) -> Bool {
    let lead = leadOfTrade(start)
    guard isMark(lead - 1, ",") || isDash(lead - 1), self[lead].gap == .space, self[lead].shape == .lower,
      endsDescription(last + 1)
    else {
      return false
    }
    let word = name(lead - 2)
    guard self[lead - 2].shape == .capitalised, !word.isProtected else { return false }
    return self[lead - 3].marks.contains(.title) || self[lead - 4].marks.contains(.title)
      || word.isListed && isGivenName(lead - 3)
  }

  /// `Former Speaker's usher,`, `Retired lock keeper,`: whatever it was, up to a comma, without medicine.
  fileprivate func formerPost(_ i: Int) -> ClosedRange<Int>? {
    guard self[i].flags.contains(.startsSentence), self[i].shape == .capitalised else { return nil }
    var last = i
    while last - i < 6, self[last + 1].gap <= .space,
      self[last + 1].isWord || isDash(last + 1) || self[last + 1].shape == .possessive
    {
      let next = last + 1
      if self[next].isProtected || isWord(next, in: OccupationFrame.otherPeople)
        || isWord(next, in: BareTrades.notPosts)
      {
        return nil
      }
      if !self[next].marks.isDisjoint(with: [.functionWord, .medical, .disease, .drug, .anatomy, .personVerb, .kinship])
      {
        return nil
      }
      last = next
    }
    guard last > i, isMark(last + 1, ","), self[last].shape == .lower,
      isListedTrade(i + 1, last) || isAgentNoun(last) || self[i + 1].isCapital
    else { return nil }
    return i...last
  }
}

/// The words around trades that stand for a person.
private enum BareTrades {
  static let former = WordSet("former", "retired", "ex", "onetime", "erstwhile", "sometime")
  static let exes = WordSet("ex", "former", "retired")
  static let leads = WordSet(
    "ex", "former", "retired", "serving", "apprentice", "trainee", "student", "young", "elderly", "local", "lifelong",
    "working", "widowed", "divorced", "married", "single", "semi", "self", "employed", "part", "time", "full",
    "freelance", "busy",
    "keen", "middle", "aged", "newly", "qualified", "off", "duty", "pregnant", "bearded", "veteran", "redundant",
    "unemployed", "jobbing", "amateur", "professional", "disabled", "partially", "sighted", "deaf", "fit", "healthy",
    "previously", "well", "old", "elderly", "frail", "burly", "female", "male", "trainee", "agency", "seasonal",
    "migrant", "rural", "city", "village", "night", "shift")
  static let by = WordSet("by")
  static let dayNight = WordSet("day", "night", "profession", "trade", "training")
  static let our = WordSet("our", "my")
  static let forWord = WordSet("for")
  static let many = WordSet("many", "most", "over", "years", "decades", "half", "a", "nearly", "almost")
  static let until = WordSet("until", "till", "since", "turned")
  static let ands = WordSet("and", "turned", "cum")
  /// Leads that are a part of the trade.
  static let ranks = WordSet(
    "ex", "former", "serving", "apprentice", "trainee", "student", "agency", "seasonal", "jobbing", "amateur",
    "professional", "freelance", "self", "part", "full", "semi", "working")
  static let owners = WordSet("his", "her", "their", "my", "a", "the", "our", "whose", "and")
  static let learners = WordSet("student", "trainee", "apprentice", "retired", "former", "ex")
  /// Trades that are words for things too.
  static let doubtful = WordSet(
    "model", "pilot", "driver", "runner", "conductor", "carrier", "monitor", "guide", "guard", "master", "host",
    "scout", "agent", "operator", "player", "shadow", "page", "reader", "cleaner", "tutor", "steward", "judge",
    "director",
    "manager", "officer", "head", "chief", "leader", "partner", "fellow", "student", "member", "reporter", "observer",
    "producer", "user", "worker", "volunteer", "mediator", "messenger", "translator", "interpreter", "receiver",
    "editor",
    "witness", "author", "expert", "specialist", "advocate", "champion", "minister", "elder", "sister", "brother",
    "mother", "father", "nanny", "childminder", "carer", "porter", "secretary", "receptionist", "coordinator",
    "technician", "scientist", "lawyer", "solicitor", "teacher", "inspector", "assistant", "researcher", "investigator",
    "interviewer", "examiner", "assessor", "supervisor", "therapist", "trainer", "coach", "instructor", "historian",
    "dresser", "feeder", "sampler", "catcher", "spotter", "trapper", "stripper", "cutter", "potter", "turner", "cook",
    "skier",
    "swimmer", "climber", "cyclist", "wrestler", "golfer", "gymnast", "athlete", "gardener", "sweep", "rigger", "lagger"
  )
  static let onIn = WordSet("on", "from", "off")
  /// What someone does who comes into a story with a trade.
  static let enters = WordSet(
    "who", "whose", "with", "came", "fell", "presented", "presents", "presenting", "lost", "broke", "aged", "was",
    "had",
    "has", "is", "arrived", "attended", "attends", "slipped", "collapsed", "cut", "burned", "burnt", "caught",
    "crushed",
    "developed", "complains", "complained", "reports", "woke", "tripped", "struck", "trapped", "bitten", "stung",
    "hit", "kicked", "gored", "referred", "brought", "sent", "needs", "wants", "asks", "sustained", "injured", "found")
  static let from = WordSet("from", "out", "on", "in", "at", "near", "off", "by", "up", "down", "along")
  static let inOf = WordSet("in", "of", "for", "on", "affecting")
  static let papers = WordSet(
    "form", "letter", "report", "certificate", "note", "assessment", "screening", "medical", "clearance", "referral",
    "case", "story", "photograph", "x-ray", "vaccines", "vaccination", "visa", "hands", "burns", "injury", "injuries",
    "poisoning", "bite", "sting", "fall", "collapse", "death", "wound", "wounds")
  static let notPosts = WordSet(
    "smoker", "drinker", "user", "addict", "alcoholic", "stroke", "self", "partner", "residence", "address", "hurt",
    "patient", "patients", "resident", "lesion", "scar", "site", "treatment", "name", "names")
}
