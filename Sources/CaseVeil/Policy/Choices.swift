import CaseFindings

/// What becomes of single findings whatever the policy's rows say; none unless someone chose.
public struct Choices: Hashable, Sendable {
  private struct Choice: Hashable, Sendable {
    let kind: IdentifierKind
    let span: TextSpan
    let action: Action
  }

  private var chosen: [Choice] = []
  /// Whether what no one chose stays, unless it identifies alone.
  private let keepsOthers: Bool

  init(keepsOthers: Bool = false) { self.keepsOthers = keepsOthers }

  /// These, and another for a finding; a later one wins.
  mutating func choose(_ action: Action, for finding: Finding) {
    chosen.append(Choice(kind: finding.kind, span: finding.span, action: action))
  }

  /// What was chosen for a finding; nil when the policy decides. A container that took others in is the same finding.
  func action(for finding: Finding) -> Action? {
    if let choice = chosen.last(where: { $0.kind == finding.kind && $0.span.overlaps(finding.span) }) {
      return choice.action
    }
    return keepsOthers && !finding.kind.isDirect && finding.kind != .clinicianName ? .keep : nil
  }
}
