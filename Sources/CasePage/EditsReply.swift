import CaseFindings
import CaseJSON
import CaseVeil

/// What could be done beyond the decisions, the smallest set that is enough marked.
struct EditsReply {
  private let advice: Advice?
  private let findings: FindingsReply
  private let reading: PageReading

  init(_ advice: Advice?, _ findings: FindingsReply, _ reading: PageReading) {
    self.advice = advice
    self.findings = findings
    self.reading = reading
  }

  func write(to writer: inout JSONWriter) {
    writer.beginArray("edits")
    if let advice, !advice.isReachedAlready {
      for (i, lever) in advice.levers.enumerated() {
        write(lever, number: i + 1, isBest: advice.chosen.contains(i), to: &writer)
      }
    }
    writer.endArray()
    writer.member("after_best", conclusion)
  }

  private func write(_ lever: Lever, number: Int, isBest: Bool, to writer: inout JSONWriter) {
    let kind = lever.findings.first.map { reading.review.findings[$0].kind }
    writer.beginObject()
    writer.member("n", number)
    var option = 0
    switch lever.treatment {
    case .remove: write("text", "leave-out", to: &writer)
    case .generalise(let blur):
      let first = lever.findings.first.map { reading.review.findings[$0] }
      option = first.flatMap { reading.chosen?.option(of: blur, for: $0) } ?? 0
      write("text", "change", to: &writer)
    case .wait: write("wait", "leave-out", to: &writer)
    case .narrow: write("audience", "", to: &writer)
    case .unname: write("name", "", to: &writer)
    }
    writer.member("option", option)
    writer.beginArray("values")
    for value in findings.values(of: lever) { writer.string(value.text) }
    writer.endArray()
    writer.member("says", lever.text(kind: kind))
    writer.member("cost", lever.cost)
    writer.member("moves", advice.map { Moves.text(from: $0.before, to: lever.after) } ?? "")
    writeSettings(lever, to: &writer)
    writer.member("best", isBest)
    writer.endObject()
  }

  private func write(_ type: StaticString, _ choice: StaticString, to writer: inout JSONWriter) {
    for (key, name): (StaticString, StaticString) in [("type", type), ("choice", choice)] {
      writer.member(key, word: name)
    }
  }

  /// What an edit without words sets in the context.
  private func writeSettings(_ lever: Lever, to writer: inout JSONWriter) {
    writer.beginObject("sets")
    switch lever.treatment {
    case .wait(let days):
      if let day = reading.context.posted.value {
        writer.member("posted", day.adding(days: days).text)
      }
    case .narrow(let audience):
      writer.member("audience", audience.name)
    case .unname:
      writer.member("author_named", "no")
    case .remove, .generalise: break
    }
    writer.endObject()
  }

  private var conclusion: String {
    guard let advice, !advice.isReachedAlready else { return "" }
    let after =
      "others \(advice.after.acquaintance.word.text), a stranger \(advice.after.stranger.word.text), "
      + "patient \(advice.after.patient.word.text)"
    if advice.isSmall { return "After these: \(after)." }
    let start = "No set of up to four edits is enough."
    if advice.reachesTarget { return "\(start) After all that are marked: \(after)." }
    return ([start] + (advice.chosen.isEmpty ? [] : ["After these: \(after)."]) + advice.remarks).joined(separator: " ")
  }
}
