import Foundation
import Testing

@testable import CaseVeilCommands
@testable import ConsentLedger

/// Runs every session. `CASEVEIL_RECORD=1 swift test --filter ConsentTranscriptTests` writes them anew.
@Suite struct ConsentTranscriptTests {
  @Test(arguments: ConsentTranscript.all) func answersAsWritten(_ transcript: ConsentTranscript) throws {
    let outcomes = try transcript.outcomes()
    if ProcessInfo.processInfo.environment["CASEVEIL_RECORD"] != nil {
      try transcript.record(outcomes)
      return
    }
    for (step, outcome) in zip(transcript.steps, outcomes) {
      var expected = step.expected
      while expected.last == "" { expected.removeLast() }
      #expect(outcome == expected, "\(step.line)")
    }
  }

  @Test func thereAreSessions() { #expect(ConsentTranscript.all.count > 5) }

  /// What was planted as personal or as case text shows in no answer that did not ask for it.
  @Test(arguments: ConsentTranscript.all) func tellsNothingPersonal(_ transcript: ConsentTranscript) throws {
    let outcomes = try transcript.outcomes()
    for (step, outcome) in zip(transcript.steps, outcomes) where !step.line.contains("--reveal") {
      for word in ["Featherstonehaugh", "Zebedee", "999 000", "01632 960", "example.org"] {
        #expect(!outcome.contains { $0.contains(word) }, "\(step.line)")
      }
    }
  }
}

/// Personal values given to every option of every verb show up nowhere.
@Suite struct ConsentPrivacyTests {
  private static let secret = "Zebedee-Featherstonehaugh"

  @Test(arguments: ConsentVerbs.all.map(\.name)) func noOptionRepeatsWhatWasTyped(_ name: String) throws {
    let verb = ConsentVerbs.all.first { $0.name == name }!
    let words = name.split(separator: " ").map(String.init)
    let run = try ConsentRun()
    _ = try run.run(["consent", "init", "--name", "test-privacy"])
    for option in verb.options where option.value != nil {
      for value in [Self.secret, "note=\(Self.secret)"] {
        let (output, error, _) = try run.run(words + [option.name, value])
        #expect(!output.contains(Self.secret) && !error.contains(Self.secret), "\(name) \(option.name)")
      }
    }
    for typed in [[Self.secret], ["a", Self.secret], ["--\(Self.secret)"], ["--\(Self.secret)=1"]] {
      let (output, error, _) = try run.run(words + typed)
      #expect(!output.contains(Self.secret) && !error.contains(Self.secret), "\(name) \(typed.count)")
    }
    let ledger = try Data(contentsOf: run.folder.appendingPathComponent("ledger/ledger.jsonl"))
    #expect(!String(decoding: ledger, as: UTF8.self).contains(Self.secret))
  }

  /// Each rule, field, finding and kind of problem has its words, and none of them promises.
  @Test func everythingHasWords() {
    var texts = RuleCode.allCases.map(\.sentence) + AuditCheck.all.map(\.says) + Told.allCases.map(\.words)
    texts += ConsentClass.allCases.map(\.words) + Identifiability.allCases.map(\.words)
    for text in texts { #expect(text.count > 4) }
    texts += ConsentVerbs.all.flatMap { [$0.summary, $0.discussion] }
    for text in texts {
      let plain = text.replacingOccurrences(of: "anonymity_not_guaranteed", with: "")
        .replacingOccurrences(of: "anonymised_effective", with: "").lowercased()
      for promise in ["safe", "anonym", "complian", "guarantee", "tamper"] {
        #expect(!plain.contains(promise), "\(text)")
      }
    }
  }
}
