import CaseFindings

/// The answers to the two questions for one state of a text, with what makes them so.
///
/// An estimate under stated assumptions. It never says that a text holds nothing that could identify.
public struct RiskReport: Hashable, Sendable {
  /// Whether someone who knows the patient could tell who it is.
  public let acquaintance: Answer
  /// Whether a stranger who tries could.
  public let stranger: Answer
  /// Whether the patient, reading it, would know.
  public let patient: Answer
  /// What makes the answers so, strongest first; empty when no explanation was asked for.
  public let contributions: [Contribution]
  public let assumptions: Assumptions

  /// The answers in the order of the questions.
  public var answers: [Answer] { [acquaintance, stranger, patient] }
}

extension RiskReport {
  /// The answers for the patient whom each is worst for.
  ///
  /// What makes them so is worked out only when it is to be explained.
  init(of evidence: CaseEvidence, _ findings: [Finding], in context: CaseContext, explained: Bool = true) {
    let estimates = evidence.patients.map { PatientEstimate(of: $0, in: context) }
    let main = Self.worst(estimates) { $0.acquaintance }
    let mostOpen = estimates[Self.worst(estimates) { $0.stranger }]
    let mostSeen = Self.worst(estimates) { $0.patient }
    if evidence.hasDirectIdentifier {
      (acquaintance, stranger, patient) = (.certain, .certain, .certain)
    } else {
      let known = CrowdRange(of: estimates[main].known)
      // Who knows the patient can search the news as well as a stranger.
      acquaintance = Answer(probability: max(estimates[main].acquaintance, mostOpen.stranger), crowd: known)
      stranger = Answer(probability: mostOpen.stranger, crowd: CrowdRange(of: mostOpen.observed))
      patient = Answer(
        probability: estimates[mostSeen].patient,
        crowd: mostSeen == main ? known : CrowdRange(of: estimates[mostSeen].known),
        isCertain: estimates[mostSeen].patient >= 0.95)
    }
    contributions =
      explained
      ? Contribution.all(
        of: evidence, findings, main: evidence.patients[main], seen: evidence.patients[mostSeen], in: context) : []
    assumptions = Assumptions(
      of: evidence.patients[main], recognisedBy: evidence.patients[mostSeen], in: context)
  }

  private static func worst(_ estimates: [PatientEstimate], _ value: (PatientEstimate) -> Double) -> Int {
    var worst = 0
    for i in estimates.indices where value(estimates[i]) > value(estimates[worst]) { worst = i }
    return worst
  }

  /// This report with no answer below that of another reading of the same state of the text.
  public func notBelow(_ other: RiskReport) -> RiskReport {
    RiskReport(
      acquaintance: acquaintance.notBelow(other.acquaintance), stranger: stranger.notBelow(other.stranger),
      patient: patient.notBelow(other.patient), contributions: contributions, assumptions: assumptions)
  }

  /// This report with no answer above that of another state of the text, from which words were only taken away.
  func notAbove(_ other: RiskReport) -> RiskReport {
    RiskReport(
      acquaintance: acquaintance.notAbove(other.acquaintance), stranger: stranger.notAbove(other.stranger),
      patient: patient.notAbove(other.patient), contributions: contributions, assumptions: assumptions)
  }
}
