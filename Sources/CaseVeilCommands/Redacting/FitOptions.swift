import CaseFindings
import CaseVeil

/// `--fit` and `--thread`: a text that a channel takes.
enum FitOptions {
  static let fit = Option.value(
    "--fit", "N",
    "Check that it counts at most N. With --channel x a link counts 23, most emoji and Chinese letters 2; "
      + "elsewhere each character 1.")
  static let thread = Option.flag(
    "--thread", "Cut it into numbered parts, each at most N; without --fit as the --channel has it (x: 280).")

  static let all = [fit, thread]

  /// The parts of a draft, each read once more as if it were new, and the answers on standard error.
  static func write(
    _ draft: RedactedDraft, by veil: Veil, _ arguments: Arguments, to output: inout OutputStream,
    _ streams: inout Streams
  ) throws(CommandProblem) -> ExitCode {
    let channel = arguments.value(ContextOptions.channel.name)
    guard let limit = try arguments.number(fit.name, upTo: 100_000) ?? ChannelCount.limit(of: channel) else {
      throw .needs(thread.name, "\(fit.name) N, or a --channel whose length is known (x, bluesky, mastodon, threads)")
    }
    let count = ChannelCount(channel: channel)
    let cut = ThreadCut(draft.redacted.bytes, keeping: whole(draft, veil), counting: count)
    guard let parts = cut.parts(atMost: limit) else { throw .cannotFit(limit) }
    if parts.count > 1, !arguments.has(thread.name) {
      let length = count.length(of: String(decoding: draft.redacted.bytes, as: UTF8.self))
      throw .tooLong(length: length, limit: limit, parts: parts.count)
    }
    let reread = parts.map { veil.review(Document($0.text)) }
    output.write(parts.map { $0.text }.joined(separator: "\n\n") + "\n")
    let told = tell(draft, parts, reread, count, arguments)
    if !arguments.has(SharedOptions.quiet.name) || told.isFound { streams.error.write(told.text) }
    return told.isFound ? .found : .done
  }

  /// What is not cut: the words in place of findings, and what a fresh reading of the result finds.
  private static func whole(_ draft: RedactedDraft, _ veil: Veil) -> [TextSpan] {
    let again = veil.review(Document(valid: draft.redacted.bytes))
    return draft.redacted.offsets.changes.map { $0.new } + again.findings.map { $0.span }
  }

  /// Each part's answers, for whoever reads that part alone: what was found elsewhere is gone, and what a fresh reading
  /// of the part says counts too. Those of the thread are those of the whole text, and never below a part's.
  private static func tell(
    _ draft: RedactedDraft, _ parts: [ThreadCut.Part], _ reread: [Review], _ count: ChannelCount, _ arguments: Arguments
  ) -> (text: String, isFound: Bool) {
    var text = ""
    var isFound = false
    var reports: [RiskReport] = []
    for (i, (part, review)) in zip(parts, reread).enumerated() {
      let fresh = review.risk(in: draft.context, explained: false)?.written
      let report = fresh.flatMap { fresh in
        parts.count == 1
          ? draft.answers?.whole.notBelow(fresh) : draft.answers?.part(original(part.span, draft)).notBelow(fresh)
      }
      if let report { reports.append(report) }
      let direct = review.plan.steps.filter { $0.finding.kind.isDirect && !$0.edits.isEmpty }
      let name = parts.count == 1 ? "the text" : "part \(i + 1)"
      text += "caseveil: \(name): counts \(count.length(of: part.text)), \(answers(report))\n"
      if let first = direct.first {
        isFound = true
        text += "caseveil: \(name), looked at again, shows what identifies alone: \(first.finding.kind.displayName)\n"
      }
    }
    guard parts.count > 1 else { return (text, isFound) }
    let whole = (draft.answers?.whole).map { whole in reports.reduce(whole) { $0.notBelow($1) } }
    return (text + "caseveil: the thread, read as one text: \(answers(whole))\n", isFound)
  }

  /// Where a part stands in the document, the stretches that gave way to its words included.
  private static func original(_ part: TextSpan, _ draft: RedactedDraft) -> TextSpan {
    let map = draft.redacted.offsets
    var (lower, upper) = (map.originalOffset(part.lower), map.originalOffset(part.upper))
    for change in map.changes where change.new.lower >= part.lower && change.new.upper <= part.upper {
      (lower, upper) = (min(lower, change.old.lower), max(upper, change.old.upper))
    }
    return TextSpan(lower, upper)
  }

  private static func answers(_ report: RiskReport?) -> String {
    guard let report else { return "cannot say who could work it out" }
    return "others \(report.acquaintance.word.text), patient \(report.patient.word.text)"
  }
}
