import ConsentLedger

/// A record as a list names it: by its number and what it is, so that nobody has to look it up.
struct NamedRecord {
  let words: String

  /// `record 4, x 3 Nov 2026`; `record 7, withdrawn 9 Nov 2026`.
  init(_ number: Int, in state: LedgerState) {
    let record = state.entries[number].record
    let what =
      switch record.body {
      case .release(let release):
        "\(PlainWords.of(release.channel)) \(release.publishedAt.map { $0.spoken } ?? "planned")"
      case .consent(let consent):
        "\(consent.party == Party(1) ? "" : consent.party.text + " ")\(PlainWords.of(consent.state.rawValue)) "
          + consent.decidedAt.spoken
      case .void(let void):
        "void of \(state.entry(void.target).map { "record \($0.record.sequence)" } ?? "a record"), \(record.at.day.spoken)"
      default: "\(PlainWords.of(record.type.rawValue)) \(record.at.day.spoken)"
      }
    words = "record \(number), \(what)"
  }
}
