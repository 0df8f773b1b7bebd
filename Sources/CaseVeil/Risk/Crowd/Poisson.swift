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

/// The chance that at most so many people fit, counted up from one for all expected numbers at once.
struct PoissonCount {
  private let means: [Double]
  /// For each expected number the chance of just so many others.
  private var terms: [Double]
  private var sum: Double
  /// How many people: one more than the others.
  private(set) var people: Int64 = 1

  init(_ means: [Double]) {
    self.means = means
    // Where 200 others are expected, 60 or fewer are not.
    terms = means.map { $0 > 200 ? 0 : Exponential.exp(-$0) }
    sum = terms.reduce(0, +)
  }

  /// The chance that at most so many people fit, 0...1.
  var share: Double { sum / Double(means.count) }

  /// One more. O(expected numbers).
  mutating func goOn() {
    let part = 1 / Double(people)
    people += 1
    var added = 0.0
    for i in terms.indices {
      terms[i] *= means[i] * part
      added += terms[i]
    }
    sum += added
  }
}
