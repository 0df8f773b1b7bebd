import CaseLexicons

/// The words around ages told in passing.
enum PassingAges {
  static let years = WordSet("y", "yr", "yrs", "year", "years")
  static let months = WordSet("m", "mo", "mth", "mths", "month", "months", "/12")
  static let durations = WordSet(
    "for", "over", "after", "in", "duration", "x", "last", "past", "within", "every", "took")
  static let corrected = WordSet("corrected", "cga")
  static let ageWord = WordSet("age")
  static let a = WordSet("a")
  static let parts = WordSet("half", "bit", "quarter", "quarters", "third", "thirds")
  static let beings = WordSet(
    "is", "was", "be", "been", "now", "aged", "nearly", "almost", "only", "about", "he's", "she's")
  static let ands = WordSet("and", "or")
  static let goesOn = WordSet(
    "and", "he", "she", "they", "with", "who", "when", "but", "after", "of", "from", "then", "or", "though", "until",
    "because", "so", "without", "by", "while", "having", "has", "had", "i", "we", "his", "her")
  static let beds = WordSet(
    "bed", "room", "bay", "cubicle", "chair", "trolley", "sr", "resus", "majors", "minors", "slot")
  static let former = WordSet("ex", "former", "retired", "apprentice", "trainee", "serving")
  static let at = WordSet("at")
  static let prepositions = WordSet(
    "at", "since", "before", "by", "until", "till", "after", "from", "past", "over", "under")
  /// Before figures fewer prepositions tell of an age.
  static let figures = WordSet("at", "before", "since", "by", "until")
  /// Prepositions after which a number of years needs only a person.
  static let times = WordSet("since", "before", "by", "until", "till", "past")
  static let pronouns = WordSet("he", "she", "they", "i", "his", "her", "we")
  static let people = WordSet(
    "he", "she", "his", "her", "i", "my", "they", "who", "him", "lad", "lass", "boy", "girl", "man", "woman", "lady",
    "gentleman", "patient", "chap", "bloke", "brothers", "sisters", "both", "pt")
  static let than = WordSet("than")
  static let more = WordSet("more", "older", "younger", "less")
  static let older = WordSet("older", "younger")
  static let fever = WordSet("fever")
  static let fevers = WordSet("rheumatic", "scarlet", "glandular", "yellow", "dengue", "typhoid")
  static let inWord = WordSet("in")
  /// What happens to a person at an age.
  static let events = WordSet(
    "injured", "fused", "operated", "amputated", "shot", "stabbed", "crushed", "splenectomised", "bitten", "reared",
    "married", "widowed", "divorced", "orphaned", "died", "diagnosed", "menarche", "menopause", "menopausal",
    "school", "retired", "emigrated", "immigrated", "adopted", "pregnant", "conscripted", "enlisted", "apprenticed",
    "circumcised", "tonsillectomy", "tonsils", "appendicectomy", "appendectomy", "appendix", "measles", "mumps",
    "rubella", "polio", "chickenpox", "meningitis", "whooping", "diphtheria", "smallpox", "fever", "asthma",
    "epilepsy", "diabetes", "eczema", "leukaemia", "leukemia", "mi", "tia", "cabg", "infarct", "cancer", "widow",
    "mother", "father", "grandmother", "grandfather", "mum", "dad", "brother", "sister", "uncle", "aunt", "quit",
    "smoked", "smoking", "smokes", "smoker", "drank", "drinker", "heroin", "cannabis", "deaf", "blind", "blinded",
    "periods", "puberty", "walked", "talked", "expelled", "arrested", "jailed", "imprisoned", "sectioned",
    "hysterectomy", "stents", "stent", "bypass", "transplant", "nephrectomy", "amputation", "miscarriage", "son",
    "daughter", "sterilised", "fled", "abused", "wheelchair", "dialysis", "seizure", "seizures", "psychosis",
    "breakdown", "overdose", "learned", "learnt", "college", "university", "army", "retinoblastoma", "thyroidectomy",
    "mastectomy")
  /// What tells of a life beside a number in words only; figures after it may be a dose or an hour.
  static let softEvents = WordSet(
    "arrived", "baby", "began", "care", "child", "dead", "death", "drinking", "drugs", "fit", "fits", "glasses",
    "heart", "home", "joined", "left", "moved", "operation", "pit", "prison", "sea", "started", "surgery", "work",
    "worked", "working")
  /// How someone of an age is: `a frail ninety-two`.
  static let vigour = WordSet(
    "sprightly", "spritely", "spry", "frail", "fit", "young", "youthful", "robust", "spirited", "active", "lively",
    "independent", "healthy", "hale", "vigorous", "remarkable", "formidable", "stubborn", "cheerful", "feisty", "sharp",
    "lucid", "trim", "tough", "wiry", "hearty", "chirpy", "jolly", "tired", "weary", "proud", "mere", "tender", "ripe",
    "fresh", "very", "glamorous", "elegant", "determined", "bright", "alert", "gentle", "lonely", "hardy", "old",
    "worn", "haggard", "stoical", "stoic", "indomitable", "dapper", "cantankerous", "energetic", "sparky")
  static let odd = WordSet("odd", "something", "ish", "plus")
  static let looks = WordSet(
    "looked", "looks", "look", "looking", "is", "was", "be", "about", "maybe", "perhaps", "aged", "seemed", "a", "some",
    "him", "her", "probably", "of")
  static let turning = WordSet("turning", "turns", "hitting", "hits")
  static let be = WordSet("be")
  static let will = WordSet("will", "she'll", "he'll", "i'll", "they'll", "ll", "to", "would", "shall")
  static let now = WordSet("now", "nearly", "almost", "only", "just", "barely", "already", "still", "today", "not yet")
  static let nowBoth = WordSet("now", "both")
  /// Measures that open a line before their figure.
  static let measures = WordSet(
    "score", "weight", "pulse", "rate", "height", "temp", "temperature", "sats", "pressure", "units", "total", "length",
    "gauge", "size", "bed", "room", "page", "day", "week", "dose", "saturations", "lactate", "glucose", "step",
    "question",
    "item", "version", "chapter", "figure", "table", "note", "level", "grade", "stage", "station", "peak", "flow")
  static let yet = WordSet("yet", "quite", "just", "barely")
  static let fillers = WordSet(
    "uh", "um", "er", "erm", "like", "so", "yeah", "yes", "no", "oh", "well", "ok", "okay", "was")
  /// What follows an age at the start of a sentence.
  static let lives = WordSet(
    "lives", "living", "alone", "widowed", "single", "married", "divorced", "male", "female", "smoker", "retired",
    "independent", "frail", "fit", "well", "previously", "otherwise", "known", "presents", "presented", "primip",
    "multip", "fell", "fall", "found", "nursing", "care", "ex", "diabetic", "asthmatic", "right", "left", "never", "no",
    "works", "homeless", "widow", "widower", "bachelor", "dementia", "demented", "vegan", "pregnant", "primigravida",
    "housebound", "bedbound", "wheelchair", "came", "seen", "admitted", "referred", "attends", "collapsed", "unwell")
  static let states = NameVerbs.states.union(
    WordSet(
      "still", "never", "living", "counting", "proud", "full", "fiercely", "newly", "otherwise", "just", "sharp", "in",
      "already", "thriving"))
  static let days = WordSet("tomorrow", "today", "yesterday", "soon", "shortly")
  static let toTime = WordSet("next", "this", "last", "on", "in", "at")
  static let the = WordSet("the", "a", "two", "three", "christmas", "easter")
}
