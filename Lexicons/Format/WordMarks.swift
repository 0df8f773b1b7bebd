/// What the tables say of a word: one bit for each thing it can be.
///
/// The bits are computed in place wherever a rule tests them: a stored constant would be fetched by a call each time.
public struct WordMarks: OptionSet, Hashable, Sendable {
  public let rawValue: UInt64
  @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }

  @inlinable public static var givenName: WordMarks { WordMarks(rawValue: 1 << 0) }
  @inlinable public static var surname: WordMarks { WordMarks(rawValue: 1 << 1) }
  @inlinable public static var nickname: WordMarks { WordMarks(rawValue: 1 << 2) }
  @inlinable public static var commonWord: WordMarks { WordMarks(rawValue: 1 << 3) }
  @inlinable public static var functionWord: WordMarks { WordMarks(rawValue: 1 << 4) }
  @inlinable public static var medical: WordMarks { WordMarks(rawValue: 1 << 5) }
  @inlinable public static var drug: WordMarks { WordMarks(rawValue: 1 << 6) }
  @inlinable public static var anatomy: WordMarks { WordMarks(rawValue: 1 << 7) }
  @inlinable public static var disease: WordMarks { WordMarks(rawValue: 1 << 8) }
  @inlinable public static var procedure: WordMarks { WordMarks(rawValue: 1 << 9) }
  @inlinable public static var eponym: WordMarks { WordMarks(rawValue: 1 << 10) }
  @inlinable public static var eponymAlone: WordMarks { WordMarks(rawValue: 1 << 11) }
  @inlinable public static var eponymHead: WordMarks { WordMarks(rawValue: 1 << 12) }
  @inlinable public static var abbreviation: WordMarks { WordMarks(rawValue: 1 << 13) }
  @inlinable public static var protectedPhrase: WordMarks { WordMarks(rawValue: 1 << 14) }
  @inlinable public static var place: WordMarks { WordMarks(rawValue: 1 << 15) }
  @inlinable public static var region: WordMarks { WordMarks(rawValue: 1 << 16) }
  @inlinable public static var country: WordMarks { WordMarks(rawValue: 1 << 17) }
  @inlinable public static var demonym: WordMarks { WordMarks(rawValue: 1 << 18) }
  @inlinable public static var postcodeDistrict: WordMarks { WordMarks(rawValue: 1 << 19) }
  @inlinable public static var streetType: WordMarks { WordMarks(rawValue: 1 << 20) }
  @inlinable public static var hospitalName: WordMarks { WordMarks(rawValue: 1 << 21) }
  @inlinable public static var ward: WordMarks { WordMarks(rawValue: 1 << 22) }
  @inlinable public static var organisationHead: WordMarks { WordMarks(rawValue: 1 << 23) }
  @inlinable public static var hospitalHead: WordMarks { WordMarks(rawValue: 1 << 24) }
  @inlinable public static var practiceHead: WordMarks { WordMarks(rawValue: 1 << 25) }
  @inlinable public static var wardHead: WordMarks { WordMarks(rawValue: 1 << 26) }
  @inlinable public static var schoolHead: WordMarks { WordMarks(rawValue: 1 << 27) }
  @inlinable public static var employerHead: WordMarks { WordMarks(rawValue: 1 << 28) }
  @inlinable public static var residenceHead: WordMarks { WordMarks(rawValue: 1 << 29) }
  @inlinable public static var genericModifier: WordMarks { WordMarks(rawValue: 1 << 30) }
  @inlinable public static var clinicianRole: WordMarks { WordMarks(rawValue: 1 << 31) }
  @inlinable public static var title: WordMarks { WordMarks(rawValue: 1 << 32) }
  @inlinable public static var doctorTitle: WordMarks { WordMarks(rawValue: 1 << 33) }
  @inlinable public static var weakTitle: WordMarks { WordMarks(rawValue: 1 << 34) }
  @inlinable public static var degree: WordMarks { WordMarks(rawValue: 1 << 35) }
  @inlinable public static var kinship: WordMarks { WordMarks(rawValue: 1 << 36) }
  @inlinable public static var occupation: WordMarks { WordMarks(rawValue: 1 << 37) }
  @inlinable public static var numberWord: WordMarks { WordMarks(rawValue: 1 << 38) }
  @inlinable public static var month: WordMarks { WordMarks(rawValue: 1 << 39) }
  @inlinable public static var weekday: WordMarks { WordMarks(rawValue: 1 << 40) }
  @inlinable public static var unit: WordMarks { WordMarks(rawValue: 1 << 41) }
  @inlinable public static var placeFrame: WordMarks { WordMarks(rawValue: 1 << 42) }
  @inlinable public static var personVerb: WordMarks { WordMarks(rawValue: 1 << 43) }
  @inlinable public static var careVerb: WordMarks { WordMarks(rawValue: 1 << 44) }
  @inlinable public static var fieldLabel: WordMarks { WordMarks(rawValue: 1 << 45) }
  @inlinable public static var smallPlace: WordMarks { WordMarks(rawValue: 1 << 46) }
  @inlinable public static var personNoun: WordMarks { WordMarks(rawValue: 1 << 47) }
  @inlinable public static var timeUnit: WordMarks { WordMarks(rawValue: 1 << 48) }
  @inlinable public static var organisationHeadStrong: WordMarks { WordMarks(rawValue: 1 << 49) }
  @inlinable public static var nationality: WordMarks { WordMarks(rawValue: 1 << 50) }
  @inlinable public static var language: WordMarks { WordMarks(rawValue: 1 << 51) }
  @inlinable public static var ethnicity: WordMarks { WordMarks(rawValue: 1 << 52) }
  @inlinable public static var religion: WordMarks { WordMarks(rawValue: 1 << 53) }
  /// A word of marriage, or of how someone came into a family: `widowed`, `adopted`.
  @inlinable public static var maritalOrFamily: WordMarks { WordMarks(rawValue: 1 << 56) }
  /// A street type that makes a street of any name before it: `Road`, not `Hill`.
  @inlinable public static var strongStreetType: WordMarks { WordMarks(rawValue: 1 << 57) }
  /// A mountain, a bridge, a forest: a place where something happens and few live.
  @inlinable public static var landmark: WordMarks { WordMarks(rawValue: 1 << 58) }
  /// A firm, a chain or another body that many know and that is not medicine.
  @inlinable public static var knownOrganisation: WordMarks { WordMarks(rawValue: 1 << 59) }
  /// A condition that fewer than one person in 2,000 has.
  @inlinable public static var rareCondition: WordMarks { WordMarks(rawValue: 1 << 54) }
  /// Words that tell of something that happens to few: `lightning strike`, `world record`.
  @inlinable public static var rareEvent: WordMarks { WordMarks(rawValue: 1 << 55) }
  /// A condition that many have, with its figure in a table.
  @inlinable public static var commonCondition: WordMarks { WordMarks(rawValue: 1 << 60) }
  /// A frequent small word of another language that is no word of English.
  @inlinable public static var foreignWord: WordMarks { WordMarks(rawValue: 1 << 61) }
  /// Some phrase of the tables starts with, or goes on through, this word or phrase.
  @inlinable public static var startsPhrase: WordMarks { WordMarks(rawValue: 1 << 62) }

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
    ("strongStreetType", .strongStreetType), ("nationality", .nationality), ("language", .language),
    ("ethnicity", .ethnicity), ("religion", .religion), ("maritalOrFamily", .maritalOrFamily),
    ("landmark", .landmark), ("knownOrganisation", .knownOrganisation),
    ("rareCondition", .rareCondition), ("rareEvent", .rareEvent), ("commonCondition", .commonCondition),
    ("foreignWord", .foreignWord),
  ]
}

/// How common a word is in each of its meanings, and how easily it is taken for another.
public struct WordWeights: Hashable, Sendable {
  public let rawValue: UInt32
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Bearers as a given name: `10·log10(count)`, 0...63; 0 when the source has no count.
  @inlinable public var given: Int { field(0, 6) }
  /// Bearers as a surname: `10·log10(count)`, 0...63; 0 when the source has no count.
  @inlinable public var surname: Int { field(6, 6) }
  /// People living in the largest place of this name: `log2(count)`, 0...31; 0 when unknown.
  @inlinable public var population: Int { field(12, 5) }
  /// Lower-case uses in a million sentences of news: `log2(count) + 1`, 0...15; 0 when not met.
  @inlinable public var common: Int { field(17, 4) }
  /// How easily a name is taken for another word: 0 clean, 3 an everyday word.
  @inlinable public var nameAmbiguity: Int { field(21, 2) }
  /// How easily a place is taken for another word: 0 clean, 3 an everyday word.
  @inlinable public var placeAmbiguity: Int { field(23, 2) }

  @inlinable @inline(__always) func field(_ shift: UInt32, _ width: UInt32) -> Int {
    Int((rawValue >> shift) & ((1 << width) - 1))
  }
}
