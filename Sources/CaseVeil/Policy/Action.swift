/// What a policy does with a finding.
public enum Action: Hashable, Sendable {
  /// The words stay.
  case keep
  /// The words go; a typed mark, or nothing where English reads on without it, takes their place.
  case remove
  /// The words go, and a mark always says what stood there: `[patient's words]`.
  case mark
  /// A label by role, the same for all mentions of a person: `Patient A`.
  case pseudonym
  /// Wider words that still teach: `in her forties`, `a hospital`.
  case generalise(Blur)
  /// Another date, moved by the days that all dates of the case are moved by.
  case shift
  /// Words that a person wrote for it.
  case own(String)

  /// The name used in tables, JSON and options.
  public var name: String {
    switch self {
    case .keep: "keep"
    case .remove: "remove"
    case .mark: "mark"
    case .pseudonym: "pseudonym"
    case .generalise: "generalise"
    case .shift: "shift"
    case .own: "own"
    }
  }

  /// The name used in the detail column of a policy; empty where there is none.
  public var detail: String { if case .generalise(let blur) = self { blur.name } else { "" } }

  static let names = ["keep", "remove", "mark", "pseudonym", "generalise", "shift"]
}
