import CaseFindings

/// `{"id","spans":[…]}`, the interface for measuring: offsets in Unicode scalars.
enum SpansOutput {
  static func write(_ findings: [Finding], of document: Document, id line: JSONLine, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("id")
    if let id = line.member("id") { writer.raw(line.raw(id)) } else { writer.raw(Array("null".utf8)) }
    writer.key("spans")
    writer.beginArray()
    var offsets = OffsetCounter(document)
    for finding in findings {
      writer.beginObject()
      writer.key("start")
      writer.number(offsets.offset(finding.span.lower).scalar)
      writer.key("end")
      writer.number(offsets.offset(finding.span.upper).scalar)
      writer.key("type")
      writer.string(finding.kind.name)
      writer.key("class")
      writer.string(finding.kind.identifierClass.name)
      writer.key("confidence")
      writer.permille(finding.confidence.permille)
      writer.key("action")
      writer.string(finding.confidence < .likely ? "keep" : "remove")
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
  }
}
