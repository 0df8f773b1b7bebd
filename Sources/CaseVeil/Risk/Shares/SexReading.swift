import CaseFindings

/// The sex that nouns, titles and pronouns tell.
///
/// Source of the shares: the area's females in `population/areas.tsv`; else 0.51 and 0.49.
enum SexReading {
  /// By the first noun that stands; else by the pronouns, if they are all, or nearly all, of one kind.
  static func sex(of remarks: [Remark], stands: (Remark) -> Bool) -> (sex: PatientSex, remark: Remark)? {
    for remark in remarks where stands(remark) {
      if case .sex(let sex) = remark.content { return (sex, remark) }
    }
    for remark in remarks {
      guard case .pronouns(let female, let male) = remark.content else { continue }
      if female > 2 * male { return (.female, remark) }
      if male > 2 * female { return (.male, remark) }
    }
    return nil
  }
}

extension PatientScore {
  private static let femaleShare = 0.51
  private static let sexSigma = 0.02
  /// Trans and non-binary people: one in 200 in the census of 2021.
  private static let otherShare = 0.005

  func addSex(to details: inout [EvidenceDetail]) {
    if let other = remarks.first(where: { isOtherGender($0) }) {
      details.append(detail(.sex, .sex, other, share: Self.otherShare, sigma: 0.3))
      return
    }
    guard let sexRemark else { return }
    let isFemale = sex == .female
    details.append(
      detail(
        .sex, .sex, sexRemark, share: isFemale ? Self.femaleShare : 1 - Self.femaleShare, sigma: Self.sexSigma,
        value: isFemale ? "female" : "male"))
  }

  /// A finding that says *trans* or *non-binary*: plain words of sex are no sure findings.
  private func isOtherGender(_ remark: Remark) -> Bool {
    guard case .finding(.sex) = remark.content, let i = remark.finding, stands(remark) else { return false }
    return reading.findings[i].confidence >= .certain
  }
}
