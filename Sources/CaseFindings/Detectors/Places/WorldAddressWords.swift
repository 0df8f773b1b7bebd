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
}
