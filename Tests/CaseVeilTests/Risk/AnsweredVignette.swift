import CaseFindings
import Foundation
import Testing

@testable import CaseVeil

/// An invented text with the answers that a careful reader would accept, written down before the program gave any.
struct AnsweredVignette: Decodable, CustomTestStringConvertible, Sendable {
  let id: String
  let group: String
  let text: String
  let context: Circumstances
  /// For the text as written: what identifies alone makes every answer certain.
  let expected: Expectation
  /// For the text after the public-post plan.
  let planned: Expectation?
  let why: String
  /// Edits of which a sensible colleague would propose one first: `wait`, or words that go or become wider.
  let first: [String]?
  /// Why the program answers otherwise, by what is answered: `patient`, `planned patient`, `first`, `wait`,
  /// `reread`, `planned reread`.
  ///
  /// Each begins with whose fault it is: `model:`, `reading:` or `expectation:`.
  let explained: [String: String]?

  var testDescription: String { id }

  /// The words accepted for each answer: one, or two neighbours.
  struct Expectation: Decodable, Sendable {
    let acquaintance: [String]
    let stranger: [String]
    let patient: [String]

    /// What is expected beside what is answered.
    func beside(_ report: RiskReport) -> [(question: String, accepted: [String], answer: Answer)] {
      [
        ("acquaintance", acquaintance, report.acquaintance), ("stranger", stranger, report.stranger),
        ("patient", patient, report.patient),
      ]
    }
  }

  /// What is known beside the text, as in a line of JSON.
  struct Circumstances: Decodable, Sendable {
    let audience: String
    let author_named: Bool?
    let workplace: Bool?
    let seen: String?
    let posted: String
    let role: String?
    let alive: Bool?
    let country: String

    var context: CaseContext {
      var context = CaseContext()
      context.audience = Given(Audience(named: audience), .line)
      context.authorIsNamed = Given(author_named, .line)
      context.workplaceIsFindable = Given(workplace, .line)
      context.seen = Given(seen.flatMap { CalendarDay($0) }, .line)
      context.posted = Given(CalendarDay(posted), .line)
      context.role = Given(role.flatMap { AuthorRole(named: $0) }, .line)
      context.patientIsAlive = Given(alive, .line)
      context.country = Given(country, .line)
      return context
    }
  }

  /// All of `AnsweredVignettes.jsonl`; empty when a line cannot be read.
  static let all: [AnsweredVignette] = {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "AnsweredVignettes.jsonl")
    let lines = ((try? String(contentsOf: url, encoding: .utf8)) ?? "").split(separator: "\n")
    return (try? lines.map { try JSONDecoder().decode(AnsweredVignette.self, from: Data($0.utf8)) }) ?? []
  }()

  /// What the program says of it, under the public-post policy.
  func risk() throws -> CaseRisk {
    let review = Veil(policy: try .named("public-post")).review(Document(text))
    return try #require(review.risk(in: context.context))
  }
}
