import CaseVeil

/// What completes words in bash.
enum BashCompletion {
  static func script(_ all: [CompletionWords]) -> String {
    let first = all.filter { $0.path.count == 1 }.map { $0.path[0] } + ["--help", "--version"]
    var text = """
      # Completion of caseveil for bash, made by 'caseveil completion bash'.
      _caseveil() {
        local cur prev command
        cur=${COMP_WORDS[COMP_CWORD]}
        prev=${COMP_WORDS[COMP_CWORD-1]}
        if [[ $cur == "=" ]]; then cur=; elif [[ $prev == "=" ]]; then prev=${COMP_WORDS[COMP_CWORD-2]}; fi
        COMPREPLY=()
        if [[ $COMP_CWORD -eq 1 ]]; then
          COMPREPLY=($(compgen -W "\(first.joined(separator: " "))" -- "$cur"))
          return
        fi
        command=${COMP_WORDS[1]}
        if [[ $command == consent && $COMP_CWORD -gt 2 ]]; then command="consent ${COMP_WORDS[2]}"; fi
        case $command in

      """
    for words in all { text += branch(of: words) }
    return text + "  esac\n}\ncomplete -o filenames -F _caseveil caseveil\n"
  }

  private static let files = "COMPREPLY=($(compgen -f -- \"$cur\"))"

  private static func branch(of words: CompletionWords) -> String {
    let path = words.path.joined(separator: " ")
    var text = "    \"\(path)\")\n      case $prev in\n"
    for option in words.options where option.value != nil {
      var reply: [String] = []
      let known = option.name == SharedOptions.policy.name ? RedactionPolicy.names : option.choices
      if !known.isEmpty { reply.append("$(compgen -W \"\(known.joined(separator: " "))\" -- \"$cur\")") }
      if option.takesFile, known.isEmpty { reply.append("$(compgen -f -- \"$cur\")") }
      let names = "COMPREPLY=(\(reply.joined(separator: " ")))"
      // A word of the program is no folder of the same name; where none fits it may be a file.
      let rest =
        known.isEmpty
        ? "" : "; [[ $COMPREPLY ]] && compopt +o filenames 2>/dev/null" + (option.takesFile ? " || \(Self.files)" : "")
      text += "        \(option.name)) \(names)\(rest); return ;;\n"
    }
    let options = words.options.map(\.name).joined(separator: " ")
    text +=
      "      esac\n      if [[ $cur == -* ]]; then\n        COMPREPLY=($(compgen -W \"\(options)\" -- \"$cur\"))\n"
    var reply: [String] = []
    if !words.words.isEmpty { reply.append("$(compgen -W \"\(words.words.joined(separator: " "))\" -- \"$cur\")") }
    if words.takesFiles { reply.append("$(compgen -f -- \"$cur\")") }
    if !reply.isEmpty { text += "      else\n        COMPREPLY=(\(reply.joined(separator: " ")))\n" }
    return text + "      fi ;;\n"
  }
}
