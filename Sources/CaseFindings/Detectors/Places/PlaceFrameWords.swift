import CaseLexicons

/// The words of frames around places.
extension WordSet {
  static let eventVerbs = WordSet(
    "fell", "collapsed", "crashed", "fainted", "stung", "swam", "swimming", "assaulted", "stabbed", "shot", "trapped",
    "crushed", "ill", "found", "rescued", "drowned", "arrested", "bitten", "hit", "knocked", "struck", "attacked",
    "ate", "drank", "camped", "camping", "landed", "jumped", "thrown", "slipped", "tripped", "climbing", "walking",
    "hiking", "cycling", "riding", "surfing", "skiing", "sailing", "diving", "unwell", "seizure", "collided", "rolled",
    "burned", "injured", "caught", "holiday", "lift", "concert", "match", "game", "festival", "ride", "queue",
    "shopping",
    "punched", "robbed", "mugged", "electrocuted", "buried", "stranded", "lost", "missing", "discovered", "airlifted")
  static let eventPrepositions = WordSet("at", "in", "outside", "near", "around")
  static let wideHeads = WordSet(
    "district", "valley", "valleys", "vale", "peninsula", "coast", "islands", "isles", "hills", "moors", "dales",
    "fens",
    "highlands", "levels", "borders", "marches", "downs", "wolds", "broads", "lakes", "mountains", "plains", "midlands",
    "forest", "lowlands", "estuary", "county", "province", "region", "territory")
  static let at = WordSet("at")
  static let shortHeads = WordSet(
    "general", "gen", "hosp", "med", "health", "va", "presbyterian", "memorial", "royal", "methodist", "infirmary",
    "healthcare")
  static let admissionVerbs = WordSet(
    "admitted", "transferred", "referred", "taken", "brought", "presented", "presents",
    "presenting", "conveyed", "airlifted", "blue-lighted", "repatriated", "rushed")
  static let inWord = WordSet("in")
  static let to = WordSet("to")
  static let forWith = WordSet("for", "with")
  static let framePrepositions = WordSet("at", "to", "from", "in", "near", "for", "with", "outside", "around")
  static let workVerbs = WordSet(
    "work", "works", "worked", "working", "employed", "job", "employee", "employer", "colleague", "colleagues")
  static let dwellingVerbs = WordSet("lives", "lived", "living", "resides", "residing", "resident")
  static let homeVerbs = WordSet(
    "lives", "lived", "living", "resides", "residing", "born", "moved", "moving", "raised", "flew", "travelled",
    "traveled", "from", "visiting", "visit", "visited", "relocated", "located", "resident", "returned", "near")
}
