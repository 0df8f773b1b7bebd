import ConsentLedger

/// The sentences for what a ledger refuses or cannot do: where, what was expected, what to do next.
enum LedgerMessages {
  static func sentence(for problem: LedgerProblem) -> String {
    switch problem {
    case .notALedger: "The folder holds no ledger. 'caseveil consent init --ledger FOLDER --name NAME' makes one."
    case .alreadyALedger: "The folder holds a ledger already; nothing was changed. Give another folder."
    case .locked(0): "Somebody else has written meanwhile, so what was shown may not hold. Run the command again."
    case .locked(let seconds):
      "Somebody else has held the ledger for \(seconds == 1 ? "1 second" : "\(seconds) seconds"). Try again, or give --wait."
    case .file(_, "lock", let code) where SystemCause(code).isForbidden:
      "The folder of the ledger is read-only for you, so nothing can be recorded in it. Reading verbs work; nothing was "
        + "recorded."
    case .file(let operation, let file, let code):
      "\(file.isEmpty ? "the folder" : file): could not \(operation.rawValue): \(SystemCause(code).sentence). Nothing "
        + "was recorded."
    case .afterRecord(let sequence, let operation, let file, let code):
      "record \(sequence) was made, and then \(file): could not \(operation.rawValue): \(SystemCause(code).sentence). Do "
        + "not record it again. 'caseveil consent repair' does what is left."
    case .integrity(let problem):
      "\(problem.kind.rawValue): \(problem.sentence) Do not record; 'caseveil consent verify' tells what to do."
    case .mayBeCut(let sign): "refused: \(sign.sentence)"
    case .json(let fault): "line \(fault.line), byte \(fault.byte): not the JSON of a record (\(fault.kind.words))."
    case .schema(let fault): "refused\(fault.rule.map { " \($0.rawValue)" } ?? ""): \(fault.sentence)"
    case .refused(let breaches): refusal(breaches)
    case .clockRegress(let last, let given):
      "refused: the clock says \(given.text), but the last record was made at \(last.text). Set the clock right; "
        + "--accept-clock records all the same, and 'verify' will tell of it."
    case .identifierInUse(let sequence):
      "refused: record \(sequence) has this identifier and says something else. Leave --rid out for a new record."
    case .policy: "The table is no sharing policy."
    case .noSuchRecord: "The ledger has no such record. 'caseveil consent list' shows what it has."
    case .onlyForTests:
      "refused: --now is for trying out, in ledgers whose name starts with 'test-'. Here the machine's clock counts."
    }
  }

  private static func refusal(_ breaches: [RuleBreach]) -> String {
    let refused = breaches.filter { $0.severity == .refuse }
    return refused.map { "refused \($0.code.rawValue): \($0.code.sentence)" }.joined(separator: "\n  ")
  }
}

extension SignOfCut {
  /// What tells of it, and what to do.
  fileprivate var sentence: String {
    let advice = "A new head.json would hide that. Keep a copy of the folder as evidence, then restore a backup."
    return switch self {
    case .checkpoint(let size):
      "the copy of the checkpoint over \(size) records does not fit: records were cut off or changed. " + advice
    case .strayValues(let count):
      "private.jsonl holds values (\(count)) of records that are not there: records were cut off. " + advice
    case .nothingTells:
      "head.json is gone or cannot be read. No crash does that; somebody may have cut records off the end and taken away "
        + "what shows it. Give the newest checkpoint that was kept elsewhere (--checkpoint FILE). Without one, "
        + "--accept-length writes head.json anew, and what was cut off, if anything, is seen by nobody."
    }
  }
}

extension JSONFault.Kind {
  /// In a few words.
  var words: String {
    switch self {
    case .notUTF8: "not UTF-8"
    case .expected(let expected): "expected \(expected.rawValue)"
    case .null: "null; leave the member out"
    case .fraction: "a fraction or exponent"
    case .minusZero: "minus zero"
    case .leadingZero: "a leading zero"
    case .numberTooLarge: "a number that is too large"
    case .duplicateKey: "a key that stands twice"
    case .loneSurrogate: "half a surrogate pair"
    case .unknownEscape: "an unknown escape"
    case .controlCharacter: "a bare control character"
    case .tooDeep: "lists inside lists too deep"
    case .bytesAfterTheValue: "something after the value"
    }
  }
}

extension SchemaFault {
  /// What was expected where, with the option that gives it.
  var sentence: String { sentence(naming: ConsentField.option(forPath: path)) }
}
