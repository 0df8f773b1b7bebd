import CaseFindings

/// One thing that makes the answers what they are, and by how much.
public struct Contribution: Hashable, Sendable {
  /// What it is.
  public enum Part: Hashable, Sendable {
    case direct(IdentifierKind)
    case detail(Factor)
    case population(PopulationCandidate.Origin)
    case window
    case cue(RecognitionCue)
    case news
    case notCounted
  }

  public let part: Part
  /// The finding that says it, as an index into the findings that were read; nil when none does.
  public let finding: Int?
  public let span: TextSpan?
  /// How many times as many people fit without it.
  public let growth: Double
  /// How far the stranger's and the patient's answers fall without it, 0...1.
  public let strangerFall: Double
  public let patientFall: Double
  /// The order on screen: a factor of ten in the crowd weighs as much as the whole of an answer.
  let strength: Double
}

extension Contribution {
  /// Everything that bears on some answer, the strongest first.
  static func all(
    of evidence: CaseEvidence, _ findings: [Finding], main: PatientEvidence, seen: PatientEvidence,
    in context: CaseContext
  ) -> [Contribution] {
    var all = evidence.directIdentifiers.map { direct in
      Contribution(
        part: .direct(findings[direct].kind), finding: direct, span: findings[direct].span, growth: .infinity,
        strangerFall: 1, patientFall: 1, strength: 100)
    }
    all += of(main, in: context)
    if seen != main { all += of(seen, in: context).filter { other in !all.contains { $0.isLike(other) } } }
    return all.sorted { $0.strength > $1.strength }
  }

  private func isLike(_ other: Contribution) -> Bool { part == other.part && span == other.span }

  private static func of(_ evidence: PatientEvidence, in context: CaseContext) -> [Contribution] {
    let whole = PatientEstimate(of: evidence, in: context)
    func contribution(
      _ part: Part, _ finding: Int?, _ span: TextSpan?, without change: (inout PatientEvidence) -> Void
    ) -> Contribution? {
      var rest = evidence
      change(&rest)
      let estimate = PatientEstimate(of: rest, in: context)
      let growth = Exponential.exp(estimate.known.lnMean - whole.known.lnMean)
      let (stranger, patient) = (
        max(0, whole.stranger - estimate.stranger), max(0, whole.patient - estimate.patient)
      )
      // Where the patient surely knows, a cue still counts for what it would tell alone.
      let told = max(patient, whole.cueStrength - estimate.cueStrength)
      let strength = Exponential.log(max(1, growth)) / 2.302585092994046 + stranger + told
      if strength < 0.001 { return nil }
      return Contribution(
        part: part, finding: finding, span: span, growth: max(1, growth), strangerFall: stranger,
        patientFall: patient, strength: strength)
    }
    var all: [Contribution?] = evidence.details.indices.map { i in
      let detail = evidence.details[i]
      return contribution(.detail(detail.factor), detail.finding, detail.span) { $0.details.remove(at: i) }
    }
    all += evidence.cues.indices.map { i in
      let cue = evidence.cues[i]
      return contribution(.cue(cue.cue), cue.finding, cue.span) { $0.cues.remove(at: i) }
    }
    if context.linksToAuthor, evidence.hasHappening {
      all.append(contribution(.cue(.authorAndRecency), nil, nil) { $0.hasHappening = false })
    }
    if evidence.populations.count > 1 {
      let smallest = evidence.populations[0]
      all.append(
        contribution(.population(smallest.origin), smallest.finding, smallest.span) { $0.populations.removeFirst() })
    }
    if evidence.window.isDated {
      all.append(contribution(.window, evidence.window.finding, evidence.window.span) { $0.widenWindow() })
    }
    if evidence.news.news != .none { all.append(contribution(.news, nil, nil) { $0.news = NewsClues() }) }
    for rare in evidence.notCounted where rare.isRare {
      all.append(contribution(.notCounted, rare.finding, rare.span) { $0.notCounted.removeAll { $0 == rare } })
    }
    return all.compactMap { $0 }
  }
}

extension PatientEvidence {
  /// Nothing says when it happened: what happens in time has five years to have happened in.
  mutating func widenWindow() {
    let wider = Window.undatedDays / window.days
    window = Window(days: Window.undatedDays, finding: nil, span: nil)
    for i in details.indices where details[i].ratePerYear != nil { details[i].widen(by: wider) }
  }
}

extension EvidenceDetail {
  /// So many times as many people share it.
  fileprivate mutating func widen(by factor: Double) {
    let narrow = detail
    let share = min(1, Exponential.exp(narrow.lnShare) * factor)
    detail = Detail(
      narrow.attribute, value: narrow.value, share: share, spread: narrow.spread,
      observability: narrow.observability, isPublished: narrow.isPublished, step: narrow.step)
  }
}
