import CaseFindings
import CaseVeil
import ConsentLedger

/// What can be done with policies.
enum PolicyVerb: String, CaseIterable {
  case list, show, check, new

  static let names = allCases.map(\.rawValue)
}

extension Command {
  /// `policy`: lists and shows policies, checks a table of one's own, and starts a new one.
  static let policy = Command(
    name: "policy", summary: "lists, shows, checks and starts policies",
    discussion: """
      A policy is a table: a kind of finding, what becomes of it, and why. 'list' names those of the program, 'show' prints
      one, by name or by the path of a table; also the tables of what may be shared, such as uk-case-post-v1. 'check' reads a table of your own and says what is wrong with it. 'new' prints
      a table to start from: based on the policy of that name, else on public-post.
      """,
    operands: ["VERB", "NAME"], options: [],
    examples: [
      ("caseveil policy list", "the policies of the program"),
      ("caseveil policy show teaching", "what it does with each kind, and why"),
      ("caseveil policy new ward-round > ward-round.tsv", "a table to change"),
      ("caseveil policy check ward-round.tsv", "whether it can be read"),
    ], words: { PolicyVerb.names }
  ) { arguments, streams throws(CommandProblem) in
    guard let typed = arguments.operands.first else {
      streams.output.write(PolicyText.list + SharingPolicyText.list)
      return .done
    }
    guard let verb = PolicyVerb(rawValue: typed) else { throw .unknownPolicyVerb(typed) }
    let name = arguments.operands.dropFirst().first
    guard verb == .list || name != nil else { throw .missingPolicy(verb.rawValue) }
    switch verb {
    case .list: streams.output.write(PolicyText.list + SharingPolicyText.list)
    case .show where SharingPolicy.names.contains(name!):
      streams.output.write(SharingPolicy.named(name!).map { SharingPolicyText.page(for: $0) } ?? "")
    case .show: streams.output.write(PolicyText.page(for: try PolicyFile.policy(name!)))
    case .check: streams.output.write(PolicyText.verdict(on: try PolicyFile.policy(name!)))
    case .new: streams.output.write(NewPolicy.table(named: name!))
    }
    return .done
  }
}
