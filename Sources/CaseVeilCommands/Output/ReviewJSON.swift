import CaseFindings
import CaseJSON
import CaseSharing
import CaseVeil

/// The review as JSON, schema `caseveil.review/1`: spans in three units, the found words only when asked for.
enum ReviewJSON {
  static func write(
    _ review: Review, _ risk: CaseRisk?, _ advice: Advice? = nil, id line: JSONLine?, in context: CaseContext,
    unread: [String], revealing: Bool, file: String? = nil,
    to writer: inout JSONWriter
  ) {
    writer.beginObject()
    writer.member("schema", "caseveil.review/1")
    if let file { writer.member("file", file) }
    if line != nil {
      writer.key("id")
      writer.id(of: line)
    }
    writer.member("assessed", review.obstacle == nil)
    if let obstacle = review.obstacle {
      writer.member("reason", obstacle.sentence)
      writer.beginArray("unread")
      var offsets = OffsetCounter(review.document)
      for stretch in review.unread {
        writer.beginObject()
        writer.member("reason", stretch.obstacle.name)
        write(stretch.span, &offsets, to: &writer)
        writer.endObject()
      }
      writer.endArray()
    }
    writer.beginArray("findings")
    var offsets = OffsetCounter(review.document)
    for step in review.plan.steps { write(step, of: review, &offsets, revealing: revealing, to: &writer) }
    writer.endArray()
    if review.plan.movesDates {
      writer.member("datesMoved", true)
    }
    RiskJSON.writeAnswers(of: risk, for: review, to: &writer)
    RiskJSON.write(context, unread: unread, to: &writer)
    if line == nil, let risk {
      // What makes the text after the plan so, and the edits by the numbers that `redact --edits` takes.
      AdviceJSON.write(risk.planned, of: review, to: &writer)
      RiskJSON.writeLate(risk, to: &writer)
      if let advice { AdviceJSON.write(advice, of: review, to: &writer) }
      SharingOutlook(risk, in: context)?.write(to: &writer)
    }
    writer.member("text", review.redacted.bytes)
    writer.endObject()
  }

  private static func write(
    _ step: Plan.Step, of review: Review, _ offsets: inout OffsetCounter, revealing: Bool, to writer: inout JSONWriter
  ) {
    let finding = step.finding
    writer.beginObject()
    writer.member("kind", finding.kind.name)
    writer.member("class", finding.kind.identifierClass.name)
    writer.key("confidence")
    writer.permille(finding.confidence.permille)
    writer.list("reasons", finding.reasons.sentences)
    writer.member("action", step.action.name)
    if step.finding.reasons.contains(.keepTerm) {
      writer.member("keptBy", "user")
    }
    if let replacement = step.replacement {
      writer.member("replacement", replacement)
    }
    writer.member("because", step.because)
    write(finding.span, &offsets, to: &writer)
    if revealing {
      writer.member("found", review.document.bytes[finding.span.lower..<finding.span.upper])
    }
    writer.endObject()
  }

  /// A stretch in three units.
  private static func write(_ span: TextSpan, _ offsets: inout OffsetCounter, to writer: inout JSONWriter) {
    let start = offsets.offset(span.lower)
    let end = offsets.offset(span.upper)
    writer.beginObject("span")
    writer.member("utf8", from: start.utf8, to: end.utf8)
    writer.member("scalar", from: start.scalar, to: end.scalar)
    writer.member("utf16", from: start.utf16, to: end.utf16)
    writer.endObject()
  }
}
