import CaseLexicons

/// The words of events.
enum EventWords {
  static let attacks = WordSet(
    "attack", "attacks", "bite", "bites", "sting", "stings", "mauling", "goring", "envenomation", "scratch", "kick")
  static let harm = WordSet(
    "bitten", "stung", "attacked", "mauled", "gored", "trampled", "kicked", "charged", "butted", "crushed", "pecked",
    "scratched", "clawed", "dragged", "struck", "thrown", "savaged", "chased", "hit", "swallowed", "licked", "spat",
    "headbutted", "knocked", "squashed", "impaled", "infected")
  static let by = WordSet("by")
  static let caught = WordSet(
    "caught", "trapped", "entangled", "pulled", "dragged", "fell", "fallen", "sucked", "crushed", "drawn", "mangled",
    "jammed", "stuck", "amputated", "degloved", "drowned", "scalded", "injured", "lost", "severed", "wedged", "run")
  static let inside = WordSet(
    "in", "inside", "into", "under", "by", "between", "on", "from", "beneath", "among", "at", "within", "behind",
    "against")
  static let fell = WordSet(
    "fell", "fallen", "fall", "falling", "jumped", "jumping", "thrown", "plunged", "dropped", "slipped", "tumbled",
    "toppled", "pushed", "leapt", "dived", "hanging", "slid", "blown")
  static let from = WordSet("from", "off", "out", "down", "into", "over", "through")
  static let found = WordSet(
    "found", "discovered", "rescued", "pulled", "recovered", "dumped", "abandoned", "hidden", "trapped", "stuck",
    "locked",
    "hid", "hiding", "lived", "living", "sleeping", "slept", "dug")
  static let swallowed = WordSet(
    "swallowed", "swallowing", "ingested", "ingesting", "ingestion", "inhaled", "inhaling", "aspirated", "inserted",
    "inserting", "insertion", "ate", "eaten", "eating", "drank", "drunk", "drinking", "injected", "injecting", "licked",
    "snorted", "retained")
  static let breaks = WordSet(
    "and", "but", "was", "is", "were", "with", "after", "when", "who", "which", "that", "then", "he", "she", "they",
    "it",
    "because", "while", "before", "or", "for", "not", "no")
  static let orifices = WordSet("rectum", "vagina", "urethra", "bladder", "anus", "nose", "nostril", "ear", "throat")
  static let disasters = WordSet(
    "fire", "crash", "bombing", "bombings", "shooting", "explosion", "flood", "floods", "earthquake", "disaster",
    "blast",
    "derailment", "stampede", "siege", "massacre", "tragedy", "sinking", "riots", "crush", "collapse", "hurricane")
  /// The words around which events are looked for.
  static let starts = disasters.union(outlets).union(CountWords.starts)
  static let everyday = WordSet(
    "car", "road", "bike", "bicycle", "motorbike", "motorcycle", "moped", "traffic", "vehicle", "house", "kitchen",
    "chip",
    "pan", "heart", "panic", "camp", "open", "van", "circulatory", "flat", "oven", "home", "vertebral")
  static let survivors = WordSet(
    "survivor", "survivors", "survived", "surviving", "victim", "victims", "casualty", "casualties", "bereaved")
  static let hurt = WordSet("injured", "caught", "hurt", "burned", "burnt", "rescued", "trapped")
  static let outlets = WordSet(
    "bbc", "itv", "cnn", "rte", "stv", "abc", "nbc", "cbs", "television", "tv", "telly", "radio", "newspaper",
    "newspapers", "documentary", "tabloid", "tabloids", "netflix", "tiktok", "breakfast", "gazette", "herald",
    "tribune",
    "telegraph", "newsnight", "panorama")
  static let shown = WordSet(
    "featured", "appeared", "appearing", "interviewed", "starred", "filmed", "appears", "interview", "exposed",
    "profiled",
    "contestant")
  static let on = WordSet("on", "in", "by", "for", "with", "the", "a", "of", "local", "national", "live")
}
