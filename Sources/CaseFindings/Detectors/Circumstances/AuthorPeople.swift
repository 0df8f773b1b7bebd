import CaseLexicons

/// The people and the times of an author: `my registrar`, `my own mother`, `when I was an F1`.
extension TokenizedDocument {
  /// `my reg and I`, `my registrar colleague`, `our paramedic`, `my dad's cardiologist`, `my own mother`.
  func ownPeople(at i: Int) -> AuthorPhrase? {
    if isWord(i, in: AuthorWords.our), !self[i].flags.contains(.startsSentence) { return nil }
    let isOwn = isWord(i + 1, in: AuthorPeople.own)
    let j = isOwn ? i + 2 : i + 1
    guard self[j].gap == .space else { return nil }
    if let kin = kinEnd(at: j) { return kinsPeople(from: i, kin: kin, isOwn: isOwn) }
    if isOwn, isWord(j, in: AuthorPeople.carers) || self[j].marks.contains(.clinicianRole) {
      return AuthorPhrase(first: i, last: j)
    }
    guard let last = juniorEnd(at: j), !isSpokenOf(last) else { return nil }
    let isPair = isWord(last + 1, in: .and) && isWord(last + 2, in: AuthorWords.i)
    return AuthorPhrase(first: i, last: isPair ? last + 2 : placeTail(after: last))
  }

  /// `in resus`, `on the island`, `for thirty years` after a role; the role's last token without them.
  func placeTail(after last: Int) -> Int {
    guard isWord(last + 1, in: AuthorPeople.near), self[last + 1].gap == .space else { return last }
    if let years = cardinal(at: last + 2), self[years.last + 1].marks.contains(.timeUnit) { return years.last + 1 }
    var j = isWord(last + 2, in: AuthorWords.articles) ? last + 3 : last + 2
    while isWord(j, in: AuthorWords.adjectives), !isWord(j, in: AuthorWords.places), j < last + 6 { j += 1 }
    let isPlace =
      isWord(j, in: AuthorWords.places) || isWord(j, in: AuthorPeople.spots) || self[j].shape == .capitalised
      || isWord(last + 2, in: AuthorWords.the) && j == last + 3 && self[j].shape == .lower
        && self[j].marks.isDisjoint(with: [.functionWord, .timeUnit, .disease, .drug])
    return isPlace && self[j].gap == .space ? j : last
  }

  /// The last word of a colleague's grade: `on-call registrar`, `registrar colleague`, `old boss`.
  private func juniorEnd(at start: Int) -> Int? {
    var j = start
    while j < start + 4, isWord(j, in: AuthorWords.duties) || isWord(j, in: AuthorPeople.olds) || isDash(j) { j += 1 }
    guard self[j].gap <= .space, isWord(j, in: AuthorPeople.juniors) else { return nil }
    while isWord(j + 1, in: AuthorPeople.juniors), self[j + 1].gap == .space { j += 1 }
    return j
  }

  /// Whether the sentence tells what the colleague said to a patient, so that a patient may be the speaker.
  private func isSpokenOf(_ last: Int) -> Bool {
    isWord(last, in: AuthorPeople.patientsToo) && isWord(last + 1, in: AuthorPeople.sayings)
  }

  /// `father-in-law`, `mum`: the last token.
  private func kinEnd(at i: Int) -> Int? {
    if let phrase = phrase(at: i, marked: .kinship), phrase.end > i + 1 { return phrase.end - 1 }
    return self[i].marks.contains(.kinship) ? i : nil
  }

  private func kinsPeople(from i: Int, kin: Int, isOwn: Bool) -> AuthorPhrase? {
    if self[kin + 1].shape == .possessive {
      let role = kin + 2
      let isCarer = isWord(role, in: AuthorPeople.carers) || self[role].marks.contains(.clinicianRole)
      let isTold = isWord(role + 1, in: AuthorPeople.taught)
      return isCarer && self[role].gap == .space && (isOwn || isTold) ? AuthorPhrase(first: i, last: role) : nil
    }
    return isOwn ? AuthorPhrase(first: i, last: kin) : nil
  }

  /// `the registrar and I`: at the pronoun.
  func colleagueAndI(at i: Int) -> AuthorPhrase? {
    guard isWord(i - 1, in: .and), self[i].gap == .space,
      isWord(i - 2, in: AuthorPeople.juniors) || self[i - 2].marks.contains(.clinicianRole)
    else { return nil }
    var first = i - 2
    while first > 0, i - first < 6, self[first].gap == .space, isWord(first - 1, in: AuthorWords.duties) { first -= 1 }
    guard isWord(first - 1, in: .articles) else { return nil }
    return AuthorPhrase(first: first - 1, last: i)
  }

  /// `when I was an F1 at the coast`, `back when I was FY1`.
  func earlierGrade(at i: Int) -> AuthorPhrase? {
    guard isWord(i + 1, in: AuthorWords.i), isWord(i + 2, in: AuthorWords.am) else { return nil }
    var j = i + 3
    while isWord(j, in: AuthorPeople.still), j < i + 6 { j += 1 }
    let hasArticle = isWord(j, in: AuthorWords.articles)
    if hasArticle { j += 1 }
    guard let last = roleEnd(from: j), hasArticle || isWord(last, in: AuthorWords.trainees) else { return nil }
    return AuthorPhrase(first: isWord(i - 1, in: AuthorPeople.back) ? i - 1 : i, last: placeTail(after: last))
  }

