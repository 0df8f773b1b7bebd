import CaseFindings
import CaseVeil
import ConsentLedger

/// All that can go wrong in a command. Facts only: `Messages.swift` makes the sentences.
enum CommandProblem: Error, Hashable, Sendable {
  case unknownCommand(String)
  case unknownOption(String, command: String, known: [String])
  case missingValue(option: String)
  case unknownValue(String, option: String, known: [String])
  case outOfRange(String, option: String, from: Int = 1, upTo: Int)
  /// What should be a day of the calendar, written 2026-11-17.
  case notADay(String, option: String)
  /// Posted before the patient was seen.
  case wrongOrder
  /// Options that have to be given when nothing may be assumed.
  case notGiven([String])
  /// What should be numbers of edits, such as 1-3,5, up to the number that 'review' lists.
  case badEdits(String, listed: Int)
  /// Edits that would do two things to one finding.
  case clashingEdits(String)
  case clash(String, String)
  case needs(String, String)
  case unexpectedArgument(String)
  case missingArgument(String)
  case unknownTopic(String, known: [String])
  case unknownHelp(String, known: [String])
  case cannotRead(path: String, cause: SystemCause)
  case noSuchFile(path: String, nearest: String?)
  case fileAsCommand(String)
  case cannotWrite(path: String, cause: SystemCause)
  case undecodable(path: String, DecodingProblem)
  /// Line and column count from 1; `isOtherCode` when no byte of the file is part of a UTF-8 letter.
  case notUTF8(path: String, offset: Int, line: Int, column: Int, isOtherCode: Bool)
  case wrongForm(path: String, FileForm)
  case empty(path: String)
  case lineTooLong(line: Int)
  case badGold(path: String, GoldProblem)
  case wouldOverwrite(path: String, option: String = "--out")
  case exists(path: String, option: String = "--out")
  case unknownPolicy(String)
  /// A file that the user wrote, and the line of it that is at fault.
  case badPolicy(path: String, line: String, PolicyProblem)
  case badTerms(path: String, line: String, TermProblem)
  case badDetectors(path: String, line: String, DetectorProblem)
  case badSettings(path: String, line: String, SettingsProblem)
  /// A file that is not read because an ignore file says so; the line counts from 1.
  case ignored(path: String, by: String, line: Int)
  /// Questions were to be asked, and nobody can answer; what to type instead.
  case noTerminal(String)
  /// Something that is for its owner's eyes would come under version control.
  case underVersionControl(path: String)
  /// A number of a review, of which nothing is kept.
  case explainNumber(String)
  case unknownExplanation(String, nearest: String?)
  case unknownPolicyVerb(String)
  case missingPolicy(String)
  /// As the three above, for commands that do not repeat what was typed; words count from 1.
  case unexpectedWord(Int)
  case unknownOptionAt(Int, command: String, nearest: String?)
  case otherValue(option: String, nearest: String?, known: [String])
  case ledger(LedgerProblem)
  case consent(ConsentProblem)
  /// A line of a file of decisions that is none.
  case badDecisions(path: String, line: Int)
  /// What is for the owner alone would lie in a version-controlled tree that does not ignore it.
  case wouldBeHandedOn(path: String)
  /// The original of an earlier run lies there.
  case originalIsThere(path: String)
  case needsTerminal(String)
  case tooLong(length: Int, limit: Int, parts: Int)
  /// Something that must not be cut is longer than a part.
  case cannotFit(Int)
  case folderNeedsOut(path: String)
  case outInside(path: String)
  case noVersionControl(path: String, option: String)
  /// What names no commit, and one that has none in common with the current one here.
  case unknownRef(String)
  case noCommonCommit(String)
  /// A second file for a command that takes one.
  case secondFile(String)
  /// A binary without the offline page.
  case noPage
  /// One of two options has to be given.
  case missingOption(String, or: String)
  case closedPipe
}

/// What a command's end tells the caller: the numbers are an interface. `caseveil help exit-codes` explains them.
enum ExitCode: Int32, Sendable {
  case done = 0
  /// Findings or answers at or above the line asked for.
  case found = 1
  /// Wrong use or configuration.
  case usage = 2
  /// Something could not be read or written, or not all of it could be read.
  case unread = 3
  /// A ledger, a checkpoint, a proof or a receipt is not as it must be.
  case integrity = 4
  /// Somebody else holds the ledger.
  case locked = 5
  /// A record was refused.
  case refused = 6
  /// The sharing policy warns.
  case warned = 7
  /// The sharing policy stops it.
  case blocked = 8
  /// The audit found something at or above the line asked for.
  case audited = 9

  init(for problem: CommandProblem) {
    switch problem {
    case .cannotRead, .noSuchFile, .cannotWrite, .undecodable, .notUTF8, .wrongForm, .empty, .lineTooLong, .badGold,
      .ignored:
      self = .unread
    case .closedPipe: self = .done
    case .ledger(let problem): self = ExitCode(rawValue: problem.exitCode) ?? .usage
    case .consent(let problem): self = problem.exitCode
    default: self = .usage
    }
  }
}
