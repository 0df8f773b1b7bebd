/// What the text does not say and the answers depend on. What is not given counts as the riskier value.
public struct CaseContext: Hashable, Sendable {
  public var audience: Audience?
  /// Days from seeing the patient to posting.
  public var daysToPosting: Int?
  /// Whether the text appears under the author's name.
  public var authorIsNamed: Bool?
  /// Whether readers can find where the author works.
  public var workplaceIsFindable: Bool?
  /// The place whose people the author's unit serves, as people; nil when unknown.
  public var catchment: Int?
  /// Whether the patient lives.
  public var patientIsAlive: Bool?
  public var country: ContextCountry?

  public init(
    audience: Audience? = nil, daysToPosting: Int? = nil, authorIsNamed: Bool? = nil,
    workplaceIsFindable: Bool? = nil, catchment: Int? = nil, patientIsAlive: Bool? = nil,
    country: ContextCountry? = nil
  ) {
    self.audience = audience
    self.daysToPosting = daysToPosting
    self.authorIsNamed = authorIsNamed
    self.workplaceIsFindable = workplaceIsFindable
    self.catchment = catchment
    self.patientIsAlive = patientIsAlive
    self.country = country
  }

  /// Whether readers learn the author's patients are meant: the name or the workplace shows, or nothing was said of either.
  public var linksToAuthor: Bool { authorIsNamed ?? true }
}

/// The country whose people are counted when the text names no smaller area.
public enum ContextCountry: UInt8, CaseIterable, Hashable, Sendable {
  case unitedKingdom, ireland, unitedStates, canada, australia, newZealand
}
