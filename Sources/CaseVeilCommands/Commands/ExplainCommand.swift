import CaseFindings
import CaseVeil

extension Command {
  /// `explain`: what stands behind a word or a code on the screen.
  static let explain = Command(
    name: "explain", summary: "explains what a finding, a reason or a code means",
    discussion: """
      Tells what a word on the screen means, why it matters, a good rewrite, and the guidance behind it: for each kind of
      finding, for what narrows the crowd or lets the patient know, and for the codes of the ledger (C01, M1, A01). For a
      kind also which detectors find it and what each policy does. Without a word it lists what there is.
      """,
    operands: ["WORD…"], options: [],
    examples: [
      ("caseveil explain rareEvent", "a kind, by its name in JSON"),
      ("caseveil explain own words", "a reason, as 'review' writes it"),
      ("caseveil explain C08", "a rule of the consent ledger"),
    ], words: { Explanation.names.filter { !$0.contains(" ") } }
  ) { arguments, streams throws(CommandProblem) in
    let topic = arguments.operands.joined(separator: " ")
    if topic.isEmpty {
      streams.output.write(ExplainList.text)
      return .done
    }
    if let rule = RuleExplanation(topic) {
      streams.output.write(rule.text)
      return .done
    }
    if topic.allSatisfy({ $0.isNumber }) { throw .explainNumber(topic) }
    let explained = Explanation.named(topic)
    if explained.isEmpty {
      let nearest = NearestName.of(topic, among: Explanation.names)
      throw .unknownExplanation(topic, nearest: nearest)
    }
    for (i, explanation) in explained.enumerated() {
      streams.output.write((i > 0 ? "\n" : "") + explanation.text)
      if explained.count == 1, let kind = IdentifierKind(named: explanation.name) {
        streams.output.write(ExplainList.detectorsAndPolicies(of: kind))
      }
    }
    return .done
  }
}

/// What can be explained, and what the program does with a kind.
private enum ExplainList {
  static var text: String {
    func list(_ names: [String]) -> String {
      Help.wrapped(names.joined(separator: ", "), to: Help.width, indent: 2) + "\n"
    }
    return "Kinds of finding:\n" + list(IdentifierKind.allCases.map(\.name))
      + "\nWhat narrows the crowd:\n" + list(Explanation.factors.map(\.name))
      + "\nWhat lets the patient know:\n" + list(Explanation.cues.map(\.name))
      + "\nWords of answers and verdicts:\n" + list(Explanation.words.map(\.name))
      + "\nCodes of guidance:\n" + list(Explanation.guidanceCodes.map(\.name))
      + "\nWords of 'consent verify':\n" + list(Explanation.integrityCodes.map(\.name))
      + "\nCodes of the consent ledger:\n" + list(["C01 to C33", "M1 to M12", "A01 to A25"])
  }

  static func detectorsAndPolicies(of kind: IdentifierKind) -> String {
    var text =
      kind.isDirect ? "\nIt can identify a person alone.\n" : "\nIt narrows the search; with others it can identify.\n"
    let detectors = Detector.all.filter { $0.kinds.contains(kind) }.map(\.name)
    text += Help.wrapped("Found by: \(detectors.joined(separator: ", ")).", to: Help.width, indent: 0) + "\n"
    for name in RedactionPolicy.names {
      guard let policy = try? RedactionPolicy.named(name) else { continue }
      let rule = policy.rule(for: kind)
      let because = rule.because.isEmpty ? "" : ", because \(rule.because)"
      text += "Under \(name): \(PolicyText.words(for: rule.action))\(because)\n"
    }
    return text
  }
}
