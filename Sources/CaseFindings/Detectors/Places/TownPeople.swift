import CaseLexicons

extension Detector {
  /// Towns in words for their people: `a Glaswegian`, `a retired Geordie miner`.
  ///
  /// - Looks like: a capital word for the people of one town.
  /// - Confirmed by: the word itself.
  /// - Confused with: peoples of countries, which are no towns.
  /// - Source: ordinary British, Irish, American and Australian usage.
  static let townPeople = Detector(
    "town-people", finds: .town,
    summary: "Word for the people of one town, such as Glaswegian.",
    examples: [
      "She is a {{town|Glaswegian}} by birth.",
      "A retired {{town|Geordie}} miner with cough.",
      "He is a {{town|Mancunian}} and a drummer.",
    ],
    counterexamples: ["A Scottish man.", "The patient is French.", "Two geordies laughed."]
  ) { text, findings in
    for i in text.capitals where words.contains(text[i].hash) && text[i].shape == .capitalised {
      findings.add(.town, i, through: i, in: text, .certain, .listed)
    }
  }

  private static let words = WordSet(
    "aberdonian", "aberdonians", "bostonian", "bostonians", "bristolian", "bristolians", "brummie", "brummies",
    "cardiffian", "cestrian", "chicagoan", "chicagoans", "cockney", "cockneys", "corkonian", "dubliner", "dubliners",
    "dundonian", "dundonians", "eastender", "edinburgher", "galwegian", "geordie", "geordies", "glaswegian",
    "glaswegians", "invernessian", "leodensian", "liverpudlian", "liverpudlians", "loiner", "londoner", "londoners",
    "mackem", "mackems", "mancunian", "mancunians", "melburnian", "melburnians", "montrealer", "novocastrian",
    "philadelphian", "salopian", "scouser", "scousers", "sheffielder", "smoggie", "sydneysider", "sydneysiders",
    "torontonian", "torontonians", "vancouverite", "wellingtonian", "wulfrunian", "angeleno", "brisbanite",
    "aucklander", "parisian", "parisians", "berliner", "mumbaikar", "lagosian")
}
