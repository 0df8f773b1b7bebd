import CaseLexicons

extension TokenizedDocument {
  /// Why a condition that is named may not be the patient's: it is denied, only thought of, or a relative's.
  public func conditionDoubt(at tokens: Range<Int>) -> Reasons? {
    let first = tokens.lowerBound
    let next = tokens.upperBound
    if isMark(first - 1, "?") && self[first].gap == .none { return .considered }
    if isWord(next, in: ConditionWords.was), isWord(next + 1, in: ConditionWords.excluded) { return .denied }
    if isWord(next, in: ConditionWords.excluded) || isWord(next, in: ConditionWords.tests) { return .considered }
    var distance = 0
    var i = first - 1
    while i >= 0, distance < 7, !isSentenceEnd(i), self[i + 1].gap < .line {
      if isWord(i, in: ConditionWords.stops) { return nil }
      if isWord(i, in: ConditionWords.negations), distance < 5 { return .denied }
      if isWord(i, in: ConditionWords.thoughts), distance < 5 { return .considered }
      if isWord(i, in: ConditionWords.families) || self[i].marks.contains(.kinship) { return .ofFamily }
      if self[i].shape != .mark { distance += 1 }
      i -= 1
    }
    return nil
  }
}

/// Words around conditions.
enum ConditionWords {
  static let vaccines = WordSet(
    "vaccine", "vaccines", "vaccination", "vaccinations", "vaccinated", "toxoid", "booster", "boosters", "immunisation",
    "immunization", "immunised", "immunized", "immunoglobulin", "shot", "jab", "jabs", "prophylaxis", "status",
    "antitoxin",
    "immune", "polio", "pertussis", "titre", "titer", "serology", "antibody", "antibodies")
  static let was = WordSet("was", "is", "has", "been", "were", "are")
  static let excluded = WordSet("excluded", "unlikely", "negative", "absent", "denied", "disproved")
  static let tests = WordSet("screen", "screening", "test", "testing", "panel", "serology", "risk", "carrier")
  static let stops = WordSet(
    "but", "however", "although", "known", "confirmed", "diagnosed", "diagnosis", "developed", "came",
    "back", "showed", "shows", "showing", "revealed", "positive", "named", "called", "turned")
  static let negations = WordSet(
    "no", "not", "without", "denies", "denied", "negative", "excluded", "excluding", "never", "nil", "lacks", "neither",
    "nor", "absence", "against", "unlikely", "dont", "doesnt", "didnt", "wasnt", "isnt", "hasnt")
  static let thoughts = WordSet(
    "exclude", "rule", "ruled", "screen", "screened", "screening", "test", "tested", "testing", "differential",
    "differentials", "ddx", "possible", "possibly", "query", "suspected", "suspect", "suspicion", "consider",
    "considered", "considering", "whether", "if", "might", "may", "could", "mimicking", "mimic", "resembling",
    "risk", "looking", "wondered", "worried", "such", "including", "eg", "unless")
  static let families = WordSet("family", "fh", "fhx", "familial", "relative", "relatives", "carrier", "carriers")
  static let confirmed = WordSet("diagnosed", "confirmed", "found")
  static let goesOn = WordSet("and", "is", "are", "was", "on", "were", "confirmed", "since", "diagnosed", "in")
  static let having = WordSet("has", "have", "had", "known")
  static let types = WordSet("type", "subtype", "stage", "grade")
  static let headings = WordSet("dx", "diagnosis", "diagnoses", "impression", "imp", "pmh", "pmhx", "hx", "background")
  static let holders = WordSet(
    "has", "with", "have", "having", "had", "known", "diagnosed", "confirmed", "develops", "developed", "suffers",
    "from")
}
