import CaseVeil

/// Both answers with the picture of how many people fit, for both reports.
struct AnswersHTML {
  let risk: CaseRisk?
  let review: Review
  /// Whether the page may hold words of the text, and the pronouns that it tells.
  let reveals: Bool

  var html: String {
    guard let risk else {
      return
        "<h2>The two answers</h2>\n<p class=\"banner\">CANNOT SAY, \(ReportPage.escaped(review.unreadSentence))</p>\n"
    }
    let (written, planned) = (risk.written, risk.planned)
    let second = reveals ? planned.secondQuestion : RiskReport.thirdPersonQuestion
    var html = "<h2>The two answers</h2>\n"
    let places = FindingPlaces(in: review, by: reveals ? .numbers : .kinds)
    let others = reasons(ReasonRows(ofOthers: planned, in: places, atMost: 5).rows)
    let patient = reasons(ReasonRows(ofPatient: planned, in: places, atMost: 5).rows)
    let alone = ReasonRows.direct(of: written, in: places)
    html += answer(
      RiskReport.firstQuestion, written.acquaintance, planned.acquaintance,
      (alone.isEmpty ? "" : "<p>As written, these identify alone: \(ReportPage.escaped(alone)).</p>\n") + others
        + "<p class=\"soft\">A stranger who tries: \(written.stranger.word.text) as written, \(planned.stranger.word.text) after the plan.</p>\n"
    )
    html += answer(second, written.patient, planned.patient, patient)
    html +=
      CrowdPicture(rows: [
        ("as written, who knows the patient", written.acquaintance.crowd),
        ("after the plan, who knows the patient", planned.acquaintance.crowd),
        ("after the plan, a stranger", planned.stranger.crowd),
        ("after the plan, the patient", planned.patient.crowd),
      ]).html
    if reveals {
      for sentence in planned.sentences { html += "<p>\(ReportPage.escaped(sentence))</p>\n" }
      html += "<p class=\"soft\">\(ReportPage.escaped(planned.assumptions.sentence))</p>\n"
    }
    if let late = risk.seenLately { html += "<p>\(late.lateSentence)</p>\n" }
    let missing = risk.missing
    if !missing.isEmpty {
      html += "<p class=\"soft\">Not given, so the riskier value counts: \(missing.joined(separator: ", ")).</p>\n"
    }
    return html
  }

  private func answer(_ question: String, _ written: Answer, _ planned: Answer, _ rest: String) -> String {
    """
    <div class="answer">
    <h3>\(ReportPage.escaped(question))</h3>
    <dl>
    <dt>as written</dt><dd>\(Self.word(written))</dd>
    <dt>after the plan</dt><dd>\(Self.word(planned)), \(planned.crowd.text)</dd>
    </dl>
    \(rest)</div>

    """
  }

  static func word(_ answer: Answer) -> String {
    "<span class=\"word\">\(answer.word.text)</span> <span class=\"scale\" aria-hidden=\"true\">\(AnswersScreen.scale(answer.word))</span>"
  }

  private func reasons(_ rows: [ReasonRows.Row]) -> String {
    if rows.isEmpty { return "" }
    let items = rows.map { row in
      let mark = row.mark == "–" ? "" : "<b>\(row.mark)</b> "
      return "<li>\(mark)\(ReportPage.escaped(row.name)): \(ReportPage.escaped(row.why))</li>\n"
    }
    return "<ul>\n\(items.joined())</ul>\n"
  }
}
