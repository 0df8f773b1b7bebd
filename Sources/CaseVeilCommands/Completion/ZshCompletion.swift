import CaseVeil

/// What completes words in zsh.
enum ZshCompletion {
  static func script(_ all: [CompletionWords]) -> String {
    let commands = all.filter { $0.path.count == 1 }
    let verbs = all.filter { $0.path.count == 2 }
    var text = """
      #compdef caseveil
      # Completion of caseveil for zsh, made by 'caseveil completion zsh'.
      _caseveil_policies() {
        _alternative 'policies:policy:(\(RedactionPolicy.names.joined(separator: " ")))' 'files:file:_files'
      }
      _caseveil() {
        local context state line
        typeset -A opt_args
        _arguments -C '(- *)--help[Show help]' '(- *)--version[Show the versions]' '1: :->command' '*:: :->rest'
        case $state in
          command)
            local -a commands
            commands=(
      \(commands.map { "        \(described($0.path[0], $0.summary))" }.joined(separator: "\n"))
            )
            _describe command commands ;;
          rest)
            case $line[1] in

      """
    for words in commands where words.path != [Command.consent.name] { text += branch(of: words, "        ") }
    text += """
              consent)
                _arguments -C '(- *)--help[Show help]' '1: :->verb' '*:: :->verbrest'
                case $state in
                  verb)
                    local -a verbs
                    verbs=(
      \(verbs.map { "                \(described($0.path[1], $0.summary))" }.joined(separator: "\n"))
                    )
                    _describe verb verbs ;;
                  verbrest)
                    case $line[1] in

      """
    for words in verbs { text += branch(of: words, "                ") }
    return text + """
                    esac ;;
                esac ;;
            esac ;;
        esac
      }
      if [ "$funcstack[1]" = "_caseveil" ]; then _caseveil "$@"; else compdef _caseveil caseveil; fi

      """
  }

  private static func branch(of words: CompletionWords, _ indent: String) -> String {
    var specs = words.options.map { option in
      let name = option.value == nil ? option.name : "\(option.name)="
      return quoted("\(name)[\(escaped(option.summary))]" + (option.value.map { ":\($0):\(values(of: option))" } ?? ""))
    }
    if !words.words.isEmpty { specs.append(quoted("1: :(\(words.words.joined(separator: " ")))")) }
    if words.takesFiles { specs.append(quoted("*:file:_files")) }
    let name = words.path.last ?? ""
    let lines = specs.map { " \\\n\(indent)    \($0)" }.joined()
    return "\(indent)\(name))\n\(indent)  _arguments\(lines) ;;\n"
  }

  private static func values(of option: Option) -> String {
    if option.name == SharedOptions.policy.name { return "_caseveil_policies" }
    if !option.choices.isEmpty { return "(\(option.choices.joined(separator: " ")))" }
    return option.takesFile ? "_files" : " "
  }

  private static func described(_ name: String, _ summary: String) -> String {
    quoted("\(name):\(summary.replacing(":", with: "\\:"))")
  }

  /// What means something inside the brackets of a description.
  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("[", with: "\\[").replacing("]", with: "\\]").replacing(
      ":", with: "\\:")
  }

  private static func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "'\\''") + "'" }
}
