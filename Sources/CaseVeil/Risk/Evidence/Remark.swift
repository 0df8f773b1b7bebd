import CaseFindings
import CaseLexicons

/// One thing said in a text, of one patient or of the case.
struct Remark: Sendable {
  let content: Content
  let tokens: Range<Int>
  let span: TextSpan
  /// The finding over the words, whose fate is theirs; nil when none is.
  let finding: Int?
  /// The patient it is said of; nil for what belongs to the case: places, times, quotes.
  let patient: Int?

  enum Content: Sendable {
    /// A finding whose kind says what it is.
    case finding(IdentifierKind)
    /// By a noun or a title.
    case sex(PatientSex)
    /// How many pronouns of each sex there are.
    case pronouns(female: Int, male: Int)
    /// An age in a word: `elderly`, `toddler`.
    case ageWord(AgeRange)
    /// A trade that no finding names.
    case trade
    /// A condition, event or procedure of the tables; of a relative if so.
    case rate(Rate, ofFamily: Bool)
    /// An illness that no table counts.
    case unlisted
    /// `a rare metabolic disease`
    case rareClass
    /// `one in 100,000`
    case frequency(Double)
    /// Something stuck where it does not belong.
    case lodged
    case cue(RecognitionCue)
    /// A step of the course.
    case step
    case death
    /// Papers wrote about it.
    case reported
    /// Words such as *today* and *recently* that no finding holds, in days.
    case time(Double)
    /// Told as it happens: `presents`, `just`.
    case present
  }
}

/// A row of the table of rates.
final class Rate: Sendable {
  enum Kind: UInt8, Sendable { case condition, pregnancy, birth, event, `public`, procedure, care }
  let name: String
  let kind: Kind
  /// Of a person: the chance to have it, or how often it happens in a year.
  let perPerson: Double
  let sigma: Double
  let isPublished: Bool
  let ratios: Ratios

  init(name: String, kind: Kind, perPerson: Double, sigma: Double, isPublished: Bool, ratios: Ratios) {
    self.name = name
    self.kind = kind
    self.perPerson = perPerson
    self.sigma = sigma
    self.isPublished = isPublished
    self.ratios = ratios
  }

  var isInTime: Bool { kind != .condition && kind != .pregnancy }
}
