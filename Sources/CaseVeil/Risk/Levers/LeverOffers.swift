import CaseFindings

/// What could be done about a text, lever by lever.
struct LeverOffers {
  /// A lever before it is told: what it does, and how far the text is then from where it should be.
  struct Offer {
    let treatment: Lever.Treatment
    let findings: [Int]
    let measures: Measures
    /// What becomes of each finding then.
    let fates: [Fate]
    let trial: Trial

    init(_ treatment: Lever.Treatment, of findings: [Int], by measures: Measures, on bench: Bench) {
      let outcome = bench.outcome(of: measures)
      self.treatment = treatment
      self.findings = findings
      self.measures = measures
      fates = outcome.fates
      trial = outcome.trial
    }
  }

  private let bench: Bench
  private let before: Trial
  private let plan: Plan
  private let findings: [Finding]
  private let sayings: [Saying]
  /// How much each finding bears on the answers.
  private let strength: [Int: Double]

  /// - Parameter report: The answers before any lever is pulled, explained.
  init(on bench: Bench, before report: RiskReport) {
    self.bench = bench
    findings = bench.risk.review.findings
    sayings = findings.map { Saying($0, in: bench.risk.review.document) }
    strength = report.contributions.reduce(into: [:]) { strengths, part in
      if let finding = part.finding { strengths[finding] = max(strengths[finding] ?? 0, part.strength) }
    }
    before = bench.trial(Measures())
    plan = bench.plan(under: Measures())
  }

  /// About six months: a rough default for when an event is no longer talked of.
  static let wait = 183

  /// All levers, in the order of the text; then waiting, then leaving the author's name off, then fewer readers.
  ///
  /// To take words out is a lever also where it lowers nothing alone: a second date counts once the first is gone.
  func all() -> [Offer] {
    groups().flatMap { group in best(of: treatments(of: group).compactMap { offer($0, group) }) }
      + [waiting(), unnaming(), narrowing()].compactMap { $0 }
  }

  /// The findings that bear on an answer and still say something, and all that say the same words again; those that say
  /// the same stand together. Of many only those that bear most, so that a long text is answered in time.
  private func groups() -> [[Int]] {
    let named = bench.evidence(under: Measures(), by: plan).bearing
    let bearing = Set(named.map { sayings[$0] })
    var places: [Saying: Int] = [:]
    var groups: [[Int]] = []
    for i in findings.indices where bearing.contains(sayings[i]) && mayGo(findings[i]) {
      if let place = places[sayings[i]] {
        groups[place].append(i)
      } else {
        places[sayings[i]] = groups.count
        groups.append([i])
      }
    }
    if groups.count <= Self.mostGroups { return groups }
    let strengths = groups.map { group in group.reduce(0) { max($0, strength[$1] ?? 0) } }
    let kept = groups.indices.sorted { (strengths[$1], $0) < (strengths[$0], $1) }.prefix(Self.mostGroups)
    return kept.sorted().map { groups[$0] }
  }

  private static let mostGroups = 24

  private func mayGo(_ finding: Finding) -> Bool {
    !finding.kind.isDirect && !finding.reasons.contains(.keepTerm) && !keeps(finding)
  }

  /// Whether somebody chose that it stays.
  private func keeps(_ finding: Finding) -> Bool {
    if case .chosen(let choices) = bench.start {
      choices.holds(finding) && choices.action(for: finding) == .keep
    } else {
      false
    }
  }

  private func treatments(of group: [Int]) -> [Lever.Treatment] {
    let kinds = group.map { findings[$0].kind }
    return Blur.allCases.filter { blur in kinds.allSatisfy { blur.fits($0) } }.map { .generalise($0) } + [.remove]
  }

  /// A treatment tried; nil when nothing can come of it.
  private func offer(_ treatment: Lever.Treatment, _ group: [Int]) -> Offer? {
    var measures = Measures()
    for i in group {
      if case .generalise(let blur) = treatment {
        measures.actions[i] = .generalise(blur)
      } else {
        measures.actions[i] = .remove
      }
    }
    let offer = Offer(treatment, of: group, by: measures, on: bench)
    return treatment == .remove || lowers(offer) ? offer : nil
  }

  /// Whether a lever alone lowers some answer, or brings it nearer.
  func lowers(_ offer: Offer) -> Bool {
    let trial = offer.trial
    let least = 0.0005
    return trial.distance(.low) < before.distance(.low) - least || trial.acquaintance < before.acquaintance - least
      || trial.stranger < before.stranger - least || trial.patient < before.patient - least
  }

  /// The treatments of one group of which no other does as much for as few words.
  private func best(of offers: [Offer]) -> [Offer] {
    offers.enumerated().filter { i, offer in
      !offers.enumerated().contains { j, other in
        i != j && other.trial.isAtLeast(as: offer.trial) && (!offer.trial.isAtLeast(as: other.trial) || j < i)
      }
    }.map { $0.element }
  }

  /// Later, without the words that tell the time; nil when that lowers no band.
  private func waiting() -> Offer? {
    var measures = bench.withoutTimes(from: plan)
    let times = measures.actions.keys.sorted()
    measures.daysWaited = Self.wait
    let offer = Offer(.wait(days: Self.wait), of: times, by: measures, on: bench)
    return lowersBand(offer.trial) ? offer : nil
  }

  private func lowersBand(_ trial: Trial) -> Bool {
    Band(trial.acquaintance) < Band(before.acquaintance) || Band(trial.stranger) < Band(before.stranger)
      || Band(trial.patient) < Band(before.patient)
  }

  /// Without the author's name; nil when that lowers no band.
  private func unnaming() -> Offer? {
    guard bench.risk.context.linksToAuthor else { return nil }
    let offer = Offer(.unname, of: [], by: Measures(isUnnamed: true), on: bench)
    return lowersBand(offer.trial) ? offer : nil
  }

  /// The widest smaller audience that lowers the stranger's band; nil when none does.
  private func narrowing() -> Offer? {
    for audience in [Audience.conference, .closedProfessional, .closedTeaching, .team]
    where audience.chanceOfTrying < bench.risk.context.readers.chanceOfTrying {
      let offer = Offer(.narrow(audience), of: [], by: Measures(audience: audience), on: bench)
      if Band(offer.trial.stranger) < Band(before.stranger) { return offer }
    }
    return nil
  }
}

extension Trial {
  /// Whether no answer and no word is better in another.
  func isAtLeast(as other: Trial) -> Bool {
    isAsLow(as: other) && wordsLost <= other.wordsLost
  }

  /// Whether no answer is lower in another.
  func isAsLow(as other: Trial) -> Bool {
    acquaintance <= other.acquaintance && stranger <= other.stranger && patient <= other.patient
      && distance(.low) <= other.distance(.low)
  }
}

extension CaseEvidence {
  /// The findings that some number comes from.
  fileprivate var bearing: Set<Int> {
    var bearing: Set<Int> = []
    for patient in patients {
      bearing.formUnion(patient.details.compactMap { $0.finding })
      bearing.formUnion(patient.cues.compactMap { $0.finding })
      bearing.formUnion(patient.populations.compactMap { $0.finding })
      bearing.formUnion(patient.notCounted.compactMap { $0.finding })
      bearing.formUnion([patient.window.finding].compactMap { $0 })
    }
    return bearing
  }
}
