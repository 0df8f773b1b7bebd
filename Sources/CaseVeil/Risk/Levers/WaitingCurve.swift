import CaseFindings

/// How the answers fall when a text is posted later: the text after the plan, without the words that tell the time.
///
/// What was seen on one day is talked of less as time goes by, and fewer can tell the day. How fast is a rough default,
/// not a measurement: days are shown as *about*.
public struct WaitingCurve: Sendable {
  /// The answers for one day of posting.
  public struct Point: Hashable, Sendable {
    /// Days after the day of posting that was given.
    public let days: Int
    public let others: Answer
    public let patient: Answer
  }

  /// A day from which on an answer has a lower word.
  public struct Fall: Hashable, Sendable {
    public let days: Int
    public let word: AnswerWord
  }

  /// From the day given on, ever later; no answer is above that of the point before.
  public let points: [Point]
  /// The days from which on the patient's answer has a lower word, in order.
  public let falls: [Fall]
  /// Whether the words that tell the time have to go besides the plan.
  public let losesTimes: Bool

  /// Every month, and closer together in the first weeks, in which most changes.
  static func days(upTo most: Int) -> [Int] {
    [0, 1, 3, 5, 7, 8, 11, 14, 21].filter { $0 < most } + stride(from: 30, to: most, by: 30) + [most]
  }

  init(on bench: Bench, upTo most: Int) {
    let times = bench.withoutTimes(from: bench.plan(under: Measures()))
    losesTimes = !times.actions.isEmpty
    let plan = bench.plan(under: times)
    var reports: [(days: Int, report: RiskReport)] = []
    var falls: [Fall] = []
    for days in Self.days(upTo: most) {
      let last = reports.last
      let report = Self.report(on: bench, times, plan, days, notAbove: last?.report ?? bench.risk.planned)
      if let last {
        Self.addFalls(from: last, to: (days, report), to: &falls) {
          Self.report(on: bench, times, plan, $0, notAbove: last.report)
        }
      }
      reports.append((days, report))
    }
    self.falls = falls
    points = reports.map { Point(days: $0.days, others: $0.report.acquaintance, patient: $0.report.patient) }
  }

  private static func report(
    on bench: Bench, _ times: Measures, _ plan: Plan, _ days: Int, notAbove first: RiskReport
  ) -> RiskReport {
    var measures = times
    measures.daysWaited = days
    return bench.outcome(of: measures, by: plan).report(notAbove: first, explained: false)
  }

  /// The first day of each lower word between two days, found by halving.
  private static func addFalls(
    from start: (days: Int, report: RiskReport), to end: (days: Int, report: RiskReport), to falls: inout [Fall],
    _ report: (Int) -> RiskReport
  ) {
    var (day, word) = (start.days, start.report.patient.word)
    while word > end.report.patient.word {
      var (low, high) = (day, end.days)
      var reached = end.report.patient.word
      while high - low > 1 {
        let middle = (low + high) / 2
        let there = report(middle).patient.word
        if there < word { (high, reached) = (middle, there) } else { low = middle }
      }
      falls.append(Fall(days: high, word: reached))
      (day, word) = (high, reached)
    }
  }
}

extension Bench {
  /// What takes out the words that tell the time, where a plan leaves any of them.
  func withoutTimes(from plan: Plan) -> Measures {
    let findings = risk.review.findings
    var measures = Measures()
    for i in findings.indices {
      let finding = findings[i]
      if finding.kind.identifierClass != .date || finding.reasons.contains(.keepTerm) || finding.kind.isDirect {
        continue
      }
      if plan.steps.contains(where: { $0.finding.span.overlaps(finding.span) && $0.action != .remove }) {
        measures.actions[i] = .remove
      }
    }
    return measures
  }
}

extension CaseRisk {
  /// The answers for the text after the plan, the later it is posted, up to so many days.
  public func waitingCurve(upTo days: Int) -> WaitingCurve {
    WaitingCurve(on: Bench(risk: self, start: .planned), upTo: days)
  }
}
