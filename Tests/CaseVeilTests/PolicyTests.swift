import CaseFindings
import Testing

@testable import CaseVeil

@Suite struct PolicyTests {
  static let header = "# title: Test\n"

  static func problem(
    _ line: Int, _ column: Int, _ length: Int, _ expected: PolicyProblem.Expected, _ nearest: String? = nil
  ) -> PolicyProblem {
    PolicyProblem(TextPlace(line: line, column: column, length: length), expected, nearest: nearest)
  }

  static let ages = ["decade", "half-decade", "over-89"]
  static let broken: [(source: String, problem: PolicyProblem)] = [
    ("*\tremove\n", problem(1, 1, 1, .title)),
    ("# title: T\nage\tkeep\n", problem(2, 1, 1, .defaultRow)),
    (header + "hospitl\tkeep\n", problem(2, 1, 7, .kind, "hospital")),
    (header + "xyzzyqwv\tkeep\n", problem(2, 1, 8, .kind)),
    (header + "age\tremoved\n", problem(2, 5, 7, .action, "remove")),
    (header + "age\tgeneralise\tdecades\n", problem(2, 16, 7, .detail(ages), "decade")),
    (header + "age\tgeneralise\tcountry\n", problem(2, 16, 7, .detail(ages))),
    (header + "age\tgeneralise\n", problem(2, 5, 10, .detail(ages))),
    (header + "age\tremove\tdecade\n", problem(2, 12, 6, .noDetail)),
    (header + "age\tpseudonym\n", problem(2, 5, 9, .actionForKind)),
    (header + "age\tshift\n", problem(2, 5, 5, .actionForKind)),
    (header + "*\tpseudonym\n", problem(2, 3, 9, .actionForKind)),
    (header + "age\n", problem(2, 1, 3, .fields)),
    (header + "age keep\n", problem(2, 4, 1, .tabs)),
    (header + "age    keep\n", problem(2, 4, 4, .tabs)),
    (header + "age\tkeep\t\twhy\tmore\n", problem(2, 15, 4, .threshold)),
    (header + "age\tkeep\t\twhy\t900\tmore\n", problem(2, 19, 4, .fields)),
    (header + "age\tkeep\n*\tremove\nage\tkeep\n", problem(4, 1, 3, .newKind(line: 2))),
    (header + "# confidence: 2000\n", problem(2, 15, 4, .threshold)),
    (header + "# confidnce: 500\n", problem(2, 3, 9, .header, "confidence")),
    (header + "# unknown-words: yes\n", problem(2, 18, 3, .unknownWords)),
    (header + "# based-on: public-pots\n", problem(2, 13, 11, .policyName, "public-post")),
    (header + "# based-on: strict\n*\tkeep\n", problem(3, 1, 1, .noDefaultRow)),
    ("\u{FEFF}# title: Tést\r\nâge\tkeep\r\n", problem(2, 1, 3, .kind, "age")),
  ]

  @Test(arguments: broken) func namesThePlaceOfAProblem(_ sample: (source: String, problem: PolicyProblem)) {
    #expect(throws: sample.problem) { try PolicyTable(sample.source).policy(named: "test") }
  }

  @Test func readsEveryPolicyOfTheBinary() throws {
    #expect(
      RedactionPolicy.names
        == ["closed-group", "hipaa-18-identifiers", "journal", "public-post", "strict", "teaching"])
    for name in RedactionPolicy.names {
      let policy = try RedactionPolicy.named(name)
      for kind in IdentifierKind.allCases where kind.isDirect {
        #expect(policy.rule(for: kind).action != .keep, "\(name) keeps \(kind.name)")
      }
      for kind in IdentifierKind.allCases { #expect(!policy.rule(for: kind).because.isEmpty) }
    }
  }

  @Test func takesTheRestFromItsBase() throws {
    let table = PolicyTable("\u{FEFF}# title: Mine\r\n# based-on: teaching\r\n\r\n# a comment\r\nphone\tkeep\r\n")
    let policy = try table.policy(named: "mine.tsv")
    let base = try RedactionPolicy.named("teaching")
    #expect(policy.title == "Mine" && policy.about == base.about && policy.threshold == base.threshold)
    for kind in IdentifierKind.allCases where kind != .phone { #expect(policy.rule(for: kind) == base.rule(for: kind)) }
    #expect(policy.keptDirectKinds == [.phone])
  }

  @Test func changesItsBase() throws {
    let source = "# title: Mine\n# based-on: strict\n# confidence: 900\n# unknown-words: keep\n"
    let policy = try PolicyTable(source).policy(named: "mine.tsv")
    #expect(policy.threshold.permille == 900 && !policy.removesUnknownWords)
    #expect(try RedactionPolicy.named("strict").removesUnknownWords)
  }

  @Test func namesTheNearestPolicy() {
    let problem = PolicyProblem(nil, .policyName, nearest: "public-post")
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
