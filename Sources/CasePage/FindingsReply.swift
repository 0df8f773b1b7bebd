import CaseFindings
import CaseJSON
import CaseVeil

/// The findings in the order of the text, each with what was decided and what could be.
struct FindingsReply {
  let steps: [Plan.Step]
  private let reading: PageReading
  private let values: [FindingValue?]
  private let isOpen: [Bool]
  /// What could be decided, by value; empty when it was not asked for.
  private var options: [FindingValue: [ChosenOption]] = [:]
  /// The order in which to decide what is open, from 1.
  private var ranks: [FindingValue: Int] = [:]

  init(_ reading: PageReading, advice: Advice?, wantsOptions: Bool) {
    self.reading = reading
    steps = reading.steps
    values = steps.map { reading.chosen?.value(of: $0.finding) }
    isOpen = steps.map { step in step.edits.isEmpty && (reading.chosen.map { $0.isOpen(step.finding) } ?? false) }
    guard let chosen = reading.chosen, wantsOptions else { return }
    // In a long text only what bears most is tried out way by way.
    let tried = steps.count > Self.fewSteps ? Set((advice?.levers ?? []).flatMap { values(of: $0) }) : nil
    for (step, value) in zip(steps, values) {
      guard let value, options[value] == nil else { continue }
      let isTried = tried?.contains(value) ?? true
      options[value] = isTried ? chosen.options(for: step.finding) : chosen.plainOptions(for: step.finding)
    }
    rank(advice)
  }

  private static let fewSteps = 60

  /// What the smallest set of edits holds comes first, then what does most alone.
  private mutating func rank(_ advice: Advice?) {
    guard let chosen = reading.chosen else { return }
    let open = steps.indices.filter { isOpen[$0] }.map { steps[$0].finding }
    for (rank, value) in chosen.order(of: open, beside: advice, options: options).enumerated() {
      ranks[value] = rank + 1
    }
  }

  /// The values of what a lever changes, each once, in the order of the text.
  func values(of lever: Lever) -> [FindingValue] {
    guard let chosen = reading.chosen else { return [] }
    var values: [FindingValue] = []
    for place in lever.findings {
      let value = chosen.value(of: reading.review.findings[place])
      if !values.contains(value) { values.append(value) }
    }
    return values
  }

  /// The number of the finding that covers some bytes, from 1; nil when none does.
  func number(of span: TextSpan) -> Int? {
    steps.firstIndex { $0.finding.span.overlaps(span) }.map { $0 + 1 }
  }

  /// What waits for somebody to decide; the same words count once.
  var openCount: Int {
    var open: Set<FindingValue> = []
    for (value, isOpen) in zip(values, isOpen) where isOpen { if let value { open.insert(value) } }
    return open.count
  }

  var counts: String { "\(steps.count) found, \(openCount) to decide" }

  func write(to writer: inout JSONWriter) {
    writer.member("found", steps.count)
    writer.member("open", openCount)
    writer.member("counts", counts)
    writer.beginArray("findings")
    var offsets = OffsetCounter(reading.review.document)
    for i in steps.indices { write(i, &offsets, to: &writer) }
    writer.endArray()
  }

  private func write(_ i: Int, _ offsets: inout OffsetCounter, to writer: inout JSONWriter) {
    let step = steps[i]
    let kind = step.finding.kind
    writer.beginObject()
    writer.member("n", i + 1)
    writer.member("kind", kind.name)
    writer.member("label", kind.displayName)
    writer.member("class", kind.identifierClass.name)
    writer.member("direct", kind.isDirect)
    writer.member("start", offsets.offset(step.finding.span.lower).utf16)
    writer.member("end", offsets.offset(step.finding.span.upper).utf16)
    writer.member("value", values[i]?.text ?? "")
    writer.member("why", why(step))
    writer.member("state", word: state(i))
    writeChoice(i, to: &writer)
    writer.member("rank", isOpen[i] ? values[i].flatMap { ranks[$0] } ?? 0 : 0)
    writeOptions(i, to: &writer)
    writer.endObject()
  }

  /// What the policy says of the kind, and why this was taken for it.
  private func why(_ step: Plan.Step) -> String {
    let reasons = step.finding.reasons.sentences.joined(separator: "; ")
    if step.finding.kind.isDirect, !step.edits.isEmpty { return "identifies alone (\(reasons))" }
    let because = step.because.isEmpty ? PageReading.policy.rule(for: step.finding.kind).because : step.because
    if because.isEmpty { return reasons }
    return reasons.isEmpty ? because : "\(because) (\(reasons))"
  }

  /// `open`: still there and undecided; `gone`: not in the text to post; `kept`: there, by somebody's word or the policy's.
  func state(_ i: Int) -> StaticString {
    if isOpen[i] { return "open" }
    return steps[i].edits.isEmpty ? "kept" : "gone"
  }

  private func writeChoice(_ i: Int, to writer: inout JSONWriter) {
    var name: StaticString = isOpen[i] ? "open" : "policy"
    var option = 0
    switch reading.chosen?.choice(for: steps[i].finding) {
    case .change(let place):
      name = "change"
      option = place
    case .leaveOut: name = "leave-out"
    case .keep: name = "keep"
    case .own: name = "own"
    case nil: break
    }
    writer.member("choice", word: name)
    writer.member("option", option)
    writer.member("replacement", steps[i].replacement ?? "")
  }

  /// What a button says that does it.
  private static func says(_ option: ChosenOption) -> String {
    if option.words.utf8.isEmpty { return "Leave it out" }
    return option.choice == .leaveOut ? "Leave it out: “\(option.words)”" : "Change to “\(option.words)”"
  }

  /// Why it counts where no answer moves by it alone: how many times as many people fit without it.
  private func bearing(_ i: Int) -> String {
    let reason = reading.chosen?.report.contributions.first { reason in
      reason.span.map { $0.overlaps(steps[i].finding.span) } ?? false
    }
    return reason.map { $0.why } ?? ""
  }

  private func writeOptions(_ i: Int, to writer: inout JSONWriter) {
    let options = values[i].flatMap { self.options[$0] } ?? []
    let before = reading.chosen?.report
    let best = options.min { $0.distance < $1.distance }
    writer.member("moves", before.flatMap { before in best.map { Moves.text(from: before, to: $0.after) } } ?? "")
    writer.member("bears", isOpen[i] ? bearing(i) : "")
    writer.beginArray("options")
    for option in options {
      writer.beginObject()
      writer.key("choice")
      if case .change(let place) = option.choice {
        writer.string("change")
        writer.member("option", place)
      } else {
        writer.string("leave-out")
        writer.member("option", 0)
      }
      writer.member("words", option.words)
      writer.member("says", Self.says(option))
      writer.member("moves", before.map { Moves.text(from: $0, to: option.after) } ?? "")
      writer.endObject()
    }
    writer.endArray()
  }
}
