import CaseLexicons

/// The words around trades that stand for a person.
enum BareTrades {
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
