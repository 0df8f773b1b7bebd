import CaseLexicons

/// The words of addresses as other countries write them.
enum WorldAddressWords {
  static let flats = WordSet("apt", "apartment", "suite", "ste", "appt", "apto")
  static let flat = WordSet("flat", "unit", "lot", "caravan", "plot")
  static let homes = WordSet("apt", "apartment", "appt", "apto")
  static let forces = WordSet("unit", "psc", "cmr")
  static let box = WordSet("box")
  static let ships = WordSet("uss", "usns", "usnv", "uscgc", "hms")
  static let posts = WordSet("apo", "fpo", "dpo")
  static let armies = WordSet("aa", "ae", "ap")
  static let corner = WordSet("corner")
  static let places = WordSet("at", "to", "in")
  static let labels = WordSet(
    "address", "home", "location", "residence", "street", "delivery", "lives", "work", "office", "to", "ship", "site",
    "addr", "deliver", "from")
}

/// Words before a number or a letter that counts something other than houses: `Grade 2`, `Stage IIIB`.
enum CountedThings {
  static let words = WordSet(
    "grade", "stage", "section", "step", "part", "phase", "level", "chapter", "figure", "table", "class", "type",
    "group", "version", "option", "page", "line", "item", "question", "round", "zone", "category", "form", "schedule",
    "article", "appendix", "annex", "volume", "unit", "module", "channel", "platform", "gate", "exit", "junction",
    "cycle", "dose", "visit", "year", "week", "month", "hour")
}
