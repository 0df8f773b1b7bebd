/// Something in a text that could identify a person: what, where, how sure, why. Never the text itself.
public struct Finding: Hashable, Sendable {
  public var kind: IdentifierKind
  public var span: TextSpan
  /// The first token and the one after the last.
  public var tokens: Range<Int>
  public var confidence: Confidence
  public var reasons: Reasons
  /// What was read out of it, for a later stage that blurs it.
  public var fact: Fact

  public init(
    kind: IdentifierKind, span: TextSpan, tokens: Range<Int>, confidence: Confidence, reasons: Reasons,
    fact: Fact = .none
  ) {
    self.kind = kind
    self.span = span
    self.tokens = tokens
    self.confidence = confidence
    self.reasons = reasons
    self.fact = fact
  }
}

/// How sure a finding is, in thousandths: 0...1000.
public struct Confidence: Hashable, Comparable, Sendable {
  public let permille: Int
  public init(permille: Int) {
    precondition((0...1000).contains(permille), "a confidence is between 0 and 1000 thousandths")
    self.permille = permille
  }

  /// A label, a title or a check digit: right nearly always.
  public static let certain = Confidence(permille: 980)
  public static let high = Confidence(permille: 900)
  public static let likely = Confidence(permille: 750)
  /// Worth a look; about one in two is right.
  public static let possible = Confidence(permille: 500)

  public static func < (a: Confidence, b: Confidence) -> Bool { a.permille < b.permille }
}

/// What a finding says, read into numbers.
public enum Fact: Hashable, Sendable {
  case none
  case age(AgeRange)
  case date(PartialDate)
  /// People with the same number are the same person.
  case person(Int)
  /// A rare condition: its Orphanet number, and the row of `conditions/broader-classes.tsv` that stands for it; 0 for none.
  case condition(orphaCode: Int, broaderCode: Int)
}

/// An age in whole years, both ends included; a newborn is 0.
public struct AgeRange: Hashable, Sendable {
  public let lowest: Int
  public let highest: Int
  public init(_ lowest: Int, _ highest: Int) {
    self.lowest = lowest
    self.highest = highest
  }
}

/// A date of which some parts are given: the year as four digits, months and days from 1.
public struct PartialDate: Hashable, Sendable {
  public let year: Int?
  public let month: Int?
  public let day: Int?
  public init(year: Int?, month: Int?, day: Int?) {
    self.year = year
    self.month = month
    self.day = day
  }
}
