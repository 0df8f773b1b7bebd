/// One thing that a text says of the patient, with the share of people of whom it is true.
public struct Detail: Hashable, Sendable {
  /// What it is about; details of the same attribute do not multiply.
  public enum Attribute: UInt8, CaseIterable, Hashable, Sendable {
    case sex, age, ethnicity, nationality, religion, language, maritalStatus, family, occupation, condition, event,
      publicEvent, exactDate
  }

  public let attribute: Attribute
  /// The value as the table of pairs names it, such as `40-49`; empty when it knows none.
  public let value: String
  /// The natural logarithm of the share of the population, at most 0.
  public let lnShare: Double
  /// The standard deviation of `lnShare`.
  public let spread: Double
  /// How far a stranger can learn this of a person, 0...1.
  public let observability: Double
  /// Whether the share is a published figure; false for a rough default.
  public let isPublished: Bool
  /// The finding that says it, as an index into the plan's steps; nil when no finding does.
  public let step: Int?

  public init(
    _ attribute: Attribute, value: String = "", share: Double, spread: Double, observability: Double? = nil,
    isPublished: Bool = true, step: Int? = nil
  ) {
    self.attribute = attribute
    self.value = value
    lnShare = min(0, Exponential.log(share))
    self.spread = spread
    self.observability = observability ?? attribute.observability
    self.isPublished = isPublished
    self.step = step
  }

  /// The same with a power of its share, and at least a spread.
  func raised(to power: Double, spread least: Double) -> Detail {
    Detail(
      attribute, value: value, share: Exponential.exp(lnShare * power), spread: max(least, spread),
      observability: observability, isPublished: isPublished, step: step)
  }

  /// How far it counts in a combination, 0...1: in full when half the people or fewer share it, not at all when all do.
  ///
  /// Details shared by most narrow the crowd but add little uncertainty; counting them by steps instead would let a
  /// removal raise an answer, and held the true number in too few of the test's intervals.
  var combination: Double { min(1, -lnShare / 0.6931471805599453) }
}

extension Detail.Attribute {
  /// How far a stranger can learn it of a person, 0...1: a setting, not a measurement.
  public var observability: Double {
    switch self {
    case .sex: 1
    case .age, .occupation: 0.9
    case .ethnicity, .nationality: 0.7
    case .family, .maritalStatus: 0.6
    case .religion, .language: 0.5
    case .exactDate: 0.4
    case .condition, .event, .publicEvent: 0.2
    }
  }
}

/// The people among whom the patient is sought.
public struct Population: Hashable, Sendable {
  public let persons: Double
  /// The standard deviation of the logarithm of `persons`.
  public let spread: Double
  /// What it is called on screen.
  public let area: String

  public init(persons: Double, spread: Double, area: String) {
    self.persons = persons
    self.spread = spread
    self.area = area
  }
}
