import Foundation
import Testing

@testable import CaseVeilCommands
@testable import ConsentLedger

/// What is exported as FHIR R4, held against the schema among the vectors. `.ci/fhir` holds it against the models of
/// others too.
@Suite struct FHIRExportTests {
  private static func vector(_ name: String) throws -> CanonicalJSON {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("ConsentLedgerTests/Vectors/fhir")
    let bytes = Array(try Data(contentsOf: folder.appendingPathComponent(name)))
    return try CanonicalJSON(parsing: bytes, surroundedBy: .whiteSpace)
  }

  private static func schema() throws -> SchemaCheck { SchemaCheck(try vector("consent-r4.schema.json")) }

  /// A ledger with one case in each state; the cases with the status that their newest record must have.
  private func filled(_ run: ConsentRun) throws -> [(case: String, status: String?)] {
    func does(_ words: [String], _ now: String = "2026-11-03T09:00:00Z") throws -> String {
      let (output, error, code) = try run.run(["consent"] + words + ["--now", now])
      #expect(code == 0, "\(words): \(error)")
      return output
    }
    let role = ["--actor-role", "doctor"]
    func given(_ id: String, _ extra: [String] = [], _ who: [String] = ["given", "adult", "patient", "written"]) throws
    {
      var words = ["record", "--case", id, "--audiences", "open_social", "--channels", "any", "--content", "text"]
      words += ["--purposes", "awareness", "--identifiability", "anonymised"]
      words +=
        extra.contains("--until-event") || extra.contains("--valid-until") ? [] : ["--valid-until", "2027-11-03"]
      words += ["--state", who[0], "--subject", who[1], "--decided-by", who[2], "--form", who[3]]
      _ = try does(words + extra + role)
    }
    func said(_ id: String, _ state: String, _ form: String, _ extra: [String] = []) throws {
      _ = try does(
        ["record", "--case", id, "--state", state, "--subject", "adult", "--decided-by", "patient", "--form", form]
          + extra + role)
    }
    _ = try does(["init", "--name", "test-fhir"], "2026-11-01T09:00:00Z")
    var cases: [(case: String, status: String?)] = []
    func add(_ status: String?, _ make: (String) throws -> Void) throws {
      let id = String(try run.run(["consent", "new-case"]).0.prefix(21))
      try make(id)
      cases.append((id, status))
    }
    try run.write("A man in his forties had a rash.\n", to: "post.txt")
    let text = run.folder.appendingPathComponent("post.txt").path
    try add("active") { try given($0, ["--text", text, "--evidence", text, "--final-text", "seen_final"]) }
    try add("active") { try given($0, ["--until-event", "publication"]) }
    try add("active") { try given($0, [], ["no_objection", "adult_lacks_capacity", "consultee", "verbal"]) }
    try add("active") {
      try given($0, ["--review-due", "2027-01-01"], ["given", "child_not_competent", "parent", "written"])
    }
    try add("inactive") { try given($0, ["--valid-until", "2026-11-10"]) }
    try add("proposed") { try said($0, "requested", "none") }
    try add("rejected") { try said($0, "refused", "verbal", ["--reason", "none_given"]) }
    try add("inactive") {
      try given($0)
      _ = try does(["withdraw", "--case", $0] + role)
    }
    try add("entered-in-error") {
      try given($0)
      try said($0, "invalidated", "written", ["--reason", "not_informed"])
    }
    try add("active") {
      try given($0)
      try given($0)
    }
    try add(nil) { try said($0, "not_sought", "none") }
    try add(nil) {
      _ = try does(
        [
          "record", "--case", $0, "--state", "not_required", "--subject", "not_a_person", "--decided-by", "author",
          "--form", "none", "--basis", "fictional",
        ] + role)
    }
    return cases
  }

  private func exported(_ run: ConsentRun) throws -> [CanonicalJSON] {
    let (output, _, code) = try run.run(
      ["consent", "export", "--format", "fhir-r4", "--now", "2026-11-20T09:00:00Z"])
    #expect(code == 0)
    let bundle = try CanonicalJSON(parsing: output.utf8, surroundedBy: .whiteSpace)
    return (bundle["entry"]?.elements ?? []).compactMap { $0["resource"] }
  }

  @Test func examplesFit() throws {
    for name in ["consent-r4-given.json", "consent-r4-withdrawn.json"] {
      #expect(try Self.schema().faults(Self.vector(name)) == [], "\(name)")
    }
  }

  @Test func everyStateFits() throws {
    let run = try ConsentRun()
    let cases = try filled(run)
    let resources = try exported(run)
    for resource in resources { #expect(try Self.schema().faults(resource) == []) }
    for (id, status) in cases {
      let own = resources.filter { $0["patient"]?["identifier"]?["value"]?.text == id }
      #expect(own.last?["status"]?.text == status, "\(id)")
    }
    #expect(Set(resources.compactMap { $0["status"]?.text }).count == 5)
  }

  @Test func everyMutantIsRefused() throws {
    let run = try ConsentRun()
    _ = try filled(run)
    let good = try #require(try exported(run).first)
    let schema = try Self.schema()
    #expect(schema.faults(good) == [])
    func mutant(_ key: String, _ value: CanonicalJSON?) throws -> CanonicalJSON {
      var mutant = try #require(JSONObject(good))
      mutant.set(key, value)
      return mutant.json
    }
    func object(_ key: String, _ value: CanonicalJSON) -> CanonicalJSON { .object([.init(key, value)]) }
    var mutants: [CanonicalJSON] = []
    for key in ["status", "policy", "patient", "scope", "category", "resourceType"] {
      mutants.append(try mutant(key, CanonicalJSON?.none))
    }
    for (key, value): (String, CanonicalJSON) in [
      ("status", .text("given")), ("dateTime", .text("03/11/2026")), ("nickname", .text("x")),
      ("identifier", .array([])), ("provision", object("type", .text("maybe"))), ("decision", .text("permit")),
      ("text", .object([.init("div", .text("plain")), .init("status", .text("generated"))])),
      ("verification", .array([object("verificationDate", .text("2026-11-03"))])),
      ("verification", .array([object("verified", .text("true"))])),
    ] { mutants.append(try mutant(key, value)) }
    for (number, mutant) in mutants.enumerated() { #expect(!schema.faults(mutant).isEmpty, "mutant \(number)") }
  }
}
