/// So many of so many, with the range in which the true share lies.
struct Proportion: Hashable, Sendable {
  private(set) var hits = 0
  private(set) var all = 0

  mutating func add(_ isHit: Bool) {
    hits += isHit ? 1 : 0
    all += 1
  }

  /// The 95 % interval of the share, in thousandths; all of it when nothing was counted.
  ///
  /// Source: E. B. Wilson, Journal of the American Statistical Association 1927;22:209-212.
  var interval: (low: Int, high: Int) {
    if all == 0 { return (0, 1000) }
    let z = 1.959963984540054
    let n = Double(all)
    let share = Double(hits) / n
    let middle = share + z * z / (2 * n)
    let reach = z * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
    let scale = 1000 / (1 + z * z / n)
    return (max(0, Int((middle - reach) * scale)), min(1000, Int(((middle + reach) * scale).rounded(.up))))
  }

  /// `  98.4 %   61 of 62   (91.4–99.8)`
  var text: String {
    if all == 0 { return "     –" }
    let share = Self.percent(hits * 1000 / all) + " %"
    let counts = "\(hits) of \(all)"
    let (low, high) = interval
    return String(repeating: " ", count: max(0, 8 - share.count)) + share + "   " + counts
      + String(repeating: " ", count: max(1, 16 - counts.count)) + "(\(Self.percent(low))–\(Self.percent(high)))"
  }

  static func percent(_ permille: Int) -> String { "\(permille / 10).\(permille % 10)" }
}
