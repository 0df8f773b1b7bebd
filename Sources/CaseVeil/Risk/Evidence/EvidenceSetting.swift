import CaseFindings

/// What is known from outside the text that changes its numbers.
public struct EvidenceSetting: Hashable, Sendable {
  /// The country of the case where the text names none: an ISO code such as `GB`.
  public var country = "GB"
  /// The author's workplace and the people it serves, when it is shown or easily found; nil when it is hidden.
  public var workplace: Population?
  /// Days from the event to the posting; nil when unknown.
  public var daysToPosting: Int?
  /// Whether the author said when the patient was seen and when it is posted.
  public var isSeenGiven = false
  /// The day of posting, by which years and months are told near from far; nil when unknown.
  public var posted: PartialDate?

  public init() {}
}
