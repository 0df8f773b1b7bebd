/// The smallest set of levers that brings every answer into a band.
///
/// First one by one, each time what does most for the words it costs; then all sets of up to four of the strongest.
struct LeverSearch {
  typealias Offer = LeverOffers.Offer

  let bench: Bench
  let offers: [Offer]
  let target: Band

  /// The places of the levers, and whether they are enough.
  struct Result {
    var chosen: [Int]
    var reaches: Bool
  }

  func result() -> Result {
    let greedy = greedy()
    if greedy.chosen.isEmpty || bench.risk.review.findings.count > Self.mostFindings { return greedy }
    return exact(upTo: min(Self.mostAtOnce, greedy.reaches ? greedy.chosen.count : Self.mostAtOnce), greedy) ?? greedy
  }

  static let mostAtOnce = 4
  /// So many levers are tried in all combinations; others only one by one.
  private static let mostCombined = 12

  /// In a text with more findings than these only the search one by one is made: it is answered in time.
  private static let mostFindings = 200
  private static let mostChosen = 12

  private func greedy() -> Result {
    var result = Result(chosen: [], reaches: false)
    var measures = Measures()
    var now = bench.trial(measures)
    while !now.reaches(target) {
      var best: (place: Int, measures: Measures, trial: Trial, gain: Double)?
      for (place, offer) in offers.enumerated() where !result.chosen.contains(place) {
        guard let joined = measures.joined(with: offer.measures) else { continue }
        let trial = bench.trial(joined)
        let drop = now.distance(target) - trial.distance(target)
        let gain = drop / Double(1 + max(0, trial.wordsLost - now.wordsLost))
        if gain > best?.gain ?? 1e-6 { best = (place, joined, trial, gain) }
      }
      guard let best, result.chosen.count < Self.mostChosen else {
        return Result(chosen: needed(result.chosen), reaches: false)
      }
      result.chosen.append(best.place)
      (measures, now) = (best.measures, best.trial)
    }
    return Result(chosen: needed(result.chosen), reaches: true)
  }

  /// The levers without those that later ones have made idle, in the order of the text.
  private func needed(_ chosen: [Int]) -> [Int] {
    var needed = chosen
    guard let all = trial(needed) else { return chosen.sorted() }
    for place in chosen {
      let rest = needed.filter { $0 != place }
      if let trial = trial(rest), trial.isAsLow(as: all) { needed = rest }
    }
    return needed.sorted()
  }

  private func trial(_ chosen: [Int]) -> Trial? {
    chosen.reduce(Measures()) { $0?.joined(with: offers[$1].measures) }.map { bench.trial($0) }
  }

  /// The smallest set that is enough; of those the one that costs the fewest words; nil when none of so many is.
  private func exact(upTo most: Int, _ greedy: Result) -> Result? {
    let candidates = strongest(with: greedy.chosen)
    let sketch = LeverSketch(of: candidates.map { offers[$0] }, on: bench)
    for size in 1...most {
      var best: (chosen: [Int], words: Int)?
      visit(candidates, size, from: 0, chosen: [], Measures()) { chosen, measures in
        let guess = sketch.trial(of: chosen, measures)
        guard guess.reaches(target), guess.wordsLost <= best?.words ?? .max else { return }
        let places = chosen.map { candidates[$0] }
        let trial = bench.trial(measures)
        if trial.reaches(target), trial.wordsLost < best?.words ?? .max { best = (places, trial.wordsLost) }
      }
      if let best { return Result(chosen: best.chosen.sorted(), reaches: true) }
    }
    return nil
  }

  /// All sets of a size that do not clash, by places among the candidates.
  private func visit(
    _ candidates: [Int], _ size: Int, from start: Int, chosen: [Int], _ measures: Measures,
    _ found: ([Int], Measures) -> Void
  ) {
    if size == 0 { return found(chosen, measures) }
    for i in start..<max(start, candidates.count) {
      guard let joined = measures.joined(with: offers[candidates[i]].measures) else { continue }
      visit(candidates, size - 1, from: i + 1, chosen: chosen + [i], joined, found)
    }
  }

  /// The levers that the greedy search chose and those that alone do most.
  private func strongest(with chosen: [Int]) -> [Int] {
    let others = offers.indices.filter { !chosen.contains($0) }.sorted {
      (offers[$0].trial.distance(target), $0) < (offers[$1].trial.distance(target), $1)
    }
    return Array((chosen + others).prefix(Self.mostCombined)).sorted()
  }
}
