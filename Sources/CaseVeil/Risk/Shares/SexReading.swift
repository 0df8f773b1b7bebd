import CaseFindings

/// The sex that nouns, titles and pronouns tell.
///
/// Source of the shares: the area's females in `population/areas.tsv`; else 0.51 and 0.49.
enum SexReading {
  /// By the first noun that stands; else by the pronouns, if they are all, or nearly all, of one kind.
  static func sex(of remarks: [Remark], stands: (Remark) -> Bool) -> (sex: PatientSex, remark: Remark)? {
    var female: (count: Int, first: Remark?) = (0, nil)
    var male: (count: Int, first: Remark?) = (0, nil)
    for remark in remarks {
      guard case .sex(let sex, let isNoun) = remark.content, stands(remark) else { continue }
      if isNoun { return (sex, remark) }
      if sex == .female { female = (female.count + 1, female.first ?? remark) }
      if sex == .male { male = (male.count + 1, male.first ?? remark) }
    }
    if let first = female.first, female.count > 2 * male.count { return (.female, first) }
    if let first = male.first, male.count > 2 * female.count { return (.male, first) }
    return nil
  }
}

extension PatientScore {
  private static let femaleShare = 0.51
  private static let sexSigma = 0.02
  /// Trans and non-binary people: one in 200 in the census of 2021.
  private static let otherShare = 0.005

  func addSex(to details: inout [EvidenceDetail]) {
    let isStanding: (Remark) -> Bool = { PatientScore.stands($0, fates) }
    if let other = remarks.first(where: { isOtherGender($0) }) {
      details.append(detail(.sex, .sex, other, share: Self.otherShare, sigma: 0.3))
      return
    }
    guard let found = SexReading.sex(of: remarks, stands: isStanding) else { return }
    let isFemale = found.sex == .female
    details.append(
      detail(
        .sex, .sex, found.remark, share: isFemale ? Self.femaleShare : 1 - Self.femaleShare, sigma: Self.sexSigma,
        value: isFemale ? "female" : "male"))
  }

  /// A finding that says *trans* or *non-binary*: plain words of sex are no sure findings.
  private func isOtherGender(_ remark: Remark) -> Bool {
    guard case .finding(.sex) = remark.content, let i = remark.finding, stands(remark) else { return false }
    return reading.findings[i].confidence >= .certain
  }
}
