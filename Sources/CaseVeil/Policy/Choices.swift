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

  /// Whether somebody chose what becomes of a finding.
  func holds(_ finding: Finding) -> Bool {
    chosen.contains { $0.kind == finding.kind && $0.span.overlaps(finding.span) }
  }

  /// What was chosen for a finding; nil when the policy decides. A container that took others in is the same finding.
  func action(for finding: Finding) -> Action? {
    if let choice = chosen.last(where: { $0.kind == finding.kind && $0.span.overlaps(finding.span) }) {
      return choice.action
    }
    return keepsOthers && finding.isChoice ? .keep : nil
  }
}

extension Finding {
  /// Whether it stays until somebody decides: it identifies no one alone, and nobody listed it to go.
  public var isChoice: Bool { !kind.isDirect && kind != .clinicianName && !reasons.contains(.alwaysTerm) }
}
