/// A stretch of a document in UTF-8 byte offsets, half-open.
public struct TextSpan: Hashable, Comparable, Sendable {
  public let lower: Int
  public let upper: Int

  public init(_ lower: Int, _ upper: Int) {
    precondition(lower <= upper, "a span ends where it starts or later")
    self.lower = lower
    self.upper = upper
  }

  public var isEmpty: Bool { lower == upper }

  public func overlaps(_ other: TextSpan) -> Bool { lower < other.upper && other.lower < upper }

  public func union(_ other: TextSpan) -> TextSpan { TextSpan(min(lower, other.lower), max(upper, other.upper)) }

  public static func < (a: TextSpan, b: TextSpan) -> Bool { (a.lower, a.upper) < (b.lower, b.upper) }
}
