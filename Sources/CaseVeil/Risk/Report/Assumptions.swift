/// What the answers rest on, for the line that always stands below them.
public struct Assumptions: Hashable, Sendable {
  /// Among whom others would look.
  public let population: Population
  /// The time in which it happened, so far as a reader can tell, in days.
  public let windowDays: Int
  /// How many details were counted, and of how many the share is a published figure.
  public let details: Int
  public let published: Int
  /// What was seen and could not be counted.
  public let notCounted: Int
  /// Whether shares of the United Kingdom stand in for those of another country.
  public let borrowsShares: Bool
  /// Whether the second question is about the next of kin, or about the parents.
  public let asksKin: Bool
  public let asksParents: Bool
  public let sex: PatientSex?

  init(of main: PatientEvidence, recognisedBy seen: PatientEvidence, in context: CaseContext) {
    population = main.population
    windowDays = Int(seen.window.days.rounded())
    details = main.details.count
    published = main.details.filter { $0.detail.isPublished }.count
    notCounted = main.notCounted.count
    borrowsShares = main.borrowsShares
    asksKin = seen.isDeceased || context.patientIsAlive.value == false
    asksParents = seen.isChild && !asksKin
    sex = seen.sex
  }
}
