import Foundation
import Testing

@testable import CaseVeilCommands
@testable import ConsentLedger

/// A session of several commands on one ledger: one file in `ConsentTranscripts`.
///
/// `--- file NAME` starts a file, `---` ends the last. `$ caseveil …` is typed in a pipe, `% caseveil …` on a terminal;
/// lines that start with `< ` are its input. What follows is standard output, then standard error with `! ` in front,
/// then `[exit N]`. `# …` does something to the files (see `Tamper`). `{case}` stands for the first case that was
/// printed, `{folder}` for the folder; the ledger is `{folder}/ledger`. Clock and randomness are fixed.
struct ConsentTranscript: CustomTestStringConvertible, Sendable {
  struct Step: Sendable {
    let line: String
    let input: [String]
    let expected: [String]
  }

  let name: String
  let head: [String]
  let files: [(name: String, text: String)]
  let steps: [Step]

  var testDescription: String { name }

  init(name: String, _ text: String) {
    var head: [String] = []
    var files: [(name: String, text: String)] = []
    var steps: [(line: String, input: [String], expected: [String])] = []
    var isFile = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      let isStep = ["$ ", "% ", "# "].contains { line.hasPrefix($0) }
      if steps.isEmpty, !isStep || isFile {
        head.append(line)
        if line.hasPrefix("--- file ") {
          isFile = true
          files.append((String(line.dropFirst(9)), ""))
        } else if line == "---" {
          isFile = false
        } else if isFile {
          files[files.count - 1].text += line + "\n"
        }
      } else if isStep {
        steps.append((line, [], []))
      } else if line.hasPrefix("< ") || line == "<" {
        steps[steps.count - 1].input.append(String(line.dropFirst(2)))
      } else {
        steps[steps.count - 1].expected.append(line)
      }
    }
    self.name = name
    self.head = head
    self.files = files
    self.steps = steps.map { Step(line: $0.line, input: $0.input, expected: $0.expected) }
  }

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("ConsentTranscripts")

  static let all: [ConsentTranscript] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().map { name in
      let text = try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      return ConsentTranscript(name: String(name.dropLast(4)), text ?? "")
    }
  }()
}

/// The ledger's world in tests: a fixed clock, randomness that repeats, nobody's environment.
final class ConsentRun {
  let folder: URL
  /// Who sits at the machine.
  var login = "tester"
  private var count: UInt32 = 0
  private var minutes: Int64 = 0
  private(set) var caseID: String?

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("caseveil-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appendingPathComponent(name))
  }

  /// Runs one command and gives standard output, standard error and the code.
  func run(_ words: [String], input: [String] = [], onTerminal: Bool = false) throws -> (String, String, Int) {
    for name in [".stdin", ".stdout", ".stderr"] { try Data().write(to: folder.appendingPathComponent(name)) }
    try write(input.map { $0 + "\n" }.joined(), to: ".stdin")
    let files = try [
      FileHandle(forReadingFrom: folder.appendingPathComponent(".stdin")),
      FileHandle(forWritingTo: folder.appendingPathComponent(".stdout")),
      FileHandle(forWritingTo: folder.appendingPathComponent(".stderr")),
    ]
    var streams = Streams(
      input: files[0].fileDescriptor,
      output: CaseVeilCommands.OutputStream(descriptor: files[1].fileDescriptor, name: "standard output"),
      error: CaseVeilCommands.OutputStream(descriptor: files[2].fileDescriptor, name: "standard error"))
    minutes += 1
    let seconds = Timestamp("2026-11-20T09:00:00Z")!.seconds + minutes * 60
    let ledger = folder.appendingPathComponent("ledger").path
    streams.surroundings = Surroundings(
      random: { [unowned self] in random($0) }, seconds: { seconds },
      variable: { $0 == "CASEVEIL_LEDGER" ? ledger : nil }, login: { [unowned self] in login },
      tables: "tables-of-these-tests", asks: onTerminal)
    let code = CaseVeilCommand.run(words.map { filled($0) }, &streams)
    for file in files { try file.close() }
    let output = try text(".stdout")
    if caseID == nil, let start = output.range(of: "case-") {
      let name = String(output[start.lowerBound...].prefix(21))
      if CaseID(name) != nil { caseID = name }
    }
    return (output, try text(".stderr"), Int(code.rawValue))
  }

  func filled(_ word: String) -> String {
    word.replacingOccurrences(of: "{folder}", with: folder.path).replacingOccurrences(of: "{case}", with: caseID ?? "")
  }

  private func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appendingPathComponent(name)), as: UTF8.self)
      .replacingOccurrences(of: folder.path, with: "{folder}")
  }

  private func random(_ wanted: Int) -> [UInt8] {
    count += 1
    let bytes = SHA256.digest(of: Array("test salts \(count)".utf8)).bytes
    return Array(bytes.prefix(wanted))
  }
}

extension ConsentTranscript {
  /// Runs all steps; each outcome as the lines of the transcript.
  func outcomes() throws -> [[String]] {
    let run = try ConsentRun()
    for file in files { try run.write(file.text, to: file.name) }
    return try steps.map { step in
      var words = step.line.split(separator: " ").map(String.init)
      if words[0] == "#" { return try Tamper(run).does(words.dropFirst().map { run.filled($0) }) }
      words.removeFirst(2)
      let (output, error, code) = try run.run(words, input: step.input, onTerminal: step.line.hasPrefix("%"))
      return Self.lines(output) + Self.lines(error).map { "! \($0)" } + ["[exit \(code)]"]
    }
  }

  private static func lines(_ text: String) -> [String] {
    if text.isEmpty { return [] }
    var lines = text.replacingOccurrences(of: "\r\n", with: "\\r\\n\n").split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  /// Writes what came in place of what was expected.
  func record(_ outcomes: [[String]]) throws {
    var lines = head
    for (step, outcome) in zip(steps, outcomes) { lines += [step.line] + step.input.map { "< \($0)" } + outcome + [""] }
    while lines.last == "" { lines.removeLast() }
    let url = Self.folder.appendingPathComponent(name + ".txt")
    try (lines.joined(separator: "\n") + "\n").write(to: url, atomically: true, encoding: .utf8)
  }
}
