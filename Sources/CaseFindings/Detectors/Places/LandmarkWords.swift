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
    "garrison", "barracks", "prison", "cemetery", "crematorium", "mosque", "synagogue", "gurdwara", "church", "priory",
    "abbey", "colliery", "steelworks", "shipyard", "estate", "distillery", "brewery", "refinery", "showground", "farm",
    "library", "bypass", "motorway", "viaduct", "moor", "lighthouse", "shelter", "refuge", "hostel", "court", "abattoir",
    "weir", "dam", "wharf", "terminal")
  /// Small words between a name and its head: `Tarrow fire station`.
  static let smallModifiers = WordSet(
    "municipal", "crown", "county", "fire", "police", "bus", "railway", "train", "leisure", "retail", "industrial",
    "sailing", "swimming", "sports", "garden", "shopping", "housing", "council", "caravan", "holiday", "power", "open",
    "town", "village", "city", "parish", "magistrates", "youth", "women's", "homeless", "ambulance", "lifeboat",
    "metro", "tube", "football", "cricket", "rugby", "golf", "petrol", "service", "coach", "ferry", "business",
    "country",
    "theme", "skate", "tram", "trailer", "mobile", "outdoor", "ski", "ice")
  static let modifiedHeads = WordSet(
    "cemetery", "court", "station", "centre", "center", "park", "estate", "pool", "ground", "hall", "prison", "depot",
    "shelter", "refuge", "hostel", "course", "stadium", "site", "club", "terminal", "rink", "resort", "slope", "baths")
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
