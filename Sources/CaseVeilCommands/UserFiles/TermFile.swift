import CaseVeil

/// Lists of words that a user gives.
enum TermFile {
  /// The terms of a list that count today; an empty list without a path. Says on stderr which lines no longer count.
  static func terms(
    _ path: String?, for purpose: TermTable.Purpose, on today: CalendarDay, _ streams: inout Streams
  ) throws(CommandProblem) -> TermList {
    guard let path else { return .empty }
    let source = try UserText.read(path)
    do throws(TermProblem) {
      let terms = try TermTable(source, for: purpose).terms()
      for line in terms.expiredLines(on: today) {
        streams.error.write("caseveil: \(Messages.note(onExpiredLine: line, of: path))\n")
      }
      return terms.current(on: today)
    } catch {
      throw .badTerms(path: path, line: UserText.line(error.place, of: source), error)
    }
  }
}
