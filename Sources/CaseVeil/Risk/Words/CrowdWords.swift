extension CrowdRange {
  /// `1 person fits`, `about 3–20 people fit`, `more than 1,200 people fit`. Never none: the patient fits.
  public var text: String {
    if high == 1 { return "1 person fits" }
    if low > 1000 { return "more than \(RoundNumber.text(low, .down)) people fit" }
    let least = RoundNumber.text(low, .down)
    let most = RoundNumber.text(high, .up)
    return least == most ? "about \(least) people fit" : "about \(least)–\(most) people fit"
  }
}

extension Answer {
  /// `about 1 in 4`, to one figure.
  public var odds: String {
    if probability >= 0.95 { return "nearly certain" }
    if probability >= 0.67 { return "about \(Int((probability * 10).rounded())) in 10" }
    if probability < 0.000_1 { return "less than 1 in 10,000" }
    let one = Int64((1 / probability).rounded())
    var unit: Int64 = 1
    while one / unit >= 10 { unit *= 10 }
    return "about 1 in \(RoundNumber.text((one + unit / 2) / unit * unit))"
  }
}
