import Foundation
import Testing

@testable import CaseVeilCommands
@testable import ConsentLedger

/// A corpus of invented names, numbers, addresses and sentences, given wherever something personal can be given: in every
/// private field, in texts, forms and the names of files. None of it is in the ledger, in what can be handed on, or in
/// anything that a verb says.
@Suite struct ConsentLeakTests {
  static let corpus = [
    "Featherstonehaugh-Zebedee", "Ngozi Quillfeather", "999 000 0018", "01632 960 441", "07700 900 118",
    "zebedee@example.org", "https://social.example.org/post/77", "SW1A 0ZZ Quillfeather Yard", "born 03/04/1961",
    "Only farrier in the valley of Nantgwyllt", "=HYPERLINK(\"https://example.org/q\")", "Zäzilie Ørsted-Ó Brádaigh",
  ]

  /// The corpus in the forms in which it could slip through.
  private static let forms: [String] = corpus.flatMap { value in
    let bytes = Array(value.utf8)
    return [
      value, value.lowercased(), value.replacingOccurrences(of: " ", with: ""), Base64.text(of: bytes),
      Hexadecimal.text(of: bytes), SHA256.digest(of: bytes).hex,
      String(decoding: CanonicalJSON.text(value).bytes.dropFirst().dropLast(), as: UTF8.self),
    ]
  }

  private func check(_ text: String, _ place: String) {
    for form in Self.forms { #expect(!text.contains(form), "\(form) in \(place)") }
  }

  /// Writes the value into files whose names hold it too, and gives their paths.
  private func file(_ value: String, _ run: ConsentRun, _ number: Int) throws -> String {
    let name = "\(number) \(value).txt".replacingOccurrences(of: "/", with: "_")
    try run.write(value + "\n", to: name)
    return run.folder.appendingPathComponent(name).path
  }

  @Test func nothingSlipsThrough() throws {
    let run = try ConsentRun()
    var said = ""
    func does(_ words: [String], _ code: Int? = 0) throws {
      let (output, error, found) = try run.run(["consent"] + words)
      said += "\n\(output)\n\(error)"
      if let code { #expect(found == code, "\(words): \(error)") }
    }
    try does(["init", "--name", "test-leaks"])
    try does(["new-case"])
    let text = Self.corpus.joined(separator: ". ") + ". He had a rash for three days and got better.\n"
    try run.write(text, to: "Quillfeather draft.txt")
    let draft = run.folder.appendingPathComponent("Quillfeather draft.txt").path
    var personal: [String] = []
    for (number, field) in PersonalInput.fields.enumerated() {
      let value = Self.corpus[number % Self.corpus.count]
      personal += ["--private", "\(field.rawValue)=" + (try file(value, run, number))]
    }
    let role = ["--actor-role", "caldicott_guardian"]
    let common = ["--case", "{case}"] + role + personal
    try does(
      [
        "record", "--state", "given", "--subject", "adult", "--decided-by", "patient", "--form", "written",
        "--audiences",
        "open_social", "--channels", "any", "--content", "text", "--purposes", "awareness", "--identifiability",
        "identifiable", "--final-text", "seen_final", "--valid-until", "2027-11-03", "--text", draft, "--evidence",
        draft,
      ]
        + common)
    try does(["check", "--case", "{case}", "--text", draft, "--channel", "x"], nil)
    try does(
      [
        "release", "--text", draft, "--channel", "x", "--published-at", "2026-11-20", "--source", draft, "--evidence",
        draft, "--override", "guardian_approved",
      ] + common)
    try does(["status", "--case", "{case}"])
    try does(["list"])
    try does(["withdraw"] + common)
    try does(["retract", "--release", "2", "--done", "taken_down"] + role + personal)
    try does(["review", "--records", "2", "--outcome", "ok", "--checks", "sample"] + role + personal)
    try does(["void", "--record", "2"] + role + personal)
    try does(["checkpoint", "--sent-to", "auditor"] + role + personal)
    try does(["erase", "--record", "1", "--fields", "note", "--yes"] + role + personal)
    for record in 0..<8 {
      try does(["show", "\(record)"])
      try does(["show", "\(record)", "--json"])
      try does(["prove", "--record", "\(record)"])
    }
    for format in ["fhir-r4", "csv", "html", "jsonl"] { try does(["export", "--format", format]) }
    try does(["export", "--format", "bundle", "--out", "{folder}/bundle"])
    try does(["receipt", "--case", "{case}"])
    try does(["audit", "--json"], nil)
    try does(["verify", "--json"])
    try does(["find"] + personal.prefix(2))
    try does(["find", "--private-from", try file(Self.corpus[0], run, 90)], nil)
    check(said, "what was said")
    for name in try FileManager.default.subpathsOfDirectory(atPath: run.folder.path)
    where name.hasPrefix("ledger/") || name.hasPrefix("bundle/") {
      guard name != "ledger/private.jsonl",
        let data = FileManager.default.contents(atPath: run.folder.path + "/" + name)
      else { continue }
      check(String(decoding: data, as: UTF8.self), name)
    }
    // The corpus was there to be found.
    let values = String(
      decoding: try Data(contentsOf: run.folder.appendingPathComponent("ledger/private.jsonl")), as: UTF8.self)
    for value in [Self.corpus[0], Self.corpus[1], Self.corpus[6]] { #expect(values.contains(value)) }
  }

  /// Given where it does not belong, to every option of every verb, it is not repeated.
  @Test(arguments: ConsentVerbs.all.map(\.name)) func noErrorRepeats(_ name: String) throws {
    let verb = ConsentVerbs.all.first { $0.name == name }!
    let words = name.split(separator: " ").map(String.init)
    let run = try ConsentRun()
    _ = try run.run(["consent", "init", "--name", "test-leaks"])
    for (number, option) in verb.options.enumerated() where option.value != nil {
      for value in [Self.corpus[number % Self.corpus.count], Self.corpus[(number + 5) % Self.corpus.count]] {
        for typed in [[option.name, value], ["\(option.name)=\(value)"], [option.name, "note=\(value)"], [value]] {
          let (output, error, _) = try run.run(words + typed)
          check(output + error, "\(name) \(option.name)")
        }
      }
    }
    let ledger = try Data(contentsOf: run.folder.appendingPathComponent("ledger/ledger.jsonl"))
    check(String(decoding: ledger, as: UTF8.self), "\(name): ledger.jsonl")
  }
}
