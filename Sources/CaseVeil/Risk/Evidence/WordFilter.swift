import CaseFindings
import CaseLexicons

/// Tells nearly all words that tell nothing of a patient, by one look: a bit for each of 4,096 remainders of a hash.
struct WordFilter: Sendable {
  private var bits = [UInt64](repeating: 0, count: 64)

  init(_ hashes: [UInt64]) { for hash in hashes { bits[Int(hash >> 6 & 63)] |= 1 << (hash & 63) } }

  /// Whether a word may be one of those; false only when it is none.
  @inline(__always)
  func mayHold(_ word: WordHash) -> Bool { bits[Int(word.value >> 6 & 63)] >> (word.value & 63) & 1 == 1 }

  /// The words at which something is said of a person.
  static let people = WordFilter(
    CueTable.shared.hashes + SubjectWords.females.hashes + SubjectWords.males.hashes
      + SubjectWords.femalePronouns.hashes + SubjectWords.malePronouns.hashes + SubjectWords.femaleRelatives.hashes
      + SubjectWords.maleRelatives.hashes + AgeWordTable.all.hashes + RemarkWords.hearts.hashes)

  /// The words that may change of whom a text speaks.
  static let subjects = WordFilter(
    SubjectWords.mothers.hashes + SubjectWords.babies.hashes + SubjectWords.pronounSubjects.hashes)
}
