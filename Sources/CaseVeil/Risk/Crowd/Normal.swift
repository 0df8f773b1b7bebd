/// The standard normal distribution where the estimates need it.
enum Normal {
  /// Nodes and weights of the 21-point Gauss-Hermite rule for the mean over a standard normal: the half from 0 up.
  ///
  /// Source: the roots of the probabilists' Hermite polynomial He₂₁ and the weights 20!/(21·He₂₀²), to 15 digits.
  static let nodes: [(node: Double, weight: Double)] = [
    (0, 0.270260183572877), (0.678045692440644, 0.21533371569506), (1.35976582321123, 0.108392285626419),
    (2.04910246825716, 0.0339527297865429), (2.75059298105237, 0.00643969705140878),
    (3.46984669047538, 0.000708047795481537), (4.21434398168842, 4.21923474255166e-05),
    (4.99496394478203, 1.22535483614825e-06), (5.82938200730447, 1.45066128449309e-08),
    (6.75144471871746, 4.97536860412172e-11), (7.84938289511382, 2.09899121956567e-14),
  ]

  /// The mean of a function of a standard normal.
  static func mean(of function: (Double) -> Double) -> Double {
    var sum = nodes[0].weight * function(0)
    for (node, weight) in nodes.dropFirst() { sum += weight * (function(node) + function(-node)) }
    return sum
  }

  /// The middles of 201 equal shares of the distribution, lowest first.
  static let equalShares: [Double] = (0..<201).map { quantile((Double($0) + 0.5) / 201) }

  /// The point below which a share of the distribution lies; for shares from 0.001 to 0.999. Error below 1e-12.
  static func quantile(_ share: Double) -> Double {
    if share == 0.5 { return 0 }
    if share == 0.9 { return 1.2815515655446004 }
    if share == 0.1 { return -1.2815515655446004 }
    if share < 0.5 { return -quantile(1 - share) }
    var z = 0.0
    for _ in 0..<60 {
      let step = (share - below(z)) / density(z)
      z += max(-1, min(1, step))
      if abs(step) < 1e-14 { break }
    }
    return z
  }

  private static func density(_ z: Double) -> Double { 0.3989422804014327 * Exponential.exp(-z * z / 2) }

  /// The share of the distribution below a point: ½ + φ(z)·(z + z³/3 + z⁵/(3·5) + …); 0 or 1 beyond 8.
  static func below(_ z: Double) -> Double {
    if z < -8 { return 0 }
    if z > 8 { return 1 }
    var term = z
    var sum = z
    var n = 3.0
    while abs(term) > 1e-17, n < 600 {
      term *= z * z / n
      sum += term
      n += 2
    }
    return 0.5 + density(z) * sum
  }
}
