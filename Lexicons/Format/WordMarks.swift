/// What the tables say of a word: one bit for each thing it can be.
public struct WordMarks: OptionSet, Hashable, Sendable {
  public let rawValue: UInt64
  public init(rawValue: UInt64) { self.rawValue = rawValue }

  public static let givenName = WordMarks(bit: 0)
  public static let surname = WordMarks(bit: 1)
  public static let nickname = WordMarks(bit: 2)
  public static let commonWord = WordMarks(bit: 3)
  public static let functionWord = WordMarks(bit: 4)
  public static let medical = WordMarks(bit: 5)
  public static let drug = WordMarks(bit: 6)
  public static let anatomy = WordMarks(bit: 7)
  public static let disease = WordMarks(bit: 8)
  public static let procedure = WordMarks(bit: 9)
  public static let eponym = WordMarks(bit: 10)
  public static let eponymAlone = WordMarks(bit: 11)
  public static let eponymHead = WordMarks(bit: 12)
  public static let abbreviation = WordMarks(bit: 13)
  public static let protectedPhrase = WordMarks(bit: 14)
  public static let place = WordMarks(bit: 15)
  public static let region = WordMarks(bit: 16)
  public static let country = WordMarks(bit: 17)
  public static let demonym = WordMarks(bit: 18)
  public static let postcodeDistrict = WordMarks(bit: 19)
  public static let streetType = WordMarks(bit: 20)
  public static let hospitalName = WordMarks(bit: 21)
  public static let ward = WordMarks(bit: 22)
  public static let organisationHead = WordMarks(bit: 23)
  public static let hospitalHead = WordMarks(bit: 24)
  public static let practiceHead = WordMarks(bit: 25)
  public static let wardHead = WordMarks(bit: 26)
  public static let schoolHead = WordMarks(bit: 27)
  public static let employerHead = WordMarks(bit: 28)
  public static let residenceHead = WordMarks(bit: 29)
  public static let genericModifier = WordMarks(bit: 30)
  public static let clinicianRole = WordMarks(bit: 31)
  public static let title = WordMarks(bit: 32)
  public static let doctorTitle = WordMarks(bit: 33)
  public static let weakTitle = WordMarks(bit: 34)
  public static let degree = WordMarks(bit: 35)
  public static let kinship = WordMarks(bit: 36)
  public static let occupation = WordMarks(bit: 37)
  public static let numberWord = WordMarks(bit: 38)
  public static let month = WordMarks(bit: 39)
  public static let weekday = WordMarks(bit: 40)
  public static let unit = WordMarks(bit: 41)
  public static let placeFrame = WordMarks(bit: 42)
  public static let personVerb = WordMarks(bit: 43)
  public static let careVerb = WordMarks(bit: 44)
  public static let fieldLabel = WordMarks(bit: 45)
  public static let smallPlace = WordMarks(bit: 46)
  public static let personNoun = WordMarks(bit: 47)
  public static let timeUnit = WordMarks(bit: 48)
  public static let organisationHeadStrong = WordMarks(bit: 49)
  /// A street type that makes a street of any name before it: `Road`, not `Hill`.
  public static let strongStreetType = WordMarks(bit: 57)
  /// Some phrase of the tables starts with, or goes on through, this word or phrase.
  public static let startsPhrase = WordMarks(bit: 62)

  private init(bit: UInt64) { rawValue = 1 << bit }

  /// Every mark that a table may name in its header, by the name it is called there.
  public static let named: [(name: StaticString, mark: WordMarks)] = [
    ("givenName", .givenName), ("surname", .surname), ("nickname", .nickname), ("commonWord", .commonWord),
    ("functionWord", .functionWord), ("medical", .medical), ("drug", .drug), ("anatomy", .anatomy),
    ("disease", .disease), ("procedure", .procedure), ("eponym", .eponym), ("eponymAlone", .eponymAlone),
    ("eponymHead", .eponymHead), ("abbreviation", .abbreviation), ("protectedPhrase", .protectedPhrase),
    ("place", .place), ("region", .region), ("country", .country), ("demonym", .demonym),
    ("postcodeDistrict", .postcodeDistrict), ("streetType", .streetType), ("hospitalName", .hospitalName),
    ("ward", .ward), ("organisationHead", .organisationHead), ("hospitalHead", .hospitalHead),
    ("practiceHead", .practiceHead), ("wardHead", .wardHead), ("schoolHead", .schoolHead),
    ("employerHead", .employerHead), ("residenceHead", .residenceHead), ("genericModifier", .genericModifier),
    ("clinicianRole", .clinicianRole), ("title", .title), ("doctorTitle", .doctorTitle), ("weakTitle", .weakTitle),
    ("degree", .degree), ("kinship", .kinship), ("occupation", .occupation), ("numberWord", .numberWord),
    ("month", .month), ("weekday", .weekday), ("unit", .unit), ("placeFrame", .placeFrame),
    ("personVerb", .personVerb), ("careVerb", .careVerb), ("fieldLabel", .fieldLabel), ("smallPlace", .smallPlace),
    ("personNoun", .personNoun), ("timeUnit", .timeUnit), ("organisationHeadStrong", .organisationHeadStrong),
    ("strongStreetType", .strongStreetType),
  ]
}

/// How common a word is in each of its meanings, and how easily it is taken for another.
public struct WordWeights: Hashable, Sendable {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Bearers as a given name: `10·log10(count)`, 0...63; 0 when the source has no count.
  public var given: Int { field(0, 6) }
  /// Bearers as a surname: `10·log10(count)`, 0...63; 0 when the source has no count.
  public var surname: Int { field(6, 6) }
  /// People living in the largest place of this name: `log2(count)`, 0...31; 0 when unknown.
  public var population: Int { field(12, 5) }
  /// Lower-case uses in a million sentences of news: `log2(count) + 1`, 0...15; 0 when not met.
  public var common: Int { field(17, 4) }
  /// How easily a name is taken for another word: 0 clean, 3 an everyday word.
  public var nameAmbiguity: Int { field(21, 2) }
  /// How easily a place is taken for another word: 0 clean, 3 an everyday word.
  public var placeAmbiguity: Int { field(23, 2) }

  private func field(_ shift: UInt32, _ width: UInt32) -> Int { Int((rawValue >> shift) & ((1 << width) - 1)) }
}
