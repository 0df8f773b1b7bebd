import CaseFindings
import Testing

@testable import CaseVeilCommands

/// The list of what is looked for shows every kind with what is found and what is left.
@Suite struct CatalogueTests {
  /// Kinds with fewer than two sentences or without a look-alike: exactly these, to be emptied as detectors come.
  static let knownGaps: Set<IdentifierKind> = []

  @Test func everyKindShowsTwoSentencesAndALookAlike() {
    let gaps = IdentifierKind.allCases.filter { kind in
      let entry = CatalogueEntry(kind)
      return entry.found.count < 2 || entry.left.isEmpty
    }
    let more = Set(gaps).symmetricDifference(Self.knownGaps).map(\.name).sorted()
    #expect(more.isEmpty, "\(more)")
  }

  @Test(arguments: IdentifierKind.allCases) func entriesAreOnOneLineEach(_ kind: IdentifierKind) {
    let entry = CatalogueEntry(kind)
    #expect(entry.name == kind.name && !entry.meaning.isEmpty)
    for sentence in entry.found { #expect(sentence.contains("[") && !sentence.contains("\n")) }
    #expect(entry.text.split(separator: "\n").count == 1 + max(1, entry.found.count) + entry.left.count)
  }

  @Test func countriesAreNamed() {
    #expect(CatalogueEntry(.chiNumber).regions.contains("Scotland"))
  }

  @Test func policiesAndKindsAreListed() {
    for kind in IdentifierKind.allCases {
      #expect(HelpTopic.policies.text().contains(" \(kind.name) "))
      #expect(HelpTopic.kinds.text().contains(" \(kind.name) "))
    }
  }
}
