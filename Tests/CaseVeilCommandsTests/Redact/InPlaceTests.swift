import CaseVeil
import Foundation
import Testing

@testable import CaseVeilCommands

/// `--in-place`, and the files that are for the owner alone.
@Suite struct InPlaceTests {
  private static let text = "Mrs Ada Moss was admitted with chest pain.\n"

  @Test func theOriginalStaysForTheOwnerAlone() throws {
    let folder = try RedactFolder(["a.txt": Self.text])
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: folder.path("a.txt"))
    let outcome = try folder.run(["redact", folder.path("a.txt"), "--in-place"])
    #expect(outcome.code == 0 && outcome.output == "")
    #expect(folder.read("a.txt") == "Patient A was admitted with chest pain.\n")
    #expect(folder.read("a.txt.orig") == Self.text)
    #expect(try folder.mode("a.txt.orig") == 0o600)
    #expect(try folder.mode("a.txt") == 0o640)
    #expect(outcome.error.contains("rm "))
    let again = try folder.run(["redact", folder.path("a.txt"), "--in-place"])
    #expect(again.code == 2 && again.error.contains("is there already"))
    #expect(folder.read("a.txt.orig") == Self.text)
  }

  /// After a stop between the two steps both files hold the original.
  @Test func aSecondRunCompletesWhatAStopLeft() throws {
    let folder = try RedactFolder(["a.txt": Self.text, "a.txt.orig": Self.text])
    #expect(try folder.run(["redact", folder.path("a.txt"), "--in-place"]).code == 0)
    #expect(folder.read("a.txt") == "Patient A was admitted with chest pain.\n")
    #expect(folder.read("a.txt.orig") == Self.text)
  }

  @Test func whatCannotBeReadIsLeftAlone() throws {
    let french = "Le patient a été hospitalisé hier pour une douleur thoracique et sa femme était malade.\n"
    let folder = try RedactFolder(["a.txt": french])
    #expect(try folder.run(["redact", folder.path("a.txt"), "--in-place"]).code == 3)
    #expect(folder.read("a.txt") == french && folder.read("a.txt.orig") == nil)
  }

  @Test func nothingForTheOwnerAloneLiesInATreeThatIsHandedOn() throws {
    let folder = try RedactFolder(["g/.git/HEAD": "ref: refs/heads/main\n", "g/a.txt": Self.text])
    let outcome = try folder.run(["redact", folder.path("g/a.txt"), "--in-place"])
    #expect(outcome.code == 2 && outcome.error.contains("version-controlled"))
    #expect(folder.read("g/a.txt") == Self.text && folder.read("g/a.txt.orig") == nil)
    let asked = try folder.run(["redact", folder.path("g/a.txt"), "--ask"], typed: ["s"])
    #expect(asked.error.contains("Decisions are not kept"))
    #expect(folder.tree("g").keys.filter { $0.contains("decisions") } == [])
    let named = ["redact", folder.path("g/a.txt"), "--ask", "--decisions", folder.path("g/d")]
    #expect(try folder.run(named, typed: ["s"]).code == 2)
  }

  @Test func anIgnoredPlaceInSuchATreeIsTaken() throws {
    guard OtherProgram.ask("git", ["--version"], knowing: ["PATH"])?.code == 0 else { return }
    let folder = try RedactFolder(["g/.gitignore": "*.orig\n", "g/a.txt": Self.text])
    #expect(OtherProgram.ask("git", ["-C", folder.path("g"), "init", "-q"], knowing: ["PATH"])?.code == 0)
    #expect(try folder.run(["redact", folder.path("g/a.txt"), "--in-place"]).code == 0)
    #expect(folder.read("g/a.txt.orig") == Self.text)
  }
}

/// `--ask` over several runs.
@Suite struct DecisionTests {
  private static let text = "A 47-year-old farrier from Hexham has Gaucher disease. The farrier has asthma.\n"

  @Test func theNextRunGoesOnFromThere() throws {
    let folder = try RedactFolder(["a.txt": Self.text])
    let line = ["redact", folder.path("a.txt"), "--ask"]
    let first = try folder.run(line, typed: ["", "m", "asthma", "s"])
    #expect(first.code == 1 && first.output == "")
    #expect(try folder.mode("a.txt.caseveil-decisions") == 0o600)
    let kept = try #require(folder.read("a.txt.caseveil-decisions"))
    #expect(kept.hasPrefix("caseveil decisions 1\n") && kept.hasSuffix("add asthma\n"))
    #expect(!kept.contains("farrier") && !kept.contains("Gaucher"))
    let second = try folder.run(line, typed: ["", "", "", "", ""])
    #expect(second.code == 0)
    #expect(second.error.contains(" 2 of 4 "))
    #expect(!second.output.contains("asthma") && !second.output.contains("Hexham"))
  }

  @Test func leavingKeepsNothing() throws {
    let folder = try RedactFolder(["a.txt": Self.text])
    let outcome = try folder.run(["redact", folder.path("a.txt"), "--ask"], typed: ["", "q"])
    #expect(outcome.code == 1 && outcome.output == "")
    #expect(folder.read("a.txt.caseveil-decisions") == nil)
  }

  @Test func everyDecisionReadsBack() throws {
    var decisions = Decisions()
    for (i, choice): (Int, Choice) in [(0, .change(option: 2)), (1, .leaveOut), (2, .keep), (3, .own("a man of 40"))] {
      decisions.choices[try #require(FindingValue("000000000000000\(i)"))] = choice
    }
    decisions.added = ["the  county show", "x"]
    #expect(try Decisions(decisions.text, at: "d") == decisions)
    for (text, line) in [("", 1), ("caseveil decisions 2\n", 1), (Decisions.header + "\nadd\n", 2)] {
      #expect(throws: CommandProblem.badDecisions(path: "d", line: line)) { try Decisions(text, at: "d") }
    }
  }

  @Test func aPathIsQuotedForTheShell() {
    #expect(ShellWord.quoted("a/b-1.txt") == "a/b-1.txt")
    #expect(ShellWord.quoted("a b.txt") == "'a b.txt'")
    #expect(ShellWord.quoted("it's") == "'it'\\''s'")
    #expect(ShellWord.quoted("-x") == "-- '-x'")
  }
}
