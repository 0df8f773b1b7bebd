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
  }
}

extension TokenizedDocument {
  /// Whether a run is a kind of operation: all its words are medicine or generic.
  fileprivate func isOperation(_ run: OrganisationRun) -> Bool {
    for i in run.first..<run.head where self[i].isWord && isSpecific(i) && !self[i].marks.contains(.medical) {
      return false
    }
    return true
  }
}
