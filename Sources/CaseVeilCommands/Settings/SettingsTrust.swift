import CaseVeil

/// What a file that lies in a folder may not do: whoever sends a folder must not decide what is let through.
///
/// It may not relax the policy or the line at which `review` fails; its lists of words to keep do not keep what
/// identifies a person alone. A flag can, and so can a file that `--config` names.
enum SettingsTrust {
  /// Throws for a setting of a folder's file that lets more through than what counts without it.
  static func check(_ setting: Setting, beside others: Settings) throws(CommandProblem) {
    guard case .folder(let path, let place, let line) = setting.source, let value = setting.values.first else { return }
    func refuse(_ expected: SettingsProblem.Expected) -> CommandProblem {
      .badSettings(path: path, line: line, SettingsProblem(place, expected))
    }
    switch setting.key.option.name {
    case SharedOptions.policy.name:
      let without = others[SharedOptions.policy.name].last?.values.first ?? "public-post"
      let base = try PolicyFile.policy(without)
      if try PolicyFile.policy(value).isWeaker(than: base) { throw refuse(.noWeakerPolicy(than: base.name)) }
    case FailLine.option.name:
      let without = others[FailLine.option.name].last?.values.first ?? "likely"
      let words = FailLine.option.choices
      if words.firstIndex(of: value) ?? 0 > words.firstIndex(of: without) ?? 0 {
        throw refuse(.noHigherLine(than: without))
      }
    default: break
    }
  }

  /// The terms of a list, without leave to keep what identifies alone where the list is not the user's own.
  static func trusted(
    _ terms: TermList, of path: String, from source: Setting.Source?, _ streams: inout Streams
  ) -> TermList {
    guard case .folder(let file, _, _)? = source, !terms.directLines.isEmpty else { return terms }
    for line in terms.directLines {
      streams.error.write("caseveil: \(Messages.note(onDirectLine: line, of: path, namedBy: file))\n")
    }
    return terms.withoutDirect
  }
}
