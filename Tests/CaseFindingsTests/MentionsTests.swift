import CaseFindings
import Testing

/// Names that one detector finds are found in the rest of the text, and each belongs to a person.
@Suite struct MentionsTests {
  @Test(arguments: [
    "{{patientName|Mrs Okonjo}} presented with cough. Later {{patientName|Okonjo}} improved.",
    "Patient {{patientName|Ivy Hartnell}} was seen. {{patientName|Hartnell}} has asthma; we rang {{patientName|hartnell}} today.",
    "Her son {{relativeName|Idris}} called. We told {{relativeName|Idris}} the result.",
    "{{patientName|Mr Winter}} presented in winter. In Winter he coughs.",
    "Seen by {{clinicianName|Dr Osei}}. {{clinicianName|Osei}}'s letter follows.",
  ]) func findsLaterMentions(_ sample: String) throws {
    let marked = try #require(MarkedText(sample))
    let document = Document(marked.text)
    #expect(
      names(in: document).map { "\($0.kind.name)|\(document[$0.span])" }
        == marked.expected.map { "\($0.kind.name)|\(document[$0.span])" })
  }

  @Test(arguments: [
    ("Patient Anne Jones was seen. Mrs Jones is well. We like Anne.", [0, 0, 0]),
    ("Mr Holt rang about Mrs Holt this morning.", [0, 1]),
    ("Patient Elizabeth Okonjo was seen, and Liz agreed.", [0, 0]),
    ("Patient Nadia Reid was seen by Dr Reid today.", [0, 1]),
    ("Her son Idris Moss and her daughter Petra Moss agreed.", [0, 1]),
  ]) func tellsPeopleApart(_ text: String, _ people: [Int]) {
    let document = Document(text)
    #expect(names(in: document).map { $0.fact } == people.map { Fact.person($0) })
  }

  @Test func carriesTheRoleOfThePatient() {
    let document = Document("A call from Nadia Okonjo. Nadia Okonjo, a 40-year-old, coughs. We saw Mrs Okonjo.")
    #expect(names(in: document).allSatisfy { $0.kind == .patientName })
  }

  private func names(in document: Document) -> [Finding] {
    let text = TokenizedDocument(document)
    let found = Detector.all.findings(in: text).resolved(in: text).propagated(in: text)
    return found.all.filter { $0.kind.identifierClass == .name }
  }
}
