import CaseFindings
import CaseLexicons

/// Towns among other places: `a hospital in England` for a hospital in a named town, `two towns in Wales` for a list.
struct PlaceWording {
  let text: TokenizedDocument
  let saysRegion: Bool

  /// After a place of care or work that is named in wider words, the town adds only its country or region.
  ///
  /// `Foo Hospital, Leeds` and `Foo Hospital in Leeds` both become `a hospital in England`.
  func afterOrganisation(_ passage: Passage, _ before: Finding?, next: Finding?) -> Replacement? {
    guard let before, before.kind.identifierClass == .organisation, before.kind != .ward || isComma(passage) else {
      return nil
    }
    let between = before.tokens.upperBound..<passage.first
    let isLinked = between.count == 1 && (isComma(passage) || passage.has(Self.links, at: passage.first - 1))
    guard isLinked, between.allSatisfy({ passage.isFree($0) }), passage.isSameLine(passage.first - 1) else {
      return nil
    }
    let start = isComma(passage) ? " in" : "in"
    if let comma = regionComma(passage, next) { return Replacement(start, over: between.lowerBound..<comma + 1) }
    let area = PlaceBlur(passage: passage, saysRegion: saysRegion).area
    return Replacement(area.map { "\(start) \($0)" } ?? "", over: between.lowerBound..<passage.end)
  }

  /// The comma before the town's own region or country, which says the rest.
  func regionComma(_ passage: Passage, _ next: Finding?) -> Int? {
    let comma = passage.end
    guard let next, next.kind == .region || next.kind == .country, text.isMark(comma, ","),
      next.tokens.lowerBound == comma + 1, text[comma + 1].gap <= .space
    else { return nil }
    return comma
  }

  /// Several towns in a row, as one phrase: `two towns in England`.
  func list(_ passages: [Passage]) -> String {
    let blurs = passages.map { PlaceBlur(passage: $0, saysRegion: saysRegion) }
    let nouns = Set(blurs.map { $0.noun })
    let noun = nouns.count > 1 ? "towns" : nouns.first == "city" ? "cities" : "\(nouns.first ?? "town")s"
    let areas = Set(blurs.map { $0.area ?? "" })
    let count = passages.count < Self.counts.count ? Self.counts[passages.count] : "several"
    guard areas.count == 1, let area = areas.first, !area.isEmpty else { return "\(count) \(noun)" }
    return "\(count) \(noun) in \(area)"
  }

  private func isComma(_ passage: Passage) -> Bool { text.isMark(passage.first - 1, ",") }

  private static let links = WordSet("in", "at", "near")
  private static let counts = ["", "one", "two", "three", "four", "five", "six"]
}
