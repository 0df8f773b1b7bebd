import ConsentLedger

/// What can go wrong in a consent command before the ledger is asked. Facts; never a value that was typed.
enum ConsentProblem: Error, Hashable, Sendable {
  case unknownVerb(nearest: String?)
  case noLedger
  case missing(options: [String], verb: String)
  case badValue(option: String, expected: String)
  case noSuchRecord(option: String)
  case noRecordOfNumber(Int, last: Int)
  case noSuchCase
  case privateField
  case privateSource(field: String)
  case privateJSON
  case inputTwice
  case nothingToEnd(state: String)
  case severalReleases([Int])
  case policy(String)
  case risk(RiskFileFault)
  case cannotJudge(reason: String)
  case notConfirmed
  case unreadable(what: String, cause: String)
  case keyInLedger
  case notTheSameCase
  case unfinished(String)
  case notYetPosted
  case noFolder
  case noLedgerThere
  case beyondRepair(String)

  /// Why a risk file does not stand for a text.
  enum RiskFileFault: Hashable, Sendable { case form, otherText, otherModel, otherTables, otherFigures }

  var exitCode: ExitCode {
    switch self {
    case .risk, .notYetPosted: .refused
    case .beyondRepair: .integrity
    case .noFolder, .noLedgerThere: .unread
    case .cannotJudge, .unreadable: .unread
    default: .usage
    }
  }

  var sentence: String {
    switch self {
    case .unknownVerb(let nearest):
      "There is no such verb of 'consent'.\(nearest.map { " Did you mean '\($0)'?" } ?? "") 'caseveil consent --help' "
        + "lists them."
    case .noLedger:
      "Which ledger? Give --ledger FOLDER, or set CASEVEIL_LEDGER. 'caseveil consent init' makes a new one."
    case .missing(let options, let verb):
      "'consent \(verb)' still needs \(options.joined(separator: ", ")). "
        + (verb == "record" ? "On a terminal it asks for them; " : "")
        + "'caseveil consent \(verb) --help' explains each."
    case .badValue(let option, let expected): "\(option) takes \(expected)."
    case .noSuchRecord(let option):
      "\(option) names no record of this ledger. Give its number, or its hash (8 digits or more); 'caseveil consent list' "
        + "shows them."
    case .noRecordOfNumber(let number, let last):
      "There is no record \(number): this ledger has records 0 to \(last)."
    case .noSuchCase: "The ledger has no record of this case. 'caseveil consent list' shows the cases it has."
    case .privateField:
      "--private takes FIELD=FILE or FIELD=-, where FIELD is one of: "
        + PersonalInput.fields.map(\.rawValue).joined(separator: ", ") + "."
    case .privateSource(let field):
      "--private \(field)= takes a file, or '-' for standard input: personal values do not belong on the command line, "
        + "where the shell keeps them."
    case .privateJSON: "--private-from takes a JSON object of texts, such as {\"where\":\"…\",\"note\":\"…\"}."
    case .inputTwice: "Only one option can read standard input ('-'). Give the others files."
    case .nothingToEnd(let state):
      "There is nothing that could be \(state): no consent, lack of objection or request of this person stands. "
        + "'caseveil consent status' shows what does."
    case .severalReleases(let records):
      "Which release? These are published: \(records.map { "record \($0)" }.joined(separator: ", ")). Give --release "
        + "NUMBER, or --all."
    case .policy(let name):
      "This program has no sharing policy '\(name)'. It has: \(SharingPolicy.names.joined(separator: ", "))."
    case .risk(let fault): fault.sentence
    case .cannotJudge(let reason):
      "The text cannot be judged: \(reason) Nothing was recorded; what cannot be read is not clean."
    case .notConfirmed: "Nothing was recorded."
    case .unreadable(let what, let cause): "\(what): \(cause)."
    case .keyInLedger:
      "The key must not lie in the ledger's folder: whoever can rewrite one could then forge the other."
    case .notTheSameCase: "That record belongs to another case. 'caseveil consent list' shows the records of each."
    case .unfinished(let what), .beyondRepair(let what): what
    case .noFolder:
      "The folder of --ledger (or CASEVEIL_LEDGER) does not exist. Is the path right?"
    case .noLedgerThere:
      "The folder of --ledger (or CASEVEIL_LEDGER) holds no ledger: neither ledger.jsonl nor head.json is in it. Is the "
        + "path right?"
    case .notYetPosted:
      "refused C24: --published-at lies after today: what is not yet posted is planned. Leave it out, and record the post "
        + "when it is out. Nothing was recorded."
    }
  }
}

extension ConsentProblem.RiskFileFault {
  fileprivate var sentence: String {
    let advice = " Leave --risk out: the risk is then computed from --text."
    return switch self {
    case .form: "The file of --risk is no risk report of this program." + advice
    case .otherText: "The risk report is of another text." + advice
    case .otherModel: "The risk report was made by another risk model." + advice
    case .otherTables: "The risk report was made with other tables." + advice
    case .otherFigures: "The risk report does not say what this program finds in the text." + advice
    }
  }
}

extension CommandProblem {
  /// Does something with a ledger.
  static func asking<Value>(_ body: () throws(LedgerProblem) -> Value) throws(CommandProblem) -> Value {
    do throws(LedgerProblem) {
      return try body()
    } catch {
      throw .ledger(error)
    }
  }

  /// The same problem, telling the option instead of the file's name, which may name a patient.
  func renamed(_ name: String) -> CommandProblem {
    switch self {
    case .cannotRead(_, let cause): .cannotRead(path: name, cause: cause)
    case .noSuchFile: .cannotRead(path: name, cause: .missing)
    case .ignored(_, _, let line): .ignored(path: name, by: Ignore.name, line: line)
    case .cannotWrite(_, let cause): .cannotWrite(path: name, cause: cause)
    case .undecodable(_, let problem): .undecodable(path: name, problem)
    case .notUTF8(_, let offset, let line, let column, let isOtherCode):
      .notUTF8(path: name, offset: offset, line: line, column: column, isOtherCode: isOtherCode)
    case .wrongForm(_, let form): .wrongForm(path: name, form)
    case .empty: .empty(path: name)
    case .exists: .exists(path: name)
    case .wouldOverwrite: .wouldOverwrite(path: name)
    default: self
    }
  }
}
