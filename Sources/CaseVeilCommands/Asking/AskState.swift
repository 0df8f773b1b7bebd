import CaseFindings
import CaseVeil

/// A text under the decisions made so far, and the way back.
struct AskState {
  private let veil: Veil
  private let document: Document
  private let context: CaseContext
  private(set) var decisions: Decisions
  private(set) var chosen: ChosenText
  /// What could be decided about each value that is open.
  private(set) var options: [FindingValue: [ChosenOption]] = [:]
  /// What is open, in the order in which it helps most.
  private(set) var open: [FindingValue] = []
  private(set) var advice: Advice
  private var past: [(decisions: Decisions, value: FindingValue?)] = []

  /// Nil when the text cannot be judged.
  init?(_ document: Document, decided: Decisions, in context: CaseContext, by veil: Veil) {
    guard let chosen = Self.chosen(document, decided, context, veil) else { return nil }
    self.veil = veil
    self.document = document
    self.context = context
    decisions = decided
    self.chosen = chosen
    advice = chosen.advice(target: .moderate)
    lookRound()
  }

  private static func chosen(
    _ document: Document, _ decisions: Decisions, _ context: CaseContext, _ veil: Veil
  ) -> ChosenText? {
    let veil = veil.removing(decisions.added)
    return veil.review(document).risk(in: context, explained: false).map { risk in
      ChosenText(risk, choosing: decisions.choices, rereadBy: veil)
    }
  }

  private mutating func lookRound() {
    let findings = openSteps.map { $0.finding }
    options = [:]
    for finding in findings {
      let value = chosen.value(of: finding)
      if options[value] == nil { options[value] = chosen.options(for: finding) }
    }
    advice = chosen.advice(target: .moderate)
    open = chosen.order(of: findings, beside: advice, options: options)
  }

  private var openSteps: [Plan.Step] {
    chosen.plan.steps.filter { $0.edits.isEmpty && chosen.isOpen($0.finding) }
  }

  /// All mentions of a value that stand in the text, in order.
  func mentions(of value: FindingValue) -> [Plan.Step] {
    chosen.plan.steps.filter { chosen.value(of: $0.finding) == value }
  }

  /// How many values somebody has decided about.
  var decidedCount: Int {
    var values: Set<FindingValue> = []
    for step in chosen.plan.steps where chosen.choice(for: step.finding) != nil {
      values.insert(chosen.value(of: step.finding))
    }
    return values.count
  }

  /// What would be if a value were decided so.
  func trying(_ choice: Choice, for value: FindingValue) -> ChosenText? {
    var tried = decisions
    tried.choices[value] = choice
    return Self.chosen(document, tried, context, veil)
  }

  /// Takes a text under another decision for the state.
  mutating func take(_ next: ChosenText, deciding choice: Choice, for value: FindingValue) {
    past.append((decisions, value))
    decisions.choices[value] = choice
    chosen = next
    lookRound()
  }

  /// What adding a phrase that was missed has come to.
  enum Added { case taken(Int), notThere, unreadable }

  /// Words that go besides. They are looked for as whole words, in any case of letters.
  mutating func add(_ phrase: String) -> Added {
    var next = decisions
    next.added.append(phrase)
    guard let after = Self.chosen(document, next, context, veil) else { return .unreadable }
    let count = Self.termCount(after) - Self.termCount(chosen)
    if count <= 0 { return .notThere }
    past.append((decisions, nil))
    decisions = next
    chosen = after
    lookRound()
    return .taken(count)
  }

  private static func termCount(_ chosen: ChosenText) -> Int {
    chosen.plan.steps.filter { $0.finding.reasons.contains(.alwaysTerm) }.count
  }

  /// Goes back by one decision; what it was about, nil when there is nothing to go back to.
  mutating func undo() -> (value: FindingValue?, isDone: Bool) {
    guard let last = past.popLast(),
      let before = Self.chosen(document, last.decisions, context, veil)
    else { return (nil, false) }
    decisions = last.decisions
    chosen = before
    lookRound()
    return (last.value, true)
  }
}
