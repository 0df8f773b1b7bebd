import CaseFindings

/// What is said of marks in a text.
enum MarkNotes {
  /// How many there are and what they keep, and a line for each that says what no mark can.
  static func of(_ document: Document, named name: String) -> [String] {
    let map = LineMap(document)
    var kept: [String] = []
    var notes: [String] = []
    for mark in document.marks {
      for kind in mark.kept where !kept.contains(kind.name) { kept.append(kind.name) }
      let line = map.place(of: mark.span.lower).line
      if !mark.refused.isEmpty {
        let kinds = mark.refused.map(\.name).joined(separator: ", ")
        notes.append("\(name), line \(line): a mark cannot keep \(kinds), which identifies alone; only --keep can.")
      }
      if mark.isUnknown {
        notes.append(
          "\(name), line \(line): expected 'caseveil: keep' and the names of kinds in this mark; it does nothing.")
      }
    }
    let count = document.marks.filter { !$0.kept.isEmpty }.count
    if !kept.isEmpty {
      notes.insert(
        "\(count == 1 ? "a mark" : "\(count) marks") in \(name) keep\(count == 1 ? "s" : "") \(kept.joined(separator: ", ")).",
        at: 0)
    }
    return notes
  }
}
