import CaseFindings
import CaseLexicons

/// Where a case may have happened, so far as what stays of the text tells.
struct CasePlaces {
  /// The fewest people first; the country last or where it belongs.
  private(set) var candidates: [PopulationCandidate] = []
  /// The area whose shares fit best: the finest that the text or the setting names.
  private(set) var area: Area
  /// Whether a place smaller than a country stays.
  private(set) var hasPlace = false

  init(of remarks: [Remark], in reading: CaseReading, after fates: [Fate], setting: EvidenceSetting) {
    var finest: Area?
    for remark in remarks {
      guard case .finding(let kind) = remark.content, let i = remark.finding else { continue }
      if kind == .landmark, fates[i].change == .stays { hasPlace = true }
      if let candidate = Self.care(kind, reading, i, fates[i]) {
        candidates.append(candidate)
        hasPlace = true
      }
      guard let area = Self.area(kind, reading, i, fates[i], finest?.country ?? setting.country) else { continue }
      if !area.isNation { hasPlace = true }
      candidates.append(PopulationCandidate(area.population, .place, finding: i, span: remark.span))
      if finest.map({ area.persons < $0.persons }) ?? true { finest = area }
    }
    if let workplace = setting.workplace { candidates.append(PopulationCandidate(workplace, .workplace)) }
    let country = Area.country(finest?.country ?? setting.country)
    area = finest ?? country
    candidates.append(PopulationCandidate(country.population, .country))
    candidates.sort { $0.population.persons < $1.population.persons }
  }

  private static func care(_ kind: IdentifierKind, _ reading: CaseReading, _ i: Int, _ fate: Fate)
    -> PopulationCandidate?
  {
    guard fate.change == .stays else { return nil }
    let finding = reading.findings[i]
    switch kind {
    case .hospital:
      return PopulationCandidate(
        Catchment.of(hospital: reading.text.document[finding.span]), .hospital, finding: i, span: finding.span)
    case .practice: return PopulationCandidate(Catchment.somePractice, .practice, finding: i, span: finding.span)
    default: return nil
    }
  }

  private static func area(
    _ kind: IdentifierKind, _ reading: CaseReading, _ i: Int, _ fate: Fate, _ country: String
  ) -> Area? {
    let finding = reading.findings[i]
    guard kind.identifierClass == .location, kind != .landmark, kind != .address, !isElsewhere(finding, reading.text)
    else { return nil }
    switch fate.change {
    case .goes: return nil
    case .widened(.firstThree): return Area.threeDigits
    case .widened: return fate.replacement.flatMap { Area.left(in: $0) }
    case .stays: break
    }
    let words = reading.text.document[finding.span]
    switch kind {
    case .town: return Area.town(words, in: country)
    case .region: return Area.region(words) ?? Area.town(words, in: country)
    case .country: return Area.region(words)
    default: return finding.span.upper - finding.span.lower <= 4 ? Area.postcodeDistrict(words) : nil
    }
  }

  /// `flew back from Kenya`, `on holiday in Cornwall`: not where the patient lives.
  private static func isElsewhere(_ finding: Finding, _ text: TokenizedDocument) -> Bool {
    text.hasWord(in: travel, before: finding.tokens.lowerBound, within: 4)
  }

  private static let travel = WordSet(
    "flew", "travelled", "traveled", "travel", "returned", "returning", "holiday", "holidays", "holidaying", "trip",
    "visit", "visited", "visiting", "vacation", "cruise", "backpacking", "born", "originally", "emigrated", "moved",
    "reported", "literature", "worldwide", "cases", "case", "honeymoon", "deployed", "posted", "raised")
}

extension Area {
  /// The people of an average district, of which there are 2,900: `NE46`.
  static func postcodeDistrict(_ name: String) -> Area {
    Area(
      name: "postcode district \(name)", key: "united kingdom", persons: 23_000, spread: 0.7, country: "GB",
      isNation: false)
  }

  /// At least 20,000 people live where the first three digits of a ZIP code are kept.
  static let threeDigits = Area(
    name: "a ZIP area of three digits", key: "united states", persons: 370_000, spread: 1, country: "US",
    isNation: false)
}
