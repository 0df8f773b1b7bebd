import CaseFindings
import CaseSharing
import CaseVeil

/// The page to work through: the text with each finding in it, both answers, what each edit does, what time does.
///
/// It holds the text: only its owner may read the file.
struct WorkingReport {
  private let output: ReviewOutput
  private let review: Review
  private let places: FindingPlaces

  init(_ output: ReviewOutput) {
    self.output = output
    review = output.review
    places = FindingPlaces(in: output.review, by: .numbers)
  }

  var text: String {
    var body = "<p class=\"banner\">Holds patient details. Do not send.</p>\n"
    body += "<h1>Review of \(ReportPage.escaped(output.name))</h1>\n"
    body +=
      "<p>Policy: \(ReportPage.escaped(output.policy.name)). "
      + "\(ReportPage.escaped(ReviewSentences.noVerdict[0])).</p>\n"
    body += AnswersHTML(risk: output.risk, review: review, reveals: true).html
    if let risk = output.risk {
      if let advice = output.advice {
        body += EditsHTML(advice: advice, places: places, reveals: true).html + command(advice)
      }
      body += "<h2>If it is posted later</h2>\n"
      let days = risk.waitingCurve(upTo: WaitingPicture.days)
      body += WaitingPicture(curve: days, start: output.context.posted.value).html
      if let outlook = SharingOutlook(risk, in: output.context) {
        body += "<h2>What the sharing table would say</h2>\n<p>\(ReportPage.escaped(outlook.sentence))</p>\n"
      }
    }
    body += "<h2>The text</h2>\n" + marked + "<h2>Each finding</h2>\n" + findings + looks
    body += "<h2>The text after the plan</h2>\n<div class=\"text\">\(ReportPage.escaped(review.redacted.text))</div>\n"
    return ReportPage.page(titled: "CaseVeil: working review", body)
  }

  private func command(_ advice: Advice) -> String {
    guard !advice.chosen.isEmpty, !advice.isReachedAlready else { return "" }
    return "<p>To carry them out: <code>\(ReportPage.escaped(output.command.carryingOut(advice)))</code></p>\n"
  }

  private var marked: String {
    var html = ""
    for piece in MarkedPieces(of: review).pieces {
      switch piece {
      case .word(let word): html += HTMLText.escaped(word)
      case .spaces(let count): html += Screen.spaces(count)
      case .lineEnd: html += "\n"
      case .open(let i):
        let step = review.plan.steps[i]
        html += "<mark class=\"\(Self.mark(step))\"><b><a href=\"#f\(i + 1)\">\(i + 1)</a></b>"
      case .close: html += "</mark>"
      }
    }
    return """
      <p class="soft">Solid line: identifies alone. Dashed: with other details. Dotted: stays. Each number leads to what becomes of it.</p>
      <div class="text">\(html)</div>

      """
  }

  /// How a finding is underlined.
  private static func mark(_ step: Plan.Step) -> String {
    step.finding.kind.isDirect ? "direct" : step.edits.isEmpty ? "stays" : "clue"
  }

  private var findings: String {
    if review.plan.steps.isEmpty { return "<p>\(ReportPage.escaped(ReviewSentences.nothingFound(review)))</p>\n" }
    var html = "<ol class=\"list\">\n"
    for (i, step) in review.plan.steps.enumerated() {
      let state = step.edits.isEmpty ? "○ stays" : step.replacement?.isEmpty == false ? "◐ changes" : "● goes"
      let outcome = step.replacement.map { $0.isEmpty ? "" : ": → \($0)" } ?? ""
      let because = step.because.isEmpty ? "" : " Why: \(step.because)."
      let alone = step.finding.kind.isDirect ? ", identifies alone" : ""
      html += """
        <li id="f\(i + 1)"><span class="n">\(i + 1)</span>\(context(of: step))<br>
        <span class="word">\(state)</span>\(ReportPage.escaped(outcome)).
        <span class="soft">\(step.finding.kind.displayName)\(alone), line \(places.line(of: step.finding.span)).\(ReportPage.escaped(because)) Found because: \(ReportPage.escaped(step.finding.reasons.sentences.joined(separator: "; "))).</span></li>

        """
    }
    return html + "</ol>\n"
  }

  /// The finding with some words around it.
  private func context(of step: Plan.Step) -> String {
    let span = step.finding.span
    let bytes = review.document.bytes
    func edge(_ start: Int, _ step: Int) -> Int {
      var i = start
      while i > 0, i < bytes.count, abs(i - start) < 48, bytes[step < 0 ? i - 1 : i] != 0x0A { i += step }
      while i > 0, i < bytes.count, bytes[i] & 0xC0 == 0x80 { i += step }
      return i
    }
    let (lower, upper) = (edge(span.lower, -1), edge(span.upper, 1))
    func part(_ from: Int, _ to: Int) -> String {
      HTMLText.escaped(VisibleText.of(String(decoding: bytes[from..<max(from, to)], as: UTF8.self), isStart: from == 0))
    }
    return
      "\(lower > 0 ? "…" : "")\(part(lower, span.lower))<mark class=\"\(Self.mark(step))\">\(part(span.lower, span.upper))</mark>\(part(span.upper, upper))\(upper < bytes.count ? "…" : "")"
  }

  private var looks: String {
    let looks = review.suggestions.filter { $0.cause.needsLook }
    if looks.isEmpty { return "" }
    let items = looks.map { look in
      "<li>line \(places.line(of: look.span)): \(ReportPage.escaped(review.document[look.span])) (\(ReportPage.escaped(look.sentence)))</li>\n"
    }
    return "<h2>Please look at these too</h2>\n<p>They stay as they are.</p>\n<ul>\n\(items.joined())</ul>\n"
  }
}
