import CaseFindings
import CaseJSON
import CaseVeil
import ConsentLedger

/// The text to post, its marks, and what a second look at it shows.
struct ResultReply {
  private let reading: PageReading
  private let findings: FindingsReply
  private let redacted: RedactedText

  init(_ reading: PageReading, _ findings: FindingsReply) {
    self.reading = reading
    self.findings = findings
    redacted = reading.chosen?.redacted ?? reading.review.redacted
  }

  func write(to writer: inout JSONWriter) {
    writer.beginObject("result")
    writer.member("text", redacted.bytes)
    writer.beginArray("marks")
    var offsets = OffsetCounter(Document(valid: redacted.bytes))
    for (i, step) in findings.steps.enumerated() { write(i, step, &offsets, to: &writer) }
    writer.endArray()
    writer.member("again", reading.chosen?.lookedAgain ?? "")
    writer.member("sha256", TextDigest(of: redacted.bytes).map { TextDigest.written($0.exact) } ?? "")
    writer.beginArray("notes")
    if reading.chosen == nil { writer.string("What can be read was changed as the policy says. Nothing is judged.") }
    writer.endArray()
    writer.endObject()
  }

  /// New words, and words that are still there: `[start, end, number, "new"]`.
  private func write(_ i: Int, _ step: Plan.Step, _ offsets: inout OffsetCounter, to writer: inout JSONWriter) {
    let span = step.edits.first?.span ?? step.finding.span
    let start = redacted.offsets.redactedOffset(span.lower)
    let state: StaticString = step.edits.isEmpty ? findings.state(i) : "new"
    let end =
      step.edits.isEmpty
      ? start + span.upper - span.lower : start + redacted.offsets.length(ofChangeAt: span.lower)
    guard end > start, end <= redacted.bytes.count else { return }
    writer.beginArray()
    writer.number(offsets.offset(start).utf16)
    writer.number(offsets.offset(end).utf16)
    writer.number(i + 1)
    writer.word(state)
    writer.endArray()
  }
}
