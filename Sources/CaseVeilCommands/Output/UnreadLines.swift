import CaseFindings
import CaseVeil

/// Where a text could not be read, for people by line and for programs by span.
enum UnreadLines {
  /// `line 3` or `lines 3, 5 and 6`, and why.
  static func sentence(for review: Review) -> String {
    guard let obstacle = review.obstacle else { return "" }
    return "\(lines(of: review)): \(ReviewText.sentence(for: obstacle))"
  }

  /// The lines, at most eight of them.
  static func lines(of review: Review) -> String {
    let map = LineMap(review.document)
    var numbers: [Int] = []
    for stretch in review.unread {
      let last = map.line(of: max(stretch.span.lower, stretch.span.upper - 1))
      for line in map.line(of: stretch.span.lower)...last where !numbers.contains(line) { numbers.append(line) }
      if numbers.count > 8 { break }
    }
    guard numbers.count > 1 else { return "line \(numbers.first ?? 1)" }
    if numbers.count > 8 { return "lines " + numbers.prefix(8).map { "\($0)" }.joined(separator: ", ") + " and more" }
    return "lines " + numbers.dropLast().map { "\($0)" }.joined(separator: ", ") + " and \(numbers[numbers.count - 1])"
  }

  /// `"assessed":false` and why, when some part was not read; nothing otherwise.
  static func write(_ review: Review, to writer: inout JSONWriter) {
    guard let obstacle = review.obstacle else { return }
    writer.key("assessed")
    writer.boolean(false)
    writer.key("reason")
    writer.string(ReviewText.sentence(for: obstacle))
  }
}

extension TextProfile.Obstacle {
  /// The name used in JSON.
  var name: String {
    switch self {
    case .disguisedLetters: "disguisedLetters"
    case .otherScript: "otherScript"
    case .otherLanguage: "otherLanguage"
    }
  }
}
