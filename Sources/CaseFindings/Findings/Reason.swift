/// Why something was taken for an identifier. Sentences for readers are made at the surface.
public struct Reasons: OptionSet, Hashable, Sendable {
  public let rawValue: UInt64
  public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// A label stands before it: `NHS No`, `DOB`, `Address:`.
  public static let label = Reasons(rawValue: 1 << 0)
  /// Its check digit is right.
  public static let checkDigit = Reasons(rawValue: 1 << 1)
  /// Its check digit is wrong; a mistyped number is someone's number.
  public static let failedCheckDigit = Reasons(rawValue: 1 << 2)
  /// It is written as such things are written.
  public static let shape = Reasons(rawValue: 1 << 3)
  /// A title stands before it: `Mrs`, `Dr`.
  public static let title = Reasons(rawValue: 1 << 4)
  /// A table of given names holds it.
  public static let givenName = Reasons(rawValue: 1 << 5)
  /// A table of surnames holds it.
  public static let surname = Reasons(rawValue: 1 << 6)
  /// The words around it say what it is: `seen by`, `lives in`.
  public static let frame = Reasons(rawValue: 1 << 7)
  /// It is found elsewhere in the document.
  public static let repeated = Reasons(rawValue: 1 << 8)
  /// A table of places, hospitals, peoples, trades and the like holds it.
  public static let listed = Reasons(rawValue: 1 << 9)
  /// It ends in a word such as Hospital, Ward, Street.
  public static let headWord = Reasons(rawValue: 1 << 10)
  /// A word of kinship stands before it.
  public static let kinship = Reasons(rawValue: 1 << 11)
  /// A capital letter where only a name would have one.
  public static let capital = Reasons(rawValue: 1 << 12)
  /// A professional's role or degree stands beside it.
  public static let role = Reasons(rawValue: 1 << 13)
  /// In a range of numbers that is kept for examples and is no one's.
  public static let reservedRange = Reasons(rawValue: 1 << 14)
  /// Its parts make a date of the calendar.
  public static let calendar = Reasons(rawValue: 1 << 15)
  /// It touches another finding, and both go together.
  public static let joined = Reasons(rawValue: 1 << 16)
  /// Its numbers are possible ones: a day of a month, an age of a person.
  public static let range = Reasons(rawValue: 1 << 17)
  /// Fewer than one person in 2,000 has it.
  public static let rareCondition = Reasons(rawValue: 1 << 30)
  /// The words before say that it is not there: `no evidence of`.
  public static let denied = Reasons(rawValue: 1 << 31)
  /// Only looked for or thought of: `to rule out`, `?porphyria`.
  public static let considered = Reasons(rawValue: 1 << 32)
  /// A relative has it.
  public static let ofFamily = Reasons(rawValue: 1 << 33)
  /// It happens to few people.
  public static let unusual = Reasons(rawValue: 1 << 34)
  /// The text itself says how few there are: `the third case reported`.
  public static let counted = Reasons(rawValue: 1 << 35)
  /// Someone's own words, between quotation marks.
  public static let verbatim = Reasons(rawValue: 1 << 36)
  /// An image goes with the text.
  public static let image = Reasons(rawValue: 1 << 37)
  /// The author says where or when the author was.
  public static let author = Reasons(rawValue: 1 << 38)
}
