/// The five words in which answers are shown.
public enum AnswerWord: UInt8, CaseIterable, Comparable, Hashable, Sendable {
  case unlikely, possible, likely, veryLikely, certain

  public init(_ band: Band) {
    switch band {
    case .low: self = .unlikely
    case .moderate: self = .possible
    case .high: self = .likely
    case .veryHigh: self = .veryLikely
    }
  }

  /// In capitals: `VERY LIKELY`.
  public var text: String { Self.texts[Int(rawValue)] }
  /// The name used in options and JSON: `very-likely`.
  public var name: String { Self.names[Int(rawValue)] }

  private static let texts = ["UNLIKELY", "POSSIBLE", "LIKELY", "VERY LIKELY", "CERTAIN"]
  private static let names = ["unlikely", "possible", "likely", "very-likely", "certain"]

  public static func < (a: AnswerWord, b: AnswerWord) -> Bool { a.rawValue < b.rawValue }
}

extension Answer {
  /// The word for it.
  public var word: AnswerWord { isCertain ? .certain : AnswerWord(band) }
}
