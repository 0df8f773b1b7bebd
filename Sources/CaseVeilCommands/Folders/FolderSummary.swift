import CaseFindings
import CaseVeil

/// `review FOLDER --summary`: a line a file, worst first, then what was not read. Nothing is written, no text is shown.
struct FolderSummary {
  static let option = Option.flag("--summary", "A folder's files in one table, worst first; nothing is written.")

  /// What a file has shown.
  private struct Row: Sendable {
    var path = ""
    let direct: Int
    let clues: Int
    /// The answers for the text as written; nil when it cannot be judged.
    let others: AnswerWord?
    let patient: AnswerWord?
    let unread: Int

    init(_ review: Review, in context: CaseContext) {
      let steps = review.plan.steps.filter { $0.action != .keep }
      direct = steps.filter { $0.finding.kind.isDirect }.count
      clues = steps.count - direct
      let report = review.risk(in: context, explained: false)?.written
      others = report?.acquaintance.word
      patient = report?.patient.word
      unread = review.unread.count
    }

    /// What cannot be judged comes first.
    var order: (Int, Int, Int) {
      let worst = max(others?.rawValue ?? 9, patient?.rawValue ?? 9)
      return (-Int(worst), -direct, -clues)
    }

    var cells: [String] {
      [
        VisibleText.of(path), "\(direct)", "\(clues)", others?.text ?? "cannot say", patient?.text ?? "cannot say",
        unread == 0 ? "" : "\(unread)",
      ]
    }
  }

  static func run(
    _ folder: String, by veil: Veil, _ arguments: Arguments, _ streams: inout Streams
  ) throws(CommandProblem) -> ExitCode {
    let context = try ContextOptions.context(in: arguments, today: Today.day)
    var files = try FolderFiles(folder)
    if arguments.has(FolderOptions.changed.name) { files = try files.changed() }
    let reading = FolderReading(files: files, veil: veil, jobs: try SharedOptions.jobs(in: arguments))
    var progress = Progress(of: files.texts.count, streams, isQuiet: arguments.has(SharedOptions.quiet.name))
    var rows: [Row] = []
    var unread = files.unread
    try reading.each(files.texts, showing: &progress, &streams) { _, review in
      Row(review, in: context)
    } take: { (i, result, _) throws(CommandProblem) in
      switch result {
      case .read(var row):
        row.path = files.texts[i]
        rows.append(row)
      case .unread(let reason): unread.append(.init(path: files.texts[i], reason: reason))
      case .empty: break
      }
    }
    try progress.end(&streams)
    streams.output.write(text(rows, unread, isPlain: SharedOptions.isPlain(arguments)))
    if !unread.isEmpty || rows.contains(where: { $0.others == nil }) { return .unread }
    let isFound = rows.contains {
      $0.direct > 0 || ($0.others ?? .unlikely) >= .likely || ($0.patient ?? .unlikely) >= .likely
    }
    return isFound && !arguments.has("--exit-zero") ? .found : .done
  }

  private static let headings = ["file", "direct", "clues", "others", "patient", "not read"]

  private static func text(_ rows: [Row], _ unread: [FolderFiles.UnreadFile], isPlain: Bool) -> String {
    let sorted = rows.enumerated().sorted { a, b in
      a.element.order == b.element.order ? a.offset < b.offset : a.element.order < b.element.order
    }.map { $0.element }
    let direct = rows.reduce(0) { $0 + $1.direct }
    let clues = rows.reduce(0) { $0 + $1.clues }
    let total = "\(rows.count) \(rows.count == 1 ? "file" : "files")"
    var text = ""
    if isPlain {
      for row in sorted {
        let cells = row.cells
        text += "File \(cells[0]): direct identifiers \(cells[1]), clues \(cells[2]), others \(cells[3]), "
        text += "patient \(cells[4])\(row.unread == 0 ? "" : ", parts not read \(row.unread)").\n"
      }
      text += "In all: \(total), direct identifiers \(direct), clues \(clues).\n"
    } else if !rows.isEmpty {
      let table = [headings] + sorted.map { $0.cells } + [[total, "\(direct)", "\(clues)", "", "", ""]]
      let widths = headings.indices.map { column in table.map { $0[column].count }.max() ?? 0 }
      for cells in table {
        var line = zip(cells, widths).map { Help.padded($0, to: $1 + 2) }.joined()
        while line.last == " " { line.removeLast() }
        text += line + "\n"
      }
    }
    if rows.isEmpty { text += "No text was read.\n" }
    text += FolderOptions.list(unread)
    return text + "Answers for the texts as written. Nothing here says that any may be posted.\n"
  }
}

/// Options of commands that take a folder.
enum FolderOptions {
  static let changed = Option.flag(
    "--changed", "With a folder: only files that differ from the last commit, as git tells.")
  static let dryRun = Option.flag("--dry-run", "With a folder: tell what would change; nothing is written.")

  /// The files that were not read, each with its reason.
  static func list(_ unread: [FolderFiles.UnreadFile]) -> String {
    if unread.isEmpty { return "" }
    let head = unread.count == 1 ? "1 file was not read:" : "\(unread.count) files were not read:"
    return "\(head)\n" + unread.map { "  \(VisibleText.of($0.path)): \(VisibleText.of($0.reason))\n" }.joined()
  }
}
