import CaseVeil

/// `--edits`: carries out edits beyond the plan by the numbers under which `review` lists them.
enum EditsOption {
  static let edits = Option.value(
    "--edits", "NUMBERS", "Also carry out these edits of 'review', such as 1-3,5; give it the same options.")

  /// The text after the plan and the edits asked for; says on standard error what the answers then are.
  static func redacted(
    _ review: Review, _ arguments: Arguments, _ streams: inout Streams
  ) throws(CommandProblem) -> RedactedText {
    guard let value = arguments.value(edits.name) else { return review.redacted }
    let context = try ContextOptions.context(in: arguments, today: Today.day)
    guard let advice = review.risk(in: context, explained: false)?.adviceAfterPlan(target: .moderate) else {
      throw .badEdits(value, listed: 0)
    }
    guard let places = places(value, upTo: advice.levers.count) else {
      throw .badEdits(value, listed: advice.levers.count)
    }
    guard let text = advice.text(after: places), let after = advice.report(after: places) else {
      throw .clashingEdits(value)
    }
    if !arguments.has(SharedOptions.quiet.name) {
      let isLater = places.contains { if case .wait = advice.levers[$0].treatment { true } else { false } }
      let others = "others \(after.acquaintance.word.text), a stranger \(after.stranger.word.text)"
      streams.error.write("caseveil: after these edits: \(others), patient \(after.patient.word.text)\n")
      if isLater { streams.error.write("caseveil: that holds when it is posted about six months later\n") }
    }
    return text
  }

  /// The answers for that text, and those for whoever reads only a stretch of it; nil when it cannot be judged.
  static func reports(
    _ review: Review, _ arguments: Arguments, _ context: CaseContext
  ) -> RedactedDraft.Answers? {
    guard let risk = review.risk(in: context, explained: false) else { return nil }
    guard let value = arguments.value(edits.name) else {
      return RedactedDraft.Answers(whole: risk.planned) { risk.planned(onlyIn: $0) }
    }
    let advice = risk.adviceAfterPlan(target: .moderate)
    guard let places = places(value, upTo: advice.levers.count), let whole = advice.report(after: places) else {
      return nil
    }
    return RedactedDraft.Answers(whole: whole) { advice.report(after: places, onlyIn: $0) ?? whole }
  }

  /// The places that `1-3,5` names, counted from 0; nil when it names none or others.
  static func places(_ value: String, upTo count: Int) -> [Int]? {
    var places: [Int] = []
    for part in value.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
      guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1], first >= 1,
        first <= last, last <= count
      else { return nil }
      for place in first...last where !places.contains(place - 1) { places.append(place - 1) }
    }
    return places
  }
}
