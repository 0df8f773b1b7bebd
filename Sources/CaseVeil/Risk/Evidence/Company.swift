/// Illnesses come in company: who has one mostly has others, and an event or an operation follows from them.
///
/// Beside the rarest thing that is said of a patient's health, each further condition counts with half the logarithm of
/// its share. That is about what is published: ischaemic heart disease among people with diabetes 21 % for 3 % of all
/// (Einarson, Cardiovasc Diabetol 2018), atrial fibrillation with heart failure a third for 2 %, gout in chronic kidney
/// disease 24 % for 2.5 % (GCKD study, 2015). Of all people 42 % have a chronic illness and 23 % two or more, of those
/// of 65 to 84 years 65 % (Barnett, Lancet 2012). Shares multiplied as if they knew nothing of each other make every
/// long list of ailments unique.
enum Company {
  private static let power = 0.5
  /// The spread of a share that a default power has changed.
  private static let spread = 0.8

  static func weigh(_ details: inout [EvidenceDetail]) {
    let rarest = details.indices.filter { isOfHealth(details[$0].factor) }
      .min { details[$0].detail.lnShare < details[$1].detail.lnShare }
    for i in details.indices where i != rarest && isCompany(details[i].factor) {
      details[i].detail = details[i].detail.raised(to: power, spread: spread)
    }
  }

  private static func isOfHealth(_ factor: Factor) -> Bool {
    isCompany(factor) || factor == .acuteEvent || factor == .procedure || factor == .pregnancy
  }

  private static func isCompany(_ factor: Factor) -> Bool { factor == .commonCondition || factor == .rareCondition }
}
