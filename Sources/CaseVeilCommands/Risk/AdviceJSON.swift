import CaseFindings
import CaseJSON
import CaseVeil

/// What makes the answers so and what could be done, as JSON.
enum AdviceJSON {
  static func write(_ advice: Advice, of review: Review, to writer: inout JSONWriter) {
    writer.key("advice")
    writer.beginObject()
    writer.key("target")
    writer.string(AnswerWord(advice.target).name)
    writer.key("edits")
    writer.beginArray()
    for (i, lever) in advice.levers.enumerated() { write(lever, i + 1, of: review, to: &writer) }
    writer.endArray()
    writer.key("chosen")
    writer.beginArray()
    for i in advice.chosen { writer.number(i + 1) }
    writer.endArray()
    writer.key("enough")
    writer.boolean(advice.reachesTarget)
    writer.key("after")
    writeShort(advice.after, to: &writer)
    writer.endObject()
  }

  private static func write(_ lever: Lever, _ number: Int, of review: Review, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("number")
    writer.number(number)
    writer.key("treatment")
    switch lever.treatment {
    case .remove: writer.string("remove")
    case .generalise(let blur):
      writer.string("generalise")
      writer.key("detail")
      writer.string(blur.name)
    case .wait(let days):
      writer.string("wait")
      writer.key("days")
      writer.number(days)
    case .narrow(let audience):
      writer.string("narrow")
      writer.key("audience")
      writer.string(audience.name)
    case .unname: writer.string("leave_name_off")
    }
    if let replacement = lever.replacement {
      writer.key("replacement")
      writer.string(replacement)
    }
    writer.key("findings")
    writer.beginArray()
    for i in lever.findings {
      writer.beginObject()
      writer.key("kind")
      writer.string(review.findings[i].kind.name)
      writer.key("utf8")
      writer.beginArray()
      writer.number(review.findings[i].span.lower)
      writer.number(review.findings[i].span.upper)
      writer.endArray()
      writer.endObject()
    }
    writer.endArray()
    writer.key("words_lost")
    writer.number(lever.wordsLost)
    writer.key("after")
    writeShort(lever.after, to: &writer)
    writer.endObject()
  }

  private static func writeShort(_ report: RiskReport, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("acquaintance")
    writer.share(report.acquaintance.probability)
    writer.key("stranger")
    writer.share(report.stranger.probability)
    writer.key("patient")
    writer.share(report.patient.probability)
    writer.endObject()
  }

  /// `"reasons"`, strongest first, and `"assumes"`.
  static func write(_ report: RiskReport, of review: Review, to writer: inout JSONWriter) {
    writer.key("reasons")
    writer.beginArray()
    for reason in report.contributions {
      writer.beginObject()
      writer.key("what")
      writer.string(reason.what)
      writer.key("why")
      writer.string(reason.why)
      if let span = reason.span {
        writer.key("utf8")
        writer.beginArray()
        writer.number(span.lower)
        writer.number(span.upper)
        writer.endArray()
      }
      writer.key("stranger_falls_by")
      writer.share(reason.strangerFall)
      writer.key("patient_falls_by")
      writer.share(reason.patientFall)
      writer.endObject()
    }
    writer.endArray()
    writer.key("sentences")
    writer.beginArray()
    for sentence in report.sentences { writer.string(sentence) }
    writer.endArray()
    writer.key("assumes")
    writer.string(report.assumptions.sentence)
  }
}
