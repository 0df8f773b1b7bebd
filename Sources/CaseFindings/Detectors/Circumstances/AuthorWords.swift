import CaseLexicons

/// The words in which authors speak of themselves.
enum AuthorWords {
  static let starts = WordSet(
    "my", "our", "as", "i", "im", "i'm", "we", "where", "on", "today", "tonight", "yesterday", "last", "this",
    "working",
    "when", "ive", "i've"
  )
  static let mine = WordSet("my", "our")
  static let our = WordSet("our")
  static let i = WordSet("i", "im", "i'm", "we", "ive", "i've")
  static let when = WordSet("when")
  static let `for` = WordSet("for", "on")
  static let theirs = WordSet("his", "her")
  static let me = WordSet("me")
  static let `as` = WordSet("as")
  static let `where` = WordSet("where")
  static let work = WordSet("work", "worked", "trained", "train", "practise", "volunteer", "locum")
  static let am = WordSet("am", "was", "were", "are")
  static let now = WordSet("currently", "then", "just")
  static let on = WordSet("on")
  static let working = WordSet("working", "covering")
  static let had = WordSet("had", "heard", "lost", "learned", "learnt")
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

    "new", "next", "previous", "ed", "f1", "f2", "st1", "st2", "obs", "psychiatry", "university", "trauma", "dental")
  static let shifts = WordSet(
    "shift", "shifts", "round", "rounds", "rotation", "placement", "oncall", "call", "nights", "take", "set", "deanery",
    "elective")
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
    "night", "morning", "afternoon", "evening", "day", "today", "yesterday", "tonight", "week", "weekend", "month",
    "monday",
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
