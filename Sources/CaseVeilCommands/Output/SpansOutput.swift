import CaseFindings
import CaseJSON
import CaseVeil

/// `{"id","spans":[…]}`, the interface for measuring: offsets in Unicode scalars.
enum SpansOutput {
  static func write(_ review: Review, id line: JSONLine, to writer: inout JSONWriter) {
    writer.beginRecord(of: line)
    writer.beginArray("spans")
    var offsets = OffsetCounter(review.document)
    for step in review.plan.steps {
      writer.beginObject()
      writer.member("start", offsets.offset(step.finding.span.lower).scalar)
      writer.member("end", offsets.offset(step.finding.span.upper).scalar)
      writer.member("type", step.finding.kind.name)
      writer.member("class", step.finding.kind.identifierClass.name)
      writer.key("confidence")
      writer.permille(step.finding.confidence.permille)
      writer.member("action", step.action.name)
      writer.endObject()
    }
    writer.endArray()
    UnreadLines.write(review, to: &writer)
    writer.endObject()
  }
}

extension JSONWriter {
  /// Starts the answer to a line with the line's own `id`.
  mutating func beginRecord(of line: JSONLine?) {
    beginObject()
    key("id")
    id(of: line)
  }

  /// A line's own `id`, as it stands there; `null` when it has none.
  mutating func id(of line: JSONLine?) {
    if let line, let id = line.member("id") { raw(line.raw(id)) } else { raw(Array("null".utf8)) }
  }
}