  /// The word for a role, after at most three words of duty or of place: `school nurse`, `crash bleep holder`.
  func roleEnd(from start: Int) -> Int? {
    var j = start
    while j < start + 5, self[j].gap <= .space {
      if let phrase = phrase(at: j, marked: .clinicianRole) { return phrase.end - 1 }
      if isWord(j, in: AuthorPeople.roles) || isWord(j, in: AuthorWords.grades) {
        return isWord(j + 1, in: AuthorPeople.roles) && self[j + 1].gap == .space ? j + 1 : j
      }
      guard isWord(j, in: AuthorWords.duties) || isWord(j, in: AuthorPeople.fields) || isDash(j) else { return nil }
      j += 1
    }
    return nil
  }

  /// `I'm the school nurse here`, `I was the crash bleep holder`, `I am a paramedic in Fife`, `I've been a midwife for`.
  func statedRole(at i: Int) -> AuthorPhrase? {
    var j = i + 1
    if self[i].flags.contains(.contraction) || isWord(i, in: AuthorPeople.contracted) {
      j = i + 1
      if isWord(i, in: AuthorPeople.have) { j += isWord(j, in: AuthorPeople.been) ? 1 : 9 }
    } else if isWord(j, in: AuthorPeople.haveWords), isWord(j + 1, in: AuthorPeople.still),
      isWord(j + 2, in: AuthorPeople.begun), isWord(j + 3, in: AuthorWords.inside) || isWord(j + 3, in: AuthorWords.as)
    {
      let role = isWord(j + 4, in: AuthorWords.articles) ? j + 5 : j + 4
      return roleEnd(from: role).map { AuthorPhrase(first: i, last: $0) }
    } else if isWord(j, in: AuthorPeople.haveWords), isWord(j + 1, in: AuthorPeople.been) {
      j += 2
    } else if isWord(j, in: AuthorWords.am) {
      j += 1
    } else {
      return worksIn(at: i)
    }
    let isThe = isWord(j, in: AuthorWords.the)
    guard isWord(j, in: AuthorWords.articles), let last = roleEnd(from: j + 1) else { return aboard(i, j) }
    if isWord(last + 1, in: AuthorPeople.here) { return AuthorPhrase(first: i, last: last + 1) }
    if isThe || last > j + 1 || isWord(last + 1, in: AuthorPeople.near) {
      return AuthorPhrase(first: i, last: placeTail(after: last))
    }
    return nil
  }

  /// `I'm on the chopper that day`, `I was flying with HEMS`, `we were on the second on-call`.
  private func aboard(_ i: Int, _ start: Int) -> AuthorPhrase? {
    var j = start
    if isWord(j, in: AuthorPeople.flying) {
      guard isWord(j + 1, in: AuthorPeople.with), self[j + 2].gap == .space else { return nil }
      return AuthorPhrase(first: i, last: thatDay(after: j + 2))
    }
    guard isWord(j, in: AuthorWords.on) else { return nil }
    j += 1
    while j < start + 6, self[j].gap <= .space {
      if isWord(j, in: AuthorPeople.crafts) || isWord(j, in: AuthorWords.onDuty) {
        return AuthorPhrase(first: i, last: thatDay(after: j))
      }
      guard isWord(j, in: AuthorWords.the) || isWord(j, in: AuthorWords.duties) || isDash(j) || self[j].isCapital else {
        return nil
      }
      j += 1
    }
    return nil
  }

  /// `that day`, `last night` after a token; the token without them.
  private func thatDay(after last: Int) -> Int {
    isWord(last + 1, in: AuthorPeople.that) && isWord(last + 2, in: AuthorWords.days) ? last + 2 : dayEnd(after: last)
  }

  /// `I work in a small unit`, `I locum`, `I trained at`.
  private func worksIn(at i: Int) -> AuthorPhrase? {
    let j = i + 1
    if isWord(j, in: AuthorPeople.locum), self[j].gap == .space { return AuthorPhrase(first: i, last: j) }
    guard isWord(j, in: AuthorPeople.work), isWord(j + 1, in: AuthorPeople.near),
      isWord(j + 2, in: AuthorWords.articles)
    else { return nil }
    var k = j + 3
    while k < j + 7, isWord(k, in: AuthorWords.adjectives), !isWord(k, in: AuthorWords.places) { k += 1 }
    return isWord(k, in: AuthorWords.places) ? AuthorPhrase(first: i, last: k) : nil
  }

  /// `Our practice has`, `Our trust lost`: at the start of a sentence, and something is told of it.
  func ownHouse(at i: Int) -> AuthorPhrase? {
    guard self[i].flags.contains(.startsSentence), isWord(i, in: AuthorWords.our) else { return nil }
    var j = i + 1
    while j < i + 4, isWord(j, in: AuthorWords.adjectives), !isWord(j, in: AuthorWords.places) { j += 1 }
    guard isWord(j, in: AuthorWords.places) || isWord(j, in: AuthorPeople.vehicles), self[j].gap == .space,
      isWord(j + 1, in: AuthorPeople.has)
    else {
      return nil
    }
    return AuthorPhrase(first: i, last: j)
  }

