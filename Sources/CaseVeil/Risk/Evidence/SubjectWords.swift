import CaseFindings

/// The words that tell of whom a text speaks.
enum SubjectWords {
  static let owners = WordSet("her", "his", "their", "my", "the", "whose", "patients")
  static let relativesOwn = WordSet("her", "his", "their", "my", "whose", "patients")
  /// Behind one of these a relative is the one spoken of.
  static let predicates = WordSet(
    "had", "has", "have", "was", "were", "is", "are", "died", "dies", "developed", "suffers", "suffered", "with", "who",
    "also", "presented", "aged", "underwent", "got", "takes", "collapsed", "tested")
  /// Before a relative who only accompanies: `lives with his wife`.
  static let prepositions = WordSet(
    "with", "by", "from", "to", "of", "for", "beside", "and", "at", "on", "told", "asked", "called", "via")
  static let pronounSubjects = WordSet("he", "she", "they")
  static let joints = WordSet("and", "but", "when", "so", "then", "while", "before", "after", "because")
  /// What makes of a relative another patient.
  static let admitted = WordSet(
    "admitted", "presented", "attended", "intubated", "transferred", "hospitalised", "hospitalized", "treated",
    "resuscitated", "readmitted", "ventilated")
  static let history = WordSet("history", "died", "previously", "maternal", "paternal", "family")
  static let babies = WordSet("baby", "newborn", "neonate", "infant", "babies", "twins", "fetus", "foetus")
  static let mothers = WordSet(
    "woman", "mother", "mum", "pregnant", "pregnancy", "primigravida", "multiparous", "delivered", "birth", "labour",
    "postpartum", "caesarean", "primip", "gravida")
  static let of = WordSet("of", "to")
  static let indefinite = WordSet("a", "an", "another", "one")
  static let females = WordSet(
    "woman", "lady", "girl", "female", "schoolgirl", "grandmother", "housewife", "mother", "mum", "mom", "mrs", "miss",
    "ms", "widow", "lass", "policewoman", "waitress", "actress", "nun")
  static let males = WordSet(
    "man", "gentleman", "boy", "male", "schoolboy", "grandfather", "father", "dad", "mr", "widower", "gent", "lad",
    "bloke", "chap", "policeman", "fisherman", "monk")
  static let femalePronouns = WordSet("she", "her", "hers", "herself")
  static let malePronouns = WordSet("he", "his", "him", "himself")
  static let femaleRelatives = WordSet(
    "mother", "mum", "mom", "wife", "daughter", "sister", "grandmother", "aunt", "niece", "girlfriend", "gran", "nan")
  static let maleRelatives = WordSet(
    "father", "dad", "husband", "son", "brother", "grandfather", "uncle", "nephew", "boyfriend", "grandad")
}
