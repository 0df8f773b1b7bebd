import CaseFindings
import CaseLexicons

/// Whose death a word of death tells. Where that is in doubt, the patient lives: the one who lives can be asked.
extension RemarkReader {
  /// Whether a word of death is said of the patient: no relative's, no stranger's, none of long ago, none only feared.
  func isDeathOfPatient(_ i: Int) -> Bool {
    !isOnlyFeared(i) && !isLongAgo(i) && !isDeathOfOther(i) && !livesLater(than: i)
  }

  /// `can be fatal`, `if untreated fatal`, `dead space`, `brain dead tissue`.
  private func isOnlyFeared(_ i: Int) -> Bool {
    text.hasWord(in: DeathWords.feared, before: i, within: 4) || text.isWord(i + 1, in: DeathWords.tissue)
  }

  /// `died in 1890`, `died forty years ago`.
  private func isLongAgo(_ i: Int) -> Bool {
    for j in i + 1..<i + 7 where j < text.count && !text[j].flags.contains(.startsSentence) {
      if let year = text.number(j), text[j].length == 4, (1000...1960).contains(year) { return true }
      if text.isWord(j, in: DeathWords.ago), text.isWord(j - 1, in: DeathWords.years) { return true }
    }
    return false
  }

  /// Whether the nearest person before the word, in its sentence, is a relative, a friend, a beast or someone's surgeon.
  private func isDeathOfOther(_ i: Int) -> Bool {
    var j = i
    while j > 0, i - j < 25, !text[j].flags.contains(.startsSentence) {
      j -= 1
      let token = text[j]
      if text.isWord(j, in: DeathWords.patient) { return false }
      if let name = findings.first(where: { $0.tokens.contains(j) && $0.kind.identifierClass == .name }) {
        return name.kind == .relativeName || name.kind == .clinicianName
      }
      let isOther = token.marks.contains(.kinship) || text.isWord(j, in: DeathWords.others)
      if isOther, !isCompanion(j) { return true }
      let isTrade = !token.marks.isDisjoint(with: [.occupation, .clinicianRole])
      if isTrade, text.isWord(j + 1, in: DeathWords.who) {
        return !findings.contains { $0.kind == .age && $0.tokens.lowerBound < j && j - $0.tokens.upperBound < 6 }
      }
    }
    return text.isWord(i + 1, in: DeathWords.of) && isKinAfter(i + 1)
  }

  /// `with her sister`, `told his wife`: who stands behind a preposition did not die.
  private func isCompanion(_ i: Int) -> Bool {
    var j = i - 1
    while i - j < 4, text.isWord(j, in: SubjectWords.owners) || text[j].marks.contains(.numberWord) { j -= 1 }
    return text.isWord(j, in: DeathWords.besides)
  }

  /// `the fatal illness of his brother`
  private func isKinAfter(_ i: Int) -> Bool {
    (i + 1..<i + 4).contains { $0 < text.count && text[$0].marks.contains(.kinship) }
  }

  /// `She was discharged`, `he now writes`, `Discharged home` after the word: it was someone else who died.
  private func livesLater(than i: Int) -> Bool {
    var j = i + 1
    while j < text.count {
      if text.isWord(j, in: DeathWords.lives), subjects.owners[j] == subjects.owners[i] {
        if text[j].flags.contains(.startsSentence) || text.hasWord(in: DeathWords.patient, before: j, within: 3) {
          return true
        }
      }
      j += 1
    }
    return false
  }
}

/// The words around a death.
private enum DeathWords {
  static let feared = WordSet(
    "can", "could", "may", "might", "would", "if", "potentially", "usually", "often", "feared", "risk", "nearly",
    "almost", "otherwise", "without", "afraid", "thought", "left")
  static let tissue = WordSet(
    "space", "tissue", "skin", "leg", "bowel", "muscle", "bone", "end", "weight", "heat", "sea", "zone", "nerve", "arm",
    "batteries", "battery", "line", "tired", "toe", "finger", "gut", "teeth", "tooth")
  static let ago = WordSet("ago", "earlier", "before")
  static let years = WordSet("years", "decades", "century", "centuries")
  static let patient = WordSet("he", "she", "they", "patient", "pt", "who'd", "himself", "herself")
  static let others = WordSet(
    "friend", "friends", "colleague", "neighbour", "neighbor", "dog", "cat", "horse", "mate", "flatmate", "housemate",
    "lodger", "carer", "predecessor", "roommate", "classmate", "boss", "wife's", "donor", "victims", "others",
    "passenger", "passengers", "driver", "budgie", "hamster", "pony")
  static let besides = WordSet(
    "with", "by", "to", "from", "of", "for", "beside", "at", "on", "told", "asked", "called", "and", "leaving", "near")
  static let who = WordSet("who", "that", "whose")
  static let of = WordSet("of", "in")
  static let lives = WordSet(
    "discharged", "writes", "wrote", "recovered", "recovers", "returned", "recuperating", "thanked", "thanks",
    "emailed", "emails", "sends")
}
