import CaseLexicons

/// The words of landmarks and the words around them.
enum LandmarkWords {
  static let heads = WordSet(
    "airport", "bridge", "castle", "station", "park", "beach", "cathedral", "harbour", "harbor", "pier", "bay",
    "marina", "zoo", "forest", "reservoir", "moor", "common", "square", "stadium", "racecourse", "docks", "canal",
    "valley", "island", "market", "lake", "river", "creek", "falls", "cliff", "cliffs", "mountain", "mountains", "fell",
    "cave", "caves", "cavern", "caverns", "gorge", "wharf", "quay", "viaduct", "tunnel", "roundabout", "junction",
    "interchange", "arena", "velodrome", "showground", "mall", "plaza", "arcade", "festival", "sands", "woods", "dam",
    "weir", "lighthouse", "terminal", "campsite", "quarry", "speedway", "fairground", "peninsula", "estuary", "lagoon",
    "waterfall", "glacier", "pass", "ridge", "summit", "peak", "loch", "lough", "islands", "monument", "aquarium",
    "ferry", "lido", "services", "bandstand", "heath", "downs", "marshes", "racetrack", "circuit", "show", "races",
    "carnival", "fete", "rally")
  static let smallHeads = WordSet(
    "station", "beach", "park", "bridge", "airport", "roundabout", "junction", "services", "stadium", "harbour",
    "harbor", "reservoir", "market", "festival", "pier", "marina", "arena", "quarry", "lido", "campsite", "mall",
    "docks", "racecourse", "castle", "cathedral", "valley", "forest", "zoo", "tunnel", "parkrun", "marathon",
    "lighthouse", "moor", "weir", "dam", "wharf", "terminal", "showground")
  /// Before a small head: `bus station`, `caravan park`.
  static let modifiers = WordSet(
    "bus", "railway", "train", "police", "fire", "petrol", "service", "coach", "metro", "ferry", "caravan", "holiday",
    "retail",
    "business", "industrial", "shopping", "leisure", "country", "theme", "skate", "swimming", "golf", "cricket",
    "rugby",
    "football", "sports", "power", "lifeboat", "tram", "water", "trailer", "mobile", "outdoor", "garden", "ski", "ice")
  static let modified = WordSet(
    "station", "park", "estate", "centre", "center", "pool", "course", "club", "ground", "terminal", "site", "depot",
    "rink",
    "resort", "slope", "baths")
  static let numbered = WordSet("terminal", "junction", "pier")
  static let features = WordSet(
    "river", "lake", "loch", "lough", "mount", "mt", "ben", "cape", "isle", "island", "vale", "forest", "gulf", "bay",
    "straits", "strait", "point", "camp", "fort", "port", "pen", "slieve", "afon", "llyn", "rio", "sea")
  static let featuresOf = WordSet(
    "isle", "island", "vale", "forest", "gulf", "bay", "straits", "strait", "mull", "cape", "sea", "lake", "river",
    "point", "port", "fort")
  static let anatomy = WordSet("reil", "willis", "galen", "henle")
  /// Heads that are given names too.
  static let givenNames = WordSet("ben", "pen", "river", "vale", "sea", "camp", "point", "port", "isle")
  static let climbs = WordSet(
    "at", "up", "down", "off", "climbing", "climbed", "summit", "ascending", "descending", "into", "along", "near",
    "across",
    "the", "on", "in", "from", "swam", "crossed", "crossing")
  static let from = WordSet("from", "of", "up", "down")
  static let onto = WordSet("on", "at", "in", "off", "near", "under", "into", "across", "through", "outside", "beside")
  static let prepositions = WordSet(
    "at", "in", "on", "from", "near", "off", "under", "into", "across", "through", "outside", "beside", "to", "around",
    "along", "up", "down", "of", "towards", "onto", "leaving", "visiting", "climbing", "inside", "behind",
    "opposite", "over", "by")
}
