import Foundation
import Testing

@testable import CaseVeilCommands

/// Folders: one label a person, the same bytes whatever the order of work, and nothing replaced unasked.
@Suite struct FolderTests {
  private static let course = [
    "a/week-1.txt":
      "Mrs Ada Moss, 71, was admitted with chest pain. Dr Osei saw her. Mr Tom Holt was in the next bed.\n",
    "a/week-2.md": "Anne Holt, 34, has asthma. Mrs Moss visited her.\n",
    "a/sub/week-3.txt": "We discussed Ada Moss again. Mr Holt fell.\n",
    "a/Moss_A.txt": "The patient has asthma.\n",
  ]

  /// Check 10.
  @Test func onePersonHasOneLabelInAllFilesAndTwoOfOneSurnameHaveTwo() throws {
    let folder = try RedactFolder(Self.course)
    let outcome = try folder.run(["redact", folder.path("a"), "--out", folder.path("b")])
    #expect(outcome.code == 0)
    #expect(outcome.output == "")
    let drafts = folder.tree("b")
    #expect(
      drafts.keys.sorted() == ["case-01-draft.txt", "sub/week-3-draft.txt", "week-1-draft.txt", "week-2-draft.md"])
    #expect(drafts["sub/week-3-draft.txt"] == "We discussed Patient A again. Person A fell.\n")
    #expect(drafts["week-1-draft.txt"]?.hasPrefix("Patient A, in their seventies,") == true)
    #expect(drafts["week-1-draft.txt"]?.hasSuffix("Clinician A saw her. Person A was in the next bed.\n") == true)
    #expect(drafts["week-2-draft.md"] == "Patient B, in her thirties, has asthma. Patient A visited her.\n")
    for text in drafts.values { #expect(!text.contains("Moss") && !text.contains("Holt")) }
    #expect(outcome.error.contains("Patient A (3 files)"))
    #expect(folder.read("a/week-2.md") == Self.course["a/week-2.md"])
  }

  /// Check 11.
  @Test func jobsAndTheOrderOfTheDiskChangeNoByte() throws {
    var trees: [[String: String]] = []
    for (jobs, order) in [("1", false), ("2", true), ("7", false)] {
      let folder = try RedactFolder()
      for name in Self.course.keys.sorted(by: { order ? $0 > $1 : $0 < $1 }) {
        try folder.write(Self.course[name] ?? "", to: name)
      }
      _ = try folder.run(["redact", folder.path("a"), "--out", folder.path("b"), "--jobs", jobs])
      trees.append(folder.tree("b"))
    }
    #expect(trees[0].count == 4)
    #expect(trees[1] == trees[0] && trees[2] == trees[0])
  }

  @Test func whatTheIgnoreFileNamesIsLeftOut() throws {
    let folder = try RedactFolder(Self.course)
    try folder.write("sub/\nweek-1.txt\n", to: "a/.caseveilignore")
    let outcome = try folder.run(["redact", folder.path("a"), "--out", folder.path("b")])
    #expect(outcome.code == 0)
    #expect(folder.tree("b").keys.sorted() == ["case-01-draft.txt", "week-2-draft.md"])
  }

  @Test func aDraftThatSomebodyChangedIsNotTouched() throws {
    let folder = try RedactFolder(Self.course)
    let line = ["redact", folder.path("a"), "--out", folder.path("b")]
    _ = try folder.run(line)
    try folder.write("Read and mended by hand.\n", to: "b/week-2-draft.md")
    let again = try folder.run(line)
    #expect(again.code == 3)
    #expect(again.error.contains("3 there already and the same") && again.error.contains("week-2-draft.md"))
    #expect(folder.read("b/week-2-draft.md") == "Read and mended by hand.\n")
    #expect(try folder.run(line + ["--force"]).code == 0)
    #expect(folder.read("b/week-2-draft.md")?.hasPrefix("Patient B") == true)
  }

  @Test func aLabelThatStandsInATextIsNotGivenAgain() throws {
    let folder = try RedactFolder(["a/one.txt": "Patient A was seen.\n", "a/two.txt": "Mrs Ada Moss was admitted.\n"])
    _ = try folder.run(["redact", folder.path("a"), "--out", folder.path("b")])
    #expect(folder.read("b/two-draft.txt") == "Patient B was admitted.\n")
  }

