import CaseFindings

extension Review {
  /// `line 3` or `lines 3, 5 and 6`, and why they could not be read; empty when all was read.
  public var unreadSentence: String {
    guard let obstacle else { return "" }
    return "\(unreadLines): \(obstacle.sentence)"
  }

  /// The lines that could not be read, at most eight of them.
  private var unreadLines: String {
    let map = LineMap(document)
    var numbers: [Int] = []
    for stretch in unread {
      let last = map.line(of: max(stretch.span.lower, stretch.span.upper - 1))
      for line in map.line(of: stretch.span.lower)...last where !numbers.contains(line) { numbers.append(line) }
      if numbers.count > 8 { break }
    }
    guard numbers.count > 1 else { return "line \(numbers.first ?? 1)" }
    if numbers.count > 8 { return "lines " + numbers.prefix(8).map { "\($0)" }.joined(separator: ", ") + " and more" }
    return "lines " + numbers.dropLast().map { "\($0)" }.joined(separator: ", ") + " and \(numbers[numbers.count - 1])"
  }
}
