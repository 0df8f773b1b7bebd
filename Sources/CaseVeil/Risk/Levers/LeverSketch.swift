/// Several levers at once without making their plan: each changes what it changes alone.
///
/// Levers touch one another only in the wording around them, so that a set that looks enough is nearly always enough; who
/// takes one tries it out.
struct LeverSketch {
  private typealias Change = (finding: Int, fate: Fate)

  private let bench: Bench
  private let fates: [Fate]
  private let wordsLost: Int
  /// For each lever what it changes, and the words that it costs beyond those that are lost anyway.
  private let changes: [[Change]]
  private let costs: [Int]

  init(of offers: [LeverOffers.Offer], on bench: Bench) {
    self.bench = bench
    let start = bench.outcome(of: Measures())
    let (fates, wordsLost) = (start.fates, start.trial.wordsLost)
    changes = offers.map { offer in
      fates.indices.compactMap { i in
        let after = offer.fates[i]
        return after.change == fates[i].change && after.replacement == fates[i].replacement ? nil : (i, after)
      }
    }
    costs = offers.map { $0.trial.wordsLost - wordsLost }
    self.fates = fates
    self.wordsLost = wordsLost
  }

  /// How far the text would be from where it should be after some of the levers, by their places.
  func trial(of levers: [Int], _ measures: Measures) -> Trial {
    var fates = fates
    var words = wordsLost
    for lever in levers {
      words += costs[lever]
      for change in changes[lever] where fates[change.finding].change != .goes {
        fates[change.finding] = change.fate
      }
    }
    let context = bench.context(under: measures)
    let evidence = bench.risk.reading.evidence(after: fates, in: context.setting)
    return Trial(of: evidence, in: context, wordsLost: words)
  }
}
