import CaseFindings
import CaseVeil

extension Command {
  /// `self-test`: whether this very binary finds what it should.
  static let selfTest = Command(
    name: "self-test", summary: "runs the built-in, invented corpus through this binary",
    discussion: """
      Redacts built-in, invented texts under every policy. Each planted identifier must be gone: whole, without case and
      accents, as digits only, and in parts (each name, each group of four digits and more). Words of medicine must stay
      byte for byte. Prints how many of each kind are gone, then 'passed'; or the number and kind of what is left, and exits
      with 1. Nothing outside the program file is read. Passing shows that the program is whole, not that it finds everything.
      """,
    operands: [],
    options: [.flag("--reveal", "Show the words of what failed; they are invented."), SharedOptions.quiet],
    examples: [("caseveil self-test", "after an installation")]
  ) { arguments, streams throws(CommandProblem) in
    var policies: [RedactionPolicy] = []
    for name in RedactionPolicy.names { policies.append(try PolicyFile.policy(name)) }
    let test = SelfTest(SelfTestCase.all, policies: policies)
    let count = test.planted.values.reduce(0) { $0 + $1.all }
    if !arguments.has("--quiet") || !test.failures.isEmpty {
      streams.output.write(test.report(revealing: arguments.has("--reveal")))
    }
    let names = policies.map(\.name).joined(separator: ", ")
    streams.output.write("\(SelfTestCase.all.count) texts, \(count) planted identifiers, policies: \(names)\n")
    streams.output.write(test.failures.isEmpty ? "passed\n" : "failed: \(test.failures.count)\n")
    return test.failures.isEmpty ? .done : .found
  }
}
