import CaseFindings
import Foundation
import Testing

@testable import CaseVeil

/// Medicine stays: no policy touches a phrase of `ProtectedPhrases.txt`, wherever it stands in a sentence.
///
/// A rare condition is a finding of its own: the strict policy takes all of them, the others those of a few hundred people.
@Suite struct ProtectedPhrasesTests {
  /// Phrases of one kind and the sentences they are read in; `{}` is the phrase's place.
  struct Family: CustomTestStringConvertible, Sendable {
    let name: String
    var carriers: [String] = []
    var phrases: [String] = []
    var testDescription: String { name }

    /// Every phrase in every carrier, with the place of the phrase.
    var sentences: [(text: String, phrase: TextSpan)] {
      phrases.flatMap { phrase in carriers.map { Self.sentence($0, phrase) } + alone(phrase) }
    }

    /// A name of a pill alone is a woman's name; all other phrases are medicine without a sentence and in capitals too.
    private func alone(_ phrase: String) -> [(text: String, phrase: TextSpan)] {
      if name.hasPrefix("pills") { return [] }
      // In capitals the number of a gene's variant is written as a hospital writes its numbers.
      if phrase.hasPrefix("rs"), phrase.last!.isNumber { return [Self.sentence("{}.", phrase)] }
      return [Self.sentence("{}.", phrase), Self.sentence("{} noted.\nStable.", phrase.uppercased())]
    }

    private static func sentence(_ carrier: String, _ phrase: String) -> (text: String, phrase: TextSpan) {
      let parts = carrier.components(separatedBy: "{}")
      let start = parts[0].utf8.count
      return (parts[0] + phrase + parts[1], TextSpan(start, start + phrase.utf8.count))
    }
  }

  static let families: [Family] = {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("ProtectedPhrases.txt")
    let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    var families: [Family] = []
    for line in text.split(separator: "\n").map(String.init) {
      if line.hasPrefix("## ") {
        families.append(Family(name: String(line.dropFirst(3))))
      } else if families.isEmpty {
        continue
      } else if line.hasPrefix("> ") {
        families[families.count - 1].carriers.append(line.dropFirst(2).replacingOccurrences(of: "\\n", with: "\n"))
      } else {
        families[families.count - 1].phrases.append(line)
      }
    }
    return families
  }()

  @Test func thereAreManyPhrasesInSeveralSentences() {
    #expect(Self.families.map(\.phrases.count).reduce(0, +) >= 3_000)
    for family in Self.families { #expect(family.carriers.count >= 2 && !family.phrases.isEmpty, "\(family.name)") }
  }

  @Test(arguments: families) func noPolicyTouchesAPhrase(_ family: Family) throws {
    let policies = try ["public-post", "strict"].map { try RedactionPolicy.named($0) }
    let mayBeRare = family.name.hasPrefix("rare conditions")
    for (sentence, phrase) in family.sentences {
      let text = TokenizedDocument(Document(sentence))
      let found = Detector.all.findings(in: text).resolved(in: text).linked(in: text).all
      for policy in policies {
        let touching = found.filter { finding in
          finding.span.overlaps(phrase) && policy.action(for: finding) != .keep
            && !(finding.kind == .rareCondition && (mayBeRare || policy.threshold < .likely))
        }
        #expect(touching.isEmpty, "\(sentence): \(touching.map { "\($0.kind.name)|\(text.document[$0.span])" })")
      }
    }
  }
}
