import CaseFindings

/// One text of the self-test: what is planted in it and what must stay.
struct SelfTestCase: Sendable {
  /// Counts from 1, in the order of the texts.
  let number: Int
  let text: MarkedText
  /// Words of medicine that must be in the result as they are.
  let stays: [String]

  /// How many times a text with invented names is tried.
  private static let variants = 4

  static let all: [SelfTestCase] = {
    var cases: [SelfTestCase] = []
    for block in SelfTestTexts.all {
      for line in block.split(separator: "\n") {
        let isVaried = line.contains("@1") || line.contains("@2")
        for _ in 0..<(isVaried ? variants : 1) {
          if let next = SelfTestCase(String(line), number: cases.count + 1) { cases.append(next) }
        }
      }
    }
    return cases
  }()

  /// Reads one line; nil when its marks cannot be read.
  init?(_ line: String, number: Int) {
    var named = line.replacing("\\n", with: "\n")
    for place in 1...4 { named = named.replacing("@\(place)", with: InventedNames.name(number * 8 + place)) }
    let parts = named.split(separator: "[[", omittingEmptySubsequences: false)
    var stays: [String] = []
    var plain = String(parts.first ?? "")
    for part in parts.dropFirst() {
      let ends = part.split(separator: "]]", maxSplits: 1, omittingEmptySubsequences: false)
      guard ends.count == 2 else { return nil }
      stays.append(String(ends[0]))
      plain += ends[0] + ends[1]
    }
    guard let text = MarkedText(plain) else { return nil }
    self.number = number
    self.text = text
    self.stays = stays
  }
}
