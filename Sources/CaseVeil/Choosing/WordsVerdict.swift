import CaseFindings

/// Whether words that somebody wrote may take a finding's place, read where they would stand.
public struct WordsVerdict: Sendable {
  public let isTaken: Bool
  /// What a person is told about them.
  public let says: String

  /// - Parameters:
  ///   - value: What the words were written for.
  ///   - chosen: The text with the words in it.
  public init(on value: FindingValue, in chosen: ChosenText) {
    let told = chosen.told(by: value)
    let direct = told.filter { $0.isDirect }.map { $0.displayName }
    let isNumbered = chosen.hasLongNumber(for: value)
    isTaken = direct.isEmpty && !isNumbered && chosen.again.obstacle == nil
    if let obstacle = chosen.again.obstacle {
      says = "These words cannot be read: \(obstacle.sentence)"
    } else if let first = direct.first {
      says = "These words hold something that identifies alone: \(first). Write it without."
    } else if isNumbered {
      says = "These words hold a long number, which may be somebody's. Write it without."
    } else if told.isEmpty {
      says = "Taken. Nothing was found in these words."
    } else {
      says = "Taken. These words still tell: \(told.map { $0.displayName }.joined(separator: ", "))."
    }
  }
}

extension ChosenText {
  /// Whether somebody wrote seven digits or more in a row for a value, spaces and hyphens left out: a number that no
  /// detector knows, mistyped or bare, is somebody's number all the same.
  fileprivate func hasLongNumber(for value: FindingValue) -> Bool {
    guard case .own(let words) = chosen[value] else { return false }
    var digits = 0
    for byte in words.utf8 {
      if byte &- 0x30 < 10 { digits += 1 } else if byte != 0x20, byte != 0x2D { digits = 0 }
      if digits == 7 { return true }
    }
    return false
  }

  /// What the text to post shows to a fresh reading, in a sentence.
  public var lookedAgain: String {
    let direct = left.filter { $0.isDirect }.map { $0.displayName }
    let clues = left.filter { !$0.isDirect }.map { $0.displayName }
    let start =
      direct.isEmpty
      ? "Looked again: no direct identifier found"
      : "Looked again: still there and enough alone: \(Self.list(direct))"
    if clues.isEmpty { return "\(start); no clue left." }
    return "\(start); \(clues.count) \(clues.count == 1 ? "clue" : "clues") left (\(Self.list(clues)))."
  }

  private static func list(_ names: [String]) -> String {
    var once: [String] = []
    for name in names where !once.contains(name) { once.append(name) }
    return once.joined(separator: ", ")
  }
}
