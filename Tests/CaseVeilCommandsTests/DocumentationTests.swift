import CaseFindings
import CaseVeil
import Foundation
import Testing

/// What the articles tell to type is typed here; what they show of the library is compiled here.
@Suite struct DocumentationTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Sources/CaseVeil/CaseVeil.docc")

  static let articles = ["BeforeYouPost", "CleanAFolder", "ReviewALedger", "UseTheLibrary"]

  /// The lines of all blocks of a language.
  private static func lines(of language: String, in article: String) throws -> [String] {
    let url = folder.appendingPathComponent(article + ".md")
    var lines: [String] = []
    var isIn = false
    for line in try String(contentsOf: url, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isIn = line == "```\(language)"
      } else if isIn, !line.isEmpty {
        lines.append(String(line))
      }
    }
    return lines
  }

  /// Every line ends with a code that is an answer, not with wrong use or something unread.
  @Test(arguments: articles) func everyLineRuns(_ article: String) throws {
    let lines = try Self.lines(of: "sh", in: article)
    let home = FileManager.default.temporaryDirectory.appendingPathComponent("caseveil-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: home) }
    for line in lines {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/bin/sh")
      process.arguments = ["-c", line]
      process.currentDirectoryURL = home
      let programs = BinaryTests.binary.deletingLastPathComponent().path
      process.environment = ["PATH": "\(programs):/usr/bin:/bin", "HOME": home.path]
      let error = Pipe()
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = FileHandle.nullDevice
      process.standardError = error
      try process.run()
      let said = String(decoding: error.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      #expect([0, 1, 7, 8, 9].contains(process.terminationStatus), "\(line)\n\(said)")
    }
    #expect(!lines.isEmpty || article == "UseTheLibrary")
  }

  /// What an article says of the codes that can be explained and of the options that are there.
  @Test func theArticlesAreLinked() throws {
    let landing = try String(contentsOf: Self.folder.appendingPathComponent("CaseVeil.md"), encoding: .utf8)
    for article in Self.articles { #expect(landing.contains("<doc:\(article)>")) }
  }

  /// The lines of the article on the library stand in `example`, which is compiled and run.
  @Test func theLibraryDoesWhatTheArticleShows() throws {
    let source = try String(contentsOf: URL(fileURLWithPath: #filePath), encoding: .utf8)
    for line in try Self.lines(of: "swift", in: "UseTheLibrary") {
      #expect(source.contains(line.trimmingCharacters(in: .whitespaces)), "\(line)")
    }
    let told = try Self.example()
    #expect(told.contains("Patient A"))
    #expect(!told.contains("Prothero"))
  }

  private static func example() throws -> String {
    var lines: [String] = []
    let veil = Veil(policy: try RedactionPolicy.named("public-post"))
    let document = try Document(decoding: Array("Mrs Gwenllian Prothero, 69, fell in Hexham.".utf8))
    let review = veil.review(document)
    let text = review.redacted.text
    if let obstacle = review.obstacle {
      return "cannot say: \(obstacle.sentence)"
    }
    for step in review.plan.steps {
      lines.append("\(step.finding.kind.name) \(step.action.name) \(step.replacement ?? "")")
    }
    var context = CaseContext()
    context.audience = Given(.openSocial, .flag)
    let risk = review.risk(in: context)
    let answer = risk?.planned.patient.word.text ?? "cannot say"
    let advice = risk?.adviceAfterPlan(target: .moderate)
    let edits = advice?.levers.count ?? 0
    return text + "\n" + lines.joined(separator: "\n") + "\n\(answer), \(edits) edits"
  }
}
