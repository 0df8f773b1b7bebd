import CaseLexicons

extension Detector {
  /// Other bodies: councils, courts, churches, charities, clubs, prisons, libraries, care homes.
  ///
  /// - Looks like: capitals that end in Council, Trust, Association, Library, Care Home.
  /// - Confirmed by: a word that is specific.
  /// - Confused with: generic bodies (`the Supreme Court`), headings, surnames (`Peter Hall`).
  /// - Source: British and American usage.
  static let organisation = Detector(
    "organisation", finds: .organisation, .landmark,
    summary: "Council, court, charity, club, care home or another body, by its head word and a specific word.",
    examples: [
      "Housing is with {{organisation|Thornbridge Borough Council}} now.",
      "He volunteers for the {{organisation|Friends of Lintonby Library}}.",
      "Lives at {{organisation|Hazelmere Care Home}} since May.",
      "The {{organisation|Linz Labour Court (Tarvangericht)}} sat.",
    ],
    counterexamples: [
      "The Supreme Court and the Court of Appeal agreed.",
      "Peter Hall was seen today.",
      "Referred to Social Services.",
    ]
  ) { text, findings in
    let others: WordMarks = [.hospitalHead, .practiceHead, .wardHead, .schoolHead, .employerHead]
    text.forEachOrganisation(.organisationHead) { run in
      guard run.marks.isDisjoint(with: others) else { return }
      if text.phrase(at: run.first, marked: .protectedPhrase) != nil { return }
      let isHouse = run.marks.contains(.residenceHead) && !homes.contains(text[run.last].hash)
      findings.add(
        isHouse || landmarks.contains(text[run.last].hash) ? .landmark : .organisation, text.ordinalStart(run.first),
        through: text.glossEnd(after: run.last), in: text, run.confidence, .headWord)
    }
  }

  private static let homes = WordSet("home", "court", "lodge", "house")
  private static let landmarks = WordSet("airport", "arena", "harbour", "port", "stadium", "zoo")
}

extension TokenizedDocument {
  /// Over the number of a battalion or a regiment: `3rd Battalion Tarrow Rifles`.
  fileprivate func ordinalStart(_ first: Int) -> Int {
    isWord(first, in: Self.units) && self[first].gap == .space && ordinal(at: first - 1)?.last == first - 1
      ? first - 1 : first
  }

  /// Over the name in its own language: `Linz Labour Court (Arbeitsgericht)`.
  fileprivate func glossEnd(after last: Int) -> Int {
    guard isMark(last + 1, "("), self[last + 1].gap == .space, self[last + 2].isCapital else { return last }
    var hasUnknown = false
    var i = last + 2
    while i - last < 9, !isMark(i, ")") {
      guard self[i].gap <= .space, self[i].isWord || isDash(i) else { return last }
      let known = self[i].marks.subtracting([.startsPhrase, .surname, .smallPlace, .foreignWord])
      if self[i].isWord, known.isEmpty, self[i].length > 3 { hasUnknown = true }
      i += 1
    }
    return isMark(i, ")") && hasUnknown ? i : last
  }

  private static let units = WordSet("battalion", "regiment", "squadron", "division", "brigade", "company")
}
