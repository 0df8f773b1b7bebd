import CaseFindings
import CaseJSON
import CaseLexicons
import CaseSharing
import CaseVeil

/// What the page shows before any draft: what it carries, the made-up case, the questions and the form of a record.
enum AboutReply {
  static func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("schema", Page.schema)
    writer.member("version", Veil.version)
    writer.member("tables", Lexicon.digest)
    writer.member("detectors", Detector.all.count)
    writer.member("example", PageExample.text)
    write("questions", PageQuestion.context, to: &writer)
    write("form", PageQuestion.consent, to: &writer)
    writer.endObject()
  }

  private static func write(_ key: StaticString, _ questions: [PageQuestion], to writer: inout JSONWriter) {
    writer.beginArray(key)
    for question in questions { question.write(to: &writer) }
    writer.endArray()
  }
}
