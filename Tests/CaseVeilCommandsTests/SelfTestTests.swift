import CaseFindings
import CaseLexicons
import CaseVeil
import Testing

@testable import CaseVeilCommands

/// The built-in corpus is whole, and the self-test says what is left when something is.
@Suite struct SelfTestTests {
  /// Kinds that no text plants yet although a detector looks for them; empty when all are planted.
  static let notPlanted: Set<IdentifierKind> = []

  private func test(detectors: [Detector] = Detector.all) throws -> SelfTest {
    SelfTest(SelfTestCase.all, policies: try RedactionPolicy.names.map { try .named($0) }, detectors: detectors)
  }

  @Test func passes() throws {
    let test = try test()
    #expect(test.failures.isEmpty, "\(test.report(revealing: true))")
    #expect(test.planted.values.reduce(0) { $0 + $1.all } >= 200)
    #expect(test.medicine.all >= 150 && test.medicine.kept == test.medicine.all)
  }

  @Test func everyLineIsRead() {
    let lines = SelfTestTexts.all.flatMap { $0.split(separator: "\n") }
    for line in lines { #expect(SelfTestCase(String(line), number: 1) != nil, "\(line)") }
  }

  @Test func everyKindThatIsLookedForIsPlanted() throws {
    let planted = Set(try test().planted.keys)
    let known = Set(Detector.all.flatMap(\.kinds))
    #expect(known.subtracting(planted) == Self.notPlanted, "\(known.subtracting(planted).map(\.name).sorted())")
  }

  @Test func inventedNamesAreInNoTable() {
    var seen: Set<String> = []
    for one in SelfTestCase.all {
      for place in 1...4 {
        let name = InventedNames.name(one.number * 8 + place)
        seen.insert(name)
        let hash = Array(name.utf8).withUnsafeBufferPointer { WordHash(folding: $0) }
        #expect(PackedIndex.shared.value(for: hash).marks.isEmpty, "\(name)")
      }
    }
    #expect(seen.count > 100)
    #expect(InventedNames.name(7) == InventedNames.name(7))
  }

  /// Without detectors everything is left; the report names cases and kinds, and no words.
  @Test func saysWhatIsLeftWithoutItsWords() throws {
    let ownName = Detector("none", finds: .patientName, summary: "", examples: [], counterexamples: []) { _, _ in }
    let test = try test(detectors: [ownName])
    #expect(!test.failures.isEmpty)
    #expect(test.planted.keys.map(\.name) == ["patientName"])
    let report = test.report(revealing: false)
    #expect(report.contains("case 1, public-post: patientName, whole, folded, parts\n"))
    #expect(!report.contains("Prothero") && !report.contains("Wiśniewski"))
    #expect(test.report(revealing: true).contains("Prothero"))
  }

  @Test func seesEveryWayInWhichSomethingIsLeft() {
    func ways(_ kind: IdentifierKind, _ words: String, _ text: String) -> [String] {
      Planted(kind, words).ways(in: Searched(text))
    }
    #expect(ways(.patientName, "Mrs Siân Prothero", "She slept.") == [])
    #expect(ways(.patientName, "Mrs Siân Prothero", "MRS SIAN PROTHERO slept.") == ["folded", "parts"])
    #expect(ways(.patientName, "Mrs Siân Prothero", "prothero slept.") == ["parts"])
    #expect(ways(.nhsNumber, "999 000 0018", "No. 9990000018") == ["digits"])
    #expect(ways(.nhsNumber, "999 000 0018", "ends in 0018") == ["parts"])
    #expect(ways(.hospital, "Thornbury General Hospital", "the Thornbury") == ["parts"])
    #expect(ways(.hospital, "Thornbury General Hospital", "a general hospital") == [])
  }
}
