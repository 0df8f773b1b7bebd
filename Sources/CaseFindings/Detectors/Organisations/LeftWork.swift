import CaseLexicons

extension Detector {
  /// Places of work by what became of the work there: `off sick from`, `sacked by`, `thirty years for`.
  ///
  /// - Looks like: `off sick from Border Force`, `sacked by Quillex`, `his boss at Tarrowfix`.
  /// - Confirmed by: the words of leave, loss or service and a preposition right before the capital.
  /// - Confused with: people (`made redundant by Susan`), months, departments (`off sick from ED`).
  /// - Source: British, Irish and Australian usage.
  static let leftWork = Detector(
    "left-work", finds: .employer,
    summary: "Place of work after off sick from, sacked by, retired from and the like.",
    examples: [
      "Off sick from {{employer|Border Force}} with a dog.", "Sacked by {{employer|Quillex}} after the seizure.",
      "Signed off from {{employer|Tarrow Mobile}} until then; his boss at {{employer|Tarrowfix}} wants a letter.",
    ],
    counterexamples: [
      "Off sick from May to June. Hung from the Mayo stand.", "Discharged from ED, retired from A&E.",
      "Back from Leeds; off from Monday. His boss at work.",
    ]
  ) { text, findings in
    for i in text.capitals
    where text[i].gap == .space && text.isWord(text.isWord(i - 1, in: .the) ? i - 2 : i - 1, in: prepositions) {
      guard let last = text.formerWork(at: i) else { continue }
      findings.add(.employer, i, through: last, in: text, .likely, .frame)
    }
  }

  private static let prepositions = WordSet("from", "by", "at", "for", "with")
}

extension TokenizedDocument {
  /// The last capital of a place of work that starts here, after words of leave or loss.
  fileprivate func formerWork(at i: Int) -> Int? {
    let preposition = isWord(i - 1, in: .the) ? i - 2 : i - 1
    let other: WordMarks = [
      .functionWord, .month, .weekday, .ward, .abbreviation, .place, .title, .numberWord, .country,
    ]
    guard self[i].shape == .capitalised || self[i].shape == .upper && self[i].length > 3,
      !self[i].flags.contains(.onCapitalLine)
    else { return nil }
    var last = i
    while last - i < 4, let next = stepRight(from: last) { last = next }
    guard last > i || self[i].marks.isDisjoint(with: other), !self[i].isProtected,
      last > i || self[i].marks.isDisjoint(with: .givenName) || isWord(preposition, in: LeftWords.from),
      self[i].marks.isDisjoint(with: [.month, .weekday, .title, .functionWord])
    else { return nil }
    for j in (preposition - 3)..<preposition where j >= 0 && isWord(j, in: LeftWords.leaves) && !isSentenceEnd(j) {
      return last
    }
    let isYears = isWord(preposition - 1, in: LeftWords.years) && isWord(preposition, in: LeftWords.for)
    return isYears && hasWord(in: LeftWords.worked, before: preposition, within: 6) ? last : nil
  }
}

private enum LeftWords {
  static let from = WordSet("from")
  static let `for` = WordSet("for", "at", "with")
  static let leaves = WordSet(
    "sick", "sacked", "fired", "dismissed", "redundant", "furloughed", "signed", "leave", "boss", "manager",
    "colleagues", "apprenticed", "pension", "redeployed", "poached", "headhunted", "employed", "contracted", "shifts",
    "apprenticeship", "tribunal")
  static let years = WordSet("years", "decades", "months")
  static let worked = WordSet("worked", "works", "working", "toiled", "drove", "driven", "welded")
}