  /// `the hospital I work in`, `the ward I was on`.
  func placeOfWork(before i: Int) -> AuthorPhrase? {
    guard isWord(i - 1, in: AuthorWords.places), self[i].gap == .space, isWord(i + 1, in: AuthorPeople.work),
      isWord(i + 2, in: AuthorPeople.near)
    else { return nil }
    var first = i - 1
    while first > 0, i - first < 4, isWord(first - 1, in: AuthorWords.adjectives) { first -= 1 }
    return AuthorPhrase(first: isWord(first - 1, in: .the) ? first - 1 : first, last: i + 2)
  }
}

/// The people and places of an author, in words.
enum AuthorPeople {
  static let own = WordSet("own")
  static let olds = WordSet("old", "former", "lovely", "poor", "then", "favourite", "first", "brilliant", "clinical")
  static let juniors = WordSet(
    "registrar", "reg", "sho", "f1", "f2", "fy1", "fy2", "boss", "colleague", "trainee", "spr", "intern",
    "resident", "attending", "supervisor", "preceptor", "consultant", "houseman", "ct1", "ct2", "st1", "st2",
    "st3", "crewmate", "trainer", "fellow", "senior", "junior", "anaesthetist", "paramedic", "odp", "student")
  static let patientsToo = WordSet(
    "consultant", "boss", "resident", "supervisor", "mentor", "trainer", "anaesthetist", "colleague")
  static let sayings = WordSet(
    "said", "says", "told", "tells", "thinks", "wants", "wanted", "prescribed", "started", "put", "gave", "recommended",
    "suggested", "referred", "is", "at")
  static let carers = WordSet(
    "surgeon", "doctor", "gp", "consultant", "cardiologist", "oncologist", "neurologist", "midwife", "nurse", "dentist",
    "anaesthetist", "physio", "physician", "obstetrician", "psychiatrist", "paediatrician")
  static let taught = WordSet("taught", "showed", "trained", "once", "used", "told")
  static let still = WordSet("still", "just", "only")
  static let back = WordSet("back")
  static let roles = WordSet(
    "nurse", "midwife", "paramedic", "pharmacist", "radiographer", "holder", "hca", "physio", "physiotherapist",
    "dietitian", "doctor", "gp", "anaesthetist", "surgeon", "registrar", "clinician", "lead", "coordinator",
    "technician",
    "odp", "practitioner", "assistant", "consultant", "student", "therapist", "optometrist", "dentist", "psychologist",
    "porter", "officer", "responder", "medic", "practice", "supervisor", "rep", "intern", "resident", "attending",
    "fellow")
  static let fields = WordSet(
    "practice", "school", "community", "district", "charge", "lead", "named", "staff", "student", "bleep", "arrest",
    "scrub", "triage", "specialist", "play", "ward", "clinical", "hospice", "prison", "flight", "air", "ship's",
    "company",
    "rural", "village", "island", "palliative", "diabetes", "stoma", "agency", "bank", "house", "duty", "intensive",
    "care",
    "stroke", "sepsis", "theatre", "recovery", "advanced", "critical", "pre-hospital", "prehospital", "army", "navy",
    "raf",
    "two", "single", "three", "small", "tiny", "busy", "rural-based")
  static let contracted = WordSet("im", "ive")
  static let that = WordSet("that")
  static let spots = WordSet(
    "coast", "hills", "list", "rota", "islands", "valley", "valleys", "bush", "outback", "north", "south", "west",
    "east",
    "city", "nineties", "eighties", "seventies", "sixties", "floor", "desk", "van", "bus", "prison", "army", "navy")
  static let have = WordSet("ive", "i've")
  static let haveWords = WordSet("have", "had")
  static let begun = WordSet("started", "qualified", "rotated", "moved", "begun")
  static let been = WordSet("been")
  static let here = WordSet("here")
  static let near = WordSet("in", "at", "on", "for", "with")
  static let flying = WordSet("flying", "crewing", "responding", "working", "volunteering")
  static let with = WordSet("with", "for", "aboard")
  static let crafts = WordSet(
    "chopper", "helicopter", "crew", "ambulance", "truck", "rig", "rapid", "desk", "car", "lifeboat", "boat", "bus",
    "ward",
    "unit", "take", "rota", "bleep", "shift", "placement", "elective")
  static let vehicles = WordSet("helicopter", "chopper", "ambulance", "lifeboat", "crew", "rig", "ship", "plane")
  static let work = WordSet(
    "work", "worked", "practise", "practice", "trained", "train", "volunteer", "was", "am", "locum")
  static let locum = WordSet("locum", "locumed")
  static let has = WordSet(
    "has", "had", "lost", "gets", "sees", "serves", "covers", "uses", "runs", "closed", "shut", "lies", "looks", "is",
    "was", "never", "only", "still", "takes")
}
