import ConsentLedger

extension Command {
  /// `consent receipt`
  static let consentReceipt = Command(
    name: "consent receipt", summary: "proves one case to an editor, and shows nothing of any other",
    discussion: """
      Gives the records of one case, with the proofs that they lie in the ledger, as one JSON object. Personal values are
      left out unless --disclose names them: text_released proves which text it was, by its digest.
      """,
    operands: [],
    options: [
      LedgerOptions.caseID, .value("--records", "LIST", "Only these records, with commas."),
      .value("--disclose", "LIST", "Personal values to show, with commas: text_seen, text_released, evidence_where …"),
      LedgerOptions.size,
      .value("--out", "FILE", "Write to a file instead."),
    ] + LedgerOptions.reading,
    examples: [("caseveil consent receipt --case ID --disclose text_released > receipt.json", "for an editor")],
    echoesWords: false
  ) { arguments, streams throws(CommandProblem) in
    let opened = try OpenedLedger(arguments, streams)
    let size = try arguments.number("--at", upTo: opened.state.size) ?? opened.state.size
    var entries: [Entry] = []
    if let records = arguments.value("--records") {
      for name in records.split(separator: ",") {
        entries.append(try opened.entry(name.trimmingSpaces, of: "--records"))
      }
    } else if arguments.value("--case") != nil {
      entries = opened.state.entries(of: try opened.knownCase()).filter { $0.record.sequence < size }
    } else {
      throw .consent(.missing(options: ["--case"], verb: "receipt"))
    }
    let fields = try arguments.choices("--disclose", of: PersonalField.self) ?? []
    let disclosures = entries.flatMap { entry in
      fields.compactMap { opened.values.disclosure(of: $0, in: entry.record.id) }
    }
    let (ledger, state) = (opened.ledger, opened.state)
    let receipt = try CommandProblem.asking { () throws(LedgerProblem) in
      try state.receipt(for: entries, atSize: size, disclosing: disclosures) { entry throws(LedgerProblem) in
        try ledger.line(of: entry)
      }
    }
    guard let receipt else { throw .ledger(.noSuchRecord) }
    if arguments.value("--out") != nil {
      try OutFile.write(receipt.bytes + [0x0A], arguments, streams)
    } else {
      streams.output.write(receipt.bytes + [0x0A])
    }
    if !fields.isEmpty, !arguments.has("--quiet") {
      streams.error.write(
        "The receipt shows \(disclosures.count) personal values. Hand it on only to whom they concern.\n")
    }
    return .done
  }

  /// `consent verify-receipt`
  static let consentVerifyReceipt = Command(
    name: "consent verify-receipt", summary: "checks a receipt, without the ledger",
    discussion: """
      Checks every line, proof and value of a receipt. With --checkpoint it must be under the checkpoint that you had; with
      --text FILE it says whether that text is the one that was released or read, and exits with 4 when it is neither.
      """,
    operands: ["FILE"],
    options: [
      .value("--checkpoint", "FILE", "A checkpoint that you had already."), LedgerOptions.text,
      Settings.isolated.grouped(.settings), LedgerOptions.json,
    ],
    examples: [("caseveil consent verify-receipt receipt.json --text manuscript.txt", "is this the text?")],
    echoesWords: false
  ) { arguments, streams throws(CommandProblem) in
    let bytes = try PersonalInput.bytes(of: arguments.operands.first ?? "-", for: "FILE", streams)
    let known = try KnownCheckpoint.checkpoint(arguments, streams)
    guard let receipt = try? Receipt(parsing: bytes) else {
      throw .consent(.unreadable(what: "FILE", cause: "this is no receipt of 'caseveil consent receipt'"))
    }
    let checked = receipt.checked(against: known)
    var text: PostedText?
    if let source = arguments.value(LedgerOptions.text.name) { text = try PostedText(source, arguments, streams) }
    let report = ReceiptText(receipt: receipt, checked: checked, known: known, text: text?.digest)
    if arguments.has(LedgerOptions.json.name) {
      streams.output.write(report.json)
    } else {
      streams.output.write(report.page)
    }
    return checked.problems.isEmpty && !report.isAnotherText ? .done : .integrity
  }
}

/// What came of checking a receipt.
struct ReceiptText {
  let receipt: Receipt
  let checked: CheckedReceipt
  /// The checkpoint that the reader had.
  let known: Checkpoint?
  let text: TextDigest?

