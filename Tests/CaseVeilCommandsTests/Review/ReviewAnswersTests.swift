import CaseFindings
import CaseVeil
import Foundation
import Testing

@testable import CaseVeilCommands

/// What `review` ends with, and that the way in changes nothing.
@Suite struct ReviewAnswersTests {
  private static let days = "--channel x --seen 2026-11-17 --posted 2026-11-21"

  /// The vignette of the first screen: at the top with what identifies alone, never low without it.
  @Test func theFirstScreenIsNeverLow() throws {
    let whole = try #require(try Reviewed.output(Reviewed.farrier).risk)
    #expect(whole.written.answers.allSatisfy { $0.word == .certain })
    let rest = Reviewed.farrier.split(separator: " Mr Zebedee")[0]
    let less = try #require(try Reviewed.output(String(rest)).risk)
    #expect(less.written.acquaintance.word >= .likely)
    #expect(less.written.patient.word == .certain)
  }

  @Test func aPlainNoteEndsWithZeroAndNoVerdict() throws {
    let outcome = try Reviewed.run("review", "She has asthma and uses an inhaler.")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("That is not a verdict: 'caseveil detectors' lists what was"))
    #expect(!outcome.output.contains("POSSIBLE") && !outcome.output.contains("LIKELY  ■■"))
  }

  /// From a file, a pipe, or under a name: the same bytes of JSON.
  @Test func theWayInChangesNothing() throws {
    let piped = try Reviewed.run("review --format json \(Self.days)", Reviewed.farrier)
    let dash = try Reviewed.run("review - --format json \(Self.days)", Reviewed.farrier)
    let named = try Reviewed.run("review --stdin-name draft.md --format json \(Self.days)", Reviewed.farrier)
    let file = try Reviewed.run(
      "review {folder}/draft.txt --format json \(Self.days)", "", files: ["draft.txt": Reviewed.farrier])
    #expect(piped.code == 1)
    #expect(piped == dash && piped == named && piped == file)
  }

  @Test(arguments: ["", " --color never"]) func noEscapeLeavesInAPipe(_ option: String) throws {
    for form in ReviewForm.allCases {
      let outcome = try Reviewed.run("review --format \(form.rawValue)\(option)", Reviewed.farrier)
      #expect(!outcome.output.utf8.contains(0x1B) && !outcome.error.utf8.contains(0x1B))
    }
  }

  @Test func colourCanBeAskedFor() throws {
    #expect(try Reviewed.run("review --color always", Reviewed.farrier).output.contains("\u{1B}["))
    #expect(try Reviewed.run("review --color always --plain", Reviewed.farrier).output.utf8.contains(0x1B) == false)
  }

  private static let clue =
    "A 47-year-old farrier was seen with Erdheim-Chester disease in the county of Northumberland."

  @Test(arguments: [
    ("", 1), (" --fail-at likely", 1), (" --fail-at direct", 0), (" --exit-zero", 0), (" --fail-at possible", 1),
  ]) func theLineIsDrawnWhereAsked(_ option: String, _ code: Int) throws {
    #expect(try Reviewed.run("review" + option, Self.clue).code == code)
  }

  @Test(arguments: ["", " --fail-at certain", " --fail-at direct"]) func whatIdentifiesAloneIsAboveEveryLine(
    _ option: String
  )
    throws
  {
    #expect(try Reviewed.run("review" + option, Reviewed.farrier).code == 1)
  }

  @Test(arguments: ["", " --exit-zero", " --fail-at possible", " --format sarif", " --format html"])
  func whatCannotBeReadWins(_ option: String) throws {
    let text = "NHS No 999 000 0018. El paciente vive en un pueblo pequeño cerca de la frontera y trabaja como herrero."
    #expect(try Reviewed.run("review" + option, text).code == 3)
  }

  /// Lines end with 0 unless a line was asked for.
  @Test func linesFailOnlyWhenAsked() throws {
    let line = "{\"id\":1,\"text\":\"\(Self.clue)\"}"
    #expect(try Reviewed.run("review --input jsonl", line).code == 0)
    #expect(try Reviewed.run("review --input jsonl --fail-at likely", line).code == 1)
    #expect(try Reviewed.run("review --input jsonl --fail-at direct", line).code == 0)
  }

  /// The words between the offsets are the found ones, in bytes, scalars and UTF-16 alike.
  @Test func theThreeUnitsAgree() throws {
    let text = Reviewed.odd
    let outcome = try Reviewed.run("review --format json --reveal", text)
    let json = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let findings = try #require(json["findings"] as? [[String: Any]])
    #expect(findings.count >= 5)
    let (bytes, scalars, units) = (Array(text.utf8), Array(text.unicodeScalars), Array(text.utf16))
    for finding in findings {
      let span = try #require(finding["span"] as? [String: [Int]])
      let found = try #require(finding["found"] as? String)
      let (a, b, c) = (span["utf8"] ?? [], span["scalar"] ?? [], span["utf16"] ?? [])
      #expect(Array(bytes[a[0]..<a[1]]) == Array(found.utf8))
      #expect(Array(scalars[b[0]..<b[1]]) == Array(found.unicodeScalars))
      #expect(Array(units[c[0]..<c[1]]) == Array(found.utf16))
    }
    let redacted = try #require(json["text"] as? String)
    for part in ["Zebed", "Oyelaran", "960 147", "1957"] { #expect(!redacted.contains(part)) }
  }

  /// The edits that JSON numbers are those that `redact --edits` carries out, and the answers come out as told.
  @Test(arguments: [
    Reviewed.farrier,
    "A 58-year-old lighthouse keeper from Alnwick was struck by lightning last Tuesday. He is Welsh.",
    "A 34-year-old Yoruba farrier from Hexham was kicked by her horse last week. \"I heard my rib sing,\" she said.",
    "A retired bell founder, 81, was winched off a cliff near Whitby in March with hereditary angioedema.",
  ]) func editsComeTrue(_ text: String) throws {
    let outcome = try Reviewed.run("review --format json \(Self.days)", text)
    let json = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let advice = try #require(json["advice"] as? [String: Any])
    let chosen = try #require(advice["chosen"] as? [Int])
    #expect(!chosen.isEmpty)
    let redacted = try Reviewed.run("redact \(Self.days) --edits \(NumberList.typed(chosen))", text)
    #expect(redacted.code == 0)
    let after = try #require(advice["after"] as? [String: Double])
    func word(_ answer: String) throws -> String { AnswerWord(Band(try #require(after[answer]))).text }
    let patient = try #require(after["patient"]) >= 0.95 ? "CERTAIN" : try word("patient")
    let others = try "others \(word("acquaintance")), a stranger \(word("stranger"))"
    #expect(redacted.error.contains("after these edits: \(others), patient \(patient)"))
  }
}
