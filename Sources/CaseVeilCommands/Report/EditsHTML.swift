import CaseVeil

/// What each edit beyond the plan does, for both reports.
struct EditsHTML {
  let advice: Advice
  let places: FindingPlaces
  let reveals: Bool

  var html: String {
    if advice.isReachedAlready {
      return "<h2>Edits beyond the plan</h2>\n<p>After the plan every answer is POSSIBLE or lower.</p>\n"
    }
    var html = "<h2>Edits beyond the plan</h2>\n"
    if advice.levers.isEmpty { html += "<p>No edit that is known lowers the answers beyond the plan.</p>\n" }
    for sentence in advice.conclusion { html += "<p>\(ReportPage.escaped(sentence))</p>\n" }
    if advice.levers.isEmpty { return html }
    html += "<ol class=\"list\">\n"
    for i in advice.levers.indices {
      let row = EditRow(i, of: advice, in: places, hidesWords: !reveals)
      let best = row.isBest ? "<span class=\"best\">★ one of the best:</span> " : ""
      html +=
        "<li><span class=\"n\">\(row.number)</span>\(best)\(ReportPage.escaped(row.what)). "
        + "<span class=\"soft\">\(row.cost); \(row.others.hasSuffix("fit") ? "" : "others ")\(row.others); patient \(row.patient)</span></li>\n"
    }
    return html + "</ol>\n"
  }
}
