import CaseLexicons

/// Head words that ask for more, and the words around names.
extension OrganisationRun {
  /// Heads that need a name beside them: everyday words in headings and in prose.
  /// `HOSPITAL COURSE`: a heading, not the name of a hospital.
  static let courses = WordSet("course", "stay", "admission", "records", "number", "discharge", "visit")
  static let weakHeads = WordSet(
    "order", "office", "service", "services", "team", "unit", "room", "floor", "bed", "bay", "network", "mission",
    "project", "fund", "press", "works", "store", "view", "court", "house", "mount", "bank", "band", "records",
    "group", "partners", "systems", "media", "news", "port", "station", "department", "block", "pod", "suite",
    "wing", "lodge", "hall", "tower", "retreat", "haven", "shelter", "guides", "security", "consultants", "scheme",
    "campaign", "program", "assembly", "institution", "laboratories", "insurance", "transport", "arms", "mill", "union",
    "order", "forum", "hub", "care", "physicians", "doctors", "construction", "engineering", "solutions", "shop",
    "commission", "committee", "council", "authority", "agency", "company", "co", "records", "trust", "parliament",
    "police")

  /// Bodies of the state, of which the words after `of` name the field and not the body.
  static let stateHeads = WordSet(
    "ministry", "court", "department", "directorate", "office", "board", "commission", "committee", "council",
    "parliament")

  /// Buildings after which practices and nurseries are named.
  static let buildings = WordSet(
    "mill", "bridge", "church", "castle", "station", "abbey", "manor", "grange", "lodge", "orchard", "meadow",
    "meadows",
    "limes", "elms", "beeches", "oaks", "willows", "cedars", "laurels", "maltings", "forge", "priory", "rectory",
    "park", "hill", "chapel", "cottage", "farm", "acorns", "riverside", "lakeside", "hillside", "parkside", "quayside",
    "windmill", "tannery", "brewery", "courtyard", "avenue", "grove", "green", "spires", "pines", "ivy", "vine")

  /// Before a number they are places on a ward: `bed 7, Heron Ward`.
  static let beds = WordSet("bed", "bay", "room", "cubicle", "pod", "theatre")

  static let surnameHeads = WordSet(
    "ward", "hall", "church", "temple", "mill", "mills", "court", "parish", "lodge", "bank", "house", "mount", "castle",
    "tower", "abbey", "port", "grange", "inn", "farm", "bay", "haven", "villa", "chapel", "garage", "wing", "order",
    "press")
}

extension WordSet {
  static let banks = WordSet("bank")
  static let localModifiers = WordSet(
    "borough", "town", "city", "county", "district", "general", "memorial", "university", "royal", "national",
    "central", "regional", "metropolitan", "provincial", "cottage", "north", "south", "east", "west", "northern",
    "southern", "eastern", "western", "community", "state", "municipal", "methodist", "baptist", "presbyterian",
    "lutheran", "catholic", "jewish",
    "christian", "episcopal", "adventist", "veterans", "va")
  /// Prepositions after which a place stands that one goes to, is in, or comes from.
  static let arrivals = WordSet("at", "in", "from", "to")
  static let placePrepositions = WordSet(
    "at", "in", "from", "to", "near", "on", "outside", "around", "of", "via", "towards")
  static let articles = WordSet("the", "a", "an", "our", "my", "his", "her", "their", "your", "this", "that")
}
