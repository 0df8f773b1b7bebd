import CaseFindings

/// Whether confidences mean what they say: of findings given 0.9, nine in ten should be right.
struct Reliability {
  private var byConfidence: [Int: Proportion] = [:]

  mutating func add(_ comparison: Comparison) {
    for finding in comparison.findings {
      byConfidence[finding.confidence.permille, default: Proportion()].add(comparison.isRight(finding))
    }
  }

  /// One line for each confidence that was given, highest first.
  var table: String {
    var text = "\nconfidence given          right\n"
    for permille in byConfidence.keys.sorted(by: >) {
      let given = Proportion.percent(permille) + " %"
      text +=
        "  " + given + String(repeating: " ", count: max(1, 24 - given.count)) + byConfidence[permille]!.text + "\n"
    }
    return text
  }
}
