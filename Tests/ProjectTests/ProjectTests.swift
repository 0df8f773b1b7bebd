import CaseFindings
import CaseVeil
import Foundation
import Testing

/// Rules about the project itself: what would be forgotten in silence is told here.
@Suite struct ProjectTests {
  /// A source file of the project, with its path from the top folder.
  struct SourceFile: CustomTestStringConvertible, Sendable {
    let path: String
    let text: String
    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
    var testDescription: String { path }
  }

  static let top = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func files(in folder: String, ending: String = ".swift") -> [SourceFile] {
    let url = top.appendingPathComponent(folder)
    let names = FileManager.default.enumerator(atPath: url.path)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(ending) }.sorted().compactMap { name in
      let text = try? String(contentsOf: url.appendingPathComponent(name), encoding: .utf8)
      return text.map { SourceFile(path: "\(folder)/\(name)", text: $0) }
    }
  }

  static let core =
    ["Sources/CaseFindings", "Sources/CaseVeil", "Lexicons"].flatMap { files(in: $0) }
    + files(in: "Sources/ConsentLedger").filter { !$0.path.contains("/Storage/") }
  static let everything = ["Sources", "Tests", "Lexicons"].flatMap { files(in: $0) }
  static let detectors = files(in: "Sources/CaseFindings/Detectors")

  @Test func theFilesAreFound() {
    #expect(Self.core.count > 50)
    #expect(Self.detectors.count > 20)
  }

  @Test func everyDeclaredDetectorIsRegistered() throws {
    let registry = try #require(Self.detectors.first { $0.path.hasSuffix("AllDetectors.swift") }?.text)
    var declared: [String] = []
    for file in Self.detectors {
      for line in file.lines {
        guard let start = line.range(of: "static let "), let end = line.range(of: " = Detector(") else { continue }
        declared.append(String(line[start.upperBound..<end.lowerBound]))
      }
    }
    let registered = registry.split { !($0.isLetter || $0.isNumber || $0 == ".") }.filter { $0.hasPrefix(".") }
      .map { String($0.dropFirst()) }
    for name in declared { #expect(registered.contains(name), "\(name) is missing in AllDetectors.swift") }
    #expect(declared.count == Detector.all.count)
  }

  @Test func detectorsHaveNamesOfTheirOwn() {
    #expect(Set(Detector.all.map(\.name)).count == Detector.all.count)
  }

  @Test(arguments: IdentifierKind.allCases) func everyKindHasANameForReaders(_ kind: IdentifierKind) {
    #expect(!kind.displayName.isEmpty)
    #expect(!kind.displayName.dropFirst().contains { $0.isUppercase } || kind.displayName.contains(" "))
    #expect(IdentifierKind(named: kind.name) == kind)
  }

  @Test(arguments: core) func theCoreNeedsNoOperatingSystem(_ file: SourceFile) {
    for line in file.lines where line.hasPrefix("import ") || line.hasPrefix("@testable import ") {
      #expect(line == "import CaseFindings" || line == "import CaseLexicons" || line == "import CaseVeil")
    }
  }

  /// The record cannot see the case: what is found in a text has no way into a ledger but through its digest.
  @Test(arguments: files(in: "Sources/ConsentLedger")) func theLedgerCannotSeeTheCase(_ file: SourceFile) {
    for line in file.lines { #expect(!line.contains("import Case") || line == "import CaseLexicons") }
  }

  @Test(arguments: everything) func filesAreShort(_ file: SourceFile) { #expect(file.lines.count <= 600) }

  @Test(arguments: RedactionPolicy.names) func policiesNameKnownKindsInOrder(_ name: String) throws {
    _ = try RedactionPolicy.named(name)
    let file = try #require(Self.files(in: "Lexicons/policies/redaction", ending: "\(name).tsv").first)
    let kinds = file.lines.filter { !$0.isEmpty && !$0.hasPrefix("#") }.compactMap { $0.split(separator: "\t").first }
    for kind in kinds where kind != "*" { #expect(IdentifierKind(named: String(kind)) != nil, "\(kind)") }
    #expect(kinds == kinds.sorted(), "rows stand in alphabetical order")
  }

  @Test func linkedFilesAreThere() throws {
    for path in ["README.md", ".github/CONTRIBUTING.md", ".github/CHANGELOG.md"] {
      let url = Self.top.appendingPathComponent(path)
      let text = try String(contentsOf: url, encoding: .utf8)
      for link in text.matches(of: /\]\(([^)#:]+)\)/).map(\.output.1) {
        let target = url.deletingLastPathComponent().appendingPathComponent(String(link))
        #expect(FileManager.default.fileExists(atPath: target.path), "\(path) links to \(link)")
      }
    }
  }
}
