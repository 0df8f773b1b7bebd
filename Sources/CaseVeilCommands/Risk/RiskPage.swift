import CaseFindings
import CaseJSON
import CaseSharing
import CaseVeil

/// All that `risk` says of one text, one fact a line or as JSON.
enum RiskPage {
  static func text(for review: Review, _ risk: CaseRisk?, in context: CaseContext, target: Band) -> String {
    guard let risk else { return "CANNOT SAY, \(review.unreadSentence)\n" }
    let text = RiskText(risk: risk, places: FindingPlaces(in: review, by: .words))
    let gone = risk.written.acquaintance.isCertain ? "once what identifies alone is gone" : "in the text as written"
    return text.answers + "\n" + text.reasons(of: risk.written, atMost: 12) + "\n" + text.sentences(of: risk.written)
      + AdviceText(advice: risk.adviceAsWritten(target: target), risk: text, title: gone).text
      + (SharingOutlook(risk, in: context).map { $0.sentence + "\n" } ?? "")
      + "\n" + ReviewSentences.noVerdict.joined(separator: "\n") + "\n"
  }

  static func write(
    _ review: Review, _ risk: CaseRisk?, context: CaseContext, target: Band, to writer: inout JSONWriter
  ) {
    writer.beginObject()
    writer.member("schema", "caseveil.risk/1")
    RiskJSON.writeAnswers(of: risk, for: review, to: &writer)
    RiskJSON.write(context, unread: [], to: &writer)
    if let risk {
      RiskJSON.writeLate(risk, to: &writer)
      AdviceJSON.write(risk.written, of: review, to: &writer)
      AdviceJSON.write(risk.adviceAsWritten(target: target), of: review, to: &writer)
      SharingOutlook(risk, in: context)?.write(to: &writer)
    }
    writer.endObject()
  }
}
