import CaseFindings

extension ChosenText {
  /// What waits for somebody to decide, each value once, in the order in which it helps most: what the smallest set of
  /// edits holds comes first, then what does most alone, then what stands first.
  public func order(
    of open: [Finding], beside advice: Advice?, options: [FindingValue: [ChosenOption]]
  ) -> [FindingValue] {
    var best: Set<FindingValue> = []
    if let advice {
      for place in advice.chosen {
        for finding in advice.levers[place].findings { best.insert(value(of: risk.review.findings[finding])) }
      }
    }
    var ranked: [(value: FindingValue, isBest: Bool, distance: Double)] = []
    var seen: Set<FindingValue> = []
    for finding in open {
      let value = value(of: finding)
      guard seen.insert(value).inserted else { continue }
      let distance = options[value]?.map { $0.distance }.min() ?? .infinity
      ranked.append((value, best.contains(value), distance))
    }
    let sorted = ranked.indices.sorted { a, b in
      if ranked[a].isBest != ranked[b].isBest { return ranked[a].isBest }
      return ranked[a].distance == ranked[b].distance ? a < b : ranked[a].distance < ranked[b].distance
    }
    return sorted.map { ranked[$0].value }
  }
}
