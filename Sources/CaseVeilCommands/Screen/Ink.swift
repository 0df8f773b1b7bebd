/// Colours and weights of a terminal. What they tell is told in words, too.
struct Ink: Sendable {
  /// How something stands out.
  enum Tone: Sendable {
    case plain, heading, grave, strong, direct, clue, faint, gone, come
  }

  let isOn: Bool

  /// The text in a tone; the text itself without colour.
  func callAsFunction(_ text: String, _ tone: Tone) -> String {
    guard isOn, tone != .plain, !text.isEmpty else { return text }
    return "\u{1B}[\(Self.code(of: tone))m\(text)\u{1B}[0m"
  }

  private static func code(of tone: Tone) -> String {
    switch tone {
    case .plain: "0"
    case .heading, .strong: "1"
    case .grave: "1;31"
    case .direct, .gone: "31"
    case .come: "32"
    case .clue: "35"
    case .faint: "2"
    }
  }
}
