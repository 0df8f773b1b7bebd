import CaseFindings
import CaseLexicons

/// A year that stands alone, widened to its decade: `in 1977` to `in the 1970s`.
struct YearBlur {
  let passage: Passage

  /// Nil when no year from 1900 to 2099 can be read; a decade stays as it is written.
  func replacement() -> Replacement? {
    guard let year = passage.year ?? readYear else {
      let isDecade = passage.finding.tokens.contains { passage.text[$0].shape == .mixed }
      return isDecade ? .unchanged(passage) : nil
    }
    let decade = DateWidth.decade.words(year: year, month: nil)
    if passage.isDetermined, passage.isBeforeNoun { return Replacement(decade, over: passage.finding.tokens) }
    let lacksIn = passage.text.isWord(passage.first - 1, in: Self.diagnosed)
    return Replacement("\(lacksIn ? "in " : "")the \(decade)", over: passage.finding.tokens)
  }

  /// Notes leave out the preposition: `dx 1998`.
  private static let diagnosed = WordSet("dx", "diagnosed", "dx'd")

  /// The year that two figures stand for: `'09`.
  private var readYear: Int? {
    guard case .date(let date) = passage.finding.fact, passage.leadingNumber.map({ $0 < 100 }) == true,
      !passage.finding.tokens.contains(where: { passage.text[$0].shape == .mixed })
    else { return nil }
    return date.year
  }
}
