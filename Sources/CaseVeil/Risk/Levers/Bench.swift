import CaseFindings

/// Where measures are tried: each trial makes the very plan that carrying it out would make.
struct Bench {
  /// What is changed before any lever is pulled.
  enum Start: Hashable, Sendable {
    /// Only what identifies alone goes.
    case written
    /// The policy's plan.
    case planned
    /// What identifies alone goes, and what somebody chose.
    case chosen(Choices)

    /// What becomes of findings before any lever is pulled.
    var choices: Choices {
      switch self {
      case .written: Choices(keepsOthers: true)
      case .planned: Choices()
      case .chosen(let choices): choices
      }
    }
  }

  let risk: CaseRisk
  let start: Start

  /// The plan under some measures.
  func plan(under measures: Measures) -> Plan {
    if start == .planned, measures.actions.isEmpty { return risk.review.plan }
    return Plan(
      for: risk.review.resolved, in: risk.review.text, under: policy(under: measures), moving: risk.review.shift)
  }

  func policy(under measures: Measures) -> RedactionPolicy {
    var policy = risk.review.policy
    policy.choices = start.choices
    for (finding, action) in measures.actions.sorted(by: { $0.key < $1.key }) {
      policy.choices.choose(action, for: risk.review.findings[finding])
    }
    return policy
  }

  func context(under measures: Measures) -> CaseContext {
    var context = risk.context.waiting(measures.daysWaited)
    if let audience = measures.audience {
      context.audience = Given(audience, .flag)
      context.channel = .none
    }
    if measures.isUnnamed { context.authorIsNamed = Given(false, .flag) }
    return context
  }

  func evidence(under measures: Measures, by plan: Plan) -> CaseEvidence {
    outcome(of: measures, by: plan).evidence
  }

  /// The text under some measures, and what is left of the evidence then.
  ///
  /// The plan can be handed in where measures differ only in what changes no word.
  func outcome(of measures: Measures, by known: Plan? = nil) -> Outcome {
    let plan = known ?? plan(under: measures)
    let fates = Fate.after(plan, of: risk.review.findings)
    let context = context(under: measures)
    return Outcome(
      plan: plan, fates: fates, evidence: risk.reading.evidence(after: fates, in: context.setting),
      findings: risk.review.findings, context: context)
  }

  /// The answers under some measures; none is above that of the start.
  func report(under measures: Measures, notAbove first: RiskReport?, explained: Bool = true) -> RiskReport {
    outcome(of: measures).report(notAbove: first, explained: explained)
  }

  /// The answers for those who read only a stretch of the document: everything found elsewhere is gone.
  func report(under measures: Measures, onlyIn part: TextSpan, notAbove whole: RiskReport) -> RiskReport {
    var measures = measures
    for (i, finding) in risk.review.findings.enumerated() where !finding.span.overlaps(part) {
      measures.actions[i] = .remove
    }
    return report(under: measures, notAbove: whole, explained: false)
  }

  /// The answers under some measures without their crowds, for the search.
  func trial(_ measures: Measures) -> Trial { outcome(of: measures).trial }

  /// Words that a plan's edits take out, less those that they put in.
  static func words(lostBy plan: Plan) -> Int {
    plan.edits.reduce(0) { lost, edit in
      lost + count(plan.document.bytes[edit.span.lower..<edit.span.upper]) - count(edit.text.utf8)
    }
  }

  private static func count(_ bytes: some Collection<UInt8>) -> Int {
    var words = 0
    var isInside = false
    for byte in bytes {
      let isLetter = byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte >= 0x80
      if isLetter, !isInside { words += 1 }
      isInside = isLetter || isInside && byte == 0x27
    }
    return words
  }
}

/// A text under some measures.
struct Outcome {
  let plan: Plan
  /// What becomes of each finding.
  let fates: [Fate]
  let evidence: CaseEvidence
  fileprivate let findings: [Finding]
  fileprivate let context: CaseContext

  /// The answers; none is above that of another state of the text.
  func report(notAbove first: RiskReport?, explained: Bool) -> RiskReport {
    let report = RiskReport(of: evidence, findings, in: context, explained: explained)
    return first.map { report.notAbove($0) } ?? report
  }

  /// How far the text is from where it should be.
  var trial: Trial { Trial(of: evidence, in: context, wordsLost: Bench.words(lostBy: plan)) }
}

/// How far a state of the text is from where it should be.
struct Trial {
  let acquaintance: Double
  let stranger: Double
  let patient: Double
  let wordsLost: Int
  /// The logarithm of the smallest crowd.
  let lnCrowd: Double
  /// What is still missing, so measured that it shrinks with each thing that goes: in natural logarithms of crowds.
  let distance: (Band) -> Double

  init(of evidence: CaseEvidence, in context: CaseContext, wordsLost: Int) {
    let estimates = evidence.patients.map { PatientEstimate(of: $0, in: context) }
    self.wordsLost = wordsLost
    lnCrowd = estimates.reduce(Double.infinity) { min($0, $1.known.lnMean) }
    if evidence.hasDirectIdentifier {
      (acquaintance, stranger, patient) = (1, 1, 1)
      distance = { _ in 1_000 }
      return
    }
    acquaintance = estimates.reduce(0) { max($0, $1.acquaintance) }
    stranger = estimates.reduce(0) { max($0, $1.stranger) }
    patient = estimates.reduce(0) { max($0, $1.patient) }
    distance = { band in estimates.reduce(0) { max($0, $1.distance(to: band)) } }
  }

  func reaches(_ band: Band) -> Bool {
    Band(acquaintance) <= band && Band(stranger) <= band && Band(patient) <= band
  }
}

extension PatientEstimate {
  /// How much larger the crowds would have to be, and how much weaker the cues, for every answer to be in a band.
  func distance(to band: Band) -> Double {
    let limit = band.limit
    // (1 − e^−L)/L is 1/L for crowds of some size.
    let wanted = -Exponential.log(limit)
    let crowd = max(0, wanted - (known.lnMean - 1.2815515655446004 * known.spread))
    let own = patient < limit ? 0 : max(0, wanted - known.lnMean) + cueStrength
    let news = stranger < limit ? 0 : Exponential.log((1 - limit) / max(1e-3, 1 - stranger))
    return (acquaintance < limit ? 0 : crowd) + own + news
  }
}

extension Band {
  /// The first probability above the band.
  var limit: Double {
    switch self {
    case .low: 0.05
    case .moderate: 0.2
    case .high: 0.5
    case .veryHigh: 1.01
    }
  }
}
