import CaseLexicons

/// A label, a colon and the value after it: `GP: Dr A Patel`.
public struct LabelledField: Sendable {
  /// The label's tokens.
  public let label: Range<Int>
  /// The value's tokens, up to the bar, the line's end or the sentence's end; never empty.
  public let value: Range<Int>
  /// The label's last word.
  public let key: WordHash
  /// The label's words as one phrase.
  public let phrase: WordHash

  static func all(in tokens: [Token], of bytes: [UInt8]) -> [LabelledField] {
    var fields: [LabelledField] = []
    for colon in tokens.indices where tokens[colon].shape == .mark && bytes[tokens[colon].lower] == 0x3A {
      guard let label = label(before: colon, tokens, bytes) else { continue }
      let value = value(after: colon, tokens, bytes)
      if value.isEmpty { continue }
      var phrase = tokens[label.lowerBound].hash
      for i in label.dropFirst() where tokens[i].shape != .mark { phrase = phrase.followed(by: tokens[i].hash) }
      fields.append(LabelledField(label: label, value: value, key: tokens[label.upperBound - 1].hash, phrase: phrase))
    }
    return withoutSpeakers(fields)
  }

  /// Up to four words that start a line or follow a bar, a semicolon, a bracket or a sentence.
  private static func label(before colon: Int, _ tokens: [Token], _ bytes: [UInt8]) -> Range<Int>? {
    var first = colon
    while first > 0, colon - first < 5 {
      if first < colon, tokens[first].gap >= .line || tokens[first].gap == .wide { return first..<colon }
      let before = tokens[first - 1]
      if before.shape == .mark,
        !(bytes[before.lower] == 0x2F || bytes[before.lower] == 0x27 || bytes[before.lower] == 0x2D)
      {
        return first < colon ? first..<colon : nil
      }
      first -= 1
    }
    return first == 0 && colon > 0 && colon <= 5 ? 0..<colon : nil
  }

  private static func value(after colon: Int, _ tokens: [Token], _ bytes: [UInt8]) -> Range<Int> {
    var end = colon + 1
    while end < tokens.count, end - colon < 24, tokens[end].gap < .line {
      let token = tokens[end]
      if token.shape == .mark {
        let byte = bytes[token.lower]
        if byte == 0x7C || byte == 0x3B { break }
        if byte == 0x2E, end + 1 >= tokens.count || tokens[end + 1].gap != .none, tokens[end - 1].length > 3 { break }
      }
      end += 1
    }
    return (colon + 1)..<end
  }

  /// A label that repeats three times or more is a speaker in a dialogue, not a field.
  private static func withoutSpeakers(_ fields: [LabelledField]) -> [LabelledField] {
    guard fields.count >= 3 else { return fields }
    let labels = fields.map { $0.phrase.value }.sorted()
    return fields.filter { field in
      var first = 0
      var end = labels.count
      while first < end {
        let middle = (first + end) / 2
        if labels[middle] < field.phrase.value { first = middle + 1 } else { end = middle }
      }
      return first + 2 >= labels.count || labels[first + 2] != field.phrase.value
    }
  }
}
