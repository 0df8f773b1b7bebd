import Foundation
import Testing

@testable import CaseVeilCommands

/// What a hook and a check of a pull request ask: what is staged, as it is staged, and what differs from a branch.
@Suite struct FolderGitTests {
  private final class Tree {
    let folder: RedactFolder
    init?() throws {
      guard OtherProgram.ask("git", ["--version"], knowing: ["PATH"])?.code == 0 else { return nil }
      folder = try RedactFolder(["a/one.md": "The patient has asthma.\n"])
      git("init", "-q", "-b", "main")
      commit()
    }

    func git(_ words: String...) {
      let name = ["-c", "user.name=t", "-c", "user.email=t@example.org"]
      _ = OtherProgram.ask("git", ["-C", folder.path("a")] + name + words, knowing: ["PATH", "HOME"])
    }

    func commit() {
      git("add", "-A")
      git("commit", "-qm", "x")
    }

    func review(_ words: String...) throws -> Transcript.Outcome {
      try folder.run(["review", folder.path("a")] + words)
    }
  }

  @Test func aNameThatIsStagedIsSeenWhateverTheFileHoldsByNow() throws {
    guard let tree = try Tree() else { return }
    try tree.folder.write("Mrs Ada Moss fell.\n", to: "a/two.txt")
    tree.git("add", "-A")
    try tree.folder.write("She fell.\n", to: "a/two.txt")
    let outcome = try tree.review("--staged", "--format", "line")
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("/a/two.txt:1:1: personName"))
    // The other way round: what is only in the file is not committed.
    tree.git("add", "-A")
    try tree.folder.write("Mrs Ada Moss fell.\n", to: "a/two.txt")
    #expect(try tree.review("--staged").code == 0)
    try FileManager.default.removeItem(atPath: tree.folder.path("a/two.txt"))
    #expect(try tree.review("--staged").output.contains("two.txt"))
  }

  @Test func whatIsStagedAndCannotBeReadIsSaid() throws {
    guard let tree = try Tree() else { return }
    #expect(try tree.review("--staged") == .init(output: "No text is staged.\n", error: "", code: 0))
    try tree.folder.write("Mrs Ada Moss fell.\n", to: "a/one.md.orig")
    try tree.folder.write("version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n", to: "a/large.txt")
    try tree.folder.write("Mrs Ada Moss fell.\n", to: "a/left/x.txt")
    try tree.folder.write("left/\n", to: "a/.caseveilignore")
    try tree.folder.write("", to: "a/empty.txt")
    tree.git("add", "-A")
    let outcome = try tree.review("--staged")
    #expect(outcome.code == 3)
    for sentence in [
      "No text was read.", "one.md.orig: this program wrote it", "large.txt: this is a pointer of Git LFS",
      "1 empty file was not looked at; 1 left out by .caseveilignore.",
    ] { #expect(outcome.output.contains(sentence), "\(sentence)") }
  }

  @Test func whatDiffersFromABranch() throws {
    guard let tree = try Tree() else { return }
    tree.git("checkout", "-qb", "work")
    #expect(try tree.review("--changed").output == "No text differs from the last commit.\n")
    #expect(try tree.review("--changed-since", "main").output == "No text differs from main.\n")
    try tree.folder.write("Mr Tom Holt fell.\n", to: "a/two.txt")
    tree.commit()
    #expect(try tree.review("--changed").code == 0)
    #expect(try tree.review("--changed-since", "main").code == 1)
    try tree.folder.write("Mrs Ada Moss fell.\n", to: "a/sub/new.txt")
    let both = try tree.review("--changed-since", "main", "--plain")
    #expect(both.output.contains("sub/new.txt") && both.output.contains("two.txt") && !both.output.contains("one.md"))
    // What others have done on the branch meanwhile is none of this change.
    tree.git("checkout", "-q", "main")
    try tree.folder.write("The patient has asthma and a rash.\n", to: "a/one.md")
    tree.git("commit", "-qam", "x")
    tree.git("checkout", "-q", "work")
    #expect(try !tree.review("--changed-since", "main", "--plain").output.contains("one.md"))
    let drafts = try tree.folder.run(
      ["redact", tree.folder.path("a"), "--out", tree.folder.path("b"), "--changed-since", "main"])
    #expect(drafts.code == 0 && tree.folder.tree("b").count == 2)
  }

  @Test(arguments: ["--output=x", "-q", "nowhere", "main..main", "", "main:one.md"])
  func whatNamesNoCommitIsSaid(_ ref: String) throws {
    guard let tree = try Tree() else { return }
    let outcome = try tree.review("--changed-since=" + ref)
    #expect(outcome.code == 2)
    #expect(outcome.error.contains("git knows no commit or branch '\(ref)'"))
    #expect(!FileManager.default.fileExists(atPath: tree.folder.path("a/x")))
  }

  @Test func aBranchWithoutACommonCommitIsSaid() throws {
    guard let tree = try Tree() else { return }
    tree.git("checkout", "-q", "--orphan", "lone")
    tree.git("commit", "-qm", "lone")
    let outcome = try tree.review("--changed-since", "main")
    #expect(outcome.code == 2 && outcome.error.contains("fetch-depth: 0"))
  }
}
