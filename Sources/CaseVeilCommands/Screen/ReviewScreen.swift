import CaseFindings
import CaseSharing
import CaseVeil

/// The review as a person reads it on a terminal: the marked text, what becomes of each mark, both answers and why,
/// the best edits, and what none of it says.
struct ReviewScreen {
  let review: Review
  let risk: CaseRisk?
  let advice: Advice?
  let context: CaseContext
  let command: RedactCommandLine
  let screen: Screen
  var isQuiet = false
  var showsAll = false

  var text: String {
    var text = "\n" + MarkedScreen(of: review, on: screen).text + "\n"
    if review.obstacle != nil { text += unread }
    if review.plan.steps.isEmpty {
      text += screen.paragraph(ReviewSentences.nothingFound(review), tone: .strong)
    } else {
      text += FindingsScreen(review: review, screen: screen, tellsWhy: showsAll).text
    }
    if isQuiet { return text }
    if let risk { text += "\n" + answers(risk) }
    return text + looks + "\n" + foot
  }

  private var unread: String {
    screen.paragraph("CANNOT SAY, \(review.unreadSentence)", tone: .grave)
      + screen.paragraph(
        "Neither question is answered: what cannot be read may hold anything. 'caseveil help limits' tells more.")
      + "\n"
  }

  private func answers(_ risk: CaseRisk) -> String {
    let places = FindingPlaces(in: review, by: .numbers)
    var text = AnswersScreen(risk: risk, places: places, screen: screen).text
    text += ReviewSentences.whatTheyRestOn(risk.planned, risk, on: screen)
    if let advice {
      text +=
        EditsScreen(
          advice: advice, places: places, screen: screen, title: "beyond the plan",
          command: command, showsAll: showsAll
        ).text
    }
    return text + ReviewSentences.sharing(risk, in: context, on: screen)
  }

  private var looks: String {
    SuggestionText(suggestions: review.suggestions, document: review.document, screen: screen).text(all: showsAll)
  }

  private var foot: String {
    let gone = review.plan.steps.filter { $0.replacement != nil }.count
    var text = ""
    if !review.plan.steps.isEmpty {
      text = screen.paragraph(
        "\(gone) of \(review.plan.steps.count) findings change by the plan. To write that: \(command.plan)")
    }
    return text + ReviewSentences.noVerdict.map { screen.paragraph($0) }.joined() + last
  }

  /// The answers once more: of a long review only its end is still on the screen.
  private var last: String {
    guard let risk else { return "" }
    func change(_ answer: KeyPath<RiskReport, Answer>) -> String {
      let (old, new) = (risk.written[keyPath: answer].word.text, risk.planned[keyPath: answer].word.text)
      return old == new ? "\(old), also after the plan" : "\(old), after the plan \(new)"
    }
    return "\n" + screen.paragraph("Others: \(change(\.acquaintance)).", tone: .strong)
      + screen.paragraph("Patient: \(change(\.patient)).", tone: .strong)
  }
}

/// What every form of the review says.
enum ReviewSentences {
  static let noVerdict = [
    "Nothing here says it may be posted. What was looked for: caseveil detectors"
  ]

  /// Nothing found is another sentence than UNLIKELY.
  static func nothingFound(_ review: Review) -> String {
    review.obstacle != nil
      ? "Nothing was found in the rest. 'caseveil help limits' tells more."
      : "Nothing was found. That is not a verdict: 'caseveil detectors' lists what was looked for."
  }

  /// What the ledger's table would say; empty when no audience was given.
  static func sharing(_ risk: CaseRisk, in context: CaseContext, on screen: Screen) -> String {
    SharingOutlook(risk, in: context).map { "\n" + screen.heading("Sharing") + screen.paragraph($0.sentence) } ?? ""
  }

  /// What the answers mean in sentences, and what they rest on.
  static func whatTheyRestOn(_ report: RiskReport, _ risk: CaseRisk, on screen: Screen) -> String {
    var text = "\n" + screen.heading("What the answers mean, and do not")
    for sentence in report.sentences { text += screen.paragraph(sentence) }
    text += screen.paragraph(report.assumptions.sentence)
    let missing = risk.missing
    if !missing.isEmpty {
      text += screen.paragraph("Not given, so the riskier value counts: \(missing.joined(separator: ", ")).")
    }
    return text + screen.paragraph("An estimate, not a measurement of this text: 'caseveil help answers'.")
  }
}
