import CaseLexicons

/// The words around what is said.
enum SpeechWords {
  static let says = WordSet(
    "said", "says", "saying", "say", "told", "tells", "telling", "states", "stated", "stating", "state", "asked",
    "asks",
    "asking", "replied", "replies", "replying", "answered", "answers", "described", "describes", "describing",
    "reported",
    "reports", "reporting", "explained", "explains", "shouted", "shouting", "shouts", "cried", "screamed", "screaming",
    "whispered", "repeated", "repeating", "exclaimed", "joked", "admitted", "claimed", "claims", "insisted",
    "complained",
    "complains", "complaining", "texted", "wrote", "writes", "quoted", "remarked", "added", "recalled", "recalls",
    "muttered", "mumbled", "yelled", "begged", "confided", "volunteered", "commented", "announced", "laughed", "sobbed",
    "quipped", "corrected", "corrects", "correcting", "repeats", "croaked", "moaned", "groaned", "gasped", "hissed",
    "snapped", "piped", "chimed", "interrupted", "protested", "objected", "swore", "swears", "vowed", "promised",
    "warned",
    "thought", "declared", "declares", "sighed", "pleaded", "pleading", "blurted", "cries", "texts", "messaged",
    "emailed",
    "scribbled", "wailed", "grumbled", "grumbles", "mouthed", "prayed", "sang", "maintains", "maintained", "conceded",
    "teased", "chuckled", "beamed", "grinned", "greeted", "demanded", "demands", "wondered", "wonders", "hoped",
    "murmured",
    "whispers", "mutters", "jokes", "laughs", "quips", "calls", "repeated", "posted", "signed", "tweeted", "bellowed",
    "put", "puts", "endorses", "endorsed", "denies", "feels", "felt")
  static let persons = WordSet(
    "he", "she", "they", "his", "her", "their", "him", "them", "pt", "patient", "mum", "dad", "who", "sister",
    "daughter")
  static let scenes = WordSet(
    "in", "on", "at", "during", "after", "before", "from", "while", "last", "first", "later", "then")
  static let reads = WordSet("read", "reads", "said", "says", "reading", "saying")
  static let writings = WordSet(
    "note", "text", "message", "card", "diary", "placard", "tattoo", "email", "letter", "status", "post")
  static let told = WordSet("told", "asked")
  static let passive = WordSet("was", "were", "is", "are", "being")
  static let been = WordSet("been", "was", "were", "being", "is", "are")
  static let clauses = WordSet("and", "but", "when", "that", "because", "while", "after", "who", "then")
  static let clinicians = WordSet(
    "consultant", "doctor", "doctors", "dr", "nurse", "nurses", "registrar", "surgeon", "surgeons", "gp", "paramedic",
    "paramedics", "radiologist", "physio", "physiotherapist", "midwife", "pharmacist", "anaesthetist", "psychiatrist",
    "examiner", "professor", "report", "radiology", "guideline", "guidelines", "guidance", "nice", "letter", "leaflet",
    "pathologist", "resident", "intern", "clinician", "team", "boss", "colleague", "colleagues", "i", "we",
    "cardiologist",
    "oncologist", "neurologist", "dentist", "therapist", "counsellor", "teacher", "police", "policeman", "officer",
    "judge",
    "coroner", "author", "authors", "study", "trust", "minister", "manager", "spokesman", "decision", "court",
    "judgment", "commission", "government", "law", "section", "form", "note", "notes",
    "chart", "record", "records", "policy", "website", "system", "receptionist", "interviewer")
  static let wording = WordSet("words", "verbatim", "quote", "quotes", "quoting", "complaint", "pc", "cc", "hpc")
  static let named = WordSet(
    "titled", "entitled", "title", "book", "film", "movie", "song", "article", "paper", "poem", "play", "episode",
    "novel",
    "score", "scale", "questionnaire", "item", "socalled", "term", "terms", "termed", "coined", "sign", "syndrome",
    "phrase", "word", "subtitled", "heading", "headed", "trial", "study", "known", "labelled", "labeled", "journal",
    "album",
    "programme", "series", "podcast", "campaign", "slogan", "motto", "proverb", "saying", "acronym", "mnemonic",
    "chapter",
    "guideline", "leaflet", "module", "course", "named", "so", "option", "button", "tab", "checkbox", "field")
  static let selves = WordSet(
    "i", "im", "ive", "my", "me", "mine", "myself")
  static let shortSelves = WordSet("id", "ill")
}
