import CaseFindings
import CaseVeil

/// All that can go wrong in a command. Facts only: `Messages.swift` makes the sentences.
enum CommandProblem: Error, Hashable, Sendable {
  case unknownCommand(String)
  case unknownOption(String, command: String, known: [String])
  case missingValue(option: String)
  case unknownValue(String, option: String, known: [String])
  case outOfRange(String, option: String, upTo: Int)
  /// What should be a day of the calendar, written 2026-11-17.
  case notADay(String, option: String)
  /// Posted before the patient was seen.
  case wrongOrder
  /// Options that have to be given when nothing may be assumed.
  case notGiven([String])
  case clash(String, String)
  case needs(String, String)
  case unexpectedArgument(String)
  case missingArgument(String)
  case unknownTopic(String, known: [String])
  case unknownHelp(String, known: [String])
  case cannotRead(path: String, cause: SystemCause)
  case cannotWrite(path: String, cause: SystemCause)
  case undecodable(path: String, DecodingProblem)
  /// Line and column count from 1; `isOtherCode` when no byte of the file is part of a UTF-8 letter.
  case notUTF8(path: String, offset: Int, line: Int, column: Int, isOtherCode: Bool)
  case wrongForm(path: String, FileForm)
  case empty(path: String)
  case lineTooLong(line: Int)
  case badGold(path: String, GoldProblem)
  case wouldOverwrite(path: String)
  case exists(path: String)
  case unknownPolicy(String)
  /// A file that the user wrote, and the line of it that is at fault.
  case badPolicy(path: String, line: String, PolicyProblem)
  case badTerms(path: String, line: String, TermProblem)
  case badDetectors(path: String, line: String, DetectorProblem)
  case unknownPolicyVerb(String)
  case missingPolicy(String)
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

  init(for problem: CommandProblem) {
    switch problem {
    case .cannotRead, .cannotWrite, .undecodable, .notUTF8, .wrongForm, .empty, .lineTooLong, .badGold: self = .unread
    case .closedPipe: self = .done
    default: self = .usage
    }
  }
}
