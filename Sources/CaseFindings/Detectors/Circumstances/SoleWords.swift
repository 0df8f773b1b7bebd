import CaseLexicons

/// The words in which someone is said to be the only one, and among whom.
enum SoleWords {
  static let only = WordSet("only")
  static let last = WordSet("last")
  static let one = WordSet("one")
  static let no = WordSet("no")
  static let other = WordSet("other")
  /// The words at which such claims start.
  static let starts = WordSet(
    "only", "sole", "lone", "last", "first", "remaining", "surviving", "oldest", "youngest", "one", "no", "second")
  /// What may stand between: `the last surviving`, `the only other`.
  static let more = WordSet(
    "only", "other", "ever", "remaining", "surviving", "living", "known", "last", "first", "still", "full", "time",
    "female", "male", "working", "active", "licensed", "registered", "resident", "practising", "professional")
  static let few = WordSet("last", "only", "final", "remaining", "surviving", "just", "few", "handful", "very")
  static let around = WordSet("the", "a", "of", "around", "about", "perhaps", "some", "round")
  static let these = WordSet("the", "these", "those", "our", "his", "her", "their")
  static let left = WordSet(
    "left", "alive", "remaining", "still", "surviving", "worldwide", "nationwide", "today", "working", "living",
    "practising")
  /// Persons without a mark of their own.
  static let people = WordSet(
    "one", "person", "people", "man", "woman", "men", "women", "survivor", "survivors", "founder", "founders", "member",
    "speaker", "speakers", "pupil", "resident", "inhabitant", "breeder", "keeper", "maker", "makers", "player",
    "players", "girl", "boy", "native", "vet", "medic", "bearer", "holder", "champion", "veteran", "monk", "nun",
    "hermit", "vets", "medics", "monks", "nuns", "recipient", "wright", "smith")
  /// Persons of whom studies and lists speak as well.
  static let lists = WordSet(
    "patient", "patients", "person", "people", "man", "woman", "men", "women", "case", "one", "child", "children",
    "adult", "adults", "girl", "boy", "baby", "infant", "member", "doctor", "nurse", "subject", "participant")
  static let inStudy = WordSet("enrolled", "included", "recruited", "treated", "studied", "randomised")
  /// Words made like a trade that name no person.
  static let things = WordSet(
    "number", "letter", "matter", "water", "winter", "summer", "paper", "order", "answer", "chapter", "quarter",
    "centre", "center", "corner", "monitor", "factor", "marker", "trigger", "scanner", "computer", "reminder",
    "disorder", "error", "minor", "major", "either", "whether", "another", "further", "later", "earlier", "former",
    "longer", "higher", "better", "larger", "smaller", "never", "indicator", "predictor", "feature", "counter",
    "transfer", "offer", "encounter", "theatre", "register", "shelter", "tower", "character", "manner", "weather",
    "clear", "rather", "remainder", "contender", "poster", "dinner", "border", "master", "sister", "brother", "mother",
    "father", "daughter", "filter", "helicopter", "blocker", "inhibitor", "booster", "vector", "receptor", "buffer",
    "list", "exist", "consist", "persist", "twist", "checklist", "barrier", "carrier", "specimen", "cancer", "ulcer",
    "fever", "bladder", "fracture", "thermometer", "catheter", "ventilator", "defibrillator", "member", "reason")
  static let lands = WordSet(
    "world", "uk", "country", "county", "britain", "england", "wales", "scotland", "ireland", "europe", "nation", "usa",
    "america", "australia", "canada", "island", "village", "region", "hemisphere", "state", "province", "nhs", "valley",
    "town", "parish", "city", "dale", "glen", "borough", "district", "islands", "isle", "isles", "continent", "north",
    "south", "east", "west", "midlands", "highlands", "hebrides", "fens", "peninsula", "coast", "estuary", "trade",
    "profession", "regiment", "squadron", "battalion", "army", "navy", "raf", "school", "college", "university", "club",
    "choir", "league", "circus", "congregation", "kingdom", "land", "diocese", "crew", "platoon")
  static let inside = WordSet(
    "in", "on", "of", "across", "within", "throughout", "for", "from", "anywhere", "around", "along", "outside")
  static let whole = WordSet(
    "the", "this", "our", "his", "her", "their", "whole", "entire", "all", "in", "on", "modern", "english", "british",
    "welsh", "scottish", "irish")
  static let miles = WordSet("miles", "mile", "kilometres")
  /// What only a few ever did first: no step of care.
  static let feats = WordSet(
    "climb", "row", "swim", "win", "complete", "sail", "cross", "fly", "cycle", "ski", "serve", "command", "represent",
    "captain", "become", "skipper", "summit", "circumnavigate", "graduate", "chair", "dive", "donate", "conceive")
}
