import Foundation
import Testing

@testable import CaseVeilCommands

/// Ignore files as `gitignore(5)` describes them.
@Suite struct IgnoreTests {
  static let cases: [(pattern: String, path: String, isFolder: Bool, matches: Bool)] = [
    ("*.txt", "a.txt", false, true), ("*.txt", "x/y/a.txt", false, true), ("*.txt", "a.txt.md", false, false),
    ("/a.txt", "a.txt", false, true), ("/a.txt", "x/a.txt", false, false), ("x/a.txt", "x/a.txt", false, true),
    ("x/a.txt", "y/x/a.txt", false, false), ("**/a.txt", "y/x/a.txt", false, true), ("x/**", "x/y/z", false, true),
    ("x/**", "x", true, false), ("x/**/z", "x/z", false, true), ("x/**/z", "x/a/b/z", false, true),
    ("drafts/", "drafts", true, true), ("drafts/", "drafts", false, false), ("a?c", "abc", false, true),
    ("a?c", "a/c", false, false), ("a*c", "abbc", false, true), ("[a-c].md", "b.md", false, true),
    ("[!a-c].md", "b.md", false, false), ("[!a-c].md", "d.md", false, true), ("\\#a", "#a", false, true),
    ("\\!a", "!a", false, true), ("a\\*", "a*", false, true), ("a\\*", "ab", false, false),
    ("name ", "name", false, true), ("été", "été", false, true),
  ]

  @Test(arguments: cases) func matchesAsGitDoes(_ pattern: String, _ path: String, _ isFolder: Bool, _ matches: Bool)
    throws
  {
    let read = try #require(IgnorePattern(pattern[...], line: 1))
    #expect(read.matches(path.split(separator: "/").map(String.init)[...], isFolder: isFolder) == matches)
  }

  @Test func emptyLinesAndCommentsAreNone() {
    #expect(IgnorePattern.all(in: "\n# x\n  \r\n/\n!\n").isEmpty)
    #expect(IgnorePattern("!a", line: 1)?.isException == true)
  }

  @Test func nearerFilesAndLaterLinesWin() throws {
    let top = FileManager.default.temporaryDirectory.appendingPathComponent("caseveil-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: top) }
    func write(_ text: String, _ name: String) throws {
      let url = top.appendingPathComponent(name)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    try write("*.log\nold/\n", ".caseveilignore")
    try write("!keep.log\n", "notes/.caseveilignore")
    for name in ["a.log", "notes/keep.log", "notes/b.log", "notes/c.txt", "old/keep.log"] { try write("x", name) }
    try write("!keep.log\n", "old/.caseveilignore")
    let left = try ["a.log", "notes/keep.log", "notes/b.log", "notes/c.txt", "old/keep.log"].map {
      try Ignore.isIgnored(top.appendingPathComponent($0).path)
    }
    #expect(left == [true, false, true, false, true])
    var ignore = Ignore()
    let rule = try ignore.rule(for: top.appendingPathComponent("old/keep.log").path)
    #expect(rule?.line == 2)
  }

  @Test func pathsAreTakenApart() {
    #expect(FilePlace.parts(of: "./a/../b.txt", from: "/x/y") == ["x", "y", "b.txt"])
    #expect(FilePlace.parts(of: "/../a", from: "/x") == ["a"])
    #expect(FilePlace.foldersAbove(["a", "b", "c.txt"]) == ["/a/b", "/a", "/"])
    #expect(FilePlace.path("w/x.txt", besideFile: "/a/caseveil.toml") == "/a/w/x.txt")
    #expect(FilePlace.path("/w.txt", besideFile: "/a/caseveil.toml") == "/w.txt")
  }
}
