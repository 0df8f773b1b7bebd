import Testing

@testable import CaseVeilCommands

/// Help, manual pages and completions say the same, as all come from one declaration.
@Suite struct HelpTests {
  static let commands = CaseVeilCommand.all + ConsentVerbs.all

  /// The options that a text names.
  private static func options(in text: String) -> Set<String> {
    Set(text.matches(of: /--[a-z][a-z-]*[a-z]/).map { String($0.output) })
  }

  @Test(arguments: commands) func aPageFitsAScreen(_ command: Command) {
    let lines = Help.page(for: command).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count - 1 <= Help.mostLines, "\(command.name): \(lines.count - 1) lines")
  }

  @Test func theOverviewFitsAScreen() {
    let lines = Help.overview(of: CaseVeilCommand.all).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count - 1 <= Help.mostLines)
    for line in lines { #expect(line.count <= 86, "\(line)") }
  }

  @Test(arguments: commands) func aPageStartsWithExamplesAndNamesEveryOption(_ command: Command) {
    let page = Help.page(for: command)
    #expect(!command.examples.isEmpty)
    for option in command.allOptions {
      #expect(Self.options(in: page).contains(option.name), "\(command.name) \(option.name)")
    }
    for example in command.examples.prefix(3) { #expect(page.contains(example.line)) }
  }

  @Test(arguments: commands) func aManualPageNamesEveryOptionAndNoOther(_ command: Command) {
    let page = ManualPage.page(for: command).replacing("\\-", with: "-")
    for option in command.allOptions { #expect(page.contains("\n.B \(option.name)"), "\(command.name) \(option.name)") }
    let listed = page.split(separator: "\n").filter { $0.hasPrefix(".B --") }
      .map { String($0.dropFirst(3).split(separator: " ")[0]) }
    #expect(Set(listed) == Set(command.allOptions.map(\.name)))
  }

  @Test(arguments: Shell.allCases) func completionsKnowEveryCommandAndOption(_ shell: Shell) {
    for words in CompletionWords.all {
      let script = Self.script(shell, of: [words])
      for option in words.options {
        let written = shell == .fish ? "-l \(option.name.dropFirst(2)) " : option.name
        #expect(script.contains(written), "\(shell): \(words.path) \(option.name)")
      }
      #expect(script.contains(words.path.last ?? ""))
    }
    #expect(
      Set(CompletionWords.all.map { $0.path.joined(separator: " ") }) == Set(Self.commands.map(\.name) + ["help"]))
  }

  @Test func filesAreOfferedWhereTheyAreRead() {
    let names = ["redact", "review", "risk", "findings", "evaluate", "config"]
    #expect(
      CompletionWords.all.filter { $0.takesFiles }.map { $0.path[0] }.filter { names.contains($0) }.sorted()
        == names.sorted())
  }

  @Test(arguments: Shell.allCases) func completionsKnowNothingElse(_ shell: Shell) {
    let known = Set(Self.commands.flatMap { $0.allOptions.map(\.name) } + ["--version", "--help"])
    let script = Self.script(shell, of: CompletionWords.all)
    let named =
      shell == .fish
      ? Set(script.matches(of: #/ -l ([a-z-]+) /#).map { "--\($0.output.1)" })
      : Self.options(in: script.split(separator: "\n").filter { !$0.hasPrefix("#") && !$0.contains("[") }.joined())
    #expect(named.subtracting(known).isEmpty, "\(named.subtracting(known))")
  }

  private static func script(_ shell: Shell, of words: [CompletionWords]) -> String {
    switch shell {
    case .bash: BashCompletion.script(words)
    case .zsh: ZshCompletion.script(words)
    case .fish: FishCompletion.script(words)
    }
  }

  @Test func everyTopicIsListedAndFitsAPage() {
    let overview = Help.overview(of: CaseVeilCommand.all)
    for topic in HelpTopic.all { #expect(overview.contains(topic.name)) }
    for name in ["exit-codes", "privacy", "answers", "formats", "config", "ignore", "terms", "policies", "limits"] {
      #expect(HelpTopic.named(name) != nil, "\(name)")
    }
  }

  /// What help names as a topic or a command is one.
  @Test func helpLeadsToWhatIsThere() {
    let texts = Self.commands.map { Help.page(for: $0) } + HelpTopic.all.map { $0.text() }
    for text in texts {
      for match in text.matches(of: /'caseveil help ([a-z-]+)/) {
        let name = String(match.output.1)
        #expect(HelpTopic.named(name) != nil || CaseVeilCommand.all.contains { $0.name == name }, "\(name)")
      }
    }
  }
}

extension Command: CustomTestStringConvertible {
  public var testDescription: String { name }
}
