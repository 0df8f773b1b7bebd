import CaseFindings
import CaseLexicons

/// Counts that the text itself gives: `one of four cases in Wales`, `the first in the UK`, `fewer than ten worldwide`.
extension PatientScore {
  private static let countSigma = 1.0
  /// So many people of the world have been looked at by medicine that reports cases.
  private static let world = 1e9

  func addCounts(to details: inout [EvidenceDetail]) {
    for remark in remarks {
      guard case .finding(.rareEvent) = remark.content, let i = remark.finding,
        reading.findings[i].reasons.contains(.counted)
      else { continue }
      switch fates[i].change {
      case .goes: continue
      case .widened:
        // `one of few such cases`: described as rare, no more.
        details.append(
          detail(.condition, .countedCases, remark, share: 1e-5, sigma: 1.5, isPublished: false))
      case .stays:
        details.append(
          detail(
            .condition, .countedCases, remark, share: countedShare(remark.tokens), sigma: Self.countSigma,
            isPublished: false))
      }
      return
    }
  }

  private func countedShare(_ tokens: Range<Int>) -> Double {
    let text = reading.text
    var count = 1.0
    for i in tokens {
      if text.isWord(i, in: Self.ones) { continue }
      if let number = text.ordinal(at: i) ?? text.cardinal(at: i) {
        count = Double(max(1, number.value))
        break
      }
      if text.isWord(i, in: Self.few) { count = 5 }
    }
    return count / persons(tokens)
  }

  /// The people of the area that the count is for; the world's where none is named.
  private func persons(_ tokens: Range<Int>) -> Double {
    let text = reading.text
    for i in tokens {
      for end in (i + 1...tokens.upperBound).reversed()
      where !text[i].marks.isDisjoint(with: [.country, .region, .startsPhrase]) || text.isWord(i, in: Self.lands) {
        if let area = Area.region(text.document[text.span(i, end - 1)]) { return area.persons }
      }
      if text.isWord(i, in: Self.country) { return Area.country(places.area.country).persons }
      if text.isWord(i, in: Self.near) { return min(3_000_000, places.candidates[0].population.persons) }
    }
    return Self.world
  }

  private static let ones = WordSet("one", "only")
  private static let few = WordSet("few", "handful", "couple")
  private static let lands = WordSet("uk", "us", "usa", "britain")
  private static let country = WordSet("country", "nation", "nhs", "nationally", "nationwide")
  private static let near = WordSet("region", "county", "area", "state", "province", "island", "village")
}
