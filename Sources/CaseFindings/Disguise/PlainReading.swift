import CaseLexicons

/// A text with its disguises undone, to be read beside the text itself: `J.o.h.n` as `John`.
///
/// What is found in it is brought back to its place in the text, so that what goes is what was written there.
public struct PlainReading: Sendable {
  /// The text in plain letters.
  public let document: Document
  /// The stretches that nobody writes but to hide.
  public let hidden: [TextSpan]
  /// Each undone stretch in the text and in its plain form, in order.
  private let changes: [(old: TextSpan, new: TextSpan)]

  /// Undoes what is disguised; nil when nothing is. O(tokens).
  public init?(of text: TokenizedDocument) {
    let undoings = Self.undoings(in: text)
    if undoings.isEmpty { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.document.bytes.count)
    var changes: [(old: TextSpan, new: TextSpan)] = []
    var done = 0
    for undoing in undoings where undoing.span.lower >= done {
      bytes += text.document.bytes[done..<undoing.span.lower]
      let start = bytes.count
      bytes += undoing.plain
      changes.append((undoing.span, TextSpan(start, bytes.count)))
      done = undoing.span.upper
    }
    bytes += text.document.bytes[done...]
    document = Document(valid: bytes)
    hidden = undoings.filter { $0.hides }.map { $0.span }
    self.changes = changes
  }

  /// What detectors find in the plain form, at its place in the text; `known` is what they found in the text itself.
  ///
  /// Only what holds an undone stretch, or what was not found before, is new. O(findings and changes).
  public func findings(by detectors: [Detector], in text: TokenizedDocument, beside known: Findings) -> [Finding] {
    let plain = TokenizedDocument(document)
    let before = known.resolved(in: text).all
    var places = OriginalPlaces(changes)
    var next = 0
    var found: [Finding] = []
    for var finding in detectors.findings(in: plain).resolved(in: plain).all {
      let (span, isUndone) = places.original(finding.span)
      while next < before.count, before[next].span.upper <= span.lower { next += 1 }
      let isKnown = next < before.count && before[next].span.overlaps(span)
      guard isUndone || !isKnown, let tokens = text.tokens(in: span) else { continue }
      finding.span = text.span(tokens.lowerBound, tokens.upperBound - 1)
      finding.tokens = tokens
      found.append(finding)
    }
    return found
  }

  private static func undoings(in text: TokenizedDocument) -> [Undoing] {
    var undoings = text.profile.alteredWords > 0 ? AlteredLetters.undoings(in: text) : []
    let bytes = text.document.bytes
    var next = 0
    text.forEachCuedOrMark { i in
      guard i >= next else { return }
      let token = text.tokens[i]
      switch token.shape {
      case .mark:
        switch bytes[token.lower] {
        case 0x26, 0x5C, 0x25:
          if let undoing = Entities.undoing(at: token.lower, in: bytes) { undoings.append(undoing) }
        case 0x3C: if let undoing = Tags.undoing(at: token.lower, in: bytes) { undoings.append(undoing) }
        case 0x2A, 0x7E, 0x5F, 0x2D, 0xF0, 0xE2:
          if let undoing = InnerMarks.undoing(at: i, in: text) { undoings.append(undoing) }
        default: break
        }
      case .camel: if let undoing = AlternatingCase.undoing(at: i, in: text) { undoings.append(undoing) }
      case .mixed: if let undoing = Leetspeak.undoing(at: i, in: text) { undoings.append(undoing) }
      case .digits where token.length == 1:
        guard let (undoing, end) = SpacedDigits.undoing(at: i, in: text) else { break }
        undoings.append(undoing)
        next = end
      case .initial, .lower:
        guard token.length == 1, let word = SpelledOut(at: i, in: text) else { break }
        if word.isHidden { undoings.append(Undoing(word.span, word.plain, hides: true)) }
        next = word.end
      default: break
      }
    }
    return undoings.sorted { $0.span < $1.span }
  }
}

/// Walks along the undone stretches and brings places of the plain form back to the text, in rising order.
private struct OriginalPlaces {
  private let changes: [(old: TextSpan, new: TextSpan)]
  /// The changes before this one end before the last place that was asked for.
  private var passed = 0

  init(_ changes: [(old: TextSpan, new: TextSpan)]) { self.changes = changes }

  /// The place of a stretch in the text, and whether it holds an undone stretch.
  mutating func original(_ span: TextSpan) -> (span: TextSpan, isUndone: Bool) {
    while passed < changes.count, changes[passed].new.upper <= span.lower { passed += 1 }
    let moved = passed > 0 ? changes[passed - 1].old.upper - changes[passed - 1].new.upper : 0
    var lower = span.lower + moved
    var upper = span.upper + moved
    var isUndone = false
    for (old, new) in changes[passed...] {
      if new.lower >= span.upper { break }
      isUndone = true
      if new.lower <= span.lower { lower = min(lower, old.lower) }
      upper = new.upper >= span.upper ? old.upper : span.upper + old.upper - new.upper
    }
    return (TextSpan(lower, max(lower, upper)), isUndone)
  }
}
