import CaseFindings
import CaseSharing
import CaseVeil

/// All that `risk` says of one text, on a terminal.
struct RiskScreen {
  let review: Review
  let risk: CaseRisk?
  let context: CaseContext
  let target: Band
  let screen: Screen

  var text: String {
    guard let risk else { return screen.paragraph("CANNOT SAY, \(review.unreadSentence)", tone: .grave) }
    let places = FindingPlaces(in: review, by: .words)
    var text = "\n" + AnswersScreen(risk: risk, places: places, screen: screen, mostReasons: 8).text
    text += ReviewSentences.whatTheyRestOn(risk.written, risk, on: screen)
    let gone = risk.written.acquaintance.isCertain ? "once what identifies alone is gone" : "in the text as written"
    text +=
      EditsScreen(
        advice: risk.adviceAsWritten(target: target), places: places, screen: screen, title: gone, showsAll: true
      ).text
    text += ReviewSentences.sharing(risk, in: context, on: screen)
    return text + "\n" + ReviewSentences.noVerdict.map { screen.paragraph($0) }.joined()
  }
}
