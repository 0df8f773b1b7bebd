import CaseLexicons

/// What people do and have, as distinct from drugs, firms and devices.
enum HumanWords {
  /// Deeds of a body or a mind, which nothing but a person does.
  static let bodily = WordSet(
    "tolerated", "fasted", "fasts", "slept", "sleeps", "ate", "eats", "drank", "drinks", "vomited", "vomits", "smokes",
    "smoked", "wept", "cried", "cries", "laughed", "laughs", "smiled", "smiles", "woke", "wakes", "fainted", "speaks",
    "spoke", "walked", "walks", "sat", "sits", "coughed", "coughs", "sneezed", "snores", "snored", "limps", "limped",
    "fidgeted", "yawned", "whispered", "nodded", "shrugged", "winced", "flinched", "pulled", "spat", "swallowed",
    "choked", "bled", "collapsed", "dozed", "stumbled", "tripped", "slipped", "climbed", "jumped", "swam", "swims",
    "jogs", "danced", "sings", "sang", "prays", "prayed", "cooks", "cooked", "shops", "reads", "writes", "wrote",
    "remembers", "remembered", "forgets", "forgot", "recalls", "recalled", "thinks", "thought", "believes", "believed",
    "knows", "knew", "wonders", "wondered", "worries", "worried", "fears", "feared", "hopes", "hoped", "wants",
    "wanted", "wishes", "wished", "likes", "liked", "loves", "loved", "hates", "hated", "prefers", "preferred",
    "insists", "insisted", "refuses", "refused", "declines", "declined", "agrees", "agreed", "consented", "asks",
    "asked", "tells", "told", "says", "said", "replied", "complains", "complained", "denies", "denied", "admits",
    "confided", "confessed", "apologised", "apologized", "thanked", "begged", "pleaded", "married", "divorced",
    "retired", "emigrated", "graduated", "menstruated", "miscarried", "breastfeeds", "breastfed",
    "weighs", "tripped", "cycled", "cycles", "jabbed", "scratched", "rang", "phoned", "texted", "emailed", "waved",
    "hugged", "mobilised", "mobilized", "absconded")
  /// What a listed given name may do besides.
  static let doings = bodily.union(NameVerbs.speech).union(NameVerbs.doings).union(
    WordSet(
      "does", "did", "doesn't", "didn't", "don't", "works", "worked", "lives", "lived", "cuts", "cut", "fits", "lays",
      "drives", "drove", "teaches", "taught", "runs", "owns", "manages", "breeds", "keeps", "kept", "fishes", "fished",
      "farms", "farmed", "sells", "sold", "cleans", "cleaned", "stacks", "paints", "painted", "builds", "built",
      "studies", "studied", "trains", "trained", "attends", "attended", "presents", "presented", "arrived", "arrives",
      "returned", "returns", "came", "comes", "went", "goes", "left", "leaves", "got", "gets", "stayed", "stays",
      "moved", "moves", "needs", "needed", "takes", "took", "uses", "used", "wears", "wore", "carries", "carried",
      "holds", "held", "lost", "loses", "found", "finds", "felt", "feels", "fell", "broke", "hurt", "burned",
      "burnt", "scalded", "turned", "turns", "is", "was", "has", "had", "can", "can't", "cannot", "could", "couldn't",
      "won't", "wouldn't", "isn't", "wasn't", "hasn't", "hadn't", "never", "always", "usually", "still", "seems",
      "looks", "looked", "seemed", "appeared", "became", "remains", "remained", "struggles", "struggled", "manages",
      "managed", "tries", "tried", "hears", "heard", "sees", "saw", "noticed", "notices", "describes", "described",
      "reports", "reported", "states", "stated", "mentions", "mentioned", "claims", "claimed", "expects", "expected",
      "plays", "played", "helps", "helped", "cares", "cared", "minds", "visits", "visited", "calls", "called",
      "brought",
      "brings", "paid", "pays", "bought", "buys", "waits", "waited", "stood", "stands", "ran", "rode", "rides", "flew",
      "flies", "travels", "travelled", "began", "begins", "started", "starts", "stopped", "stops", "quit", "gave",
      "gives", "put", "puts", "made", "makes", "says", "enjoys", "enjoyed", "misses", "missed", "understands",
      "understood", "qualifies", "joined", "joins", "served", "serves", "volunteers", "coaches", "lifts", "lifted",
      "bruises", "swells", "flushes", "sweats", "shakes", "trembles", "faints", "aspirated", "arrested", "desaturated",
      "desatted", "deteriorated", "rolled", "mobilises", "mobilizes", "voided",
      "spiked", "rallied", "perked", "settled", "fitted", "seized", "convulsed", "conceived", "bleeds", "itches",
      "wheezes", "wheezed", "opened", "passed", "dropped", "cannot", "hasn't", "haven't", "shouldn't", "must", "should",
      "will", "would", "may", "might", "chose", "chooses", "picked", "threw", "caught", "bit", "bites", "rubbed",
      "rolls",
      "sustained", "suffers", "suffered", "underwent", "developed", "required", "received", "died", "dies", "survived"
    ))
  /// Verbs that with *his* or *her* after them make anyone a person.
  static let owning = WordSet(
    "lost", "broke", "hurt", "cut", "burned", "burnt", "lost", "left", "missed", "brought", "took", "takes", "injured",
    "twisted", "fractured", "held", "wants", "stubbed", "crushed", "scalded", "bit", "banged", "hit", "changed",
    "forgot", "packed", "washed", "brushed", "rubbed", "keeps", "kept", "wears", "wore", "uses", "checks", "checked")
  static let owners = WordSet("his", "her", "their", "own")
  static let who = WordSet("who", "whose", "whom")
  static let whose = WordSet("whose", "whom")
  static let ands = WordSet("and", "or")
  static let agents = WordSet("by", "with", "to", "from", "for", "told", "met", "saw", "phoned", "called", "rang")
  static let epithets = WordSet(
    "little", "big", "poor", "old", "young", "dear", "wee", "baby", "auntie", "uncle", "tiny")
  static let reflexive = WordSet("himself", "herself", "themselves")
  static let toiletries = WordSet(
    "oil", "oils", "shampoo", "lotion", "powder", "wipes", "cream", "milk", "food", "soap")
  static let copulas = WordSet("is", "was", "has", "had", "were", "be")
  static let been = WordSet("been", "not", "being", "then", "also", "now")
  /// What is done to drugs.
  static let givenStates = WordSet(
    "stopped", "started", "given", "increased", "reduced", "held", "continued", "restarted", "switched", "prescribed",
    "withheld", "tried", "commenced", "ceased", "added", "changed", "titrated", "helped", "effective", "ineffective",
    "withdrawn", "discontinued", "resumed", "suspended", "weaned", "removed", "applied", "used", "taken", "dispensed",
    "swapped", "replaced", "inserted", "fitted", "normal", "negative", "positive", "recommended", "indicated",
    "licensed")
  static let forWord = WordSet("for")
  static let nows = WordSet("now", "aged", "just", "only", "nearly", "almost", "barely", "rising")
  static let toThat = WordSet("to", "that", "if", "about", "whether", "why", "how", "what", "not", "when")
  static let beings = WordSet("is", "was")
  static let subjects = WordSet("he", "she", "they", "it", "this", "that", "name")
  static let saying = WordSet(
    "said", "says", "asked", "asks", "replied", "whispered", "cried", "added", "insisted", "explained", "answered",
    "shouted", "laughed", "muttered", "joked", "wrote", "sobbed", "announced", "told")
  /// What a person has and no one's name is put on.
  static let belongings = WordSet(
    "account", "story", "version", "words", "letter", "letters", "notes", "consent", "wishes", "house", "flat", "home",
    "room", "bed", "bedroom", "garden", "kitchen", "car", "dog", "cat", "phone", "glasses", "dentures", "hearing",
    "walking", "stick", "frame", "wheelchair", "birthday", "funeral", "wedding", "pregnancy", "labour", "baby",
    "children", "job", "boss", "employer", "school", "teacher", "class", "friend", "friends", "flatmate", "neighbour",
    "neighbor", "carer", "carers", "solicitor", "appetite", "mood", "memory", "sleep", "speech", "voice",
    "weight", "smile", "face", "eyes", "feet", "hands", "skin", "hair", "belongings", "family",
    "mum", "dad", "life", "death", "discharge", "admission", "appointment", "operation", "surgery", "symptoms",
    "medicines", "medication", "tablets", "prescription", "diet", "diary", "blog", "money", "benefits", "visa",
    "asthma", "epilepsy", "diabetes", "seizures", "falls", "cough", "headaches", "headache", "pain", "case", "care",
    "birth", "delivery", "progress", "recovery", "mother", "father", "accent", "english", "faith", "church", "bag")
  /// Results and observations.
  static let results = WordSet(
    "troponin", "troponins", "potassium", "sodium", "creatinine", "bloods", "blood", "haemoglobin", "hemoglobin",
    "platelets", "lactate", "glucose", "sugars", "sugar", "bp", "sats", "saturations", "obs", "observations", "crp",
    "inr", "ecg", "ekg", "echo", "ct", "mri", "scan", "x-ray", "xray", "biopsy", "cultures", "urine", "stool", "swab",
    "temperature", "pulse", "hba1c", "egfr", "ferritin", "tsh", "psa", "gcs", "score", "results", "result", "wound",
    "dressing", "cannula", "drain", "catheter", "stoma", "line", "fluids", "drip", "chest", "heart", "leg", "knee",
    "hip", "arm", "hand", "foot", "back", "shoulder", "ear", "eye", "lungs", "liver", "kidneys", "tumour", "tumor")
  /// Words that make a possessive the name of a thing.
  static let eponymHeads = WordSet(
    "sign", "test", "score", "index", "law", "triad", "disease", "syndrome", "criteria", "node", "point", "line",
    "angle", "position", "testing", "tests", "signs", "method", "technique", "palsy", "contracture", "phenomenon",
    "reflex", "procedure", "operation", "repair", "fracture", "fractures", "tubercle", "ligament", "solution", "nodes",
    "nodules", "breathing", "respiration", "aphasia", "ulcer", "oedema", "edema", "hernia", "cyst", "space", "canal",
    "tumour", "tumor", "anaemia", "anemia", "stain", "agar", "medium", "reagent", "forceps", "clamp", "retractor",
    "needle", "tube", "splint", "frame", "rule", "rules", "theorem", "lesion", "lines", "spots", "bodies", "cells",
    "manoeuvre", "maneuver", "incision", "approach", "classification", "scale", "drain", "catheter"
  )
}
