import CaseLexicons

/// The small words inside names of bodies.
extension WordSet {
  /// Words of function that start names all the same: `Little Acorns`.
  static let smallWords = WordSet("little", "great", "much", "upper", "lower", "nether", "over")
  static let joints = WordSet("of", "and", "for", "de", "le", "la", "du", "des", "y", "yr", "del", "da")
  static let saints = WordSet("st", "mt", "ste", "sts", "saint")
  static let ofFor = WordSet("of", "for", "de")
  static let the = WordSet("the")
  static let and = WordSet("and")
  static let forWord = WordSet("for")
}
