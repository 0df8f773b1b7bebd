import CaseVeil

/// What completes words in fish.
enum FishCompletion {
  static func script(_ all: [CompletionWords]) -> String {
    var text = "# Completion of caseveil for fish, made by 'caseveil completion fish'.\ncomplete -c caseveil -f\n"
    text += "complete -c caseveil -n __fish_use_subcommand -l help -d 'Show help'\n"
    text += "complete -c caseveil -n __fish_use_subcommand -l version -d 'Show the versions'\n"
    let verbs = all.filter { $0.path.count == 2 }.map { $0.path[1] }.joined(separator: " ")
    for words in all {
      let isVerb = words.path.count == 2
      let before =
        isVerb
        ? "__fish_seen_subcommand_from consent; and not __fish_seen_subcommand_from \(verbs)" : "__fish_use_subcommand"
      text += line(before, "-a \(words.path[words.path.count - 1]) -d \(quoted(words.summary))")
      text += options(of: words, isVerb)
    }
    return text
  }

  private static func options(of words: CompletionWords, _ isVerb: Bool) -> String {
    let name = words.path[words.path.count - 1]
    let seen = "__fish_seen_subcommand_from \(name)"
    let condition =
      isVerb || name == Command.consent.name
      ? "__fish_seen_subcommand_from consent; and \(seen)" : "\(seen); and not __fish_seen_subcommand_from consent"
    var text = ""
    for option in words.options {
      var rest = "-l \(option.name.dropFirst(2)) -d \(quoted(option.summary))"
      let known = option.name == SharedOptions.policy.name ? RedactionPolicy.names : option.choices
      if option.value != nil { rest += option.takesFile ? " -r -F" : " -x" }
      if !known.isEmpty { rest += " -a \(quoted(known.joined(separator: " ")))" }
      text += line(condition, rest)
    }
    if !words.words.isEmpty, name != Command.consent.name {
      text += line(condition, "-a \(quoted(words.words.joined(separator: " ")))")
    }
    if words.takesFiles { text += line(condition, "-F") }
    return text
  }

  private static func line(_ condition: String, _ rest: String) -> String {
    "complete -c caseveil -n \(quoted(condition)) \(rest)\n"
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
  }
}
