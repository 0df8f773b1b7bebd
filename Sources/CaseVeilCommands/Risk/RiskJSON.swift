import CaseFindings
import CaseJSON
import CaseVeil

/// The answers as JSON; their members are an interface.
enum RiskJSON {
  /// `"risk"`, the text after the plan, and `"risk_as_written"`, the text as given.
  static func writeAnswers(of risk: CaseRisk?, for review: Review, to writer: inout JSONWriter) {
    writer.key("risk")
    write(risk?.planned, review, to: &writer)
    writer.key("risk_as_written")
    write(risk?.written, review, to: &writer)
  }

  /// `"risk_if_seen_lately"` and `"risk_as_written_if_seen_lately"` where nobody said when the patient was seen and it
  /// makes an answer worse.
  static func writeLate(_ risk: CaseRisk, to writer: inout JSONWriter) {
    guard let late = risk.seenLately else { return }
    writer.key("risk_if_seen_lately")
    write(late.planned, risk.review, to: &writer)
    writer.key("risk_as_written_if_seen_lately")
    write(late.written, risk.review, to: &writer)
  }

  private static func write(_ report: RiskReport?, _ review: Review, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("acquaintance")
    write(report?.acquaintance, to: &writer)
    writer.key("stranger")
    write(report?.stranger, to: &writer)
    writer.key("patient")
    write(report?.patient, to: &writer)
    writer.member("assessed", report != nil)
    if report == nil, let obstacle = review.obstacle {
      writer.member("reason", obstacle.sentence)
    }
    writer.endObject()
  }

  private static func write(_ answer: Answer?, to writer: inout JSONWriter) {
    guard let answer else { return writer.null() }
    writer.beginObject()
    writer.member("p", share: answer.probability)
    writer.member("band", answer.band.name)
    writer.member("k10", Int(answer.crowd.low))
    writer.member("k50", Int(answer.crowd.middle))
    writer.member("k90", Int(answer.crowd.high))
    writer.endObject()
  }

  /// `"context"`: each value with who gave it; null is what nobody gave, for which the riskier value counts.
  static func write(_ context: CaseContext, unread: [String], to writer: inout JSONWriter) {
    writer.beginObject("context")
    write("audience", context.audience, to: &writer) { $0.string($1.name) }
    write("channel", context.channel, to: &writer) { $0.string($1) }
    write("seen", context.seen, to: &writer) { $0.string($1.text) }
    write("posted", context.posted, to: &writer) { $0.string($1.text) }
    write("author_named", context.authorIsNamed, to: &writer) { $0.boolean($1) }
    write("workplace", context.workplaceIsFindable, to: &writer) { $0.boolean($1) }
    write("country", context.country, to: &writer) { $0.string($1) }
    write("role", context.role, to: &writer) { $0.string($1.name) }
    write("alive", context.patientIsAlive, to: &writer) { $0.boolean($1) }
    if !unread.isEmpty {
      writer.list("unread", unread)
    }
    writer.endObject()
  }

  private static func write<Value>(
    _ key: StaticString, _ given: Given<Value>, to writer: inout JSONWriter, _ value: (inout JSONWriter, Value) -> Void
  ) {
    writer.beginObject(key)
    writer.key("value")
    if let it = given.value { value(&writer, it) } else { writer.null() }
    writer.member("origin", given.origin.name)
    writer.endObject()
  }
}
