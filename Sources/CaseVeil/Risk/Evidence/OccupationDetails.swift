import CaseFindings
import CaseLexicons

extension PatientScore {
  /// Pupils and staff of one school, workers of one firm, as a share of all: defaults.
  private static let schoolShare = 1.5e-5
  private static let employerShare = 1e-4

  /// What the patient works as and where, in own or wider words. A pupil's schooling lies in the age.
  /// A trade in the story of a child is another's. Of several trades the rarest counts: whose they are is not always
  /// plain, and what is left when one goes must not be rarer than before.
  func addOccupation(to details: inout [EvidenceDetail]) {
    if let rarest = trades().min(by: { $0.work.share < $1.work.share }) {
      details.append(trade(rarest.remark, rarest.work))
    }
    addPlaceOfWork(to: &details)
  }

  /// The trades that stand, in the order of the text.
  private func trades() -> [(remark: Remark, work: OccupationShare)] {
    if let age, age.years.highest < 14 { return [] }
    var trades: [(remark: Remark, work: OccupationShare)] = []
    for remark in remarks {
      if case .trade = remark.content, stands(remark), !isInFinding(remark) {
        trades.append((remark, OccupationShare(trade: words(remark))))
      } else if case .finding(.occupation) = remark.content, let work = occupation(remark), !isSchooling(work) {
        trades.append((remark, work))
      }
    }
    return trades
  }

  private func addPlaceOfWork(to details: inout [EvidenceDetail]) {
    var hasPlace = false
    for remark in remarks {
      guard case .finding(let kind) = remark.content else { continue }
      switch kind {
      case .school where !hasPlace && stands(remark), .employer where !hasPlace && stands(remark):
        hasPlace = true
        details.append(
          detail(
            .occupation, .occupation, remark, share: kind == .school ? Self.schoolShare : Self.employerShare,
            sigma: 1.2, isPublished: false))
      default: break
      }
    }
  }

  private func trade(_ remark: Remark, _ work: OccupationShare) -> EvidenceDetail {
    detail(
      .occupation, .occupation, remark, share: work.share, sigma: sigma(work.sigma), value: work.group,
      isPublished: work.isPublished && !borrowsShares)
  }

  /// Whether a finding of a trade holds the words already.
  private func isInFinding(_ remark: Remark) -> Bool {
    remark.finding.map { reading.findings[$0].kind == .occupation } ?? false
  }

  private func words(_ remark: Remark) -> String { Lowercase.ascii(reading.text.document[remark.span]) }

  private func isSchooling(_ work: OccupationShare) -> Bool {
    work.group == "none" && work.isPublished && (age.map { $0.years.highest < 18 } ?? false)
  }

  private func occupation(_ remark: Remark) -> OccupationShare? {
    let fate = fate(of: remark)
    switch fate.change {
    case .goes: return nil
    case .stays: return OccupationShare(trade: words(remark))
    case .widened:
      let words = Lowercase.ascii(fate.replacement ?? "")
      let bare = Article.leading(words).map { String(decoding: words.utf8.dropFirst($0), as: UTF8.self) } ?? words
      return OccupationShare(class: bare) ?? OccupationShare(class: "worker")
    }
  }
}
