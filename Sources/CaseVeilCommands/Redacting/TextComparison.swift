import CaseFindings
import CaseVeil

/// What changed between a text and its redacted form, without a search: the edits tell it exactly.
struct TextComparison {
  /// A stretch that both have, or one that gave way to another.
  enum Piece: Hashable {
    case same(TextSpan)
    case changed(old: TextSpan, new: TextSpan)
  }

  let old: [UInt8]
  let new: [UInt8]
  let pieces: [Piece]
  /// Whether the words that went are shown.
  let reveals: Bool

  init(_ draft: RedactedDraft, revealing: Bool) {
    let document = draft.review.document
    old = document.bytes
    new = draft.redacted.bytes
    reveals = revealing
    var pieces: [Piece] = []
    var place = 0
    for change in draft.redacted.offsets.changes {
      if old[change.old.lower..<change.old.upper].elementsEqual(new[change.new.lower..<change.new.upper]) { continue }
      if place < change.old.lower { pieces.append(.same(TextSpan(place, change.old.lower))) }
      pieces.append(.changed(old: change.old, new: change.new))
      place = change.old.upper
    }
    if place < old.count { pieces.append(.same(TextSpan(place, old.count))) }
    self.pieces = pieces
  }

  /// The words that went, or a bar of one length for all of them. Small words such as an article hide nothing.
  func gone(_ span: TextSpan) -> [UInt8] {
    let words = old[span.lower..<span.upper]
    if reveals || Self.articles.contains(where: { $0.elementsEqual(words) }) { return Array(words) }
    // Spaces and marks at its ends hide nothing; line ends stay, so that lines can be told apart.
    let parts = words.split(separator: 0x0A, omittingEmptySubsequences: false).map { part in
      let start = part.prefix { Self.isMark($0) }
      let end = part.dropFirst(start.count).reversed().prefix { Self.isMark($0) }.reversed()
      let isEmpty = start.count + end.count == part.count
      return Array(start) + (isEmpty ? [] : Array(Self.bar.utf8)) + Array(end)
    }
    return Array(parts.joined(separator: [0x0A]))
  }

  /// A space, a comma, a full stop, a colon, a semicolon or a bracket.
  private static func isMark(_ byte: UInt8) -> Bool { [0x20, 0x0D, 0x2C, 0x2E, 0x3A, 0x3B, 0x28, 0x29].contains(byte) }

  private static let bar = "███"
  private static let articles: [[UInt8]] = ["a", "an", "A", "An"].map { Array($0.utf8) }
}
