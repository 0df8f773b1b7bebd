import CaseFindings

/// A date of birth by its year, unless the year shows an age over 89.
struct BirthYear {
  let passage: Passage

  /// Nil when no year can be read, or when no later year of the text is less than 90 years on.
  func replacement() -> Replacement? {
    guard case .date(let date) = passage.finding.fact, let year = date.year ?? passage.year else { return nil }
    var latest: Int?
    for i in passage.text.numbers where !passage.finding.tokens.contains(i) {
      if let other = passage.text.year(i), other > latest ?? 0, other >= year { latest = other }
    }
    guard let latest, latest - year < 90 else { return nil }
    if passage.has(.definiteArticle, at: passage.first - 1) || passage.text.isWord(passage.first - 1, in: Self.on) {
      return Replacement("in \(year)", over: passage.first - 1..<passage.end)
    }
    return Replacement("\(year)", over: passage.finding.tokens)
  }

  private static let on = WordSet("on")
}
