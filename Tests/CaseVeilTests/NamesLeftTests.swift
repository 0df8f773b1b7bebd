import CaseFindings
import Foundation
import Testing

@testable import CaseVeil

/// After redaction no part of a found name is left that is not also an everyday word.
@Suite struct NamesLeftTests {
  private static let lines: [MarkedText] = {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let file = tests.appendingPathComponent("CaseFindingsTests/Vignettes/people.txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }
      .compactMap { MarkedText($0.replacingOccurrences(of: "\\n", with: "\n")) }
  }()

  @Test(arguments: ["public-post", "strict"]) func leavesNoPartOfAFoundName(_ policy: String) throws {
    #expect(Self.lines.count > 590)
    let veil = try Veil(policy: .named(policy))
    for line in Self.lines {
      let document = Document(line.text + "\n" + line.text)
      let review = veil.review(document)
      let left = Set(words(review.redacted.text))
      for step in review.plan.steps where step.finding.kind.identifierClass == .name && step.action != .keep {
        for word in names(document[step.finding.span]) where word.count > 3 && !Self.everyday.contains(word) {
          #expect(!left.contains(word), "\(word) of \(line.text): \(review.redacted.text)")
        }
      }
    }
  }

  /// The words with a capital among those of a name.
  private func names(_ text: String) -> [String] {
    text.split { !$0.isLetter }.filter { $0.first?.isUppercase == true }.flatMap { words(String($0)) }
  }

  /// Words of more than three letters, small, without accents.
  private func words(_ text: String) -> [String] {
    text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
      .split { !$0.isLetter }.map(String.init)
  }

  /// Words of names that stand in these sentences as other words, too, and those of the replacements.
  private static let everyday: Set<String> = [
    "grace", "long", "blood", "pain", "hope", "patient", "clinician", "relative", "nurse", "sister", "baby", "judge",
    "head",
    "father", "miss",
  ]
}
