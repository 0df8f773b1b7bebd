/// The Poisson distribution: how many others fit when so many are expected.
enum Poisson {
  /// The chance of at most `count` when `mean` are expected: exact up to a count of 32, error below 1e-3 above.
  static func atMost(_ count: Int64, mean: Double) -> Double {
    if count < 0 { return 0 }
    return count <= 32 ? sum(Int(count), mean) : normal(Double(count) + 1, mean)
  }

  private static func sum(_ count: Int, _ mean: Double) -> Double {
    var term = Exponential.exp(-mean)
    if term == 0 { return 0 }
    var sum = term
    var n = 0.0
    for _ in 0..<count {
      n += 1
      term *= mean / n
      sum += term
    }
    return sum
  }

  /// Wilson and Hilferty's cube root: the gamma distribution is nearly normal in it.
  private static func normal(_ a: Double, _ mean: Double) -> Double {
    let reach = 6 * a.squareRoot()
    if mean < a - reach { return 1 }
    if mean > a + reach { return 0 }
    let z = (cubeRoot(mean / a) - 1 + 1 / (9 * a)) * 3 * a.squareRoot()
    return 1 - Normal.below(z)
  }

  private static func cubeRoot(_ x: Double) -> Double { Exponential.exp(Exponential.log(x) / 3) }
}
