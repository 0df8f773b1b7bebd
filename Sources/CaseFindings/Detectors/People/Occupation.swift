import CaseLexicons

extension Detector {
  /// What someone does or did for a living.
  ///
  /// - Looks like: `a 52-year-old signal fitter at Marlow Rail`, `works as a glazier`, `a retired teacher`.
  /// - Confirmed by: an age, a verb of work, a field, a listed trade in the place of a trade.
  /// - Confused with: people of another sort (`a 52-year-old smoker who`), the clinicians who write, drugs that work.
  /// - Source: `people/occupations.tsv` and the frames of rule 9 of the detection notes.
  static let occupation = Detector(
    "occupation", finds: .occupation, .employer,
    summary: "Trade or profession after an age, a verb of work, retired, is a, or a label.",
    examples: [
      "Gareth (52, {{occupation|scaffolder}}, from Linton); Mrs Tallow, 66, {{occupation|slate quarryman}}, fell",
      "A {{occupation|trawlerman}} from Linton came; we met a {{occupation|beekeeper}} of 71",
      "A 45-year-old {{occupation|concert oboist}} noticed a tremor",
      "A 52-year-old {{occupation|signal fitter}} at {{employer|Marlow Rail}} fell.",
      "Ivy Moss is a 64-year-old {{occupation|Plumber}} at {{employer|Pen-y-Linton Town Baths}} now.",
      "She works as a {{occupation|crane inspector}} in the docks.",
      "He is a retired {{occupation|teacher}}. Her husband, a {{occupation|plumber}}, drove.",
      "Occupation: {{occupation|kiln operator}}\nSmoker: no",
      "Nadia Osei, the {{occupation|Technical writer}}, called.",
    ],
    counterexamples: [
      "A 52-year-old smoker who drinks. A 40-year-old patient at Lintonby.",
      "The drug works as an inhibitor of the enzyme.",
      "Seen by the nurse; the plumber came, a farmer too.",
      "He is a 60-year-old white man from Leeds.",
    ]
  ) { text, findings in
    for i in text.cued {
      let token = text.tokens[i]
      if OccupationFrame.agesAndVerbs.contains(token.hash) || token.shape == .mixed && token.length <= 5 {
        if let found = text.framedTrade(after: i) {
          findings.add(.occupation, found.lowerBound, through: found.upperBound - 1, in: text, .high, .frame)
          if let place = text.workplace(after: found.upperBound) {
            findings.add(.employer, place.lowerBound, through: place.upperBound - 1, in: text, .likely, .frame)
          }
        }
      }
      if token.shape == .digits, let trade = text.tradeAfterBareAge(i) {
        findings.add(.occupation, trade.lowerBound, through: trade.upperBound - 1, in: text, .likely, .frame)
      }
      guard token.marks.contains(.occupation), text.isTradeFrame(before: i, through: i) else { continue }
      findings.add(.occupation, text.tradeStart(i), through: i, in: text, .likely, [.listed, .frame])
    }
    for phrase in text.phrases where phrase.marks.contains(.occupation) {
      guard text.isTradeFrame(before: phrase.first, through: phrase.end - 1) else { continue }
      let first = text.tradeStart(phrase.first)
      findings.add(.occupation, first, through: phrase.end - 1, in: text, .likely, [.listed, .frame])
    }
    for field in text.fields where OccupationFrame.labels.contains(field.key) {
      guard let value = text.tradeValue(of: field) else { continue }
      findings.add(.occupation, value.lowerBound, through: value.upperBound - 1, in: text, .high, .label)
    }
  }
}
