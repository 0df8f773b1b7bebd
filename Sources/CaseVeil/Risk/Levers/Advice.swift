import CaseFindings

/// What could be done to bring every answer into a band: each lever alone, and the smallest set that is enough.
public struct Advice: Sendable {
  /// The answers before any lever is pulled.
  public let before: RiskReport
  public let target: Band
  /// All levers that lower some answer, alone or among the chosen, in the order of the text.
  public let levers: [Lever]
  /// The levers to pull, as places in `levers`: the smallest set that is enough, or else all that help.
  public let chosen: [Int]
  /// Whether pulling them is enough.
  public let reachesTarget: Bool
  /// The answers after them.
  public let after: RiskReport

  private let bench: Bench
  private let measures: [Measures]

  /// Whether nothing has to be done.
  public var isReachedAlready: Bool { before.answers.allSatisfy { $0.band <= target } }
  /// Whether a set of at most four is enough.
  public var isSmall: Bool { reachesTarget && chosen.count <= LeverSearch.mostAtOnce }

  init(on bench: Bench, target: Band) {
    self.bench = bench
    self.target = target
    before = bench.report(
      under: Measures(), notAbove: bench.start == .planned ? bench.risk.planned : bench.risk.written)
    let all = LeverOffers(on: bench, before: before)
    let tried = all.all()
    let result = LeverSearch(bench: bench, offers: tried, target: target).result()
    let told = tried.indices.filter { result.chosen.contains($0) || all.lowers(tried[$0]) }
    let offers = told.map { tried[$0] }
    let first = before
    let trialBefore = bench.trial(Measures())
    levers = offers.map { offer in
      Lever(
        treatment: offer.treatment, findings: offer.findings,
        replacement: Self.replacement(offer, on: bench), wordsLost: offer.trial.wordsLost - trialBefore.wordsLost,
        growth: max(1, Exponential.exp(offer.trial.lnCrowd - trialBefore.lnCrowd)),
        after: bench.report(under: offer.measures, notAbove: first, explained: false))
    }
    measures = offers.map { $0.measures }
    chosen = told.indices.filter { result.chosen.contains(told[$0]) }
    reachesTarget = result.reaches
    after =
      Self.joined(result.chosen.map { tried[$0].measures }).map { bench.report(under: $0, notAbove: first) } ?? before
  }

  private static func joined(_ measures: [Measures]) -> Measures? {
    measures.reduce(Measures()) { $0?.joined(with: $1) }
  }

  private static func replacement(_ offer: LeverOffers.Offer, on bench: Bench) -> String? {
    guard case .generalise = offer.treatment, let first = offer.findings.first else { return nil }
    let span = bench.risk.review.findings[first].span
    return bench.plan(under: offer.measures).steps.first { $0.finding.span.overlaps(span) }?.replacement
  }

  /// What some levers do together; nil when two of them do different things to one finding.
  func measures(of levers: [Int]) -> Measures? { Self.joined(levers.map { measures[$0] }) }

  /// The answers after some levers; nil when two of them clash.
  public func report(after levers: [Int]) -> RiskReport? {
    measures(of: levers).map { bench.report(under: $0, notAbove: before) }
  }

  /// The text after some levers, to which `report(after:)` belongs; nil when two of them clash.
  public func text(after levers: [Int]) -> RedactedText? {
    measures(of: levers).map { bench.plan(under: $0).redacted() }
  }
}

extension CaseRisk {
  /// What could be done about the text as given, beside taking out what identifies alone.
  public func adviceAsWritten(target: Band) -> Advice { Advice(on: Bench(risk: self, start: .written), target: target) }

  /// What could be done beyond what somebody chose.
  func advice(beyond choices: Choices, target: Band) -> Advice {
    Advice(on: Bench(risk: self, start: .chosen(choices)), target: target)
  }

  /// What could be done beyond the policy's plan.
  public func adviceAfterPlan(target: Band) -> Advice { Advice(on: Bench(risk: self, start: .planned), target: target) }
}
