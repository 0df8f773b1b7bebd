import CaseLexicons

extension Detector {
  /// Times of the day to the minute or the hour.
  ///
  /// - Looks like: `03:40`, `14:30`, `3.15pm`, `0340 hrs`, `3 a.m.`
  /// - Confirmed by: two figures on both sides of a colon, *am*, *pm* or *hrs*, or *at* before it.
  /// - Confused with: ratios and titres (`1:40`), doses (`3.15`), durations in minutes.
  /// - Source: ISO 8601-1:2019, and ordinary written English.
  static let clockTime = Detector(
    "clock-time", finds: .clockTime,
    summary: "Clock time.",
    examples: [
      "Collapsed at {{clockTime|03:40}}, theatre {{clockTime|14:30}}.",
      "Seen {{clockTime|3.15pm}}, arrest call {{clockTime|0340 hrs}}",
      "Woke around {{clockTime|3 am}} and at {{clockTime|7:05 p.m.}} again",
    ],
    counterexamples: [
      "Titre 1:40, adrenaline 1:1000, ratio of 10:20.",
      "Potassium at 3.15 and dose of 3.15 mg",
      "Score 12:70 and 3 amps",
      "Typed as HLA-DRB1*04:01 last year",
    ]
  ) { text, findings in
    var next = 0
    for i in text.numbers where i >= next {
      let isCued = text.isWord(i - 1, in: ClockWords.cues)
      guard let last = text.clockTime(at: i, isCued: isCued) else { continue }
      next = last + 1
      guard !text.hasWord(in: ClockWords.ratios, before: i, within: 4), !text.isMark(i - 1, "*") else { continue }
      findings.add(.clockTime, i, through: last, in: text, isCued ? .high : .likely, .shape)
    }
  }
}

private enum ClockWords {
  static let cues = WordSet("at", "around", "about", "until", "till", "from", "by", "before", "after", "since")
  static let ratios = WordSet("ratio", "titre", "titer", "dilution", "diluted", "ratios", "titres")
}
