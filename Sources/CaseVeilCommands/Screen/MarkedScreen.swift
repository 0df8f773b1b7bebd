import CaseFindings
import CaseVeil

/// The text in lines that fit, its findings in brackets, with a line under each that says what they are.
struct MarkedScreen {
  private let steps: [Plan.Step]
  private let screen: Screen
  private var lines: [Line] = []
  private var line = Line()
  /// The word that grows, and the spaces before it.
  private var word: [MarkedPieces.Piece] = []
  private var gap = 0
  private var open: [Int] = []

  private struct Line {
    /// Stretches of one tone.
    var runs: [(text: String, tone: Ink.Tone)] = []
    var width = 0
    var labels: [MarkLabels.Label] = []
    /// Whether it goes on from the line before.
    var goesOn = false

    mutating func add(_ text: String, _ tone: Ink.Tone, width: Int) {
      if runs.last?.tone == tone {
        runs[runs.count - 1].text += text
      } else if !text.isEmpty {
        runs.append((text, tone))
      }
      self.width += width
    }
  }

  private static let margin = 2

  init(of review: Review, on screen: Screen) {
    steps = review.plan.steps
    self.screen = screen
    for piece in MarkedPieces(of: review).pieces {
      switch piece {
      case .spaces(let count):
        endWord()
        gap += count
      case .lineEnd:
        endWord()
        endLine(goesOn: false)
      case .word, .open, .close: word.append(piece)
      }
    }
    endWord()
    endLine(goesOn: false)
    while lines.last?.runs.isEmpty == true { lines.removeLast() }
  }

  var text: String {
    let limit = screen.width - Self.margin
    return lines.map { line in
      let rows = MarkLabels.rows(line.labels, upTo: limit)
      let below = rows.map { Screen.spaces(Self.margin) + screen.ink($0, .faint) + "\n" }.joined()
      let text = line.runs.map { screen.ink($0.text, $0.tone) }.joined()
      return (text.isEmpty ? "" : Screen.spaces(Self.margin) + text) + "\n" + below
    }.joined()
  }

  private mutating func endLine(goesOn: Bool) {
    lines.append(line)
    line = Line(goesOn: goesOn)
    gap = 0
  }

  private mutating func endWord() {
    if word.isEmpty { return }
    let size = word.reduce(0) { $0 + Self.width(of: $1) }
    let limit = screen.width - Self.margin
    if line.width > 0, line.width + gap + size > limit { endLine(goesOn: true) }
    if line.width == 0, line.goesOn { gap = 0 }
    gap = min(gap, limit / 2)
    line.add(Screen.spaces(gap), tone, width: gap)
    gap = 0
    for piece in word { add(piece, upTo: limit) }
    word = []
  }

  private static func width(of piece: MarkedPieces.Piece) -> Int {
    switch piece {
    case .word(let word): TextWidth.of(word)
    case .open, .close: 1
    case .spaces(let count): count
    case .lineEnd: 0
    }
  }

  private mutating func add(_ piece: MarkedPieces.Piece, upTo limit: Int) {
    switch piece {
    case .open(let step):
      if line.width + 2 > limit { endLine(goesOn: true) }
      let kind = steps[step].finding.kind.displayName
      line.labels.append(MarkLabels.Label(column: line.width, number: "\(step + 1)", name: kind))
      open.append(step)
      add("[", width: 1)
    case .close:
      add("]", width: 1)
      open.removeLast()
    case .word(let word) where line.width + TextWidth.of(word) <= limit:
      add(word, width: TextWidth.of(word))
    case .word(let word):
      for character in word {
        let width = TextWidth.of(character)
        if line.width + width > limit { endLine(goesOn: true) }
        add(String(character), width: width)
      }
    case .spaces, .lineEnd: break
    }
  }

  private mutating func add(_ text: String, width: Int) { line.add(text, tone, width: width) }

  private var tone: Ink.Tone { open.last.map { steps[$0].finding.kind.isDirect ? .direct : .clue } ?? .plain }
}
