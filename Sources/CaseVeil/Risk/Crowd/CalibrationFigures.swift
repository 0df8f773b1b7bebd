/// What the cases show: how often intervals hold the truth, how far predictions are right, who is caught.
extension Calibration {
  /// The line of EMA Policy 0070 and of Health Canada: a cell of eleven.
  private static let cellOfEleven = 0.09

  private func share(_ holds: (Case) -> Bool) -> Double {
    Double(cases.reduce(0) { $0 + (holds($1) ? 1 : 0) }) / Double(max(1, cases.count))
  }

  /// How often the middle interval of this probability holds the true number, 0...1.
  public func coverage(of interval: Double) -> Double {
    1 - tooFew(for: interval) - share { $0.fewer >= 1 - (1 - interval) / 2 }
  }

  /// How often the true number lies below the interval, 0...1: the dangerous side.
  public func tooFew(for interval: Double) -> Double { share { $0.atMost < (1 - interval) / 2 } }

  /// The expected calibration error of 1/K over ten classes, 0...1.
  public var expectedError: Double {
    var errors = [Double](repeating: 0, count: 10)
    for one in cases { errors[min(9, Int(one.predicted * 10))] += one.predicted - 1 / Double(one.size) }
    return errors.reduce(0) { $0 + abs($1) } / Double(max(1, cases.count))
  }

  /// The Brier score of the chance that no one else fits, 0...1; the smaller the better.
  public var brier: Double {
    cases.reduce(0) { sum, one in
      let error = one.chanceUnique - (one.size == 1 ? 1 : 0)
      return sum + error * error
    } / Double(max(1, cases.count))
  }

  /// How often a person whom no one else fits has the greater chance of it than one with others: ties count half.
  public var areaForUnique: Double {
    let sorted = cases.sorted { $0.chanceUnique < $1.chanceUnique }
    var (below, wins, unique) = (0.0, 0.0, 0.0)
    var i = 0
    while i < sorted.count {
      var (alone, others) = (0.0, 0.0)
      let chance = sorted[i].chanceUnique
      while i < sorted.count, sorted[i].chanceUnique == chance {
        if sorted[i].size == 1 { alone += 1 } else { others += 1 }
        i += 1
      }
      wins += alone * (below + others / 2)
      below += others
      unique += alone
    }
    return wins / max(1, unique * below)
  }

  /// Of the persons whom so many fit, how many the cautious figure puts at or above the line of eleven, 0...1.
  public func flagged(sizes: ClosedRange<Int64>) -> Double {
    let chosen = cases.filter { sizes.contains($0.size) }
    return Double(chosen.filter { $0.cautious >= Self.cellOfEleven }.count) / Double(max(1, chosen.count))
  }

  /// A band's persons, the mean of their predicted 1/K, and of their true one.
  public func reliability(of band: Band) -> (persons: Int, predicted: Double, true: Double) {
    let chosen = cases.filter { Band($0.cautious) == band }
    let count = Double(max(1, chosen.count))
    return (
      chosen.count, chosen.reduce(0) { $0 + $1.predicted } / count,
      chosen.reduce(0) { $0 + 1 / Double($1.size) } / count
    )
  }
}
