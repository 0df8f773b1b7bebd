import CaseFindings

/// What a text says of its patients, in the numbers that the estimates need. The text itself is not in it.
public struct CaseEvidence: Hashable, Sendable {
  /// One for each patient of the text, the main one first; at least one. The text's answer is the worst of them.
  public let patients: [PatientEvidence]
  /// The findings that identify alone and stay, as indices into the findings that were read.
  public let directIdentifiers: [Int]

  public var hasDirectIdentifier: Bool { !directIdentifiers.isEmpty }
}

/// What a text says of one patient.
public struct PatientEvidence: Hashable, Sendable {
  /// What narrows the crowd, in order of place.
  public internal(set) var details: [EvidenceDetail]
  /// What could not be turned into a share.
  public internal(set) var notCounted: [NotCounted]
  /// Among whom the patient may be sought, the fewest people first; at least one, the country.
  public internal(set) var populations: [PopulationCandidate]
  public internal(set) var window: Window
  /// What only the patient or the family would know, at most one of each kind.
  public internal(set) var cues: [CueMark]
  /// What the news may have told.
  public internal(set) var news: NewsClues
  public let isDeceased: Bool
  /// Under 18 wherever the text tells an age.
  public let isChild: Bool
  /// As nouns and pronouns tell it; nil when they do not, or tell both.
  public let sex: PatientSex?
  /// Whether something happened: an event, an admission, a procedure, a time, a quote, a course. Without it the
  /// author's name adds nothing.
  public internal(set) var hasHappening: Bool
  /// Whether shares of the United Kingdom stand in for those of another country.
  public let borrowsShares: Bool

  /// The smallest crowd among whom others would look.
  public var population: Population { populations[0].population }
  /// The details for `CrowdSize.fitting`.
  public var plainDetails: [Detail] { details.map { $0.detail } }
}

/// One detail, and where the text says it.
public struct EvidenceDetail: Hashable, Sendable {
  public internal(set) var detail: Detail
  /// The words that say it.
  public let span: TextSpan
  /// The finding over these words, as an index into the findings that were read; nil when none is.
  public let finding: Int?
  /// For what happens in time: how often, in a person and year. The share is this times the window.
  public let ratePerYear: Double?
  /// Which factor of the model it is, for a reason on screen.
  public let factor: Factor

  public init(_ detail: Detail, span: TextSpan, finding: Int?, ratePerYear: Double? = nil, factor: Factor) {
    self.detail = detail
    self.span = span
    self.finding = finding
    self.ratePerYear = ratePerYear
    self.factor = factor
  }
}

/// The factors that details come from.
public enum Factor: UInt8, CaseIterable, Hashable, Sendable {
  case sex, age, ethnicity, nationality, religion, language, marriage, family, familyHistory, occupation
  case rareCondition, commonCondition, countedCases, acuteEvent, procedure, pregnancy, unusualEvent, publicEvent
  case exactDate
}

public enum PatientSex: UInt8, CaseIterable, Hashable, Sendable { case female, male, other }

/// Something that was seen and could not be turned into a share.
public struct NotCounted: Hashable, Sendable {
  public enum Reason: UInt8, CaseIterable, Hashable, Sendable {
    /// Two statements that cannot both be true of one person.
    case contradiction
    /// No figure is known for it.
    case noFigure
  }
  public let span: TextSpan
  public let finding: Int?
  public let reason: Reason
  /// A rare one: the answer is then at least *likely*.
  public let isRare: Bool
}

/// People among whom the patient may be sought, and what says so.
public struct PopulationCandidate: Hashable, Sendable {
  public enum Origin: UInt8, CaseIterable, Hashable, Sendable { case place, hospital, practice, workplace, country }
  public let population: Population
  public let origin: Origin
  public let finding: Int?
  public let span: TextSpan?

  public init(_ population: Population, _ origin: Origin, finding: Int? = nil, span: TextSpan? = nil) {
    self.population = population
    self.origin = origin
    self.finding = finding
    self.span = span
  }
}

/// The time in which what the text tells happened, so far as a reader can tell.
public struct Window: Hashable, Sendable {
  public let days: Double
  /// The finding that says so; nil when nothing does, or words that no finding holds.
  public let finding: Int?
  public let span: TextSpan?

  public var years: Double { days / 365 }
  /// Whether the text, or the posting, says when.
  public var isDated: Bool { days < Window.undatedDays }
}

/// A cue and where it stands.
public struct CueMark: Hashable, Sendable {
  public let cue: RecognitionCue
  public let span: TextSpan
  public let finding: Int?
}

/// What a search of the news would start from.
public struct NewsClues: Hashable, Sendable {
  /// A road crash, an assault, a fire, a record: what papers write about.
  public var hasPublicEvent = false
  public var hasPlace = false
  public var hasDate = false
  /// The text itself says that it was reported: an inquest, a broadcast.
  public var isReported = false
}
