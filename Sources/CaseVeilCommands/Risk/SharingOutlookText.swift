import CaseJSON
import CaseSharing
import ConsentLedger

extension SharingOutlook {
  /// One sentence for a person.
  var sentence: String {
    "Without consent on record the sharing table \(SharingPolicy.standard) says, for \(audience.rawValue): "
      + "as written \(asWritten.word), after the plan \(afterPlan.word). 'caseveil consent check' asks with consent."
  }

  func write(to writer: inout JSONWriter) {
    writer.beginObject("without_consent")
    writer.member("table", SharingPolicy.standard)
    writer.member("audience", audience.rawValue)
    writer.member("as_written", asWritten.rawValue)
    writer.member("after_plan", afterPlan.rawValue)
    writer.endObject()
  }
}
