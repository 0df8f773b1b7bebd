/// Numbers as they are shown: at most two figures that mean something.
enum RoundNumber {
  enum Direction { case down, nearest, up }

  /// `12`, `1,300`, `67 million`.
  static func text(_ number: Int64, _ direction: Direction = .nearest) -> String {
    let rounded = rounded(max(0, number), direction)
    if rounded < 1_000_000 { return grouped(rounded) }
    let isBillion = rounded >= 1_000_000_000
    let tenths = rounded / (isBillion ? 100_000_000 : 100_000)
    let rest = tenths % 10
    return grouped(tenths / 10) + (rest == 0 ? "" : ".\(rest)") + (isBillion ? " billion" : " million")
  }

  /// Two figures and zeros.
  static func rounded(_ number: Int64, _ direction: Direction) -> Int64 {
    var unit: Int64 = 1
    while number / unit >= 100 { unit *= 10 }
    let extra: Int64 =
      switch direction {
      case .down: 0
      case .nearest: unit / 2
      case .up: unit - 1
      }
    return (number + extra) / unit * unit
  }

  private static func grouped(_ number: Int64) -> String {
    if number < 1000 { return "\(number)" }
    let rest = "\(1000 + number % 1000)"
    return grouped(number / 1000) + "," + String(rest.dropFirst())
  }
}
