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

  /// The number of people who fit, at least 1, below which K lies with a chance of 0...1; beyond 40 to a hundredth.
  public func quantile(_ share: Double) -> Int64 { quantiles([share])[0] }

  /// The same for several chances in rising order: small crowds are counted up once for all.
  func quantiles(_ shares: [Double]) -> [Int64] {
    if isLarge { return shares.map { 1 + Int64(min(9e15, reached($0, with: width)).rounded()) } }
    if chanceUnique > 0.95, shares.allSatisfy({ $0 <= 0.9 }) { return shares.map { _ in 1 } }
    var count: PoissonCount?
    return shares.map { share in
      let guess = guess(share)
      if guess > Self.mostCounted { return 1 + Int64(guess.rounded()) }
      var counted = count ?? PoissonCount(means)
      while counted.share < share { counted.goOn() }
      count = counted
      return counted.people
    }
  }

  /// Above so many others a log-normal number, widened by the chance about its mean, is within a hundredth of the
  /// mixture's quantile, or within one person.
  private static let mostCounted = 40.0

  private func guess(_ share: Double) -> Double {
    let first = min(9e15, reached(share, with: spread))
    return min(9e15, reached(share, with: (spread * spread + 1 / max(1, first)).squareRoot()))
  }

  /// The expected number of others below which it lies with a chance, were it log-normal with a spread.
  private func reached(_ share: Double, with spread: Double) -> Double {
    Exponential.exp(lnMean + Normal.quantile(share) * spread)
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
  private var means: [Double] {
    let shares = Normal.equalShares
    let middle = Exponential.exp(lnMean)
    var means = [Double](repeating: middle, count: shares.count)
    // The shares lie even about their middle: what one half multiplies by, the other divides by.
    for i in 0..<shares.count / 2 {
      let factor = Exponential.exp(-spread * shares[i])
      means[i] = middle / factor
      means[shares.count - 1 - i] = middle * factor
    }
    return means
  }

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
