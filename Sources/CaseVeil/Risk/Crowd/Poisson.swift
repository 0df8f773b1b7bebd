/// The Poisson distribution: how many others fit when so many are expected.
enum Poisson {
  /// The chance of at most `count` when `mean` are expected. Error below 1e-10 up to a mean of 2,000, below 1e-4 above.
  static func atMost(_ count: Double, mean: Double) -> Double {
    if count < 0 { return 0 }
    if mean <= 0 { return 1 }
    if mean > 2000 { return normal(count, mean) }
    return mean < count + 1 ? 1 - lowerSeries(count + 1, mean) : upperFraction(count + 1, mean)
  }

  /// The incomplete gamma function P(a, x) by its power series, for x below a.
  private static func lowerSeries(_ a: Double, _ x: Double) -> Double {
    var term = 1 / a
    var sum = term
    var n = a
    while term > sum * 1e-14 {
      n += 1
      term *= x / n
      sum += term
    }
    return sum * scale(a, x)
  }

  /// The incomplete gamma function Q(a, x) by its continued fraction (Lentz), for x from a up.
  private static func upperFraction(_ a: Double, _ x: Double) -> Double {
    let tiny = 1e-300
    var b = x + 1 - a
    var c = 1 / tiny
    var d = 1 / (b == 0 ? tiny : b)
    var value = d
    for i in 1...20_000 {
      let n = Double(i)
      let an = n * (a - n)
      b += 2
      d = an * d + b
      if abs(d) < tiny { d = tiny }
      c = b + an / c
      if abs(c) < tiny { c = tiny }
      d = 1 / d
      let step = d * c
      value *= step
      if abs(step - 1) < 1e-14 { break }
    }
    return value * scale(a, x)
  }

  /// xᵃ·e⁻ˣ / Γ(a).
  private static func scale(_ a: Double, _ x: Double) -> Double {
    Exponential.exp(a * Exponential.log(x) - x - logGamma(a))
  }

  /// ln Γ(a) for a from 1 up: Stirling's series after stepping up to 12.
  static func logGamma(_ a: Double) -> Double {
    var x = a
    var product = 1.0
    while x < 12 {
      product *= x
      x += 1
    }
    let inverse = 1 / (x * x)
    let series = (1.0 / 12 - inverse * (1.0 / 360 - inverse * (1.0 / 1260 - inverse / 1680))) / x
    return (x - 0.5) * Exponential.log(x) - x + 0.9189385332046727 + series - Exponential.log(product)
  }

  /// Wilson and Hilferty's cube root: the gamma distribution is nearly normal in it.
  private static func normal(_ count: Double, _ mean: Double) -> Double {
    let a = count + 1
    let z = (cubeRoot(mean / a) - 1 + 1 / (9 * a)) * 3 * a.squareRoot()
    return 1 - Normal.below(z)
  }

  private static func cubeRoot(_ x: Double) -> Double { Exponential.exp(Exponential.log(x) / 3) }
}
