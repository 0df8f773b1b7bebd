import CaseLexicons

/// A number whose digits stand apart: `0 7 7 0 0 9 0 0 1 2 3`, `0.7.7.0.0.9.0.0.1.2.3`.
enum SpacedDigits {
  /// Seven single digits and more in a row over white space, nine over marks, which do not count up or down.
  static func undoing(at first: Int, in text: TokenizedDocument) -> (undoing: Undoing, end: Int)? {
    guard isDigit(first, text), text[first].gap != .none || text[first - 1].shape == .mark else { return nil }
    let step = isDigit(first + 1, text) ? 1 : 2
    var last = first
    while isDigit(last + step, text), joins(last, step, text) { last += step }
    guard (last - first) / step >= (step == 1 ? 6 : 8) else { return nil }
    let digits = stride(from: first, through: last, by: step).map { text.byte($0) }
    let isCount = zip(digits, digits.dropFirst()).allSatisfy { $1 == $0 &+ 1 || $0 == $1 &+ 1 || $0 == $1 }
    return isCount ? nil : (Undoing(text.span(first, last), digits, hides: false), last + 1)
  }

  private static func isDigit(_ i: Int, _ text: TokenizedDocument) -> Bool {
    text[i].shape == .digits && text[i].length == 1
  }

  /// Whether white space, or one full stop, comma or slash, stands after a digit.
  private static func joins(_ i: Int, _ step: Int, _ text: TokenizedDocument) -> Bool {
    if step == 1 { return text[i + 1].gap == .space || text[i + 1].gap == .wide }
    guard text[i + 1].gap == .none, text[i + 2].gap == .none else { return false }
    return text.isMark(i + 1, ".") || text.isMark(i + 1, ",") || text.isMark(i + 1, "/")
  }
}