  /// How the text given compares with those that the receipt discloses.
  private var matches: [(record: Int, field: String, match: TextMatch)] {
    guard let text else { return [] }
    var matches: [(record: Int, field: String, match: TextMatch)] = []
    for disclosure in receipt.disclosures where disclosure.field == "text_seen" || disclosure.field == "text_released" {
      guard let record = checked.records.first(where: { $0.id == disclosure.record }),
        let exact = disclosure.value.flatMap({ TextDigest.digest(in: $0) })
      else { continue }
      let loose = receipt.disclosures.first {
        $0.record == disclosure.record && $0.field == disclosure.field + "_loose"
      }?.value.flatMap { TextDigest.digest(in: $0) }
      let match = TextDigest(exact: exact, loose: loose ?? exact).match(text)
      matches.append((record.sequence, disclosure.field, match))
    }
    return matches
  }

  /// Whether the text given is none of those that the receipt discloses, or nothing tells whether it is.
  var isAnotherText: Bool { text != nil && !matches.contains { $0.match == .exact || $0.match == .typography } }

  var textLines: [String] {
    if text == nil { return [] }
    if matches.isEmpty { return ["text: the receipt discloses no digest to compare with"] }
    return matches.map { "text: \(Self.words($0.match)) record \($0.record) (\(PlainWords.of($0.field)))" }
  }

  private static func words(_ match: TextMatch) -> String {
    switch match {
    case .exact: "the same as in"
    case .typography: "the same words, other quotes, dashes or spacing, as in"
    case .different, .notChecked: "another than in"
    }
  }

  var page: String {
    var body = ""
    if let checkpoint = checked.checkpoint {
      body += "ledger \(checkpoint.ledger.hex.prefix(8))…  \(checkpoint.size) records  root \(checkpoint.spokenRoot)\n"
    }
    for problem in checked.problems { body += "error \(sentence(for: problem))\n" }
    if checked.problems.isEmpty {
      body +=
        "\(checked.records.count) records are in that ledger, unchanged; \(receipt.disclosures.count) values fit\n"
      for record in checked.records {
        body += "  record \(record.sequence)  \(record.at.day.spoken)  \(PlainWords.of(record.type.rawValue)), by "
        body += "\(PlainWords.of(record.role.rawValue)) as stated\n"
      }
      if known == nil {
        body += "warning: no checkpoint of your own was given; all this is what the receipt itself says\n"
      }
    }
    return body + textLines.map { $0 + "\n" }.joined()
  }

  var json: JSONObject {
    var object = JSONObject()
    object.set("schema", "caseveil.consent.receipt-check/1")
    object.set("holds", checked.problems.isEmpty)
    object.set("checkpoint_known", known != nil)
    object.set("records", checked.records.map { .integer(Int64($0.sequence)) })
    object.set("problems", checked.problems.map { sentence(for: $0) })
    if text != nil { object.set("text_fits", !isAnotherText) }
    object.set("text", matches.map { "\($0.record) \($0.field) \($0.match.rawValue)" })
    return object
  }

  /// An older or newer checkpoint of the same ledger is nothing wrong, but proves nothing here.
  private var otherCheckpoint: String {
    guard let shown = checked.checkpoint, let known, shown.ledger == known.ledger, shown.size != known.size else {
      return "checkpoint: not the one that you have"
    }
    return "checkpoint: the receipt is under the one over \(shown.size) records, yours is over \(known.size). Ask for "
      + "a receipt made with --at \(known.size)"
  }

  private func sentence(for problem: ReceiptProblem) -> String {
    switch problem {
    case .checkpoint(let fault): "checkpoint: expected \(fault.expected.rawValue) in line \(fault.line)"
    case .otherCheckpoint: otherCheckpoint
    case .frame(let item): "frame: item \(item + 1) has not the form of a line"
    case .recordHash(let item): "record_hash: item \(item + 1) does not match its hash"
    case .record(let item): "record: item \(item + 1) is no record"
    case .place(let item): "place: item \(item + 1) says that it stands elsewhere"
    case .proof(let item): "proof: item \(item + 1) is not in the ledger of this checkpoint"
    case .strayDisclosure(let place): "disclosure \(place + 1): of no record shown"
    case .commitment(let place): "disclosure \(place + 1): not the value that was committed to"
    }
  }
}
