import CaseLexicons
import Testing

/// The figures of conditions can be read.
@Suite struct ConditionRowTests {
  @Test func rareConditionsHaveFiguresAndWiderGroups() throws {
    let table = try #require(Lexicon(named: "conditions/rare-conditions.tsv"))
    for row in table.rows() {
      let condition = try #require(ConditionRow(rare: row[0]))
      #expect(condition.perHundredThousand > 0 && condition.perHundredThousand <= 50, "\(row)")
      #expect(condition.sigma >= 0.5 && condition.sigma <= 2, "\(row)")
      #expect(ConditionRow.broaderLabel(condition.broaderCode) != nil, "\(row)")
      #expect(ConditionRow(common: row[0]) == nil, "\(row[0]) is both common and rare")
      #expect(row[0].utf8.count <= 60)
    }
  }

  /// Each stands after *a*.
  @Test func widerGroupsStartWithAConsonant() throws {
    let table = try #require(Lexicon(named: "conditions/broader-classes.tsv"))
    for row in table.rows() { #expect(!"aeio".contains(row[1].first ?? "a"), "a \(row[1])") }
  }

  @Test(arguments: [
    ("cystic fibrosis", 10.0...20), ("marfan syndrome", 5...25), ("erdheim chester disease", 0...0.1),
    ("phaeochromocytoma", 0.1...5), ("pheochromocytoma", 0.1...5), ("fabry disease", 0.05...5),
  ]) func knownFigures(_ name: String, _ range: ClosedRange<Double>) throws {
    #expect(range.contains(try #require(ConditionRow(rare: name)).perHundredThousand))
  }

  @Test(arguments: ["crohn disease", "diabetes", "asthma", "multiple sclerosis", "down syndrome", "lupus"])
  func commonOnesAreNotRare(_ name: String) throws {
    #expect(ConditionRow(rare: name) == nil)
    #expect(try #require(ConditionRow(common: name)).perHundredThousand > 50)
  }

  @Test func acronymsNameRows() throws {
    let meaning = try #require(RareAcronyms.shared.meaning(of: "hlh"))
    #expect(meaning.isKnownAlone && ConditionRow(rare: meaning.name) != nil)
    let table = try #require(Lexicon(named: "conditions/rare-acronyms.tsv"))
    for row in table.rows() { #expect(ConditionRow(rare: row[1]) != nil, "\(row)") }
  }
}
