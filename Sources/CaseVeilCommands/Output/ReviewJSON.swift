import CaseFindings
import CaseJSON
import CaseSharing
import CaseVeil

/// The review as JSON, schema `caseveil.review/1`: spans in three units, the found words only when asked for.
enum ReviewJSON {
  static func write(
    _ review: Review, _ risk: CaseRisk?, _ advice: Advice? = nil, id line: JSONLine?, in context: CaseContext,
    unread: [String], revealing: Bool,
    to writer: inout JSONWriter
  ) {
    writer.beginObject()
    writer.key("schema")
    writer.string("caseveil.review/1")
    if line != nil {
      writer.key("id")
      writer.id(of: line)
    }
    writer.key("assessed")
    writer.boolean(review.obstacle == nil)
    if let obstacle = review.obstacle {
      writer.key("reason")
      writer.string(obstacle.sentence)
      writer.key("unread")
      writer.beginArray()
      var offsets = OffsetCounter(review.document)
      for stretch in review.unread {
        writer.beginObject()
        writer.key("reason")
        writer.string(stretch.obstacle.name)
        write(stretch.span, &offsets, to: &writer)
        writer.endObject()
      }
      writer.endArray()
    }
    writer.key("findings")
    writer.beginArray()
    var offsets = OffsetCounter(review.document)
    for step in review.plan.steps { write(step, of: review, &offsets, revealing: revealing, to: &writer) }
    writer.endArray()
    if review.plan.movesDates {
      writer.key("datesMoved")
      writer.boolean(true)
    }
    RiskJSON.writeAnswers(of: risk, for: review, to: &writer)
    RiskJSON.write(context, unread: unread, to: &writer)
    if line == nil, let risk {
      // What makes the text after the plan so, and the edits by the numbers that `redact --edits` takes.
      AdviceJSON.write(risk.planned, of: review, to: &writer)
      if let advice { AdviceJSON.write(advice, of: review, to: &writer) }
      SharingOutlook(risk, in: context)?.write(to: &writer)
    }
    writer.key("text")
    writer.string(review.redacted.bytes)
    writer.endObject()
  }

  private static func write(
    _ step: Plan.Step, of review: Review, _ offsets: inout OffsetCounter, revealing: Bool, to writer: inout JSONWriter
  ) {
    let finding = step.finding
    writer.beginObject()
    writer.key("kind")
    writer.string(finding.kind.name)
    writer.key("class")
    writer.string(finding.kind.identifierClass.name)
    writer.key("confidence")
    writer.permille(finding.confidence.permille)
    writer.key("reasons")
    writer.beginArray()
    for sentence in finding.reasons.sentences { writer.string(sentence) }
    writer.endArray()
    writer.key("action")
    writer.string(step.action.name)
    if step.finding.reasons.contains(.keepTerm) {
      writer.key("keptBy")
      writer.string("user")
    }
    if let replacement = step.replacement {
      writer.key("replacement")
      writer.string(replacement)
    }
    writer.key("because")
    writer.string(step.because)
    write(finding.span, &offsets, to: &writer)
    if revealing {
      writer.key("found")
      writer.string(review.document.bytes[finding.span.lower..<finding.span.upper])
    }
    writer.endObject()
  }

  /// A stretch in three units.
  private static func write(_ span: TextSpan, _ offsets: inout OffsetCounter, to writer: inout JSONWriter) {
    let start = offsets.offset(span.lower)
    let end = offsets.offset(span.upper)
    writer.key("span")
    writer.beginObject()
    write("utf8", start.utf8, end.utf8, to: &writer)
    write("scalar", start.scalar, end.scalar, to: &writer)
    write("utf16", start.utf16, end.utf16, to: &writer)
    writer.endObject()
  }

  private static func write(_ unit: StaticString, _ start: Int, _ end: Int, to writer: inout JSONWriter) {
    writer.key(unit)
    writer.beginArray()
    writer.number(start)
    writer.number(end)
    writer.endArray()
  }
}
