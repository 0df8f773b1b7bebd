import CaseLexicons

/// Tells nearly all words that start no detector, by one look: a bit for each of 65,536 remainders of a word's hash.
///
/// A detector that starts at words of a set looks at `TokenizedDocument.cued` alone; its set then stands in `all`.
struct CueFilter: Sendable {
  private var bits: [UInt64]

  init(_ sets: [WordSet]) {
    bits = [UInt64](repeating: 0, count: 1024)
    for set in sets { for hash in set.hashes { bits[Int(hash >> 6 & 1023)] |= 1 << (hash & 63) } }
  }

  /// Whether a word may be in one of the sets; false only when it is in none.
  @inline(__always)
  func mayHold(_ word: WordHash) -> Bool { bits[Int(word.value >> 6 & 1023)] >> (word.value & 63) & 1 == 1 }

  /// The words at which detectors start.
  static let all = CueFilter([
    NowWords.hearts, SeasonWords.seasons, SeasonWords.starts, SmallHolidays.starts, NamedTimes.hearts,
    ClockWords.starts,
    EventWords.starts, MishapWords.starts, OddThings.words, ImageWords.hearts, AuthorWords.starts, WorkWords.cues,
    WorkWords.alone,
    ReligionWords.rites,
    PeopleWords.colours, SexWords.gender, SexWords.common, SexWords.letters, BirthLabels.first,
    OccupationFrame.agesAndVerbs, AgeInWords.hearts, Livelihood.cues, PlacedTrades.cues, PlainLivings.cues,
    SpokenDigits.words, LanguageWords.signs,
    WorldAddressWords.corner, SpokenAddressWords.at, SoleWords.starts, RescueWords.starts,
  ])

  /// What tables say of words at which detectors start.
  static var marks: WordMarks {
    [
      .numberWord, .month, .weekday, .timeUnit, .kinship, .personNoun, .occupation, .religion, .ethnicity,
      .nationality, .language, .maritalOrFamily, .rareEvent, .rareCondition,
    ]
  }
}
