import CaseFindings
import Testing

@testable import CaseVeil

/// Detectors that users write.
@Suite struct DetectorTableTests {
  static let file = """
    # Codes of our own wards and research numbers.
    detector ward-codes
    kind: ward
    words: Kestrel House, osprey bay
    pattern: "W"DD[-D]
    example: moved to {{ward|Kestrel House}}, then {{ward|W12-3}} and {{ward|w45}}
    counterexample: a kestrel over the house, W123, XW12

    detector study-number
    kind: caseReference
    summary: Numbers of our study.
    pattern: LLDDDDDD
    pattern: L-DDDD/DD
    cues: study, trial no
    cue: required
    within: 3
    confidence: 800
    example: Study number {{caseReference|AB123456}} and trial no. {{caseReference|Q-1234/05}}
    counterexample: AB123456 was the batch

    detector member-number
    kind: accountNumber
    pattern: D{10}
    check: mod11
    example: member {{accountNumber|9990000018}}
    counterexample: member 9990000019
    """

  @Test func readsTheFile() throws {
    let detectors = try DetectorTable(Self.file).detectors()
    #expect(detectors.map { $0.name } == ["ward-codes", "study-number", "member-number"])
    #expect(detectors[1].detector.summary == "Numbers of our study.")
  }

  @Test func findsForTheVeil() throws {
    let own = try DetectorTable(Self.file).detectors().map { $0.detector }
    let veil = Veil(policy: try .named("public-post"), detectors: own)
    let text = "Moved to W12. In the study she is QX654321."
    #expect(veil.review(Document(text)).redacted.text == "Moved to a ward. In the study she is [reference removed].")
  }

  @Test func aWindowsFileReadsTheSame() throws {
    let file = "\u{FEFF}" + Self.file.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    #expect(try DetectorTable(file).detectors().count == 3)
  }

  @Test(arguments: [
    (CustomCheck.mod11, "9990000018", true), (.mod11, "9990000019", false), (.luhn, "4111 1111 1111 1111", true),
    (.luhn, "4111 1111 1111 1112", false), (.mod97, "0195", true), (.mod97, "0196", false),
  ])
  func checksTheArithmetic(_ check: CustomCheck, _ number: String, _ isRight: Bool) throws {
    let block = """
      detector a
      kind: otherNumber
      pattern: D{4}[ DDDD DDDD DDDD]
      pattern: D{10}
      check: \(check.name)
      \(isRight ? "example: {{otherNumber|\(number)}}" : "example: 9990000018")
      """
    if isRight {
      #expect(try DetectorTable(block).detectors().count == 1)
    } else {
      #expect(throws: DetectorProblem.self) { try DetectorTable(block).detectors() }
    }
  }
}
