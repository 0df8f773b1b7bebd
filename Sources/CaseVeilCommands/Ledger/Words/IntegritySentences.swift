import ConsentLedger

extension IntegrityProblem {
  /// Where it is, in words; empty when it has no place.
  var placeWords: String {
    guard let line else { return "" }
    return byte.map { "line \(line), byte \($0): " } ?? "line \(line): "
  }

  /// Place and what is wrong.
  var sentence: String { (kind == .disclosureMissing && field == nil ? "" : placeWords) + what }

  private var what: String {
    switch kind {
    case .notALedger: "this is no ledger: its first record is not one that opens a ledger."
    case .tornTail where isOfRecord:
      "the last line was recorded whole, as head.json shows, and is cut short: a record is lost."
    case .tornTail: "the last line is unfinished: a write was interrupted. 'caseveil consent repair' moves it aside."
    case .lineTooLong: "the line is longer than \(LedgerLine.longest) bytes."
    case .frame: "the line has not the form of a record."
    case .recordHash: "content does not match its hash: the change is inside this line."
    case .utf8: "not UTF-8."
    case .json: "not the JSON of a record."
    case .notCanonical: "the record is written in another way than a ledger writes."
    case .sequence:
      "the record says that it is number \(found ?? "?"), here stands number \(expected ?? "?"): a line is missing, doubled or moved."
    case .chain: "the record does not follow the one before: a record in between was taken out or put in."
    case .duplicateID: "the identifier of an earlier record."
    case .unsupportedVersion: "made by a newer program: version \(found ?? "?"), this one reads \(expected ?? "1")."
    case .schema: "not a record: \(schema?.sentence ?? "")"
    case .danglingReference: "it points at a record that is not there or does not fit."
    case .rule: "rule \(rule?.rawValue ?? ""): \(rule?.sentence ?? "")"
    case .headMissing:
      "head.json is missing: no crash does that, and without it a cut ledger looks whole."
    case .headMismatch: "head.json disagrees with the ledger: one of the two was changed."
    case .truncated:
      "the ledger was cut: head.json speaks of \(expected ?? "?") records or bytes, \(found ?? "?") are there."
    case .notedCheckpoint: "the checkpoint noted here is not what the ledger was at that size."
    case .checkpointOrigin: "this checkpoint is of another ledger."
    case .checkpointFormat: "this is no checkpoint: expected \(expected ?? "?") here."
    case .checkpointSeal: "the seal is not of this key."
    case .checkpointTruncated:
      "the checkpoint covers \(expected ?? "?") records, the ledger has \(found ?? "?"): records were cut off the end."
    case .checkpointRoot: "history was rewritten\(interval.map { ": in records \($0.after) to \($0.upTo - 1)" } ?? "")."
    case .commitMismatch: "the private value of '\(field ?? "?")' is not the one that was committed to."
    case .disclosureMissing where field == nil:
      "private.jsonl is gone, and with it the personal values and what opens the commitments"
        + "\(found.map { " (\($0) of them)" } ?? ""). Restore it from a backup; nothing can be recorded until then. For a "
        + "copy that was handed on without it, give 'verify --public'."
    case .disclosureMissing: "the private value of '\(field ?? "?")' is gone though no record says that it was erased."
    case .disclosureUnreadable: "a line of private.jsonl cannot be read."
    case .erasureIncomplete: "'\(field ?? "?")' was erased but is still there. 'caseveil consent repair' finishes it."
    case .disclosureOrphan: "a private value belongs to no record that is here."
    case .clockRegress: "recorded at \(found ?? "?"), before the record above it (\(expected ?? "?"))."
    case .inProgress: "the last line is being written just now."
    case .noOutsideCheckpoint: "no outside checkpoint given: a full rewrite would not be seen."
    case .checkpointStale:
      "no checkpoint was noted for 100 records or 30 days: 'caseveil consent checkpoint' makes one."
    case .commitmentsUnchecked: "the personal values were not checked: the private file is not here."
    case .privateReadable:
      PrivateWarning.sentence
    }
  }
}

/// That the personal values lie open.
enum PrivateWarning {
  static let sentence =
    "others on this machine can read private.jsonl, which holds the personal values: chmod 600 private.jsonl."
}