  /// A clinician and a patient of one name are two.
  @Test func aClinicianIsNobodyElse() throws {
    let folder = try RedactFolder(["a/one.txt": "Dr Moss saw her.\n", "a/two.txt": "Mrs Moss was admitted.\n"])
    _ = try folder.run(["redact", folder.path("a"), "--out", folder.path("b")])
    #expect(folder.read("b/one-draft.txt") == "Clinician A saw her.\n")
    #expect(folder.read("b/two-draft.txt") == "Patient A was admitted.\n")
  }

  @Test func aFileGoesIntoAFolderUnderTheNameOfADraft() throws {
    let folder = try RedactFolder(["Moss_Ada.txt": "Mrs Ada Moss was admitted.\n", "b/x.txt": ""])
    #expect(try folder.run(["redact", folder.path("Moss_Ada.txt"), "--out", folder.path("b")]).code == 0)
    #expect(folder.tree("b").keys.sorted() == ["case-01-draft.txt", "x.txt"])
  }

  @Test func onlyWhatDiffersFromTheLastCommit() throws {
    guard OtherProgram.ask("git", ["--version"], knowing: ["PATH"])?.code == 0 else { return }
    let folder = try RedactFolder(Self.course)
    func git(_ words: String...) {
      let name = ["-c", "user.name=t", "-c", "user.email=t@example.org"]
      _ = OtherProgram.ask("git", ["-C", folder.path("a")] + name + words, knowing: ["PATH", "HOME"])
    }
    git("init", "-q")
    let first = try folder.run(["redact", folder.path("a"), "--out", folder.path("b"), "--changed"])
    #expect(first.error.hasPrefix("caseveil: 4 drafts written"))
    git("add", "-A")
    git("commit", "-qm", "x")
    try folder.write("We discussed Ada Moss again and again.\n", to: "a/sub/week-3.txt")
    try folder.write("Mr Holt went home.\n", to: "a/week-4.txt")
    let outcome = try folder.run(["redact", folder.path("a"), "--out", folder.path("c"), "--changed"])
    #expect(outcome.code == 0)
    #expect(folder.tree("c")["sub/week-3-draft.txt"] == "We discussed Patient A again and again.\n")
    #expect(folder.tree("c").count == 2)
    let review = try folder.run(["review", folder.path("a"), "--summary", "--changed", "--plain"])
    #expect(review.output.contains("In all: 2 files"))
  }
}

/// What a stop of a process of its own leaves: check 18.
@Suite struct FolderStopTests {
  @Test func aStopLeavesWholeFilesOnlyAndASecondRunCompletes() throws {
    let folder = try RedactFolder()
    let text = String(
      repeating: "Mrs Ada Moss, 71, was admitted with chest pain. Dr Osei saw her on 3 May 2024.\n", count: 40)
    for i in 10..<60 { try folder.write(text, to: "a/note-\(i).txt") }
    let line = "\"$C\" redact a --out b --jobs 1 --quiet"
    let stopped = try folder.shell(
      """
      \(line) & program=$!
      while [ "$(ls b 2>/dev/null | wc -l)" -lt 5 ]; do sleep 0.02; done
      kill -INT $program; wait $program; exit $?
      """)
    #expect(stopped == 130)
    let half = folder.tree("b")
    #expect(half.count >= 5 && half.count < 50, "\(half.count) of 50 were written")
    #expect(!half.keys.contains { $0.contains("part") })
    #expect(try folder.shell(line) == 0)
    let whole = folder.tree("b")
    #expect(whole.count == 50)
    for (name, text) in half { #expect(whole[name] == text) }
    for text in whole.values { #expect(text == whole["note-10-draft.txt"]) }
  }
}

extension RedactFolder {
  /// Runs a line of the shell in which `$C` is the program; the code it ended with.
  func shell(_ line: String) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = url
    process.environment = ["C": BinaryTests.binary.path, "PATH": "/usr/bin:/bin"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
