import CaseFindings
import CaseVeil

extension Command {
  /// `detectors`: what is looked for.
  static let detectors = Command(
    name: "detectors", summary: "lists what is looked for, with examples",
    discussion:
      "Lists every detector: what it finds, an example with the finding in brackets, and a look-alike that it leaves.",
    operands: [], options: [],
    examples: [("caseveil detectors", "the whole list")]
  ) { _, streams throws(CommandProblem) in
    for detector in Detector.all {
      streams.output.write("\(detector.name)  (\(detector.kinds.map(\.name).joined(separator: ", ")))\n")
      streams.output.write("  \(detector.summary)\n")
      for example in detector.examples.prefix(2) { streams.output.write("    found  \(bracketed(example))\n") }
      if let left = detector.counterexamples.first { streams.output.write("    left   \(oneLine(left))\n") }
      streams.output.write("\n")
    }
    return .done
  }
}

/// An example with brackets for marks, on one line.
private func bracketed(_ example: String) -> String {
  guard let marked = MarkedText(example) else { return example }
  var bytes = Array(marked.text.utf8)
  for (_, span) in marked.expected.reversed() {
    bytes.insert(0x5D, at: span.upper)
    bytes.insert(0x5B, at: span.lower)
  }
  return oneLine(String(decoding: bytes, as: UTF8.self))
}

private func oneLine(_ text: String) -> String {
  String(decoding: text.utf8.map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self)
}
