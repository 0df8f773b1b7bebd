/// The answer to one question: how likely, and how many people fit.
public struct Answer: Hashable, Sendable {
  /// 0...1.
  public let probability: Double
  public let crowd: CrowdRange
  /// Whether a direct identifier stands there, or the patient's answer is 0.95 and above.
  public let isCertain: Bool

  public init(probability: Double, crowd: CrowdRange, isCertain: Bool = false) {
    self.probability = min(1, max(0, probability))
    self.crowd = crowd
    self.isCertain = isCertain
  }

  public var band: Band { Band(probability) }
  /// The probability in whole thousandths, rounded down: what records hold.
  public var permille: Int { Int(probability * 1000 + 1e-9) }

  /// A direct identifier stands there: one person fits, and anyone can tell who.
  static let certain = Answer(probability: 1, crowd: CrowdRange(low: 1, middle: 1, high: 1), isCertain: true)

  /// This answer, or the other where this one is the higher: what is taken out of a text makes no answer worse.
  func notAbove(_ other: Answer) -> Answer { probability > other.probability ? other : self }

  /// This answer, or the other where that one is the higher: what somebody wrote instead may tell more.
  func notBelow(_ other: Answer) -> Answer { probability < other.probability || other.isCertain ? other : self }
}

/// How many people fit, the patient included: a tenth, a half and nine tenths of the estimates lie at or below.
public struct CrowdRange: Hashable, Sendable {
  public let low: Int64
  public let middle: Int64
  public let high: Int64

  public init(low: Int64, middle: Int64, high: Int64) {
    self.low = max(1, low)
    self.middle = max(self.low, middle)
    self.high = max(self.middle, high)
  }

  init(of crowd: CrowdSize) {
    let quantiles = crowd.quantiles([0.1, 0.5, 0.9])
    self.init(low: quantiles[0], middle: quantiles[1], high: quantiles[2])
  }
}
