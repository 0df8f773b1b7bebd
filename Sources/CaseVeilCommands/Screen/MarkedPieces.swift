import CaseFindings
import CaseVeil

/// The text with its findings, as pieces in the order in which they are shown. Marks nest: one that would cross the end
/// of the stretch around it ends there.
struct MarkedPieces {
  enum Piece {
    /// Words or parts of them, without white space.
    case word(String)
    case spaces(Int)
    case lineEnd
    /// The mark of a finding starts, by its place among the plan's steps.
    case open(Int)
    case close(Int)
  }

  private(set) var pieces: [Piece] = []
  private let document: Document
  private var done = 0

  init(of review: Review) {
    document = review.document
    var open: [(step: Int, end: Int)] = []
    for (i, step) in review.plan.steps.enumerated() {
      let span = step.finding.span
      close(&open, upTo: span.lower)
      copy(to: span.lower)
      pieces.append(.open(i))
      open.append((i, min(span.upper, open.last?.end ?? span.upper)))
    }
    close(&open, upTo: document.bytes.count)
    copy(to: document.bytes.count)
  }

  private mutating func close(_ open: inout [(step: Int, end: Int)], upTo place: Int) {
    while let last = open.last, last.end <= place {
      copy(to: last.end)
      pieces.append(.close(last.step))
      open.removeLast()
    }
  }

  /// The text up to a place, as it may be shown, split into words.
  private mutating func copy(to end: Int) {
    guard end > done else { return }
    let bytes = document.bytes
    let kept = (done..<end).filter { bytes[$0] != 0x0D || $0 + 1 == bytes.count || bytes[$0 + 1] != 0x0A }
    let text = VisibleText.of(String(decoding: kept.map { bytes[$0] }, as: UTF8.self), isStart: done == 0)
    done = end
    var word = ""
    for character in text {
      if character.isNewline {
        endWord(&word)
        pieces.append(.lineEnd)
      } else if character == " " || character == "\t" {
        endWord(&word)
        pieces.append(.spaces(character == "\t" ? 4 : 1))
      } else {
        word.append(character)
      }
    }
    endWord(&word)
  }

  private mutating func endWord(_ word: inout String) {
    if !word.isEmpty { pieces.append(.word(word)) }
    word = ""
  }
}
