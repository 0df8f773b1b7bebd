import CaseVeil
#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

extension Command {
  /// `profile`: what is told once about how somebody posts.
  static let profile = Command(
    name: "profile", summary: "asks once how you post, so that the answers can reckon with it",
    discussion: """
      Asks four things: whether your posts show your name, whether readers can find where you work, what your unit is, and
      where you post. Enter skips one; what is skipped counts as the riskier answer. The answers lie in a small file that
      only you can read; review, risk, redact and consent check use them where no option says otherwise. An option of the
      same name tells one answer without questions.
      """,
    operands: [],
    options: [
      ContextOptions.authorNamed, ContextOptions.workplace, ContextOptions.role, ContextOptions.channel,
      .flag("--show", "Show what is kept, and where."), .flag("--forget", "Delete it."),
    ],
    examples: [
      ("caseveil profile", "four questions, on a terminal"),
      ("caseveil profile --show", "what is kept, and where"),
      ("caseveil profile --author-named yes --channel x", "two of the answers, without questions"),
    ]
  ) { arguments, streams throws(CommandProblem) in
    if arguments.has("--forget") { return try ProfileFile.forget(&streams) }
    if arguments.has("--show") { return try ProfileFile.show(&streams) }
    var profile = try Profile.read(streams.surroundings)
    var isTold = false
    for key in Profile.keys {
      guard let value = arguments.value("--" + key) else { continue }
      profile.values[key] = value
      isTold = true
    }
    if !isTold {
      guard streams.isTerminal else {
        throw .noTerminal("caseveil profile --author-named yes --workplace yes --role hospital --channel x")
      }
      try ProfileQuestions.ask(&profile, &streams)
    }
    let path = try profile.write(streams.surroundings)
    streams.output.write(ProfileFile.text(of: profile))
    streams.error.write("caseveil: kept in \(path), for you only. 'caseveil profile --forget' deletes it.\n")
    return .done
  }
}

/// The file of the profile as the command shows and deletes it.
enum ProfileFile {
  static func show(_ streams: inout Streams) throws(CommandProblem) -> ExitCode {
    let profile = try Profile.read(streams.surroundings)
    if profile.values.isEmpty {
      streams.output.write("Nothing is kept: the riskier answers count. 'caseveil profile' asks.\n")
      return .done
    }
    streams.output.write(text(of: profile))
    if let path = Profile.path(streams.surroundings) { streams.output.write("Kept in \(path)\n") }
    return .done
  }

  static func forget(_ streams: inout Streams) throws(CommandProblem) -> ExitCode {
    guard let path = Profile.path(streams.surroundings), FileBytes.exists(path) else {
      streams.output.write("Nothing was kept.\n")
      return .done
    }
    if unlink(path) != 0 { throw .cannotWrite(path: path, cause: SystemCause(errno)) }
    streams.output.write("Deleted \(path). The riskier answers count from now on.\n")
    return .done
  }

  /// One answer a line.
  static func text(of profile: Profile) -> String {
    let rows = ProfileQuestions.all.map { question in
      [question.short, profile.values[question.key] ?? "skipped: \(question.riskier)"]
    }
    return TextTable.text(rows)
  }
}
