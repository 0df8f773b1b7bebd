import CaseLexicons
import Foundation
import Testing

@testable import CaseVeilCommands

/// Runs every transcript. `CASEVEIL_RECORD=1 swift test --filter TranscriptTests` writes them anew, to be read in the diff.
@Suite struct TranscriptTests {
  @Test(arguments: Transcript.all) func answersAsWritten(_ transcript: Transcript) throws {
    let outcome = try Run.outcome(of: transcript)
    if ProcessInfo.processInfo.environment["CASEVEIL_RECORD"] != nil {
      try transcript.record(outcome)
    } else {
      #expect(outcome.output == transcript.expected.output)
      #expect(outcome.error == transcript.expected.error)
      #expect(outcome.code == transcript.expected.code)
    }
  }

  /// Error sentences and error records never repeat the text: it stands in no log.
  @Test(arguments: Transcript.all) func errorsHoldNoCaseText(_ transcript: Transcript) throws {
    let outcome = try Run.outcome(of: transcript)
    let records = outcome.output.split(separator: "\n").filter { $0.contains("\"error\":") }.joined()
    for word in ["Featherstonehaugh", "Zebedee", "999 000"] {
      #expect(!outcome.error.contains(word) && !records.contains(word))
    }
  }

  @Test func thereAreTranscripts() { #expect(Transcript.all.count > 20) }

  @Test func theOriginalIsNeverOverwrittenUnderAnotherSpelling() throws {
    let transcript = Transcript(
      name: "spelling",
      "$ caseveil redact {folder}/draft.txt --out {folder}/./draft.txt\n--- file draft.txt\nMr Zebedee fell.\n")
    let outcome = try Run.outcome(of: transcript)
    #expect(outcome.code == 2)
    #expect(outcome.error.contains("never overwritten"))
  }
}

/// A run of the command line inside the test, with files for its streams.
enum Run {
  static func outcome(of transcript: Transcript) throws -> Transcript.Outcome {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("caseveil-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for file in transcript.files {
      let url = folder.appendingPathComponent(file.name)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.bytes).write(to: url)
    }
    // Beside the folder, which may itself be read.
    let beside = folder.appendingPathExtension("streams")
    try FileManager.default.createDirectory(at: beside, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: beside) }
    let (input, output, error) = ("stdin", "stdout", "stderr")
    for name in [input, output, error] { try Data().write(to: beside.appendingPathComponent(name)) }
    try Data(transcript.input).write(to: beside.appendingPathComponent(input))
    let inputFile = try FileHandle(forReadingFrom: beside.appendingPathComponent(input))
    let outputFile = try FileHandle(forWritingTo: beside.appendingPathComponent(output))
    let errorFile = try FileHandle(forWritingTo: beside.appendingPathComponent(error))
    var streams = Streams(
      input: inputFile.fileDescriptor,
      output: CaseVeilCommands.OutputStream(descriptor: outputFile.fileDescriptor, name: "standard output"),
      error: CaseVeilCommands.OutputStream(descriptor: errorFile.fileDescriptor, name: "standard error"))
    // The settings and the profile of whoever runs the tests stay out of them.
    streams.surroundings.variable = { $0 == "XDG_CONFIG_HOME" ? folder.path + "/.config" : nil }
    streams.surroundings.folder = { folder.path }
    streams.surroundings.asks = transcript.isOnTerminal
    let arguments = transcript.arguments.map { $0.replacingOccurrences(of: "{folder}", with: folder.path) }
    let code = CaseVeilCommand.run(arguments, &streams)
    func text(_ name: String) throws -> String {
      String(decoding: try Data(contentsOf: beside.appendingPathComponent(name)), as: UTF8.self)
        .replacingOccurrences(of: folder.path, with: "{folder}").replacingOccurrences(
          of: Lexicon.digest, with: "{digest}")
    }
    try inputFile.close()
    try outputFile.close()
    try errorFile.close()
    return Transcript.Outcome(output: try text(output), error: try text(error), code: Int(code.rawValue))
  }
}
