import CaseFindings
import CaseLexicons

/// Walks through the findings in order and decides on each.
struct Planner {
  private let text: TokenizedDocument
  private let policy: RedactionPolicy
  private let findings: [Finding]
  private let pseudonyms: Pseudonyms
  private var generalisation: Generalisation
  /// The first token that no step before has changed.
  private var changedTo = 0

  init(text: TokenizedDocument, policy: RedactionPolicy, findings: [Finding]) {
    self.text = text
    self.policy = policy
    self.findings = findings
    pseudonyms = Pseudonyms(for: findings.filter { policy.action(for: $0) == .pseudonym }, in: text)
    generalisation = Generalisation(of: text)
  }

  /// One step for each finding.
  mutating func steps() -> [Plan.Step] {
    var steps: [Plan.Step] = []
    steps.reserveCapacity(findings.count)
    for i in findings.indices { steps.append(step(i)) }
    return steps
  }

  private mutating func step(_ i: Int) -> Plan.Step {
    let finding = findings[i]
    let action = policy.action(for: finding)
    let because = finding.confidence < policy.threshold ? "too unsure" : policy.rule(for: finding.kind).because
    guard let replacement = replacement(i, action) else {
      return Plan.Step(finding: finding, action: action, edits: [], because: because)
    }
    let edits = Wording(passage: passage(i)).edits(for: replacement)
    if !edits.isEmpty { changedTo = max(changedTo, replacement.tokens.upperBound) }
    return Plan.Step(finding: finding, action: action, edits: edits, because: because)
  }

  private mutating func replacement(_ i: Int, _ action: Action) -> Replacement? {
    let passage = passage(i)
    switch action {
    case .keep: return nil
    case .remove: return follows(i) ?? RemovalMark(passage: passage).replacement()
    case .pseudonym: return pseudonyms.replacement(for: passage)
    case .generalise(let blur):
      let next = i + 1 < findings.count ? findings[i + 1] : nil
      let wider = generalisation.replacement(for: passage, by: blur, before: next)
      return follows(i) ?? wider.map { linked($0, i) } ?? RemovalMark(passage: passage).replacement()
    }
  }

  private func passage(_ i: Int) -> Passage {
    var next = i + 1
    while next < findings.count, policy.action(for: findings[next]) == .keep { next += 1 }
    let last = findings[i].tokens
    let before = max(
      changedTo, i > 0 && policy.action(for: findings[i - 1]) != .keep ? findings[i - 1].tokens.upperBound : 0)
    let end = next < findings.count ? findings[next].tokens.lowerBound : text.count
    return Passage(text: text, finding: findings[i], free: min(before, last.lowerBound)..<max(end, last.upperBound))
  }

  /// The rest of an address that was removed goes with it: `12 Mill Lane, Hexham NE46`.
  private func follows(_ i: Int) -> Replacement? {
    guard i > 0, isTouching(i) else { return nil }
    let before = findings[i - 1]
    let kind = findings[i].kind
    let isRest =
      before.kind == .address && (kind == .town || kind == .postcode || kind == .address)
      || kind == .postcode && (before.kind == .town || before.kind == .region || before.kind == .address)
      || before.kind == .postcode && kind == .postcode
    guard isRest, policy.action(for: before) != .keep || kind == .postcode else { return nil }
    return Replacement("", over: before.tokens.upperBound..<findings[i].tokens.upperBound)
  }

  /// `Freeman Hospital, Leeds` becomes `a hospital in a city`, `Ward 32, Freeman Hospital` becomes `a ward of a hospital`.
  private func linked(_ replacement: Replacement, _ i: Int) -> Replacement {
    guard i > 0, isTouching(i), text.isMark(findings[i].tokens.lowerBound - 1, ","),
      replacement.tokens.lowerBound == findings[i].tokens.lowerBound, Article.leading(replacement.text) != nil,
      changedTo <= findings[i].tokens.lowerBound - 1
    else { return replacement }
    let before = findings[i - 1].kind
    let kind = findings[i].kind
    let isOrganisation = before.identifierClass == .organisation
    let word = kind == .town && isOrganisation ? "in" : kind == .hospital && before == .ward ? "of" : ""
    if word.isEmpty { return replacement }
    var linked = replacement
    linked.text = " \(word) \(replacement.text)"
    linked.tokens = findings[i].tokens.lowerBound - 1..<replacement.tokens.upperBound
    return linked
  }

  /// Whether only a comma, or nothing, stands between a finding and the one before.
  private func isTouching(_ i: Int) -> Bool {
    let between = findings[i - 1].tokens.upperBound..<findings[i].tokens.lowerBound
    if policy.action(for: findings[i - 1]) == .keep, findings[i].kind != .postcode { return false }
    return between.count <= 1 && between.allSatisfy { text.isMark($0, ",") }
      && text[between.upperBound].gap <= .paragraph
  }
}

extension RedactionPolicy {
  /// What becomes of a finding; those too unsure stay.
  public func action(for finding: Finding) -> Action {
    finding.confidence < threshold ? .keep : rule(for: finding.kind).action
  }
}
