import CaseFindings
import CaseJSON
import CaseVeil
import ConsentLedger

/// The sentences for everything that can go wrong: the place, what was expected, what to do next; never case text.
enum Messages {
  static func sentence(for problem: CommandProblem, commands: [String]) -> String {
    switch problem {
    case .unknownCommand(let name):
      return "There is no command '\(name)'.\(nearest(name, commands)) 'caseveil --help' lists them."
    case .unknownOption(let name, let command, let known):
      return
        "'\(command)' has no option '\(name)'.\(nearest(name, known)) 'caseveil \(command) --help' lists its options."
    case .missingValue(let option):
      return "\(option) needs a value after it."
    case .unknownValue(let value, let option, let known):
      return "\(option) cannot be '\(value)'.\(nearest(value, known)) It can be: \(known.joined(separator: ", "))."
    case .outOfRange(let value, let option, let least, let limit):
      return "\(option) cannot be '\(value)'. It takes a whole number from \(least) to \(limit)."
    case .notADay(let value, let option):
      return "\(option) cannot be '\(value)'. It takes a day written 2026-11-17."
    case .wrongOrder:
      return "--posted lies before --seen. Give the day on which it will appear."
    case .notGiven(let options):
      return "With --assume nothing these must be given: \(options.joined(separator: ", "))."
    case .badEdits(let value, let listed):
      let lists = listed == 0 ? "'review' lists none for this text" : "'review' lists 1 to \(listed) for this text"
      return "--edits cannot be '\(value)'. It takes numbers of edits such as 1-3,5; \(lists) with these options."
    case .clashingEdits(let value):
      return "--edits \(value) would do two things to one finding. Leave one of them out."
    case .clash(let first, let second):
      return "\(first) and \(second) do not go together. Leave one out."
    case .needs(let first, let second):
      return "\(first) goes with \(second). Add it, or leave \(first) out."
    case .unexpectedArgument(let word):
      return "'\(word)' is one argument too many. Put a path with spaces in quotes."
    case .missingArgument(let name):
      return "\(name) is missing. Name a file, or '-' to read from standard input."
    case .unknownTopic(let name, let known):
      return "There is no kind '\(name)'.\(nearest(name, known)) 'caseveil detectors' lists what is looked for."
    case .unknownHelp(let name, let known):
      return "There is no help on '\(name)'.\(nearest(name, known)) 'caseveil help' lists commands and topics."
    case .cannotRead(let path, let cause):
      return "\(path) could not be read: \(cause.sentence)."
    case .noSuchFile(let path, let nearest):
      return "\(path) could not be read: there is no such file." + (nearest.map { " Did you mean '\($0)'?" } ?? "")
    case .fileAsCommand(let name):
      return "'\(name)' is a file, not a command. To look at it: caseveil review \(ShellWord.quoted(name))"
    case .cannotWrite(let path, let cause):
      let why = cause.isMissing ? "there is no such folder" : cause.sentence
      return "\(path) could not be written: \(why). Nothing was changed."
    case .undecodable(let path, let problem):
      return "\(path): \(sentence(for: problem))"
    case .notUTF8(let path, let offset, let line, let column, let isOtherCode):
      let place = "\(path): not valid UTF-8 at byte \(offset) (line \(line), column \(column))"
      return isOtherCode
        ? "\(place); it looks like Windows-1252. Convert it and try again: iconv -f WINDOWS-1252 -t UTF-8"
        : "\(place). Save the text as UTF-8 and try again."
    case .wrongForm(let path, let form):
      return "\(path): \(form.sentence)"
    case .empty(let path):
      return "\(path) holds no text. Give a file with the text of the case, or pipe it in."
    case .lineTooLong(let line):
      return "Line \(line) is longer than \(LineReader.longestLine >> 20) MB. Split the text into several documents."
    case .badGold(let path, let problem):
      return "\(path)\(sentence(for: problem))"
    case .wouldOverwrite(let path, let option):
      return "\(path) is the original, which is never overwritten. Give \(option) another name."
    case .exists(let path, let option):
      return "\(path) is there already and was not touched. Give \(option) another name, or add --force to replace it."
    case .unknownPolicy(let name):
      return unknownPolicy(name)
    case .badPolicy(let path, let line, let problem):
      return at(problem.place, of: path, line, sentence(for: problem))
    case .badTerms(let path, let line, let problem):
      return at(problem.place, of: path, line, sentence(for: problem))
    case .badDetectors(let path, let line, let problem):
      return at(problem.place, of: path, line, sentence(for: problem))
    case .badSettings(let path, let line, let problem):
      return at(problem.place, of: path, line, sentence(for: problem))
    case .ignored(let path, let file, let line):
      return "\(path) was not read: \(file), line \(line), leaves it out. Change the line, or add --isolated."
    case .noTerminal(let instead):
      return "Nobody is there to answer questions. Type the answers: \(instead)"
    case .underVersionControl(let path):
      return "\(path) would come under version control, where others see it. Nothing was written. "
        + "List it in .gitignore, or set XDG_CONFIG_HOME to another folder."
    case .explainNumber(let number):
      return "Nothing is kept between two runs, so what stood beside \(number) is not known any more. "
        + "Type the word that 'review' shows after \(number), such as: caseveil explain rare condition"
    case .unknownExplanation(let name, let nearest):
      let question = nearest.map { " Did you mean '\($0)'?" } ?? ""
      return "There is nothing to explain under '\(name)'.\(question) 'caseveil explain' lists what there is."
    case .missingPolicy(let verb):
      return "'policy \(verb)' needs a name after it: that of a policy of the program, or of a table of your own."
    case .unknownPolicyVerb(let verb):
      return
        "'policy' cannot '\(verb)'.\(nearest(verb, PolicyVerb.names)) It can: \(PolicyVerb.names.joined(separator: ", "))."
    case .unexpectedWord(let place):
      return "Word \(place) of those typed is one too many. Personal values go by --private, not as plain words."
    case .unknownOptionAt(let place, let command, let nearest):
      let question = nearest.map { " Did you mean '\($0)'?" } ?? ""
      return "Word \(place) after '\(command)' is no option of it.\(question) 'caseveil \(command) --help' lists them."
    case .otherValue(let option, let nearest, let known):
      let question = nearest.map { " Did you mean '\($0)'?" } ?? ""
      return "\(option) has another value than it can have.\(question) It can be: \(known.joined(separator: ", "))."
    case .ledger(let problem):
      return LedgerMessages.sentence(for: problem)
    case .consent(let problem):
      return problem.sentence
    case .badDecisions(let path, let line):
      return
        "\(path), line \(line): expected a decision as --ask writes it. Delete the line, or the file to start anew."
    case .wouldBeHandedOn(let path):
      return
        "\(path) would lie in a version-controlled tree that does not ignore it. Ignore it there, or work elsewhere."
    case .originalIsThere(let path):
      return "\(path) is there already: the original of an earlier run. Move or delete it, then try again."
    case .needsTerminal(let option):
      return "\(option) needs a terminal to ask on. Without it the policy decides."
    case .tooLong(let length, let limit, let parts):
      return
        "The redacted text counts \(length), and \(limit) fit. Add --thread to cut it into \(parts) parts, or shorten it."
    case .cannotFit(let limit):
      return "Parts of \(limit) are too short: something that must not be cut is longer. Give --fit a larger number."
    case .folderNeedsOut(let path):
      return "\(path) is a folder. Add --out FOLDER: where its drafts go."
    case .outInside(let path):
      return "\(path) and the folder that is read lie one inside the other. Give --out a folder elsewhere."
    case .noVersionControl(let path, let option):
      return "\(path) is in no tree that git knows, or git is not installed. Leave out \(option) to read all files."
    case .unknownRef(let ref):
      return "git knows no commit or branch '\(ref)' here. Fetch it first, or name another one."
    case .noCommonCommit(let ref):
      return "'\(ref)' and the current commit have none in common here. Fetch more of the history (fetch-depth: 0)."
    case .secondFile(let word):
      return
        "'\(word)' is one argument too many: this takes one file. For several give their folder, with --out FOLDER. "
        + "Put a path with spaces in quotes."
    case .noPage:
      return "This build carries no page. Make one: swift run make-page"
    case .missingOption(let first, let second):
      return "Say what to do: \(first) or \(second)."
    case .closedPipe:
      return ""
    }
  }

