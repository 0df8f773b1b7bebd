import CaseFindings

/// What somebody decided about everything that says one thing.
public enum Choice: Hashable, Sendable {
  /// The words give way to wider ones: one of `ChosenText.changes(of:)`, counted from 0.
  case change(option: Int)
  case leaveOut
  /// The words stay, on the chooser's word.
  case keep
  /// Other words, as somebody wrote them.
  case own(String)
}
