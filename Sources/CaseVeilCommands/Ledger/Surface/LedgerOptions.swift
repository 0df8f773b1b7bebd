import ConsentLedger

/// Options that several consent commands share, declared once.
enum LedgerOptions {
  static let ledger = Option.value("--ledger", "FOLDER", "The ledger; CASEVEIL_LEDGER when not given.")
  static let caseID = Option.value("--case", "ID", "The case: case- and sixteen characters.")
  static let json = Option.flag("--json", "One JSON object on standard output.")
  static let now = Option.value(
    "--now", "TIME", "A time of your own, 2026-11-03T08:00:00Z; in ledgers named test-… only.")
  static let reveal = Option.flag("--reveal", "Also show the personal values that are held beside the ledger.")
  static let text = Option.value("--text", "FILE", "The text itself: only digests and figures of it are kept.")
  static let role = Option.value(
    "--actor-role", "ROLE", choices: Role.allCases.map(\.rawValue),
    "Who records, as stated; CASEVEIL_ROLE when not given.")
  static let personal = Option.value(
    "--private", "FIELD=FILE", "A personal value from a file, or from standard input with '-'. May stand several times."
  )
  static let personalFrom = Option.value(
    "--private-from", "FILE", "Personal values as a JSON object, from a file or '-'.")
  static let clock = Option.flag("--accept-clock", "Record although the clock stands before that of the last record.")
  static let recordID = Option.value(
    "--rid", "HEX", "The record's identifier, 32 digits: the same one again records nothing twice.")
  static let size = Option.value(
    "--at", "SIZE", "Under the checkpoint over so many records, which the reader has; the newest when not given.")
  static let wait = Option.value("--wait", "SECONDS", "How long to wait for others who write; 10 when not given.")

  /// For commands that only read.
  static let reading = [ledger, json, now, wait, SharedOptions.quiet].map { $0.grouped(.ledger) }
  /// For commands that append.
  static let writing = [
    ledger, role, personal, personalFrom, recordID, clock, json, now, wait, SharedOptions.quiet,
  ].map { $0.grouped(.ledger) }
}
