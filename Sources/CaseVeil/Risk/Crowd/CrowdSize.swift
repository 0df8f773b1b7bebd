/// How many people fit a description: one, and as many others as a Poisson number of uncertain mean.
///
/// K = 1 + Poisson(Λ), Λ log-normal: the patient exists, so K is at least 1. (1 − e^−Λ)/Λ is the chance that a person
/// picked among those who fit is the right one: Rocher, Hendrickx, de Montjoye, Nature Communications 2019;10:3069.
public struct CrowdSize: Hashable, Sendable {
  /// The natural logarithm of the expected number of others.
  public let lnMean: Double
  /// Its standard deviation.
  public let spread: Double

  public init(lnMean: Double, spread: Double) {
    self.lnMean = lnMean
    self.spread = spread
  }

  /// The standard normal's point below which a tenth lies.
  private static let tenth = -1.2815515655446004

  /// The mean of 1/K, 0...1: the chance that a guess among those who fit is right.
  public var meanInverse: Double {
    Normal.mean { Self.inverse(lnMean + spread * $0) }
  }

  /// 1/K at the tenth percentile of the expected number, 0...1: the figure that bands use.
  public var cautiousInverse: Double { Self.inverse(lnMean + spread * Self.tenth) }

  /// The chance that no one else fits, 0...1.
  public var chanceUnique: Double {
    Normal.mean { Exponential.exp(-Exponential.exp(lnMean + spread * $0)) }
  }

  /// The number of people who fit, at least 1, below which K lies with a chance of 0...1; beyond 1,000 to a thousandth.
  public func quantile(_ share: Double) -> Int64 {
    let z = Normal.quantile(share)
    if isLarge { return 1 + Int64(min(9e15, Exponential.exp(lnMean + z * width)).rounded()) }
    let means = means
    if Self.share(atMost: 1, means) >= share { return 1 }
    let guess = min(9e15, Exponential.exp(lnMean + z * spread))
    var low = max(1, Int64(guess * 0.7) - 4)
    while low > 1, Self.share(atMost: low, means) >= share { low /= 2 }
    var high = max(low + 1, Int64(guess * 1.4) + 4)
    while Self.share(atMost: high, means) < share { (low, high) = (high, high * 2) }
    while low + 1 < high, high - low > high / 1024 {
      let middle = (low + high) / 2
      if Self.share(atMost: middle, means) < share { low = middle } else { high = middle }
    }
    return high
  }

  /// The chance that at most so many people fit, 0...1.
  func chance(atMost k: Int64) -> Double {
    if k < 1 { return 0 }
    if isLarge { return Normal.below((Exponential.log(Double(k) - 0.5) - lnMean) / width) }
    return Self.share(atMost: k, means)
  }

  /// Whether surely more than 200 others fit, so that a log-normal number stands for the mixture.
  private var isLarge: Bool { lnMean - 3 * spread > 5.298317366548036 }

  private var width: Double { (spread * spread + Exponential.exp(-lnMean)).squareRoot() }

  /// The expected number of others at 201 equal shares of its distribution.
  private var means: [Double] { Normal.equalShares.map { Exponential.exp(lnMean + spread * $0) } }

  private static func share(atMost k: Int64, _ means: [Double]) -> Double {
    var sum = 0.0
    for mean in means { sum += Poisson.atMost(k - 1, mean: mean) }
    return sum / Double(means.count)
  }

  /// (1 − e^−Λ)/Λ for Λ given as its logarithm.
  private static func inverse(_ lnMean: Double) -> Double {
    let mean = Exponential.exp(lnMean)
    if mean < 1e-9 { return 1 }
    if mean < 1e-4 { return 1 - mean / 2 + mean * mean / 6 }
    return (1 - Exponential.exp(-mean)) / mean
  }
}
