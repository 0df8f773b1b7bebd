import CaseFindings

@testable import CaseVeil

/// Evidence put together by hand, so that reports are tested without any text.
enum HandMade {
  static let uk = PopulationCandidate(
    Population(persons: 67_000_000, spread: 0.05, area: "the United Kingdom"), .country)
  static let town = PopulationCandidate(
    Population(persons: 12_000, spread: 0.2, area: "Hexham"), .place, finding: 0, span: TextSpan(0, 6))

  static func detail(
    _ attribute: Detail.Attribute, _ share: Double, _ spread: Double, _ factor: Factor, rate: Double? = nil
  ) -> EvidenceDetail {
    EvidenceDetail(
      Detail(attribute, share: share, spread: spread), span: TextSpan(0, 1), finding: nil, ratePerYear: rate,
      factor: factor)
  }

  static func patient(
    _ details: [EvidenceDetail] = [], among populations: [PopulationCandidate] = [uk], days: Double? = nil,
    cues: [RecognitionCue] = [], news: NewsClues = NewsClues(), notCounted: [NotCounted] = [],
    hasHappening: Bool = false, isDeceased: Bool = false
  ) -> PatientEvidence {
    PatientEvidence(
      details: details, notCounted: notCounted, populations: populations,
      window: Window(days: days ?? Window.undatedDays, finding: nil, span: nil),
      cues: cues.map { CueMark(cue: $0, span: TextSpan(0, 1), finding: nil) }, news: news, isDeceased: isDeceased,
      isChild: false, sex: nil, hasHappening: hasHappening, borrowsShares: false)
  }

  static func report(_ patients: PatientEvidence..., direct: Bool = false, in context: CaseContext = CaseContext())
    -> RiskReport
  {
    let name = Finding(
      kind: .patientName, span: TextSpan(0, 1), tokens: 0..<1, confidence: .certain, reasons: .label)
    return RiskReport(
      of: CaseEvidence(patients: patients, directIdentifiers: direct ? [0] : []), [name], in: context)
  }

  /// Nothing about the author shows, and the event lies back.
  static func context(days: Int = 0, audience: Audience = .openSocial) -> CaseContext {
    var context = CaseContext().waiting(days)
    context.workplaceIsFindable = Given(false, .flag)
    context.audience = Given(audience, .flag)
    return context
  }
}
