import CaseFindings
import CaseJSON
import CaseLexicons
import CaseSharing
import CaseVeil

/// What the page shows before any draft: what it carries, the made-up case, the questions and the form of a record.
enum AboutReply {
  static func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("schema")
    writer.string(Page.schema)
    writer.key("version")
    writer.string(Veil.version)
    writer.key("tables")
    writer.string(Lexicon.digest)
    writer.key("detectors")
    writer.number(Detector.all.count)
    writer.key("example")
    writer.string(PageExample.text)
    write("questions", PageQuestion.context, to: &writer)
    write("form", PageQuestion.consent, to: &writer)
    writer.endObject()
  }

  private static func write(_ key: StaticString, _ questions: [PageQuestion], to writer: inout JSONWriter) {
    writer.key(key)
    writer.beginArray()
    for question in questions { question.write(to: &writer) }
    writer.endArray()
  }
}
