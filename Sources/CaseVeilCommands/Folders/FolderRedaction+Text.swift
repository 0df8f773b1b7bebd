import CaseFindings
import CaseVeil

extension FolderRedaction {
  /// What was done, on standard error.
  func report(_ people: PeopleAcross) -> String {
    var text = "caseveil: \(written) \(written == 1 ? "draft" : "drafts") written to \(VisibleText.name(out))"
    text += same > 0 ? "; \(same) there already and the same.\n" : ".\n"
    if numbered > 0 {
      let count = numbered == 1 ? "1 draft has" : "\(numbered) drafts have"
      text += "caseveil: \(count) a number for a name, as the file's own may tell of somebody; --dry-run shows which.\n"
    }
    if !people.shared.isEmpty {
      let told = people.shared.map { "\($0.label) (\($0.documents.count) files)" }.joined(separator: ", ")
      text += "caseveil: in several files: \(told).\n"
    }
    return text + "caseveil: a person still has to read each draft.\n"
  }

  /// What would be done: each file and its draft with what would change, then who stands in several files.
  func plan(
    _ noted: [Noted?], _ people: PeopleAcross, _ names: DraftNames, _ places: [Int]
  ) -> String {
    var text = ""
    var totals: [IdentifierKind: Int] = [:]
    for i in places {
      guard let note = noted[i] else { continue }
      for (kind, count) in note.counts { totals[kind, default: 0] += count }
      text += "\(VisibleText.name(files.texts[i])) → \(VisibleText.name(names.names[i])): \(Self.list(note.counts))\n"
    }
    if !places.isEmpty { text += "In all: \(Self.list(totals))\n" }
    for person in people.shared {
      let paths = person.documents.map { VisibleText.name(files.texts[$0]) }.joined(separator: ", ")
      text += "\(person.label) stands in \(person.documents.count) files: \(paths)\n"
    }
    return text + "Nothing was written.\n"
  }

  /// `NHS number ×2, age`, in the order of the kinds.
  private static func list(_ counts: [IdentifierKind: Int]) -> String {
    var known: [(name: String, count: Int)] = []
    for kind in IdentifierKind.allCases {
      guard let count = counts[kind] else { continue }
      if let place = known.firstIndex(where: { $0.name == kind.displayName }) {
        known[place].count += count
      } else {
        known.append((kind.displayName, count))
      }
    }
    return known.isEmpty
      ? "nothing would change"
      : known.map { $0.count == 1 ? $0.name : "\($0.name) ×\($0.count)" }.joined(separator: ", ")
  }
}
