import CaseFindings
import Testing

@testable import CaseVeil

/// Rare conditions in the words for their group, found by the real detectors.
@Suite struct ConditionBlurTests {
  @Test(arguments: [
    ("She has Erdheim-Chester disease and asthma.", "She has a rare blood-cell disorder and asthma."),
    (
      "Known haemophagocytic lymphohistiocytosis (HLH). HLH relapsed.",
      "Known rare blood-cell disorder. The rare blood-cell disorder relapsed."
    ),
    (
      "She has moyamoya disease. Her moyamoya disease is stable.",
      "She has a rare neurological disorder. Her rare neurological disorder is stable."
    ),
    ("A woman with type 2 diabetes and Crohn's disease.", "A woman with type 2 diabetes and Crohn's disease."),
    ("No evidence of phaeochromocytoma was found.", "No evidence of phaeochromocytoma was found."),
  ]) func namesTheGroup(_ text: String, _ expected: String) throws {
    #expect(try Veil(policy: .named("public-post")).review(Document(text)).redacted.text == expected)
  }
}
