import CaseFindings

/// What becomes of each finding, decided before any word is changed.
public struct Plan: Sendable {
  /// One finding's part.
  public struct Step: Hashable, Sendable {
    public let finding: Finding
    public let action: Action
    /// The stretch that changes: at least the finding, often the words around it that lean on it; empty edits when kept.
    public let edits: [Edit]
    /// Why, in the policy's words.
    public let because: String

    /// The words that take the finding's place; nil when its own stay.
    public var replacement: String? {
      guard let words = edits.first(where: { !$0.text.isEmpty })?.text ?? edits.first?.text else { return nil }
      return words.utf8.first == 0x20 ? String(decoding: words.utf8.dropFirst(), as: UTF8.self) : words
    }
  }

  public let document: Document
  /// One for each resolved finding, in order; what a removed container holds has none of its own, what a kept one
  /// holds follows it.
  public let steps: [Step]
  /// All changes of the text, sorted, not overlapping.
  public let edits: [Edit]
  /// Whether dates were moved, which the redacted text then says at its end.
  public let movesDates: Bool

  /// Decides for every finding by the policy. Labels that are given stand for people in the order of the text.
  init(
    for resolved: ResolvedFindings, in text: TokenizedDocument, under policy: RedactionPolicy, moving shift: DateShift,
    labels: [String] = []
  ) {
    document = text.document
    let layers = resolved.layers { policy.action(for: $0) != .keep }
    var planner = Planner(text: text, policy: policy, findings: layers.changing, shift: shift, labels: labels)
    let changing = planner.steps()
    movesDates = changing.contains { $0.action == .shift && !$0.edits.isEmpty }
    let edits = Self.withoutMarks(Self.joined(changing, in: text), of: text.document)
    self.edits = movesDates ? edits + [DateShift.note(atEndOf: text.document)] : edits
    steps = layers.standing.isEmpty ? changing : Self.merged(changing, layers.standing, policy)
  }

  /// The steps with those of the containers that stay, in order of place; a container before what it holds.
  private static func merged(_ steps: [Step], _ standing: [Finding], _ policy: RedactionPolicy) -> [Step] {
    let kept = standing.map { finding in
      Step(
        finding: finding, action: .keep, edits: [],
        because: policy.isTooUnsure(finding) ? "too unsure" : policy.rule(for: finding.kind).because)
    }
    return (kept + steps).sorted { a, b in
      (a.finding.span.lower, b.finding.span.upper) < (b.finding.span.lower, a.finding.span.upper)
    }
  }

  /// Carries the plan out. O(bytes).
  public func redacted() -> RedactedText { RedactedText(document, edits: edits) }

  /// The edits of all steps and of the articles before them, in order; words put in wait for the edit they fall into.
  private static func joined(_ steps: [Step], in text: TokenizedDocument) -> [Edit] {
    let sorted = inOrder(steps.flatMap { $0.edits })
    let repairs = ArticleRepair(text: text, edits: sorted).repairs()
    return repairs.isEmpty ? sorted : inOrder(sorted + repairs)
  }

  /// The same edits, and those that take out what the writer asked for inside the text.
  private static func withoutMarks(_ edits: [Edit], of document: Document) -> [Edit] {
    document.marks.isEmpty ? edits : inOrder(edits + document.marks.map { Edit($0.line, "") })
  }

  private static func inOrder(_ edits: [Edit]) -> [Edit] {
    var ordered: [Edit] = []
    for edit in edits.sorted(by: { ($0.span, $0.text.utf8.count) < ($1.span, $1.text.utf8.count) }) {
      guard let last = ordered.last, edit.span.lower < last.span.upper else {
        ordered.append(edit)
        continue
      }
      // Words put in go behind the stretch they fall into; a stretch that starts inside another only loses its overlap.
      let lower = last.span.upper
      ordered.append(Edit(TextSpan(lower, max(lower, edit.span.upper)), edit.text))
    }
    return ordered
  }
}
