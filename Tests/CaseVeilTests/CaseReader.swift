import CaseFindings

@testable import CaseVeil

/// A text read by all detectors, for its evidence as written and under a policy.
struct CaseReader {
  let text: TokenizedDocument
  let findings: [Finding]

  init(_ words: String) {
    text = TokenizedDocument(Document(words))
    findings = Detector.all.findings(in: text).resolved(in: text).linked(in: text).everything
  }

  /// The evidence as written.
  func written(_ setting: EvidenceSetting = EvidenceSetting()) -> CaseEvidence {
    CaseEvidence(of: text, findings: findings, in: setting)
  }

  /// The evidence after a policy's plan.
  func planned(_ policy: String, _ setting: EvidenceSetting = EvidenceSetting()) throws -> CaseEvidence {
    let veil = Veil(policy: try RedactionPolicy.named(policy))
    return CaseEvidence(of: text, findings: findings, plan: veil.review(text.document).plan, in: setting)
  }
}

extension CaseEvidence {
  /// The share of the first detail of a factor; nil when there is none.
  func share(_ factor: Factor, patient: Int = 0) -> Double? {
    guard patient < patients.count else { return nil }
    return patients[patient].details.first { $0.factor == factor }.map { Exponential.exp($0.detail.lnShare) }
  }

  var main: PatientEvidence { patients[0] }

  /// Who fits in, for printing.
  var crowd: CrowdSize { CrowdSize.fitting(main.plainDetails, of: main.population) }
}

extension PatientEvidence {
  var factors: [Factor] { details.map { $0.factor } }
}
