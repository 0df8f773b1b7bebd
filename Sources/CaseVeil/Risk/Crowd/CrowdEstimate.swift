extension CrowdSize {
  /// Who looks: someone to whom every detail is known, or a stranger who learns each only so far.
  enum Onlooker { case knowing, stranger }

  /// How many of a population fit all the details.
  ///
  ///     ln λ = ln N + Σ ln p + Σ ln ratio of known pairs + a·n,   σ² = s_N² + Σ s² + τ²·n
  ///
  /// with n the pairs of details whose ratio is not known, each counted by how far both narrow the crowd. Shares
  /// multiply to too small a crowd on average, which a corrects; a and τ were fitted on 50,000 persons of the 2011
  /// census, and `evaluate --risk` repeats the test. At most the rarest detail's own crowd fits.
  static func fitting(_ details: [Detail], of population: Population, seenBy onlooker: Onlooker = .knowing) -> CrowdSize
  {
    func weight(_ detail: Detail) -> Double { onlooker == .knowing ? 1 : detail.observability }
    let counts = details.map { weight($0) * $0.combination }
    let known = KnownPairs(among: details).pairs
    let lnPersons = Exponential.log(population.persons)
    var lnMean = lnPersons
    var variance = population.spread * population.spread
    var rarest = 0.0
    for detail in details {
      let weight = weight(detail)
      lnMean += weight * detail.lnShare
      variance += weight * weight * detail.spread * detail.spread
      rarest = min(rarest, weight * detail.lnShare)
    }
    var unknown = pairs(of: counts)
    for pair in known {
      lnMean += weight(details[pair.first]) * weight(details[pair.second]) * pair.lnRatio
      unknown -= counts[pair.first] * counts[pair.second]
    }
    unknown = max(0, min(Self.mostPairs, unknown))
    let (shift, spread) = known.isEmpty ? (0.085, 0.42) : (0.040, 0.29)
    lnMean = min(lnMean + shift * unknown, lnPersons + rarest)
    return CrowdSize(lnMean: lnMean, spread: (variance + spread * spread * unknown).squareRoot())
  }

  /// The sum over all pairs of the products of their counts.
  private static func pairs(of counts: [Double]) -> Double {
    var sum = 0.0
    var before = 0.0
    for count in counts {
      sum += count * before
      before += count
    }
    return sum
  }

  /// The pairs of seven details: with more, the rarest seven stand for all.
  private static let mostPairs = 21.0
}
