import Foundation
import Testing

@testable import CaseVeilCommands

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// What may lie in a folder beside plain files, and what is said of it.
@Suite struct FolderOddFilesTests {
  private static let name = "Mrs Ada Moss fell.\n"

  @Test func aPipeIsNotWaitedFor() throws {
    let folder = try RedactFolder(["a/one.txt": "The patient has asthma.\n"])
    #expect(mkfifo(folder.path("a/p.txt"), 0o600) == 0)
    let outcome = try folder.run(["review", folder.path("a")])
    #expect(outcome.code == 3)
    #expect(outcome.output.contains("p.txt: it is not a file that can be read."))
  }

  @Test func aLinkIsReadWhereItLeadsInsideAndToldWhereItDoesNot() throws {
    let folder = try RedactFolder([
      "a/sub/one.txt": Self.name, "a/.store/two.txt": Self.name, "a/out/three.txt": Self.name, "four.txt": Self.name,
      "a/.caseveilignore": "out/\n",
    ])
    func link(_ name: String, _ target: String) { #expect(symlink(target, folder.path("a/" + name)) == 0) }
    link("inside.txt", "sub/one.txt")
    link("folder", "sub")
    #expect(try folder.run(["redact", folder.path("a"), "--out", folder.path("b")]).code == 0)
    #expect(folder.tree("b").count == 1)
    link("hidden.txt", ".store/two.txt")
    link("left.txt", "out/three.txt")
    link("outside.txt", "../four.txt")
    link("nowhere.md", "none")
    link("loop", "..")
    let outcome = try folder.run(["review", folder.path("a"), "--plain"])
    #expect(outcome.code == 3)
    for line in [
      "5 files were not read:", "hidden.txt: a link is not followed.", "left.txt: a link is not followed.",
      "outside.txt: a link is not followed.", "nowhere.md: a link that leads nowhere.",
      "loop: a link to a folder is not followed.", "In all: 1 file,",
    ] { #expect(outcome.output.contains(line), "\(line)") }
  }

  @Test func aNameIsOneLineEverywhere() throws {
    let folder = try RedactFolder(["a/x\ny\u{1B}.txt": Self.name, "a/plain.bin\n": "x"])
    for line in [["review", folder.path("a")], ["review", folder.path("a"), "--format", "line"]] {
      let outcome = try folder.run(line)
      #expect((outcome.output + outcome.error).contains("x‹U+000A›y‹U+001B›.txt"))
      #expect((outcome.output + outcome.error).contains("plain.bin‹U+000A›:"))
    }
    let dry = try folder.run(["redact", folder.path("a"), "--out", folder.path("b"), "--dry-run"])
    #expect(dry.output.contains("x‹U+000A›y‹U+001B›.txt → case-01-draft.txt"))
  }

  @Test(arguments: ["line", "json", "sarif"]) func jobsChangeNoByteOfAnyForm(_ form: String) throws {
    var files = ["a/scan.pdf": "%PDF-1.4\n"]
    for i in 1...9 { files["a/week-\(i).txt"] = "Mrs Ada Moss, \(30 + i), was seen. Mr Tom Holt fell.\n" }
    let folder = try RedactFolder(files)
    let outcomes = try ["1", "2", "7"].map {
      try folder.run(["review", folder.path("a"), "--format", form, "--jobs", $0])
    }
    #expect(outcomes[0].code == 3 && outcomes[0].output.contains("week-9.txt"))
    #expect(outcomes[1] == outcomes[0] && outcomes[2] == outcomes[0])
    if form != "line" {
      let json = try JSONSerialization.jsonObject(with: Data(outcomes[0].output.utf8)) as? [String: Any]
      let runs = (json?["runs"] as? [[String: Any]])?.first
      #expect((json?["files"] as? [Any])?.count == 10 || (runs?["results"] as? [Any])?.count ?? 0 >= 9 * 5)
    }
  }

  /// The line is the same for one text and for the folder that it lies in.
  @Test(arguments: ["direct", "possible", "likely", "very-likely", "certain"])
  func aFolderFailsWhereItsTextDoes(_ line: String) throws {
    for text in [
      "A 34-year-old dentist in Norwich has epilepsy.\n", "A 47-year-old patient has asthma.\n", Self.name,
      "A 93-year-old man has asthma.\n",
    ] {
      let folder = try RedactFolder(["a/one.txt": text])
      let one = try folder.run(["review", folder.path("a/one.txt"), "--fail-at", line])
      #expect(try folder.run(["review", folder.path("a"), "--fail-at", line]).code == one.code, "\(text)")
    }
  }

  @Test func draftsOfTextsThatAreGoneAreTold() throws {
    let folder = try RedactFolder(["a/week-1.txt": Self.name, "a/sub/week-2.md": Self.name])
    let line = ["redact", folder.path("a"), "--out", folder.path("b")]
    #expect(try folder.run(line).code == 0)
    try FileManager.default.removeItem(atPath: folder.path("a/sub/week-2.md"))
    let outcome = try folder.run(line)
    #expect(outcome.code == 0)
    #expect(outcome.error.contains("no text of the folder makes any more, not touched: sub/week-2-draft.md\n"))
    #expect(folder.tree("b").count == 2)
  }

  @Test func decisionsOfOneTextDoNotCountAndThatIsSaid() throws {
    let folder = try RedactFolder(["a/week-1.txt": Self.name, "a/week-1.txt.caseveil-decisions": "x\n"])
    let outcome = try folder.run(["redact", folder.path("a"), "--out", folder.path("b")])
    #expect(outcome.code == 0)
    #expect(outcome.error.contains("only in 'redact FILE --ask': week-1.txt.caseveil-decisions\n"))
    #expect(folder.tree("b").count == 1)
  }
}
