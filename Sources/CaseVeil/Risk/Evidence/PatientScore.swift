import CaseFindings
import CaseLexicons

/// Puts what is said of one patient, and stays, into numbers.
struct PatientScore {
  let reading: CaseReading
  let fates: [Fate]
  let setting: EvidenceSetting
  let patient: Int
  /// What is said of this patient or of the case.
  let remarks: [Remark]
  let places: CasePlaces
  let window: Window
  /// Who is how old in the area; nil where the text tells no age.
  let ages: AgeShare?
  let sex: PatientSex?
  /// What says so.
  let sexRemark: Remark?
  /// The years that the text allows, and the remark that says so.
  let age: AgeReading?

  init(reading: CaseReading, fates: [Fate], setting: EvidenceSetting, patient: Int) {
    self.reading = reading
    self.fates = fates
    self.setting = setting
    self.patient = patient
    let remarks = reading.remarks.filter { $0.patient == nil || $0.patient == patient }
    self.remarks = remarks
    places = CasePlaces(of: remarks, in: reading, after: fates, setting: setting)
    window = Window.narrowest(of: remarks, in: reading, after: fates, setting: setting)
    let found = SexReading.sex(of: remarks) { Self.stands($0, fates) }
    sex = found?.sex
    sexRemark = found?.remark
    age = AgeReading(of: remarks, in: reading, after: fates)
    ages = age == nil ? nil : AgeShare(of: places.area)
  }

  /// Whether the words of a remark are still there as written.
  static func stands(_ remark: Remark, _ fates: [Fate]) -> Bool {
    remark.finding.map { fates[$0].change == .stays } ?? true
  }

  func stands(_ remark: Remark) -> Bool { Self.stands(remark, fates) }

  /// What becomes of a remark's words.
  func fate(of remark: Remark) -> Fate { remark.finding.map { fates[$0] } ?? Fate(.stays) }

  /// Whether the crowd is smaller than that of a nation, so that a national share may be far off.
  var isLocal: Bool { places.candidates[0].population.persons < 1_800_000 }

  /// Whether the people sought are those of the area whose shares are known.
  var fitsArea: Bool { places.area.persons < 1.5 * places.candidates[0].population.persons }

  /// Whether shares of another country stand in.
  var borrowsShares: Bool { places.area.country != "GB" }

  /// A spread, widened where the share is another country's.
  func sigma(_ own: Double) -> Double { borrowsShares ? max(0.8, own) : own }

  func evidence() -> PatientEvidence {
    var details: [EvidenceDetail] = []
    var notCounted: [NotCounted] = age?.contradictions ?? []
    addSex(to: &details)
    addAge(to: &details)
    addPeople(to: &details)
    addOccupation(to: &details)
    addFamily(to: &details)
    addConditions(to: &details, &notCounted)
    addEvents(to: &details)
    addCounts(to: &details)
    Company.weigh(&details)
    details.sort { ($0.span.lower, $1.span.upper) < ($1.span.lower, $0.span.upper) }
    let cues = cues(beside: details)
    return PatientEvidence(
      details: details, notCounted: notCounted, populations: places.candidates, window: window, cues: cues,
      news: news(details), isDeceased: isDeceased, isChild: isChild, sex: sex,
      hasHappening: window.isDated || !cues.isEmpty || details.contains { $0.ratePerYear != nil },
      borrowsShares: borrowsShares)
  }

  /// One detail with its place in the text and in the plan.
  func detail(
    _ attribute: Detail.Attribute, _ factor: Factor, _ remark: Remark, share: Double, sigma: Double,
    value: String = "", isPublished: Bool = true, ratePerYear: Double? = nil
  ) -> EvidenceDetail {
    EvidenceDetail(
      Detail(
        attribute, value: value, share: max(1e-12, min(1, share)), spread: sigma, isPublished: isPublished,
        step: remark.finding.flatMap { fates[$0].step }),
      span: remark.span, finding: remark.finding, ratePerYear: ratePerYear, factor: factor)
  }

  private var isChild: Bool { age.map { $0.years.highest < 18 } ?? false }

  private var isDeceased: Bool {
    remarks.contains { remark in
      if case .death = remark.content { return stands(remark) }
      return false
    }
  }
}
