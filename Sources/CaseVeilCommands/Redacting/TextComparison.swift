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
    // Line ends stay, so that lines can be told apart.
    let parts = words.split(separator: 0x0A, omittingEmptySubsequences: false)
    return Array(parts.map { $0.isEmpty ? [] : Array(Self.bar.utf8) }.joined(separator: [0x0A]))
  }

  private static let bar = "███"
  private static let articles: [[UInt8]] = ["a", "an", "A", "An", " "].map { Array($0.utf8) }
}
