/// A ledger as it was at one moment.
public struct LedgerSnapshot: Sendable {
  public let state: LedgerState
  /// Empty when the private file is not there: then nothing can be opened.
  public let values: PrivateValues
  /// Whether the private file is there.
  public let hasPrivateFile: Bool
}

/// What came of an append.
public struct Appended: Sendable {
  public let entry: Entry
  /// The rules that warn of the record.
  public let warnings: [RuleBreach]
  /// The record that names unfinished writes of before, when one had to be made.
  public let recovery: Entry?
  /// Whether the record was there already, from an attempt before.
  public let wasThere: Bool
}
