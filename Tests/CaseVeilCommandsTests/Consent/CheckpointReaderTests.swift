import Foundation
import Testing

@testable import CaseVeilCommands
@testable import ConsentLedger

/// The program that signs, where it is installed.
private enum Keygen {
  static let path: String = "/usr/bin/ssh-keygen"
  static let isThere: Bool = FileManager.default.isExecutableFile(atPath: path)
}

/// What somebody does who holds an old checkpoint: checks a receipt and a proof under it, and who signed it.
@Suite struct CheckpointReaderTests {
  /// A ledger of six records; `old.txt` is a checkpoint over four.
  private func ledger() throws -> ConsentRun {
    let run = try ConsentRun()
    func does(_ words: [String]) throws {
      let (_, error, code) = try run.run(["consent"] + words)
      #expect(code == 0, "\(words): \(error)")
    }
    let role = ["--actor-role", "doctor"]
    try does(["init", "--name", "test-reader"])
    try does(["new-case"])
    let said = ["--subject", "adult", "--decided-by", "patient"]
    for state in ["not_sought", "requested", "refused"] {
      let form = state == "refused" ? "verbal" : "none"
      try does(["record", "--case", "{case}", "--state", state, "--form", form] + said + role)
    }
    try does(["checkpoint", "--sent-to", "editor", "--out", "{folder}/old.txt"] + role)
    try does(["record", "--case", "{case}", "--state", "not_sought", "--form", "none", "--new-thread"] + said + role)
    return run
  }

  @Test func receiptsAndProofsAreMadeForTheCheckpointThatIsThere() throws {
    let run = try ledger()
    let old = ["--checkpoint", "{folder}/old.txt"]
    func answer(_ words: [String]) throws -> (String, Int) {
      let (output, error, code) = try run.run(["consent"] + words)
      return (output + error, code)
    }
    _ = try answer(["receipt", "--case", "{case}", "--out", "{folder}/new.json"])
    let (told, code) = try answer(["verify-receipt", "{folder}/new.json"] + old)
    #expect(code == 4 && told.contains("--at 4"))
    _ = try answer(["receipt", "--case", "{case}", "--at", "4", "--out", "{folder}/old.json"])
    #expect(try answer(["verify-receipt", "{folder}/old.json"] + old).1 == 0)
    let (proof, _) = try answer(["prove", "--record", "2", "--at", "4"])
    try run.write(proof, to: "proof.json")
    #expect(try answer(["verify-proof", "{folder}/proof.json"] + old).1 == 0)
    #expect(try answer(["prove", "--record", "5", "--at", "4"]).1 == 2)
    #expect(try answer(["prove", "--record", "2", "--at", "7"]).1 == 2)
    let (grown, _) = try answer(["prove", "--from", "4"])
    try run.write(grown, to: "grown.json")
    #expect(try answer(["verify-proof", "{folder}/grown.json"] + old).1 == 0)
  }

  private func keygen(_ run: ConsentRun, _ words: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Keygen.path)
    process.arguments = words.map { run.filled($0) }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test(.enabled(if: Keygen.isThere, "skipped: ssh-keygen is not installed")) func signersAreAsked() throws {
    let run = try ledger()
    for name in ["guardian", "stranger"] {
      try keygen(run, ["-q", "-t", "ed25519", "-N", "", "-C", name, "-f", "{folder}/\(name)"])
    }
    let key = try String(contentsOf: run.folder.appendingPathComponent("guardian.pub"), encoding: .utf8)
    try run.write("guardian@example.org namespaces=\"caseveil-checkpoint\" \(key)", to: "signers")
    let asked = ["consent", "verify", "--checkpoint", "{folder}/old.txt", "--signers", "{folder}/signers"]
    func answer(_ more: [String] = []) throws -> (String, Int) {
      let (output, error, code) = try run.run(asked + more)
      #expect(!output.contains("example.org") && !error.contains("example.org"))
      return (output, code)
    }
    func sign(_ name: String, _ namespace: String = "caseveil-checkpoint") throws {
      try? FileManager.default.removeItem(at: run.folder.appendingPathComponent("old.txt.sig"))
      try keygen(run, ["-Y", "sign", "-q", "-n", namespace, "-f", "{folder}/\(name)", "{folder}/old.txt"])
    }
    let (unsigned, code) = try answer()
    #expect(code == 0 && unsigned.contains("warning checkpoint_signature"))
    #expect(try answer(["--strict"]).1 == 4)
    try sign("guardian")
    let (signed, good) = try answer(["--strict"])
    #expect(good == 0 && signed.contains("signed by one of the allowed signers"))
    #expect(try answer(["--json"]).0.contains("\"signatures\":[\"good\"]"))
    try sign("stranger")
    let (strange, wrong) = try answer()
    #expect(wrong == 4 && strange.contains("error checkpoint_signature"))
    try sign("guardian", "file")
    #expect(try answer().1 == 4)
    // A signature of other bytes: the checkpoint of another ledger under the same name.
    try sign("guardian")
    let text = try String(contentsOf: run.folder.appendingPathComponent("old.txt"), encoding: .utf8)
    try run.write(text.replacingOccurrences(of: "\n4\n", with: "\n3\n"), to: "old.txt")
    #expect(try answer().0.contains("error checkpoint_signature"))
  }
}
