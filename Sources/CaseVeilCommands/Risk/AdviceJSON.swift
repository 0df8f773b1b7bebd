import CaseFindings
import CaseJSON
import CaseVeil

/// What makes the answers so and what could be done, as JSON.
enum AdviceJSON {
  static func write(_ advice: Advice, of review: Review, to writer: inout JSONWriter) {
    writer.beginObject("advice")
    writer.member("target", AnswerWord(advice.target).name)
    writer.beginArray("edits")
    for (i, lever) in advice.levers.enumerated() { write(lever, i + 1, of: review, to: &writer) }
    writer.endArray()
    writer.beginArray("chosen")
    for i in advice.chosen { writer.number(i + 1) }
    writer.endArray()
    writer.member("enough", advice.reachesTarget)
    writer.key("after")
    writeShort(advice.after, to: &writer)
    writer.endObject()
  }

  private static func write(_ lever: Lever, _ number: Int, of review: Review, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("number", number)
    writer.key("treatment")
    switch lever.treatment {
    case .remove: writer.string("remove")
    case .generalise(let blur):
      writer.string("generalise")
      writer.member("detail", blur.name)
    case .wait(let days):
      writer.string("wait")
      writer.member("days", days)
    case .narrow(let audience):
      writer.string("narrow")
      writer.member("audience", audience.name)
    case .unname: writer.string("leave_name_off")
    }
    if let replacement = lever.replacement {
      writer.member("replacement", replacement)
    }
    writer.beginArray("findings")
    for i in lever.findings {
      writer.beginObject()
      writer.member("kind", review.findings[i].kind.name)
      writer.member("utf8", from: review.findings[i].span.lower, to: review.findings[i].span.upper)
      writer.endObject()
    }
    writer.endArray()
    writer.member("words_lost", lever.wordsLost)
    writer.key("after")
    writeShort(lever.after, to: &writer)
    writer.endObject()
  }

  private static func writeShort(_ report: RiskReport, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("acquaintance", share: report.acquaintance.probability)
    writer.member("stranger", share: report.stranger.probability)
    writer.member("patient", share: report.patient.probability)
    writer.endObject()
  }

  /// `"reasons"`, strongest first, and `"assumes"`.
  static func write(_ report: RiskReport, of review: Review, to writer: inout JSONWriter) {
    writer.beginArray("reasons")
    for reason in report.contributions {
      writer.beginObject()
      writer.member("what", reason.what)
      writer.member("why", reason.why)
      if let span = reason.span { writer.member("utf8", from: span.lower, to: span.upper) }
      writer.member("stranger_falls_by", share: reason.strangerFall)
      writer.member("patient_falls_by", share: reason.patientFall)
      writer.endObject()
    }
    writer.endArray()
    writer.list("sentences", report.sentences)
    writer.member("assumes", report.assumptions.sentence)
  }
}
