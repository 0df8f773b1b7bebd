import CaseFindings
import CaseSharing
import CaseVeil
import ConsentLedger

/// The page to hand on: counts, kinds, answers and the digest of the redacted text; not one word of the original, and
/// no name of its file.
struct SharedReport {
  private let output: ReviewOutput
  private let review: Review

  init(_ output: ReviewOutput) {
    self.output = output
    review = output.review
  }

  var text: String {
    var body = "<h1>Review of a case text</h1>\n"
    body +=
      "<p>Holds no word of the text. Policy: \(ReportPage.escaped(output.policyName)). "
      + "caseveil \(CaseVeilCommand.version). \(ReportPage.escaped(ReviewSentences.noVerdict[0])).</p>\n"
    body += AnswersHTML(risk: output.risk, review: review, reveals: false).html
    body += "<h2>What was found</h2>\n" + counts
    if let risk = output.risk {
      let places = FindingPlaces(in: review, by: .kinds)
      if let advice = output.advice { body += EditsHTML(advice: advice, places: places, reveals: false).html }
      if let outlook = SharingOutlook(risk, in: output.context) {
        body += "<h2>What the sharing table would say</h2>\n<p>\(ReportPage.escaped(outlook.sentence))</p>\n"
      }
    }
    body += "<h2>Which text</h2>\n" + digest
    return ReportPage.page(titled: "CaseVeil: review", body)
  }

  private var counts: String {
    if review.plan.steps.isEmpty { return "<p>\(ReportPage.escaped(ReviewSentences.nothingFound(review)))</p>\n" }
    var html =
      "<table>\n<thead><tr><th scope=\"col\">Kind</th><th scope=\"col\">Identifies</th><th scope=\"col\">Found</th>"
    html += "<th scope=\"col\">Changed</th></tr></thead>\n<tbody>\n"
    var told: [String] = []
    for kind in IdentifierKind.allCases {
      let row = "\(kind.displayName) \(kind.isDirect)"
      let steps = review.plan.steps.filter {
        $0.finding.kind.displayName == kind.displayName && $0.finding.kind.isDirect == kind.isDirect
      }
      if steps.isEmpty || told.contains(row) { continue }
      told.append(row)
      let changed = steps.filter { !$0.edits.isEmpty }.count
      html += "<tr><th scope=\"row\">\(kind.displayName)</th><td>\(kind.isDirect ? "alone" : "with others")</td>"
      html +=
        "<td>\(steps.count)</td><td>\(changed == steps.count ? "all" : changed == 0 ? "none" : "\(changed)")</td></tr>\n"
    }
    return html + "</tbody></table>\n"
  }

  /// A digest of a text from which nothing was taken would be one of the original, which undoes it by trying.
  private var digest: String {
    if review.redacted.bytes == review.document.bytes {
      return "<p>Nothing changes by the plan, so no digest stands here: it would be one of the original.</p>\n"
    }
    let digest = SHA256.digest(of: review.redacted.bytes).hex
    return "<p>SHA-256 of the text after the plan: <code>\(digest)</code></p>\n"
  }
}
