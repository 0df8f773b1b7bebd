import CaseFindings
import CaseLexicons

/// What happened: the rarest event of an episode counts with its rate and the window, what came with it as a step of the
/// same episode, since one leads to the other.
extension PatientScore {
  /// The share of those with the rarest event to whom a further one happened as well: a default.
  private static let stepShare = 0.2
  private static let stepSigma = 0.8
  private static let mostSteps = 3
  /// Of such events so many happen at the place that is named: a default.
  private static let landmarkShare = 0.01
  /// How often someone is seen in a hospital in a year: out-patients, emergencies and admissions of England, 2022/23.
  private static let contactRate = 2.6

  /// Deaths in a person and year: England and Wales 2022, Office for National Statistics.
  private static let deathRate = 0.0096

  /// Something that happened, before it is known what is the rarest of it.
  private struct Event {
    let remark: Remark
    let perYear: Double
    let sigma: Double
    let isPublished: Bool
    let factor: Factor
    let isCare: Bool
  }

  func addEvents(to details: inout [EvidenceDetail]) {
    var events = events()
    if events.contains(where: { !$0.isCare }) { events.removeAll { $0.isCare } }
    events.sort { $0.perYear < $1.perYear }
    guard let rarest = events.first else { return addContact(to: &details) }
    details.append(counted(rarest, share: min(1, rarest.perYear * window.years), sigma: rarest.sigma))
    if let place = remarks.first(where: { isLandmark($0) }), !rarest.isCare {
      details.append(
        detail(.publicEvent, .unusualEvent, place, share: Self.landmarkShare, sigma: 1.2, isPublished: false))
    }
    if rarest.isCare { return }
    for event in events.dropFirst().prefix(Self.mostSteps) {
      let share = max(Self.stepShare, min(1, event.perYear * window.years))
      details.append(counted(event, share: share, sigma: max(Self.stepSigma, event.sigma)))
    }
  }

  private func isLandmark(_ remark: Remark) -> Bool {
    if case .finding(.landmark) = remark.content { return stands(remark) }
    return false
  }

  private func counted(_ event: Event, share: Double, sigma spread: Double) -> EvidenceDetail {
    let attribute: Detail.Attribute =
      event.factor == .publicEvent || event.factor == .unusualEvent ? .publicEvent : .event
    return detail(
      attribute, event.factor, event.remark, share: share, sigma: sigma(spread), isPublished: event.isPublished,
      ratePerYear: event.perYear)
  }

  private func events() -> [Event] {
    var events: [Event] = []
    var rates: [Rate] = []
    var kinds: [String] = []
    for remark in remarks {
      switch remark.content {
      case .rate(let rate, false) where rate.isInTime && stands(remark):
        if rates.contains(where: { $0.covers(rate) }) || isImpossible(rate) { continue }
        rates.append(rate)
        events.append(
          Event(
            remark: remark, perYear: rate.perPerson * ratio(rate), sigma: rate.sigma, isPublished: rate.isPublished,
            factor: Self.factor(rate.kind), isCare: rate.kind == .care))
      case .death where stands(remark) && !events.contains(where: { $0.perYear == Self.deathRate }):
        events.append(
          Event(
            remark: remark, perYear: Self.deathRate, sigma: 1, isPublished: true, factor: .acuteEvent, isCare: false))
      case .finding(.rareEvent), .finding(.quantity), .lodged:
        guard let kind = circumstance(remark), !kinds.contains(kind), let row = Circumstance(kind) else { continue }
        kinds.append(kind)
        events.append(
          Event(
            remark: remark, perYear: row.perYear, sigma: row.sigma, isPublished: false, factor: .unusualEvent,
            isCare: false))
      default: break
      }
    }
    return events
  }

  /// The kind of circumstance that stays of a remark; nil for a count, which has its own share.
  private func circumstance(_ remark: Remark) -> String? {
    if case .lodged = remark.content { return stands(remark) ? "orifice" : nil }
    guard let i = remark.finding, !reading.findings[i].reasons.contains(.counted) else { return nil }
    switch fates[i].change {
    case .goes: return nil
    case .widened: return "wider"
    case .stays:
      return reading.findings[i].kind == .quantity
        ? "number" : Circumstance.kind(of: reading.findings[i], in: reading.text)
    }
  }

  private static func factor(_ kind: Rate.Kind) -> Factor {
    switch kind {
    case .public: .publicEvent
    case .procedure: .procedure
    case .pregnancy, .birth: .pregnancy
    default: .acuteEvent
    }
  }

  /// A day or a week on which nothing is said to have happened: the patient was seen then.
  private func addContact(to details: inout [EvidenceDetail]) {
    guard window.days <= 31, let span = window.span else { return }
    let share = min(1, Self.contactRate * window.years)
    details.append(
      EvidenceDetail(
        Detail(.exactDate, share: share, spread: 0.5, step: window.finding.flatMap { fates[$0].step }), span: span,
        finding: window.finding, ratePerYear: Self.contactRate, factor: .exactDate))
  }
}
