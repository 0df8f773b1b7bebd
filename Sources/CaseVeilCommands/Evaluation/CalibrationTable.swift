import CaseVeil

/// The figures of the crowd estimate as they are shown, each beside the line it is held to.
struct CalibrationTable {
  let calibration: Calibration

  /// A figure with its line: `at least` when a greater one is better.
  struct Line {
    let name: String
    let value: Double
    let isLeast: Bool
    let limit: Double

    var holds: Bool { isLeast ? value >= limit : value <= limit }
  }

  /// What a change of the model must not lose.
  var lines: [Line] {
    [
      Line(name: "80 % interval holds the truth", value: calibration.coverage(of: 0.8), isLeast: true, limit: 0.80),
      Line(name: "truth below that interval", value: calibration.tooFew(for: 0.8), isLeast: false, limit: 0.05),
      Line(name: "calibration error of 1/K", value: calibration.expectedError, isLeast: false, limit: 0.02),
      Line(name: "K up to 10 caught at 0.09", value: calibration.flagged(sizes: 1...10), isLeast: true, limit: 0.97),
    ]
  }

  var holds: Bool { lines.allSatisfy(\.holds) }

  var text: String {
    var text = "persons                           \(calibration.cases.count)\n"
    for line in lines {
      text += Help.padded(line.name, to: 34) + Self.figure(line.value)
      text += line.isLeast ? "   at least " : "   at most  "
      text += Self.figure(line.limit) + (line.holds ? "   holds\n" : "   DOES NOT HOLD\n")
    }
    let others = [
      ("50 % interval holds the truth", calibration.coverage(of: 0.5)),
      ("95 % interval holds the truth", calibration.coverage(of: 0.95)),
      ("K up to 2 caught at 0.09", calibration.flagged(sizes: 1...2)),
      ("K of 21 and more flagged at 0.09", calibration.flagged(sizes: 21...Int64.max)),
      ("Brier score, no one else fits", calibration.brier),
      ("area under ROC, no one else fits", calibration.areaForUnique),
    ]
    for (name, value) in others { text += Help.padded(name, to: 34) + Self.figure(value) + "\n" }
    text += "\nband          persons   predicted 1/K   true 1/K\n"
    for band in Band.allCases {
      let row = calibration.reliability(of: band)
      text += Help.padded(band.name, to: 14) + Help.padded(String(row.persons), to: 10)
      text += Help.padded(Self.figure(row.predicted), to: 16) + Self.figure(row.true) + "\n"
    }
    return text
  }

  /// Four decimals of a number from 0 to 1.
  private static func figure(_ value: Double) -> String {
    let tenThousandths = Int((value * 10_000).rounded())
    let decimals = String(10_000 + tenThousandths % 10_000).dropFirst()
    return "\(tenThousandths / 10_000).\(decimals)"
  }
}
