/// The smallest set of levers that brings every answer into a band.
///
/// First one by one, each time what does most for the words it costs; then all sets of up to four of the strongest.
struct LeverSearch {
  typealias Offer = LeverOffers.Offer

  let bench: Bench
  let offers: [Offer]
  let target: Band
  private let sketch: LeverSketch

  init(bench: Bench, offers: [Offer], target: Band) {
    self.bench = bench
    self.offers = offers
    self.target = target
    sketch = LeverSketch(of: offers, on: bench)
  }

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
      guard let next = next(after: result.chosen, measures, now), result.chosen.count < Self.mostChosen else {
        return Result(chosen: needed(result.chosen), reaches: false)
      }
      result.chosen.append(next.place)
      (measures, now) = (next.measures, next.trial)
    }
    return Result(chosen: needed(result.chosen), reaches: true)
  }

  private typealias Step = (place: Int, measures: Measures, trial: Trial)

  /// The lever that does most for its words beside those that are pulled: the first of those that promise most which
  /// keeps its promise when it is tried.
  private func next(after chosen: [Int], _ measures: Measures, _ now: Trial) -> Step? {
    var promises: [(place: Int, measures: Measures, gain: Double)] = []
    for (place, offer) in offers.enumerated() where !chosen.contains(place) {
      guard let joined = measures.joined(with: offer.measures) else { continue }
      let gain = Self.gain(of: sketch.trial(of: chosen + [place], joined), after: now, target)
      if gain > Self.leastGain { promises.append((place, joined, gain)) }
    }
    promises.sort { ($1.gain, $0.place) < ($0.gain, $1.place) }
    for promise in promises {
      let trial = bench.trial(promise.measures)
      if Self.gain(of: trial, after: now, target) > Self.leastGain { return (promise.place, promise.measures, trial) }
    }
    return nil
  }

  private static let leastGain = 1e-6

  /// How much nearer a trial is, for each word that it costs.
  private static func gain(of trial: Trial, after now: Trial, _ target: Band) -> Double {
    (now.distance(target) - trial.distance(target)) / Double(1 + max(0, trial.wordsLost - now.wordsLost))
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
    for size in 1...most {
      var best: (chosen: [Int], words: Int)?
      visit(candidates, size, from: 0, chosen: [], Measures()) { chosen, measures in
        let guess = sketch.trial(of: chosen, measures)
        guard guess.reaches(target), guess.wordsLost <= best?.words ?? .max else { return }
        let trial = bench.trial(measures)
        if trial.reaches(target), trial.wordsLost < best?.words ?? .max { best = (chosen, trial.wordsLost) }
      }
      if let best { return Result(chosen: best.chosen.sorted(), reaches: true) }
    }
    return nil
  }

  /// All sets of a size that do not clash.
  private func visit(
    _ candidates: [Int], _ size: Int, from start: Int, chosen: [Int], _ measures: Measures,
    _ found: ([Int], Measures) -> Void
  ) {
    if size == 0 { return found(chosen, measures) }
    for i in start..<max(start, candidates.count) {
      guard let joined = measures.joined(with: offers[candidates[i]].measures) else { continue }
      visit(candidates, size - 1, from: i + 1, chosen: chosen + [candidates[i]], joined, found)
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
