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
    guard isWord(i + 1, in: AuthorWords.articles), !isWord(i - 1, in: AuthorWords.works), self[i + 1].gap == .space
    else {
      return nil
    }
    guard let last = gradeEnd(from: i + 2) else { return nil }
    if isWord(i + 1, in: AuthorWords.the) || last > i + 2 && isWord(i + 2, in: AuthorWords.duties) {
      return AuthorPhrase(first: i, last: last)
    }
    let isOwn = (last + 1...last + 4).contains { isWord($0, in: AuthorWords.i) } || isWord(i - 1, in: AuthorWords.me)
    return isOwn ? AuthorPhrase(first: i, last: last) : nil
  }

  /// `I was the F2 on`, `I'm the medical registrar`.
  func ownGrade(at i: Int) -> AuthorPhrase? {
    var j = i + 1
    if self[i].flags.contains(.contraction) { j = i } else if !isWord(j, in: AuthorWords.am) { return nil }
    j += 1
    if isWord(j, in: AuthorWords.now) { j += 1 }
    guard isWord(j, in: AuthorWords.articles), let last = gradeEnd(from: j + 1) else { return onDuty(i, j) }
    if last == j + 1, !isWord(j, in: AuthorWords.the), !isWord(last, in: AuthorWords.trainees) { return nil }
    return AuthorPhrase(first: i, last: isWord(last + 1, in: AuthorWords.on) ? last + 1 : last)
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
    var isPatient = false
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
    if isWord(j, in: AuthorWords.the) { j += 1 }
    while isWord(j, in: AuthorWords.duties), !isWord(j, in: AuthorWords.onDuty) { j += 1 }
    guard isWord(j, in: AuthorWords.onDuty) || isWord(j, in: AuthorWords.shifts) else { return nil }
    var last = j
    if isWord(last, in: AuthorWords.first), isWord(last + 1, in: AuthorWords.second) { last += 1 }
    let end = dayEnd(after: last)
    return end > last ? AuthorPhrase(first: i, last: end) : nil
  }
}

/// The words in which authors speak of themselves.
enum AuthorWords {
  static let starts = WordSet("my", "our", "as", "i", "im", "i'm", "we", "where", "on")
  static let mine = WordSet("my", "our")
  static let our = WordSet("our")
  static let i = WordSet("i", "im", "i'm", "we")
  static let me = WordSet("me")
  static let `as` = WordSet("as")
  static let `where` = WordSet("where")
  static let work = WordSet("work", "worked", "trained", "train", "practise", "volunteer", "locum")
  static let am = WordSet("am", "was")
  static let now = WordSet("currently", "then", "just")
  static let on = WordSet("on")
  static let take = WordSet("take")
  static let the = WordSet("the")
  static let articles = WordSet("a", "an", "the", "their", "our", "your")
  static let works = WordSet(
    "works", "work", "worked", "working", "trained", "employed", "job", "he", "she", "well", "known", "such", "career",
    "qualified", "retired", "same")
  static let adjectives = WordSet(
    "small", "large", "tiny", "rural", "local", "remote", "busy", "little", "big", "district", "general", "first",
    "second",
    "last", "third", "final", "night", "day", "late", "long", "weekend", "current", "own", "regional", "tertiary",
    "teaching",
    "village", "inner", "city", "medical", "surgical", "paediatric", "acute", "gp", "community", "on", "call", "island",
    "very", "morning", "evening", "foundation", "emergency", "single", "handed", "seaside", "coastal", "ward",
    "elective",
    "new", "next", "previous", "ed", "f1", "f2", "st1", "st2", "obs", "psychiatry", "university", "trauma", "dental")
  static let shifts = WordSet(
    "shift", "shifts", "round", "rounds", "rotation", "placement", "oncall", "call", "nights", "take", "set", "deanery")
  static let places = WordSet(
    "ed", "a", "ae", "er", "hospital", "trust", "practice", "surgery", "department", "unit", "icu", "itu", "hdu",
    "nicu",
    "picu", "amu", "sau", "clinic", "ward", "wards", "centre", "center", "institution", "hospice", "dgh", "theatre",
    "theatres", "deanery", "casualty", "resus", "town", "village", "island", "region", "county", "area", "facility",
    "service")
  static let ownPlaces = WordSet(
    "ed", "trust", "practice", "clinic", "ward", "unit", "department", "hospital", "theatre", "icu", "itu", "list",
    "dgh",
    "deanery", "surgery's", "amu", "resus")
  static let usual = WordSet(
    "hospital", "department", "unit", "clinic", "centre", "center", "institution", "service", "facility", "region",
    "area",
    "theatre", "practice", "ward", "wards", "village", "town", "county", "island")
  static let first = WordSet("a", "emergency", "ward", "on")
  static let second = WordSet("e", "department", "round", "call")
  static let tails = WordSet("round", "list")
  static let periods = WordSet(
    "week", "day", "month", "year", "shift", "night", "job", "weekend", "rotation", "placement")
  static let of = WordSet("as", "on", "in", "at", "of")
  static let prepositions = WordSet("on", "in", "at", "during", "from", "to", "after", "before", "into", "through")
  static let inside = WordSet("in", "at")
  static let days = WordSet(
    "night", "morning", "afternoon", "evening", "today", "yesterday", "tonight", "week", "weekend", "month", "monday",
    "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
  static let loneDays = WordSet("today", "yesterday", "tonight")
  static let pointers = WordSet("last", "this", "the", "other")
  static let patients = WordSet(
    "patient", "patients", "case", "pt", "man", "woman", "lady", "gentleman", "chap", "child", "baby")
  static let grades = WordSet(
    "registrar", "reg", "sho", "f1", "f2", "fy1", "fy2", "foundation", "consultant", "gp", "trainee", "locum", "st1",
    "st2",
    "st3", "st4", "st5", "st6", "st7", "ct1", "ct2", "houseman", "intern", "resident", "student", "junior", "doctor",
    "anaesthetist", "surgeon", "physician", "paramedic", "midwife", "nurse", "hca", "physio", "hst", "spr", "fellow")
  static let trainees = WordSet(
    "registrar", "reg", "sho", "f1", "f2", "fy1", "fy2", "trainee", "locum", "st1", "st2", "st3", "st4", "st5", "st6",
    "st7",
    "ct1", "ct2", "houseman", "intern", "spr")
  static let duties = WordSet(
    "on", "call", "oncall", "medical", "surgical", "duty", "night", "paediatric", "only", "orthopaedic", "obstetric",
    "psychiatric", "most", "senior", "junior", "admitting", "covering", "crash", "cardiac", "cardiology", "newly",
    "qualified", "first", "second", "third", "fourth", "final", "year", "ed", "gp", "icu", "itu", "trauma", "locum",
    "responsible", "treating", "acute", "day", "weekend", "new", "young", "solo", "duty", "foundation")
  static let onDuty = WordSet("call", "nights", "duty", "take", "oncall", "shift", "days")
  static let saw = WordSet(
    "saw", "met", "treated", "admitted", "clerked", "reviewed", "looked", "assessed", "discharged", "delivered",
    "operated", "scrubbed", "intubated", "examined")
}
