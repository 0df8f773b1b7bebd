import Foundation
import Testing

@testable import CaseVeilCommands

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// What only a process of its own can show: signals, pipes, devices, links, memory.
@Suite struct BinaryTests {
  /// The program beside the tests.
  static let binary = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appendingPathComponent("caseveil")

  /// A folder that goes with the test.
  private final class Folder {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("caseveil-\(UUID().uuidString)")
    init() throws { try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true) }
    deinit { try? FileManager.default.removeItem(at: url) }

    func write(_ text: String, to name: String) throws -> String {
      let file = url.appendingPathComponent(name)
      try Data(text.utf8).write(to: file)
      return file.path
    }

    func read(_ name: String) -> String? { try? String(contentsOf: url.appendingPathComponent(name), encoding: .utf8) }
    var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []).sorted() }
    func path(_ name: String) -> String { url.appendingPathComponent(name).path }
  }

  private struct Outcome {
    var code: Int32
    var output: String
    var error: String
  }

  /// Runs a line of the shell in which `$C` is the program.
  private func shell(_ line: String, in folder: Folder) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = folder.url
    process.environment = ["C": Self.binary.path, "PATH": "/usr/bin:/bin"]
    let output = Pipe()
    let error = Pipe()
    process.standardOutput = output
    process.standardError = error
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let written = output.fileHandleForReading.readDataToEndOfFile()
    let said = error.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
      code: process.terminationStatus, output: String(decoding: written, as: UTF8.self),
      error: String(decoding: said, as: UTF8.self))
  }

  private static let case1 = "Mrs Zebedee was seen on the ward with chest pain.\n"

  @Test func theProgramIsThere() { #expect(FileManager.default.isExecutableFile(atPath: Self.binary.path)) }

  /// A stopped run leaves neither the file nor a part of it.
  @Test(arguments: [("INT", Int32(130)), ("TERM", 143), ("HUP", 129)])
  func aStopLeavesNoFile(_ signal: String, _ code: Int32) throws {
    let folder = try Folder()
    let lines = #"{"id":1,"text":"Mrs Zebedee fell."}"#
    let outcome = try shell(
      """
      mkfifo in; (exec 3>in; i=0; while [ $i -lt 20000 ]; do echo '\(lines)' >&3; i=$((i+1)); done; sleep 5) &
      "$C" redact --input jsonl --out out.jsonl < in & program=$!
      sleep 1; ls -a | grep -c part >&2; kill -\(signal) $program; wait $program; code=$?; kill %1 2>/dev/null; exit $code
      """, in: folder)
    #expect(outcome.code == code)
    #expect(outcome.error.hasPrefix("1"), "the unfinished file was there: \(outcome.error)")
    #expect(folder.names == ["in"])
  }

  @Test func aStopWhileReadingStandardInputIsQuiet() throws {
    let outcome = try shell(
      "(sleep 5 | \"$C\" redact --out out.txt) & sleep 0.5; pkill -INT -P $! caseveil; wait $!; exit $?",
      in: try Folder())
    #expect(outcome.output.isEmpty)
  }

  @Test func aReaderThatGoesAwayIsNoError() throws {
    let folder = try Folder()
    let id = String(repeating: "7", count: 400)
    let line = "{\"id\":\"\(id)\",\"text\":\"Mrs Zebedee fell.\"}\n"
    _ = try folder.write(String(repeating: line, count: 400), to: "in.jsonl")
    let outcome = try shell("{ \"$C\" redact --input jsonl in.jsonl; echo $? >&2; } | head -n 1", in: folder)
    #expect(outcome.output == "{\"id\":\"\(id)\",\"text\":\"Person A fell.\"}\n")
    #expect(outcome.error == "0\n")
  }

  @Test func aFullDiskIsSaid() throws {
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    let folder = try Folder()
    _ = try folder.write(Self.case1, to: "a.txt")
    for line in ["\"$C\" redact a.txt > /dev/full", "\"$C\" redact a.txt --out /dev/full --force"] {
      let outcome = try shell(line, in: folder)
      #expect(outcome.code == 3)
      #expect(outcome.error.contains("the disk is full") && !outcome.error.contains("Zebedee"))
    }
    #expect(FileManager.default.fileExists(atPath: "/dev/full"))
  }

  /// A device is written to, not replaced.
  @Test func aDeviceStaysADevice() throws {
    let folder = try Folder()
    _ = try folder.write(Self.case1, to: "a.txt")
    let outcome = try shell(
      "\"$C\" redact a.txt --out /dev/null && test -c /dev/null && \"$C\" redact a.txt --out /dev/stdout", in: folder)
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("was seen on the ward"))
  }

  @Test func aLinkIsFollowedAndTheOriginalKept() throws {
    let folder = try Folder()
    _ = try folder.write(Self.case1, to: "a.txt")
    _ = try folder.write("old", to: "b.txt")
    let line = "ln -s a.txt link; ln -s b.txt other; ln -s nowhere dangling; "
    #expect(try shell(line + "\"$C\" redact a.txt --out link --force", in: folder).code == 2)
    #expect(try shell("\"$C\" redact a.txt --out other", in: folder).code == 2)
    #expect(try shell("\"$C\" redact --out link --force < a.txt", in: folder).code == 2)
    #expect(folder.read("a.txt") == Self.case1 && folder.read("b.txt") == "old")
    #expect(try shell("\"$C\" redact a.txt --out other --force", in: folder).code == 0)
    #expect(folder.read("b.txt")?.contains("was seen") == true)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("other")) == "b.txt")
    #expect(!folder.names.contains { $0.contains("part") })
  }

  @Test func anUnreadableFileIsSaid() throws {
    let folder = try Folder()
    let path = try folder.write(Self.case1, to: "a.txt")
    guard getuid() != 0 else { return }
    chmod(path, 0)
    let outcome = try shell("\"$C\" redact a.txt", in: folder)
    #expect(outcome.code == 3 && outcome.error.contains("it is not allowed here"))
  }

  /// A document and a line that are too large are refused without being held.
  @Test func whatIsTooLargeIsRefusedWithLittleMemory() throws {
    let folder = try Folder()
    let limit = "ulimit -v 1500000; "
    let text = try shell(limit + "head -c 34000000 /dev/zero | tr '\\0' a > big.txt; \"$C\" redact big.txt", in: folder)
    #expect(text.code == 3 && text.error.contains("larger than 16 MB"))
    let line = try shell(
      limit
        + "{ echo '{\"id\":1,\"text\":\"No one was hurt.\"}'; cat big.txt; echo; echo '{\"id\":2,\"text\":\"No one was hurt.\"}'; } "
        + "| \"$C\" redact --input jsonl", in: folder)
    #expect(line.code == 3)
    #expect(line.output.split(separator: "\n").count == 3)
    #expect(line.output.contains("line 2: the line is longer than 32 MB"))
    #expect(line.output.hasSuffix("{\"id\":2,\"text\":\"No one was hurt.\"}\n"))
  }

  @Test func jobsChangeNoByte() throws {
    let folder = try Folder()
    var lines = ""
    for i in 0..<300 {
      let other = String(repeating: "x", count: i % 40 * 500)
      lines += "{\"id\":\(i),\"text\":\"Mrs Zebedee was seen by Dr Holt on 3 May 2024.\",\"other\":\"\(other)\"}\n"
    }
    _ = try folder.write(lines, to: "in.jsonl")
    let one = try shell("\"$C\" redact --input jsonl --jobs 1 in.jsonl", in: folder).output
    #expect(one.split(separator: "\n").count == 300)
    for jobs in [2, 7] {
      #expect(try shell("\"$C\" redact --input jsonl --jobs \(jobs) in.jsonl", in: folder).output == one)
    }
  }

  /// Nothing outside the program file is needed.
  @Test func theSelfTestPassesElsewhere() throws {
    let folder = try Folder()
    let outcome = try shell("cp \"$C\" ./moved && env -i ./moved self-test --quiet", in: folder)
    #expect(outcome.code == 0)
    #expect(outcome.output.hasSuffix("passed\n"))
  }

  @Test func noColoursAnywhere() throws {
    let outcome = try shell(
      "\"$C\" review --example; \"$C\" --help; NO_COLOR=1 \"$C\" review --example", in: try Folder())
    #expect(!outcome.output.contains("\u{1B}") && !outcome.error.contains("\u{1B}"))
  }

  /// A terminal gets colour unless NO_COLOR is set; a simple one gets one fact a line.
  @Test func onlyATerminalGetsColour() throws {
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/script") else { return }
    let folder = try Folder()
    _ = try folder.write(Self.case1, to: "a.txt")
    func onTerminal(_ before: String) throws -> String {
      try shell(
        "\(before) script -qec '\"$C\" review a.txt --audience team --seen 2026-11-17' /dev/null < /dev/null",
        in: folder
      ).output
    }
    #expect(try onTerminal("TERM=xterm").contains("\u{1B}["))
    #expect(try !onTerminal("TERM=xterm NO_COLOR=1").contains("\u{1B}["))
    let simple = try onTerminal("TERM=dumb")
    #expect(!simple.contains("\u{1B}[") && simple.contains("Finding 1: name"))
    #expect(try !shell("\"$C\" review a.txt", in: folder).output.contains("\u{1B}["))
  }
}
