import CaseFindings
import Testing

@testable import CaseVeil

@Suite struct PolicyTests {
  static let header = "# title: Test\n"

  static let broken: [(source: String, problem: PolicyProblem)] = [
    ("*\tremove\n", PolicyProblem(line: 1, column: 0, expected: .title, nearest: nil)),
    ("# title: T\nage\tkeep\n", PolicyProblem(line: 3, column: 0, expected: .defaultRow, nearest: nil)),
    (header + "hospitl\tkeep\n", PolicyProblem(line: 2, column: 1, expected: .kind, nearest: "hospital")),
    (header + "xyzzyqwv\tkeep\n", PolicyProblem(line: 2, column: 1, expected: .kind, nearest: nil)),
    (header + "age\tremoved\n", PolicyProblem(line: 2, column: 2, expected: .action, nearest: "remove")),
    (header + "age\tgeneralise\tdecades\n", PolicyProblem(line: 2, column: 3, expected: .detail, nearest: "decade")),
    (header + "age\tgeneralise\tcountry\n", PolicyProblem(line: 2, column: 3, expected: .detail, nearest: nil)),
    (header + "age\tremove\tdecade\n", PolicyProblem(line: 2, column: 3, expected: .detail, nearest: nil)),
    (header + "age\tpseudonym\n", PolicyProblem(line: 2, column: 2, expected: .actionForKind, nearest: nil)),
    (header + "*\tpseudonym\n", PolicyProblem(line: 2, column: 2, expected: .actionForKind, nearest: nil)),
    (header + "age\n", PolicyProblem(line: 2, column: 0, expected: .fields, nearest: nil)),
    (header + "age\tkeep\nage\tkeep\n", PolicyProblem(line: 3, column: 1, expected: .newKind, nearest: nil)),
    (header + "# confidence: 2000\n", PolicyProblem(line: 2, column: 0, expected: .threshold, nearest: nil)),
  ]

  @Test(arguments: broken) func namesThePlaceOfAProblem(_ sample: (source: String, problem: PolicyProblem)) {
    #expect(throws: sample.problem) { try PolicyTable(sample.source).policy(named: "test") }
  }

  @Test func readsEveryPolicyOfTheBinary() throws {
    #expect(RedactionPolicy.names == ["public-post", "strict"])
    for name in RedactionPolicy.names {
      let policy = try RedactionPolicy.named(name)
      for kind in IdentifierKind.allCases where kind.isDirect {
        #expect(policy.rule(for: kind).action != .keep, "\(name) keeps \(kind.name)")
      }
      for kind in IdentifierKind.allCases { #expect(!policy.rule(for: kind).because.isEmpty) }
    }
  }

  @Test func namesTheNearestPolicy() {
    let problem = PolicyProblem(line: 0, column: 0, expected: .policyName, nearest: "public-post")
    #expect(throws: problem) { try RedactionPolicy.named("public-pots") }
  }

  @Test func leavesWhatIsTooUnsure() throws {
    var vignette = try #require(Vignette("He came from {{town|Leeds}} today."))
    vignette.findings[0].confidence = .possible
    let review = try vignette.review(under: .named("public-post"))
    #expect(review.redacted.text == "He came from Leeds today.")
    #expect(review.plan.steps.map(\.action) == [.keep])
  }
}
