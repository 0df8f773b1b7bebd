import CaseVeil

/// The verbs of `caseveil consent`, each a command of its own.
enum ConsentVerbs {
  static let all: [Command] = [
    .consentInit, .consentNewCase, .consentRecord, .consentWithdraw, .consentCheck, .consentRelease, .consentStatus,
    .consentRetract, .consentList, .consentShow, .consentFind, .consentVerify, .consentAudit, .consentReview,
    .consentVoid, .consentErase, .consentCheckpoint, .consentProve, .consentVerifyProof, .consentReceipt,
    .consentVerifyReceipt, .consentExport, .consentForm, .consentRepair,
  ]

  /// What can stand after `consent`.
  static var names: [String] { all.map(\.verb) }

  /// Runs the verb that was typed.
  static func answer(_ typed: [String], _ streams: inout Streams) throws(CommandProblem) -> ExitCode {
    guard let name = typed.first, name != "--help", name != "-h", name != "help" else {
      return try help(Array(typed.dropFirst().prefix(1)), &streams)
    }
    let verb = try verb(name)
    var arguments = try Arguments(Array(typed.dropFirst()), for: verb)
    if arguments.has("--help") {
      streams.output.write(Help.page(for: verb))
      return .done
    }
    arguments.settings = try Settings(ofAuthorFor: arguments, of: verb, streams)
    return try verb.run(arguments, &streams)
  }

  /// The page of one verb, or the list of all.
  static func help(_ typed: [String], _ streams: inout Streams) throws(CommandProblem) -> ExitCode {
    if typed.count > 1 { throw .unexpectedWord(4) }
    let page = typed.isEmpty ? Command.consent : try verb(typed[0])
    streams.output.write(Help.page(for: page))
    return .done
  }

  private static func verb(_ name: String) throws(CommandProblem) -> Command {
    if let verb = all.first(where: { $0.verb == name }) { return verb }
    throw .consent(.unknownVerb(nearest: NearestName.of(name, among: all.map(\.verb))))
  }
}

extension Command {
  /// The word after `consent`.
  fileprivate var verb: String { String(name.dropFirst("consent ".count)) }

  /// `consent`: the ledger of what patients decided.
  static let consent = Command(
    name: "consent", summary: "keeps what patients decided, and checks a text against it",
    discussion: """
      Keeps a ledger beside the texts: who decided what, when and about which text, where it was posted, and what became of
      it. The ledger holds no names, no case text and nothing that could be guessed; personal values lie in a file beside
      it. Every change to it is found; a rewritten one is found by whoever kept a checkpoint. It records what is stated and
      cannot know whether that is true. Consent here is permission under the duty of confidentiality ('caseveil help
      privacy').

      Verbs:

      """ + verbList,
    operands: ["VERB"], options: [],
    examples: [
      ("caseveil consent init --ledger ledger --name example-surgery", "a new ledger"),
      ("caseveil consent record --ledger ledger --text post.txt", "what was decided; asks for what is missing"),
      ("caseveil consent check --ledger ledger --case ID --text post.txt --channel x", "before posting"),
      ("caseveil consent withdraw --ledger ledger --case ID", "and what has to be taken down"),
    ], echoesWords: false
  ) { _, streams throws(CommandProblem) in try ConsentVerbs.help([], &streams) }

  private static var verbList: String {
    let width = (ConsentVerbs.all.map(\.verb.count).max() ?? 0) + 2
    return ConsentVerbs.all.map { "  " + Help.padded($0.verb, to: width) + $0.summary }.joined(separator: "\n")
  }
}
