import CaseLexicons

extension Detector {
  /// General practices, dentists, pharmacies and opticians.
  ///
  /// - Looks like: capitals that end in Surgery, Practice, Medical Centre, Pharmacy, Health Centre.
  /// - Confirmed by: a specific word.
  /// - Confused with: operations (`Bypass Surgery`), general practice as a subject.
  /// - Source: British usage.
  static let practice = Detector(
    "practice", finds: .practice,
    summary: "General practice, dentist, pharmacy or optician, by its head word.",
    examples: [
      "Registered with {{practice|Hollowmere Surgery}} since birth.",
      "From {{practice|FRESHWATER MEDICAL CENTRE}} by fax.",
      "Collects it at {{practice|Lintonby Road Pharmacy}}.",
      "The {{practice|Thornbury surgery}} rang back.",
      "He is registered at {{practice|Dr Osei & Partners}} and {{practice|Mill Medical Practice}}.",
      "Last seen at {{practice|Dr. Holt's Office}} in May.",
    ],
    counterexamples: [
      "He had Cardiac Surgery in spring.",
      "Training in General Practice.",
      "The surgery was long.",
    ]
  ) { text, findings in
    text.forEachOrganisation(.practiceHead) { run in
      let isOperation = run.last == run.head && text.isWord(run.head, in: .surgery) && text.isOperation(run)
      if isOperation { return }
      findings.add(.practice, run.first, through: run.last, in: text, run.confidence, .headWord)
    }
    text.addLocalHeads(.practiceHead, of: .practice, to: &findings)
    for i in text.capitals where text[i].marks.contains(.doctorTitle) {
      if let last = text.doctorsRooms(titledAt: i) {
        findings.add(.practice, i, through: last, in: text, .high, [.title, .headWord])
      }
    }
    for i in text.capitals where partners.contains(text[i].hash) {
      guard text.isMark(i - 1, "&") || text.isWord(i - 1, in: .and) else { continue }
      let first = text.firstWord(ofNameBefore: i - 2)
      let title = text.isMark(first - 1, ".") ? first - 2 : first - 1
      guard text[title].marks.contains(.doctorTitle), text[i - 2].isCapital else { continue }
      findings.add(.practice, title, through: i, in: text, .high, [.title, .headWord])
    }
  }
}

private let partners = WordSet("partners", "partner", "colleagues", "associates")
private let rooms = WordSet("office", "surgery", "practice", "clinic", "rooms")

extension TokenizedDocument {
  /// The last token of `Dr. Holt's Office`, with a capital; nil for `Dr Holt's clinic`, which is a time of the week.
  fileprivate func doctorsRooms(titledAt title: Int) -> Int? {
    var i = isMark(title + 1, ".") ? title + 2 : title + 1
    var words = 0
    while words < 3, self[i].isCapital, self[i].gap <= .space {
      i += 1
      words += 1
    }
    guard words > 0, self[i].shape == .possessive || isMark(i, "'"), self[i + 1].shape == .capitalised,
      self[i + 1].gap == .space, rooms.contains(self[i + 1].hash)
    else { return nil }
    return i + 1
  }

  /// Whether a run is a kind of operation: all its words are medicine or generic.
  fileprivate func isOperation(_ run: OrganisationRun) -> Bool {
    for i in run.first..<run.head where self[i].isWord && isSpecific(i) && !self[i].marks.contains(.medical) {
      return false
    }
    return true
  }
}
