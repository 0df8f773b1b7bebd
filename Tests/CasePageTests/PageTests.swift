import CaseFindings
import CaseVeil
import Foundation
import Testing

@testable import CasePage

/// The page says what the engine says, whatever is decided, and survives whatever it is sent.
@Suite struct PageTests {
  /// A reply as a dictionary.
  private static func reply(_ request: [String: Any]) throws -> [String: Any] {
    let bytes = Page.answer(to: Array(try JSONSerialization.data(withJSONObject: request)))
    return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  private static func review(
    _ text: String, context: [String: Any] = [:], deciding decisions: [[String: Any]] = [], added: [String] = [],
    edits: Bool = false
  ) throws -> [String: Any] {
    try reply([
      "do": "review", "text": text, "context": context, "decisions": decisions, "edits": edits,
      "added": added.map { ["phrase": $0] },
    ])
  }

  private static func findings(_ reply: [String: Any]) -> [[String: Any]] {
    reply["findings"] as? [[String: Any]] ?? []
  }

  private static func text(_ reply: [String: Any]) -> String {
    (reply["result"] as? [String: Any])?["text"] as? String ?? ""
  }

  /// The numbers of both levels, 0 for an answer that cannot be given.
  private static func levels(_ reply: [String: Any]) -> [Int] {
    let answers = reply["answers"] as? [String: [String: Any]] ?? [:]
    return ["others", "patient"].map { answers[$0]?["level"] as? Int ?? -1 }
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let id: String
    let text: String
    let line: String
    var testDescription: String { id }
  }

  /// Two hundred invented vignettes, those with answers with their contexts.
  static let cases: [Case] = {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let files = [
      ("CaseVeilTests/Risk/AnsweredVignettes.jsonl", 95), ("CaseFindingsTests/Vignettes/notes.jsonl", 60),
      ("CaseFindingsTests/Vignettes/sentences.jsonl", 45),
    ]
    return files.flatMap { path, most -> [Case] in
      let bytes = (try? String(contentsOf: tests.appending(path: path), encoding: .utf8)) ?? ""
      return bytes.split(separator: "\n").prefix(most).compactMap { line in
        guard let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
          let text = object["text"] as? String
        else { return nil }
        return Case(id: object["id"] as? String ?? "", text: text, line: String(line))
      }
    }
  }()

  @Test func thereAreTwoHundred() { #expect(Self.cases.count == 200) }

  /// With everything decided as the policy decides, the page has the engine's findings, answers and text.
  @Test(arguments: cases) func decidedAsThePolicyDoes(_ vignette: Case) throws {
    let object = try #require(try JSONSerialization.jsonObject(with: Data(vignette.line.utf8)) as? [String: Any])
    let context = object["context"] as? [String: Any] ?? [:]
    let open = try Self.review(vignette.text, context: context, edits: true)
    // The first way that is offered is the policy's own.
    let decisions = Self.findings(open).filter { $0["state"] as? String == "open" }.compactMap { finding in
      (finding["options"] as? [[String: Any]])?.first.map { first in
        ["value": finding["value"]!, "choice": first["choice"]!, "option": first["option"]!]
      }
    }
    let reply = try Self.review(vignette.text, context: context, deciding: decisions)
    let rest = Self.findings(reply).filter { $0["state"] as? String == "open" }
    #expect(rest.isEmpty, "\(rest.map { $0["label"] ?? "" })")

    let review = Veil(policy: try RedactionPolicy.named("public-post")).review(Document(vignette.text))
    #expect(Self.text(reply) == review.redacted.text)
    let named = Self.findings(reply).map { "\($0["kind"]!)" }
    #expect(named == review.plan.steps.map { $0.finding.kind.name })
    var offsets = OffsetCounter(review.document)
    for (told, step) in zip(Self.findings(reply), review.plan.steps) {
      #expect(told["start"] as? Int == offsets.offset(step.finding.span.lower).utf16)
      #expect(told["end"] as? Int == offsets.offset(step.finding.span.upper).utf16)
    }
    let risk = review.risk(in: Self.context(context), explained: false)
    let expected = risk.map { [$0.planned.acquaintance, $0.planned.patient].map { Int($0.word.rawValue) + 1 } }
    #expect(Self.levels(reply) == expected ?? [0, 0])
    // Nothing decided: what identifies alone is gone, the answers are no lower than after the plan.
    for (before, after) in zip(Self.levels(open), Self.levels(reply)) { #expect(before >= after) }
  }

  private static func context(_ object: [String: Any]) -> CaseContext {
    var context = CaseContext()
    func day(_ key: String) -> Given<CalendarDay> { Given((object[key] as? String).flatMap { CalendarDay($0) }, .line) }
    context.audience = Given((object["audience"] as? String).flatMap { Audience(named: $0) }, .line)
    context.channel = Given(object["channel"] as? String, .line)
    context.seen = day("seen")
    context.posted = day("posted")
    context.authorIsNamed = Given(object["author_named"] as? Bool, .line)
    context.workplaceIsFindable = Given(object["workplace"] as? Bool, .line)
    context.country = Given(object["country"] as? String, .line)
    context.role = Given((object["role"] as? String).flatMap { AuthorRole(named: $0) }, .line)
    context.patientIsAlive = Given(object["alive"] as? Bool, .line)
    return context
  }

  /// What is decided makes no answer worse, and taking it back makes none better.
  @Test(arguments: cases.prefix(60)) func decisionsOnlyLower(_ vignette: Case) throws {
    let open = try Self.review(vignette.text)
    var decisions: [[String: Any]] = []
    var before = Self.levels(open)
    for finding in Self.findings(open) where finding["state"] as? String == "open" {
      decisions.append(["value": finding["value"]!, "choice": "leave-out"])
      let after = Self.levels(try Self.review(vignette.text, deciding: decisions))
      for (new, old) in zip(after, before) { #expect(new <= old) }
      before = after
    }
  }

  /// A choice outlives what is typed elsewhere.
  @Test func choicesSurviveTyping() throws {
    let first = try Self.review("She is a 47-year-old farrier with asthma.")
    let work = try #require(Self.findings(first).first { $0["kind"] as? String == "occupation" })
    let decision: [[String: Any]] = [["value": work["value"]!, "choice": "keep"]]
    let later = try Self.review("Seen today. She is, we think, a 47-year-old farrier with asthma.", deciding: decision)
    let kept = try #require(Self.findings(later).first { $0["kind"] as? String == "occupation" })
    #expect(kept["state"] as? String == "kept")
    #expect(kept["choice"] as? String == "keep")
  }

  /// A name that somebody keeps is certain, and said to be.
  @Test func keptNamesAreCertain() throws {
    let text = "Mrs Gwenllian Prothero has asthma."
    let open = try Self.review(text)
    #expect(!Self.text(open).contains("Prothero"))
    let name = try #require(Self.findings(open).first)
    let reply = try Self.review(text, deciding: [["value": name["value"]!, "choice": "keep"]])
    #expect(Self.text(reply).contains("Prothero"))
    #expect(Self.levels(reply) == [5, 5])
  }

  @Test func addedWordsGo() throws {
    let text = "He runs the zorbing centre by the canal and has asthma."
    let reply = try Self.review(text, added: ["zorbing centre"])
    #expect(!Self.text(reply).contains("zorbing"))
    #expect(!Self.text(try Self.review(text + " Zorbing Centre.", added: ["zorbing centre"])).contains("Zorbing"))
  }

  /// Own words stand in the text, and what they tell counts.
  @Test func ownWordsAreReadAgain() throws {
    let text = "A farrier was kicked and broke his arm."
    let work = try #require(Self.findings(try Self.review(text)).first { $0["kind"] as? String == "occupation" })
    func asked(_ words: String) throws -> [String: Any] {
      try Self.reply(["do": "words", "text": text, "value": work["value"]!, "words": words])
    }
    #expect(try asked("A man")["ok"] as? Bool == true)
    #expect(try asked("Mr Ifor Blackwood, tel 01632 960 147,")["ok"] as? Bool == false)
    let told = try asked("A lighthouse keeper")
    #expect(told["ok"] as? Bool == true)
    #expect((told["says"] as? String ?? "").contains("occupation"))
    let own: [[String: Any]] = [["value": work["value"]!, "choice": "own", "words": "A lighthouse keeper"]]
    let reply = try Self.review(text, deciding: own)
    #expect(Self.text(reply).hasPrefix("A lighthouse keeper was kicked"))
    let gone: [[String: Any]] = [["value": work["value"]!, "choice": "leave-out"]]
    for (told, silent) in zip(Self.levels(reply), Self.levels(try Self.review(text, deciding: gone))) {
      #expect(told >= silent)
    }
  }

  /// Regions that a wider word names are no people when the text to post is read anew.
  @Test func wideWordsAreNoNames() throws {
    let reply = try Self.review("A man from a town in North East England [date removed] had asthma.")
    #expect(Self.findings(reply).allSatisfy { $0["class"] as? String != "NAME" })
    #expect(Self.levels(reply)[0] < 5)
  }

  /// A draft that cannot be read gets no answer, whatever was decided.
  @Test func whatCannotBeReadIsNotJudged() throws {
    let reply = try Self.review("Daeth y claf i'r ysbyty ddoe gyda phoen yn y frest ac roedd yn teimlo'n wael iawn.")
    #expect(Self.levels(reply) == [0, 0])
    #expect(reply["cannot_say"] is [String: Any])
  }

  /// No reply promises anything.
  @Test(arguments: ExchangeTests.names) func repliesPromiseNothing(_ name: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Exchanges")
    let reply = try String(contentsOf: folder.appending(path: "\(name).reply.json"), encoding: .utf8).lowercased()
    for word in ["safe", "anonymous", "compliant", "clean bill"] { #expect(!reply.contains(word), "\(name): \(word)") }
  }

  /// Cut, garbled and foreign bytes get an answer or an error, never a trap.
  @Test func anyBytesGetAReply() throws {
    let whole = Array(
      #"{"do":"review","text":"Mrs Prothero, 69, ☕","decisions":[{"value":"00000000000000ff","choice":"own","words":"x"}]}"#
        .utf8)
    for end in whole.indices { #expect(Page.answer(to: Array(whole[..<end])).starts(with: Array(#"{"error""#.utf8))) }
    var state: UInt64 = 41
    for _ in 0..<2_000 {
      var bytes = whole
      for _ in 0..<3 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 20)
      }
      let reply = Page.answer(to: bytes)
      #expect((try? JSONSerialization.jsonObject(with: Data(reply))) != nil)
    }
    #expect(Page.answer(to: []).starts(with: Array(#"{"error""#.utf8)))
    #expect(
      Page.answer(to: [UInt8](repeating: 0x20, count: 5 << 20)).starts(
        with: Array(#"{"error":{"code":"too_large"#.utf8)))
  }
}
