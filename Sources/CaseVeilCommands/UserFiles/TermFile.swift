import CaseVeil

/// Lists of words that a user gives.
enum TermFile {
  /// The terms of an option's lists that count today: of the list typed, else of those that the settings name; words that
  /// always go are those of both. Says on stderr which lines do not count.
  static func terms(
    _ option: Option, _ purpose: TermTable.Purpose, on today: CalendarDay, in arguments: Arguments,
    _ streams: inout Streams
  ) throws(CommandProblem) -> TermList {
    var list = TermList.empty
    if arguments.isTyped(option.name), let path = arguments.value(option.name) {
      list = try terms(path, for: purpose, on: today, from: nil, &streams)
      if purpose == .keep { return list }
    }
    for setting in arguments.settings[option.name] {
      for path in setting.values {
        list = list.joined(with: try terms(path, for: purpose, on: today, from: setting.source, &streams))
      }
    }
    return list
  }

  private static func terms(
    _ path: String, for purpose: TermTable.Purpose, on today: CalendarDay, from setting: Setting.Source?,
    _ streams: inout Streams
  ) throws(CommandProblem) -> TermList {
    let source = try UserText.read(path)
    do throws(TermProblem) {
      let terms = try TermTable(source, for: purpose).terms()
      for line in terms.expiredLines(on: today) {
        streams.error.write("caseveil: \(Messages.note(onExpiredLine: line, of: path))\n")
      }
      return SettingsTrust.trusted(terms.current(on: today), of: path, from: setting, &streams)
    } catch {
      throw .badTerms(path: path, line: UserText.line(error.place, of: source), error)
    }
  }
}
