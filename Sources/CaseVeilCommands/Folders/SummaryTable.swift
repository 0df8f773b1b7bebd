import CaseFindings
import CaseVeil

/// Several texts, a line each, worst first: counts and both answers. No text is shown.
struct SummaryTable {
  /// What a text has shown.
  struct Row: Sendable {
    let direct: Int
    let clues: Int
    /// The answers for the text as written; nil when it cannot be judged.
    let others: AnswerWord?
    let patient: AnswerWord?
    /// How many parts were not read, and which lines they are.
    let unread: Int
    let unreadSentence: String

    init(_ review: Review, _ risk: CaseRisk?) {
      let steps = review.plan.steps.filter { $0.action != .keep }
      direct = steps.filter { $0.finding.kind.isDirect }.count
      clues = steps.count - direct
      others = risk?.written.acquaintance.word
      patient = risk?.written.patient.word
      unread = review.unread.count
      unreadSentence = review.unreadSentence
    }

    var isJudged: Bool { others != nil }

    /// What cannot be judged comes first.
    fileprivate var order: (Int, Int, Int) {
      let worst = max(others?.rawValue ?? 9, patient?.rawValue ?? 9)
      return (-Int(worst), -direct, -clues)
    }

    fileprivate var answers: [String] { [others, patient].map { $0?.text ?? "cannot say" } }
  }

  let rows: [(name: String, row: Row)]

  func text(isPlain: Bool) -> String {
    if rows.isEmpty { return "" }
    let sorted = rows.enumerated().sorted { a, b in
      a.element.row.order == b.element.row.order
        ? a.offset < b.offset : a.element.row.order < b.element.row.order
    }.map { $0.element }
    let unread = sorted.filter { $0.row.unread > 0 }
    var text = isPlain ? sentences(sorted) : table(sorted)
    if !unread.isEmpty {
      text += unread.count == 1 ? "In 1 file parts were not read:\n" : "In \(unread.count) files parts were not read:\n"
      text += unread.map { "  \($0.name): \($0.row.unreadSentence)\n" }.joined()
    }
    return text
  }

  private var direct: Int { rows.reduce(0) { $0 + $1.row.direct } }
  private var clues: Int { rows.reduce(0) { $0 + $1.row.clues } }
  private var total: String { "\(rows.count) \(rows.count == 1 ? "file" : "files")" }

  private func sentences(_ sorted: [(name: String, row: Row)]) -> String {
    sorted.map { name, row in
      "File \(name): direct identifiers \(row.direct), clues \(row.clues), others \(row.answers[0]), "
        + "patient \(row.answers[1])\(row.unread == 0 ? "" : ", parts not read \(row.unread)").\n"
    }.joined() + "In all: \(total), direct identifiers \(direct), clues \(clues).\n"
  }

  /// The last column only where something stands in it.
  private func table(_ sorted: [(name: String, row: Row)]) -> String {
    var table = [["file", "direct", "clues", "others", "patient", "parts not read"]]
    for (name, row) in sorted {
      table.append([name, "\(row.direct)", "\(row.clues)"] + row.answers + [row.unread == 0 ? "" : "\(row.unread)"])
    }
    table.append([total, "\(direct)", "\(clues)", "", "", ""])
    if !sorted.contains(where: { $0.row.unread > 0 }) { table = table.map { $0.dropLast() } }
    let widths = table[0].indices.map { column in table.map { TextWidth.of($0[column]) }.max() ?? 0 }
    return table.map { cells in
      var line = zip(cells, widths).map { Help.padded($0, to: $1 + 2) }.joined()
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }
}
