import CaseFindings
import CaseLexicons

/// Regions: states, provinces and nations stay, counties and the like become what they are.
struct RegionBlur {
  let passage: Passage

  func replacement() -> Replacement {
    if isWide { return .unchanged(passage) }
    return Replacement(kinds.contains("county") ? "a county" : "a region", over: passage.finding.tokens)
  }

  /// Whether it is a state or larger, and no county has the same name.
  var isWide: Bool {
    let kinds = kinds
    if kinds.allSatisfy({ $0 == "region" }), isArea { return true }
    return kinds.contains { Self.wide.contains($0) } && !kinds.contains("county")
  }

  /// Whether it is a name that the program itself gives to the region of a town.
  private var isArea: Bool { OwnWords.areaNames.covers(passage.finding.tokens, in: passage.text) }

  private var kinds: [String] {
    let rows = Lexicon(named: "places/regions.tsv")?.rows(for: passage.words(passage.finding.tokens)) ?? []
    return rows.compactMap { $0.count > 2 ? $0[2] : nil }
  }

  private static let wide = ["state", "state-code", "province", "nation"]
}
