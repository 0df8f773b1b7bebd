import CaseFindings
import CaseVeil

extension Command {
  /// `explain`: one kind of finding, what finds it, and what each policy does with it.
  static let explain = Command(
    name: "explain", summary: "explains a kind of finding",
    discussion:
      "Tells what a kind is, which detectors find it, with examples, and what each policy does with it and why.",
    operands: ["KIND"], options: [],
    examples: [("caseveil explain nhsNumber", "what is done about NHS numbers, and why")]
  ) { arguments, streams throws(CommandProblem) in
    guard let topic = arguments.operands.first else { throw .missingArgument("KIND") }
    guard let kind = IdentifierKind(named: topic) else {
      throw .unknownTopic(topic, known: IdentifierKind.allCases.map(\.name))
    }
    streams.output.write("\(kind.name): \(kind.displayName), class \(kind.identifierClass.name)\n")
    streams.output.write(
      kind.isDirect
        ? "It can identify a person alone.\n" : "It narrows the search; with other details it can identify.\n")
    for detector in Detector.all where detector.kinds.contains(kind) {
      streams.output.write("\nFound by \(detector.name): \(detector.summary)\n")
    }
    streams.output.write("\n")
    for name in RedactionPolicy.names {
      guard let policy = try? RedactionPolicy.named(name) else { continue }
      let rule = policy.rule(for: kind)
      streams.output.write(
        "Under \(name): \(PolicyText.words(for: rule.action))\(rule.because.isEmpty ? "" : ", because \(rule.because)")\n"
      )
    }
    return .done
  }
}
