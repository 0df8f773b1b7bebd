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
    writer.key("without_consent")
    writer.beginObject()
    writer.key("table")
    writer.string(SharingPolicy.standard)
    writer.key("audience")
    writer.string(audience.rawValue)
    writer.key("as_written")
    writer.string(asWritten.rawValue)
    writer.key("after_plan")
    writer.string(afterPlan.rawValue)
    writer.endObject()
  }
}
