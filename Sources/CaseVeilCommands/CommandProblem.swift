import CaseFindings
import CaseVeil

/// All that can go wrong in a command. Facts only: `Messages.swift` makes the sentences.
enum CommandProblem: Error, Hashable, Sendable {
  case unknownCommand(String)
  case unknownOption(String, command: String)
  case missingValue(option: String)
  case unknownValue(String, option: String, known: [String])
  case outOfRange(String, option: String, upTo: Int)
  case clash(String, String)
  case unexpectedArgument(String)
  case missingArgument(String)
  case unknownTopic(String, known: [String])
  case cannotRead(path: String, cause: SystemCause)
  case cannotWrite(path: String, cause: SystemCause)
  case undecodable(path: String, DecodingProblem)
  case lineTooLong(line: Int)
  case badGold(path: String, GoldProblem)
  case wouldOverwrite(path: String)
  case badPolicy(name: String, PolicyProblem)
  case closedPipe
}

/// What a command's end tells the caller: the numbers are an interface.
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
    case .cannotRead, .cannotWrite, .undecodable, .lineTooLong, .badGold: self = .unread
    case .closedPipe: self = .done
    default: self = .usage
    }
  }
}
