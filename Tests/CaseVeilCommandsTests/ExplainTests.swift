import CaseFindings
import ConsentLedger
import Testing

@testable import CaseVeil
@testable import CaseVeilCommands

/// Every word and code that stands on a screen can be explained.
@Suite struct ExplainTests {
  @Test(arguments: IdentifierKind.allCases) func everyKind(_ kind: IdentifierKind) {
    #expect(!Explanation.named(kind.name).isEmpty)
    #expect(!Explanation.named(kind.displayName).isEmpty)
  }

  @Test func everyReason() {
    let factors = Factor.allCases.map(\.displayName)
    let places = PopulationCandidate.Origin.allCases.map(\.displayName)
    let cues = RecognitionCue.allCases.map(\.displayName)
    for name in factors + places + cues + [
      "time", "public event", "rare detail", "how soon it is posted", "the details above",
    ] {
      #expect(!Explanation.named(name).isEmpty, "\(name)")
    }
  }

  @Test(arguments: RuleExplanation.codes) func everyCode(_ code: String) throws {
    let explanation = try #require(RuleExplanation(code))
    #expect(!explanation.what.isEmpty && !explanation.why.isEmpty && !explanation.after.isEmpty)
  }

  @Test func thereAreAllCodes() { #expect(RuleExplanation.codes.count == 33 + 12 + 25) }

  /// Codes of guidance and of 'verify', alone and as they are printed.
  @Test func everythingElseThatTheLedgerPrints() {
    let codes = [
      "GMC-SM-20", "GMC-C-79", "gmc-c-80", "GMC-REC-12", "UKGDPR-7", "ICO", "CALDICOTT-8", "COPE", "MCA-4", "MCA-32",
      "GMC-DEATH", "BMJ-CR", "GMP-93", "HIPAA-508", "seq", "truncated", "torn_tail", "disclosure_orphan", "proof",
    ]
    for code in codes + Guidance.allCases.map(\.rawValue) + IntegrityProblem.Kind.allCases.map(\.rawValue) {
      #expect(Explanation.named(code).count == 1, "\(code)")
    }
  }

  /// The rewrite of a kind holds nothing of that kind any more, and nothing that identifies alone.
  @Test(arguments: IdentifierKind.allCases) func rewritesAreGood(_ kind: IdentifierKind) throws {
    let explanation = Explanation.of(kind)
    if explanation.after.isEmpty { return }
    let veil = Veil(policy: try RedactionPolicy.named("public-post"))
    let before = veil.review(Document(explanation.before)).findings
    let after = veil.review(Document(explanation.after)).findings
    #expect(
      before.contains { $0.kind == kind || $0.kind.identifierClass == kind.identifierClass }, "\(explanation.before)")
    #expect(
      !after.contains { $0.kind == kind && kind != .age && kind != .region && kind != .kinship }, "\(explanation.after)"
    )
    #expect(!after.contains { $0.kind.isDirect }, "\(explanation.after)")
  }

  /// What is typed in an example of the ledger can be typed.
  @Test(arguments: RuleCode.allCases) func examplesUseKnownWords(_ rule: RuleCode) {
    let told = RuleTold.of(rule)
    for match in (told.before + " " + told.after).matches(of: /(--[a-z-]+) ([a-z_,]+)/) {
      let (option, typed) = (String(match.output.1), String(match.output.2))
      guard let field = ConsentField.all.first(where: { $0.option.name == option }) else { continue }
      for word in typed.split(separator: ",") where rule != .c31 && field.form != .number {
        let known = field.option.choices.isEmpty ? field.option.summary : field.option.choices.joined(separator: ", ")
        #expect(known.contains(word) || option == "--channels", "\(rule.rawValue): \(option) \(word)")
      }
    }
  }
}
