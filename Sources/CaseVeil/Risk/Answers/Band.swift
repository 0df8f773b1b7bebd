/// How likely an answer is, in the words that are shown.
///
/// Source of the lines: cell sizes 20, 5 and 2 of disclosure control; K. El Emam, Guide to the De-Identification of
/// Personal Health Information, 2013.
public enum Band: UInt8, CaseIterable, Hashable, Comparable, Sendable {
  /// Below 0.05.
  case low
  /// From 0.05, below 0.20.
  case moderate
  /// From 0.20, below 0.50.
  case high
  /// 0.50 and above.
  case veryHigh

  public init(_ probability: Double) {
    switch probability {
    case ..<0.05: self = .low
    case ..<0.2: self = .moderate
    case ..<0.5: self = .high
    default: self = .veryHigh
    }
  }

  /// The name used in JSON: `very_high`.
  public var name: String { Self.names[Int(rawValue)] }

  private static let names = ["low", "moderate", "high", "very_high"]

  public static func < (a: Band, b: Band) -> Bool { a.rawValue < b.rawValue }
}