  static func sentence(for problem: DecodingProblem) -> String {
    switch problem {
    case .invalidUTF8(let offset): "not valid UTF-8 at byte \(offset). Save the text as UTF-8 and try again."
    case .utf16: "this is UTF-16. Save the text as UTF-8 and try again."
    case .utf32: "this is UTF-32. Save the text as UTF-8 and try again."
    case .binary(let offset): "not a text: there is a NUL byte at \(offset). Give a plain text file in UTF-8."
    case .tooLarge: "larger than \(Document.largest >> 20) MB. Split the text into several documents."
    }
  }

  static func sentence(for problem: JSONProblem) -> String {
    switch problem {
    case .list: "this is a list. Give one object {…} a line; jq -c '.[]' makes lines of a list."
    case .expected(let expected, let offset): "not JSON at byte \(offset): expected \(expected.rawValue)."
    case .duplicateKey(let offset): "the member at byte \(offset) stands twice in one object. Give it once."
    case .loneSurrogate(let offset):
      "half a surrogate pair at byte \(offset). Escape the whole character or write it as UTF-8."
    case .tooDeep(let offset): "lists inside lists more than 64 deep at byte \(offset)."
    case .notUTF8(let offset): "not valid UTF-8 at byte \(offset)."
    case .tooLong:
      "the line is longer than \(LineReader.longestLine >> 20) MB. Split the text into several documents."
    case .missingText: "expected a member \"text\"."
    case .wrongType(let member, let expected): "expected \(expected) in member \"\(member)\"."
    }
  }

  private static func sentence(for problem: GoldProblem) -> String {
    switch problem {
    case .json(let problem, let line): ", line \(line): \(sentence(for: problem))"
    case .undecodable(let problem): ": \(sentence(for: problem))"
    case .annotation(let line): ", line \(line): expected 'T1', a tab, a type and two offsets inside the text."
    case .noText: ": expected a text between <TEXT> and </TEXT>."
    case .tag(let line): ", line \(line): expected offsets inside the text, start before end."
    case .noDocuments: ": expected files that end in .ann or .xml in this folder."
    case .noPersons:
      ": expected a header that names \(CensusCalibration.headers), then a line of codes a person, split by tabs."
    }
  }

  /// The known word most like a mistyped one, as a question; empty when none is near. Commands and options know case.
  static func nearest(_ typed: String, _ known: [String]) -> String {
    NearestName.of(typed, among: known, ignoringCase: false).map { " Did you mean '\($0)'?" } ?? ""
  }
}
