import CaseFindings
import CaseJSON
import CaseSharing
import CaseVeil

/// All that `risk` says of one text.
enum RiskPage {
  static func text(
    for review: Review, _ risk: CaseRisk?, in context: CaseContext, named name: String, target: Band, isPlain: Bool
  ) -> String {
    guard let risk else { return "CANNOT SAY, \(review.unreadSentence)\n" }
    let text = RiskText(review: review, risk: risk, isPlain: isPlain, isNumbered: false)
    var page = text.answers + "\n"
    page += isPlain ? "" : "  What makes it so, as written:\n"
    page += text.reasons(of: risk.written, atMost: 12) + "\n"
    page += text.sentences(of: risk.written)
    let advice = risk.adviceAsWritten(target: target)
    let gone = risk.written.acquaintance.isCertain ? "once what identifies alone is gone" : "in the text as written"
    page += AdviceText(advice: advice, risk: text, title: gone).text
    page += SharingOutlook(risk, in: context)?.text ?? ""
    return page + "\nNothing here says it may be posted. What was looked for: caseveil detectors\n"
  }

  static func write(
    _ review: Review, _ risk: CaseRisk?, context: CaseContext, target: Band, to writer: inout JSONWriter
  ) {
    writer.beginObject()
    writer.key("schema")
    writer.string("caseveil.risk/1")
    RiskJSON.writeAnswers(of: risk, for: review, to: &writer)
    RiskJSON.write(context, unread: [], to: &writer)
    if let risk {
      AdviceJSON.write(risk.written, of: review, to: &writer)
      AdviceJSON.write(risk.adviceAsWritten(target: target), of: review, to: &writer)
      SharingOutlook(risk, in: context)?.write(to: &writer)
    }
    writer.endObject()
  }
}
