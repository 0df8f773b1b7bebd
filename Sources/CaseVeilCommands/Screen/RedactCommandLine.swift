import CaseVeil

/// The command that writes what a review shows, with all that it was told: numbers of edits hold for the same options only.
struct RedactCommandLine {
  /// What writes the text after the plan.
  let plan: String
  private let context: String

  /// - Parameters:
  ///   - engine: Options that decide what is found and what becomes of it.
  ///   - context: Options that tell what is known beside the text.
  init(for name: String, engine: [String] = [], context: [String] = []) {
    plan = (["caseveil redact", Self.source(name)] + engine).joined(separator: " ")
    self.context = context.joined(separator: " ")
  }

  /// - Parameter answers: Options that were not typed but asked for.
  init(for name: String, typed arguments: Arguments, answers: [String]) {
    self.init(
      for: name, engine: Self.words(of: SharedOptions.engine, in: arguments),
      context: Self.words(of: ContextOptions.all, in: arguments) + answers)
  }

  /// What also carries out the best edits.
  func carryingOut(_ advice: Advice) -> String {
    let numbers = NumberList.typed(advice.chosen.map { $0 + 1 })
    return [plan, context, "--edits \(numbers)"].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func words(of options: [Option], in arguments: Arguments) -> [String] {
    options.flatMap { option in
      arguments.typed(option.name).map { value in
        option.value == nil ? option.name : "\(option.name) \(ShellWord.quoted(value))"
      }
    }
  }

  /// What stands for the text.
  private static func source(_ name: String) -> String {
    switch name {
    case "example": "--example"
    case "standard input": "-"
    default: ShellWord.quoted(name.hasPrefix("-") ? "./" + name : name)
    }
  }
}
