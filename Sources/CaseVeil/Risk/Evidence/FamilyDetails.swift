import CaseFindings
import CaseLexicons

extension PatientScore {
  /// How much commoner a disease is in the family of someone than in all: a family's members, roughly.
  private static let familyFactor = 5.0

  /// Marriage, and families that stand out: twins, many children, adopted. A mother or a son alone says nothing.
  func addFamily(to details: inout [EvidenceDetail]) {
    var hasMarriage = false
    var families = 0
    for remark in remarks {
      guard case .finding(let kind) = remark.content, kind == .maritalStatus || kind == .kinship,
        let i = remark.finding, stands(remark), reading.findings[i].confidence >= .sure || isCount(remark.tokens)
      else { continue }
      let share = FamilyShare(remark.tokens, reading.text)
      if share.isMarriage || kind == .maritalStatus {
        if hasMarriage { continue }
        hasMarriage = true
        details.append(familyDetail(.maritalStatus, .marriage, remark, share))
      } else if families < 2 {
        families += 1
        details.append(familyDetail(.family, .family, remark, share))
      }
    }
  }

  /// `three daughters`: commonplace for a reader, yet a number.
  private func isCount(_ tokens: Range<Int>) -> Bool {
    tokens.count > 1 && tokens.contains { (reading.text.cardinal(at: $0)?.value ?? 0) > 0 }
  }

  private func familyDetail(
    _ attribute: Detail.Attribute, _ factor: Factor, _ remark: Remark, _ share: FamilyShare
  ) -> EvidenceDetail {
    detail(
      attribute, factor, remark, share: share.share, sigma: sigma(share.sigma), value: share.group,
      isPublished: share.isPublished && !borrowsShares)
  }

  /// A relative's disease: a detail of the family where it is rare enough to tell anything.
  func familyHistory(_ share: Double, _ sigma: Double, _ remark: Remark) -> EvidenceDetail? {
    let share = share * Self.familyFactor
    guard share < 0.05 else { return nil }
    return detail(.family, .familyHistory, remark, share: share, sigma: max(0.8, sigma), isPublished: false)
  }
}
