import CaseFindings
import Testing

/// Where the name of a body starts and ends, and when capitals are no name.
@Suite struct OrganisationRunTests {
  private static let detectors: [Detector] = Detector.all.filter { detector in
    ["hospital", "practice", "ward", "school", "employer", "organisation"].contains(detector.name)
  }

  private func found(in text: String) -> [String] {
    let document = Document(text)
    let tokens = TokenizedDocument(document)
    return Self.detectors.findings(in: tokens).resolved(in: tokens).all.map { document[$0.span] }
  }

  @Test(arguments: [
    ("Seen at Hollowmere-on-Tarrow Hospital.", "Hollowmere-on-Tarrow Hospital"),
    ("Under the Friends of Lintonby Library.", "Friends of Lintonby Library"),
    ("Attended Kestrel Brook Surgery today.", "Kestrel Brook Surgery"),
    ("At St. Winifred's Hospice he slept.", "St. Winifred's Hospice"),
    ("To Pen-y-Nant Town Council by post.", "Pen-y-Nant Town Council"),
  ])
  func reachesOverJoiningWords(_ sample: (text: String, name: String)) {
    #expect(found(in: sample.text) == [sample.name])
  }

  @Test(arguments: [
    "Admitted to the Intensive Care Unit.", "The Court of Appeal agreed.", "Seen in Outpatient Clinic.",
    "INDICATION FOR SURGERY: pain.", "Mrs Hall and Dr Ward came.", "The Ministry of Education replied.",
  ])
  func leavesGenericBodiesAndPeople(_ text: String) {
    #expect(found(in: text) == [])
  }
}
