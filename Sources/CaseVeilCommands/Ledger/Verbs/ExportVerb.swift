import ConsentLedger

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

extension Command {
  /// `consent export`
  static let consentExport = Command(
    name: "consent export", summary: "hands the ledger on: FHIR, CSV, a report, or a copy that can be checked",
    discussion: """
      fhir-r4: the consents as FHIR R4 resources. csv: one line a post, for spreadsheets. html: the report for reviewers,
      problems first, to be printed. jsonl: the ledger's own lines. bundle: a folder with the ledger and the report, and
      without the private file, which anybody can check with 'caseveil consent verify --public'. No personal value is in any
      of them, unless --reveal asks for it in the CSV.
      """,
    operands: [],
    options: [
      .value("--format", "FORM", choices: ["fhir-r4", "csv", "html", "jsonl", "bundle"], "In which form."),
      .value("--out", "FILE", "Write to a file; for a bundle, to a new folder."),
      .flag("--force", "Replace the file of --out."), LedgerOptions.reveal,
    ] + LedgerOptions.reading,
    examples: [
      ("caseveil consent export --format html --out report.html", "for the board"),
      ("caseveil consent export --format bundle --out handed-on", "for a reviewer elsewhere"),
    ], echoesWords: false
  ) { arguments, streams throws(CommandProblem) in
    guard let format = arguments.value("--format") else {
      throw .consent(.missing(options: ["--format"], verb: "export"))
    }
    let opened = try OpenedLedger(arguments, streams)
    if format == "bundle" {
      try LedgerBundle(opened).write(arguments, streams)
      streams.output.write("\(PlainWords.records(opened.state.size)) and a report, without private.jsonl.\n")
      return .done
    }
    let bytes = try export(opened, as: format, reveals: arguments.has("--reveal"))
    if arguments.value("--out") == nil {
      streams.output.write(bytes)
    } else {
      try OutFile.write(bytes, arguments, streams)
    }
    return .done
  }

  private static func export(
    _ opened: OpenedLedger, as format: String, reveals: Bool
  ) throws(CommandProblem) -> [UInt8] {
    switch format {
    case "fhir-r4": return FHIRExport(opened: opened).bundle.json.bytes + [0x0A]
    case "jsonl": return try LedgerBundle(opened).lines()
    default: break
    }
    let register = Register(try AuditSubject(opened))
    if format == "csv" { return Array(CSVExport(rows: register.rows, opened: opened, reveals: reveals).text.utf8) }
    return Array(HTMLReport(register: register, rows: register.rows, opened: opened).text.utf8)
  }
}

/// A copy of the ledger without its private file.
struct LedgerBundle {
  private let opened: OpenedLedger

  init(_ opened: OpenedLedger) { self.opened = opened }

  /// The lines of the ledger, byte for byte.
  func lines() throws(CommandProblem) -> [UInt8] {
    var bytes: [UInt8] = []
    for entry in opened.state.entries {
      let ledger = opened.ledger
      bytes += try CommandProblem.asking { () throws(LedgerProblem) in try ledger.line(of: entry) }
      bytes.append(0x0A)
    }
    return bytes
  }

  /// Makes a new folder with ledger, head and report.
  func write(_ arguments: Arguments, _ streams: Streams) throws(CommandProblem) {
    guard let folder = arguments.value("--out") else { throw .consent(.missing(options: ["--out"], verb: "export")) }
    let head = try FileBytesOfLedger.read("head.json", arguments, streams)
    let register = Register(try AuditSubject(opened))
    let report = HTMLReport(register: register, rows: register.rows, opened: opened).text
    guard mkdir(folder, 0o755) == 0 else {
      if errno == EEXIST { throw .exists(path: "the folder of --out") }
      throw .cannotWrite(path: "the folder of --out", cause: SystemCause(errno))
    }
    for (name, bytes) in [("ledger.jsonl", try lines()), ("head.json", head), ("report.html", Array(report.utf8))] {
      do throws(CommandProblem) {
        var file = try NewFile(at: folder + "/" + name, replaces: false) { _ in false }
        file.stream.write(bytes)
        try file.finish()
      } catch {
        throw error.renamed("\(name) in the folder of --out")
      }
    }
  }
}

/// A file in the ledger's folder that is handed on as it stands.
enum FileBytesOfLedger {
  static func read(_ name: String, _ arguments: Arguments, _ streams: Streams) throws(CommandProblem) -> [UInt8] {
    let folder = try OpenedLedger.path(arguments, streams)
    do throws(CommandProblem) {
      return try FileBytes.read(folder + "/" + name, input: -1)
    } catch {
      throw error.renamed(name)
    }
  }
}
