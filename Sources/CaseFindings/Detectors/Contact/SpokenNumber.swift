import CaseLexicons

extension Detector {
  /// A number said digit by digit.
  ///
  /// - Looks like: `oh seven seven double-oh nine hundred ...`, `nine nine nine, zero zero zero`.
  /// - Confirmed by: seven number words of one digit and more in a row.
  /// - Confused with: counting aloud, lists of doses.
  /// - Source: own observation of dictation and of phone calls.
  static let spokenNumber = Detector(
    "spoken-number", finds: .phone, .otherNumber, summary: "A number said digit by digit: oh seven seven double-oh ...",
    examples: [
      "ring {{phone|oh seven seven double-oh nine double-oh one two three}} please",
      "NHS number {{otherNumber|nine nine nine, zero zero zero, zero zero one eight}} was read out",
      "it is {{phone|zero one six three two nine six oh one four seven}}",
      "the card says {{otherNumber|four one triple one five five two}}",
    ],
    counterexamples: [
      "counted one two three four five six seven eight", "one or two tablets, three or four times",
      "seven, eight, nine", "ten nine eight seven six five four three two one",
    ]
  ) { text, findings in
    let words = SpokenDigits.words
    var next = 0
    for i in text.cued where i >= next {
      guard text.isWord(i, in: words), let run = SpokenDigits(at: i, in: text) else { continue }
      next = run.last + 1
      guard run.digits.count >= 7, !run.isCount else { continue }
      let isPhone = run.digits[0] == 0 && run.digits[1] != 0
      findings.add(isPhone ? .phone : .otherNumber, run.first, through: run.last, in: text, .high, .shape)
    }
  }
}

/// Digits in words, one after the other.
struct SpokenDigits {
  let first: Int
  private(set) var last: Int
  private(set) var digits: [Int] = []

  /// The run that starts at one of `words`; nil when it holds fewer than three digits.
  init?(at first: Int, in text: borrowing TokenizedDocument) {
    self.first = first
    last = first
    var i = first
    var times = 1
    while i < text.count, i == first || text[i].gap <= .space {
      let word = text[i].hash
      if text[i].shape == .mark {
        guard text.isMark(i, ",") || text.isDash(i) else { break }
      } else if let many = Self.repeats[word] {
        times = many
      } else if let digit = Self.values[word] {
        digits += [Int](repeating: digit, count: times)
        times = 1
        last = i
      } else {
        break
      }
      i += 1
    }
    if digits.count < 3 { return nil }
  }

  /// Whether the digits count up, count down or stay the same.
  var isCount: Bool {
    let steps = zip(digits, digits.dropFirst()).map { $1 - $0 }
    return steps.allSatisfy { $0 == 1 } || steps.allSatisfy { $0 == -1 } || steps.allSatisfy { $0 == 0 }
  }

  /// The words with which a run can start.
  static let words = WordSet(
    "oh", "o", "zero", "nought", "nil", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
    "double", "triple", "treble")
  private static let values = WordValues(
    ("oh", 0), ("o", 0), ("zero", 0), ("nought", 0), ("nil", 0), ("one", 1), ("two", 2), ("three", 3), ("four", 4),
    ("five", 5), ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9))
  private static let repeats = WordValues(("double", 2), ("triple", 3), ("treble", 3))
}
