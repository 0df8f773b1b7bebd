/// What is left of a date.
enum DateWidth {
  case month, year, decade

  /// `May 2023`, `2023`, `the 2020s`.
  func words(year: Int, month: Int?) -> String {
    switch self {
    case .month: month.map { Self.months[$0 - 1] + " \(year)" } ?? "\(year)"
    case .year: "\(year)"
    case .decade: "\(year / 10 * 10)s"
    }
  }

  /// The same where a noun stands: a decade has an article.
  func noun(year: Int, month: Int?) -> String {
    (self == .decade ? "the " : "") + words(year: year, month: month)
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}
