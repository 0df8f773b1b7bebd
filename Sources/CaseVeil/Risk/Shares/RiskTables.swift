import CaseLexicons

/// The tables that shares are looked up in, each found once.
enum RiskTables {
  static let areas = Lexicon(named: "population/areas.tsv")
  static let ages = Lexicon(named: "population/ages.tsv")
  static let ethnicity = Lexicon(named: "population/ethnicity.tsv")
  static let religion = Lexicon(named: "population/religion.tsv")
  static let catchments = Lexicon(named: "population/catchments.tsv")
  static let rates = Lexicon(named: "risk/rates.tsv")
  static let circumstances = Lexicon(named: "risk/circumstances.tsv")
  static let families = Lexicon(named: "risk/families.tsv")
  static let peoples = Lexicon(named: "risk/peoples.tsv")
  static let trades = Lexicon(named: "risk/occupations.tsv")
  static let workClasses = Lexicon(named: "risk/work-classes.tsv")
  static let occupations = Lexicon(named: "people/occupations.tsv")
  static let origins = Lexicon(named: "people/origins.tsv")
  static let demonyms = Lexicon(named: "people/demonyms.tsv")
  static let countries = Lexicon(named: "places/countries.tsv")
  static let divisions = Lexicon(named: "places/divisions.tsv")
  static let places = Lexicon(named: "places/places.tsv")
  static let events = Lexicon(named: "events/rare-circumstances.tsv")
}
