import CaseFindings
import Foundation
import Testing

/// Names in invented sentences of every form, read with all detectors.
@Suite struct PeopleVignetteTests {
  /// One line of the vignettes: its group, its marked text.
  struct Line: Sendable {
    let group: String
    let marked: MarkedText
  }

  static let lines = read()

  private static func read() -> [Line] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "Vignettes/people.txt")
    var lines: [Line] = []
    var group = ""
    for line in ((try? String(contentsOf: file, encoding: .utf8)) ?? "").split(separator: "\n") {
      if line.hasPrefix("## ") { group = String(line.dropFirst(3)) }
      guard !line.hasPrefix("#"), let marked = MarkedText(line.replacingOccurrences(of: "\\n", with: "\n")) else {
        continue
      }
      lines.append(Line(group: group, marked: marked))
    }
    return lines
  }

  /// What was wanted and what was found in one line, as `kind|text`.
  private func outcome(_ line: Line) -> (wanted: [String], found: [String], covered: Int) {
    let document = Document(line.marked.text)
    let text = TokenizedDocument(document)
    let all = Detector.all.findings(in: text).resolved(in: text).propagated(in: text).all
    let names = all.filter { $0.kind.identifierClass == .name && $0.confidence >= .likely }
    let covered = line.marked.expected.filter { mark in
      all.contains { $0.span.lower <= mark.span.lower && $0.span.upper >= mark.span.upper }
    }
    return (
      line.marked.expected.map { "\($0.kind.name)|\(document[$0.span])" },
      names.map { "\($0.kind.name)|\(document[$0.span])" }, covered.count
    )
  }

  @Test func readsNearlyEveryLineRight() {
    #expect(Self.lines.count > 590)
    var wrong: [String] = []
    for line in Self.lines {
      let outcome = outcome(line)
      if outcome.wanted != outcome.found { wrong.append("\(line.group): \(outcome.wanted) but found \(outcome.found)") }
    }
    #expect(wrong.count * 100 <= Self.lines.count * 4, "\(wrong.joined(separator: "\n"))")
  }

  @Test func leavesHardlyANameUncovered() {
    let wanted = Self.lines.reduce(0) { $0 + $1.marked.expected.count }
    let covered = Self.lines.reduce(0) { $0 + outcome($1).covered }
    #expect(covered * 1000 >= wanted * 980, "\(covered) of \(wanted)")
  }

  @Test func tellsWhoseNameItIs() {
    let lines = Self.lines.filter { $0.group.hasPrefix("roles") }
    #expect(lines.count >= 80)
    var wrong: [String] = []
    for line in lines {
      let outcome = outcome(line)
      if outcome.wanted != outcome.found { wrong.append("\(outcome.wanted) but found \(outcome.found)") }
    }
    #expect(wrong.count * 100 <= lines.count * 5, "\(wrong.joined(separator: "\n"))")
  }

  @Test(arguments: ["words that are names: words", "eponyms and products", "nothing here"])
  func findsNoNameWhereThereIsNone(_ group: String) {
    let lines = Self.lines.filter { $0.group == group }
    #expect(lines.count > 15)
    for line in lines { #expect(outcome(line).found == [], "\(line.marked.text)") }
  }
}
