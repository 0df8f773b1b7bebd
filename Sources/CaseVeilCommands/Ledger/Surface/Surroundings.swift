import CaseLexicons
import ConsentLedger

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// What a command takes from the world around it, in one place: clock, randomness, environment, who is logged in.
struct Surroundings {
  var random: RandomBytes = SystemRandom.bytes
  /// Seconds of universal time since the start of 1970.
  var seconds: () -> Int64 = { Int64(time(nil)) }
  /// A variable of the environment.
  var variable: (String) -> String? = { name in getenv(name).map { String(cString: $0) } }
  /// The name under which the user is logged in.
  var login: () -> String = { getpwuid(geteuid()).map { String(cString: $0.pointee.pw_name) } ?? "unknown" }
  /// The digest of the tables that the engine reads texts with.
  var tables = Lexicon.digest
  /// The working folder.
  var folder: () -> String = {
    guard let folder = getcwd(nil, 0) else { return "/" }
    defer { free(folder) }
    return String(cString: folder)
  }
  /// Whether questions can be asked; nil to ask the system.
  var asks: Bool?
}

extension Streams {
  /// Whether somebody sits at the other end who can answer.
  var isTerminal: Bool { surroundings.asks ?? (isatty(input) != 0) }

  /// Whether questions between reading a text and writing the answer reach somebody.
  var isConversation: Bool { surroundings.asks ?? (isatty(input) != 0 && isatty(1) != 0 && isatty(2) != 0) }

  /// Asks until the answer is yes or no, in any case of letters; Enter is a no, the end of the input ends the command.
  mutating func agrees(to question: String) throws(CommandProblem) -> Bool {
    var asked = question
    while true {
      guard let line = try answer(to: asked) else { throw .consent(.notConfirmed) }
      switch line[...].trimmingSpaces.lowercased() {
      case "y", "yes": return true
      case "", "n", "no": return false
      default: asked = "Please type y or n: "
      }
    }
  }

  /// Asks one question on standard error and reads a line; nil at the end of the input.
  mutating func answer(to question: String) throws(CommandProblem) -> String? {
    error.write(question)
    try error.flush()
    var line: [UInt8] = []
    while true {
      let count = FileBytes.append(1, from: input, to: &line)
      if count <= 0 { return line.isEmpty ? nil : String(decoding: line, as: UTF8.self) }
      if line.last == 0x0A { return String(decoding: line.dropLast(), as: UTF8.self) }
      if line.count > 4096 { throw .lineTooLong(line: 1) }
    }
  }
}
