import CaseLexicons

extension Detector {
  /// What happens to so few that a newspaper or a neighbour would know of whom the text tells.
  ///
  /// - Looks like: `struck by lightning`, `fell from the church tower`, `one of four cases in Wales`, `at the inquest`.
  /// - Confirmed by: words of the table, alone or after a verb of harm; a count of cases with a place or *ever*.
  /// - Confused with: accidents of every day (stairs, cars, dogs), `first case on the list`.
  /// - Source: `events/rare-circumstances.tsv`; ordinary written English.
  static let rareEvent = Detector(
    "rare-event", finds: .rareEvent,
    summary: "Accident, crime, disaster, record, court case, broadcast or exposure that happens to few.",
    examples: [
      "He was {{rareEvent|struck by lightning}} and later {{rareEvent|went viral}}.",
      "She fell? No, she {{rareEvent|fell from the church tower}}; he was {{rareEvent|thrown from a horse}}.",
      "A boy {{rareEvent|bitten by his pet snake}}, a man {{rareEvent|caught in a baler}}.",
      "This is {{rareEvent|only the third case reported in Wales}}, {{rareEvent|the first in the UK}}.",
      "She is {{rareEvent|one of four cases in Wales}} and {{rareEvent|the oldest patient ever reported}}.",
      "Hurt in the {{rareEvent|Lintonby train crash}}; a {{rareEvent|survivor of the Lintonby fire}}.",
      "He {{rareEvent|swallowed a toothbrush}} and was {{rareEvent|found in a suitcase}}.",
      "She {{rareEvent|appeared on BBC Wales}} before the {{rareEvent|inquest}}.",
    ],
    counterexamples: [
      "He fell down the stairs, off his bike, and was in a road traffic accident; a dog bite too.",
      "The first case on the list, the third patient, one of three children, his only complaint.",
      "Found in the drain fluid, caught early, swallowed a tablet, bitten by a dog.",
      "A heart attack, a panic attack and a house fire; she survived a car crash.",
    ]
  ) { text, findings in
    text.forEachEventTerm { term in
      guard let (event, kind) = text.event(of: term) else { return }
      // Courts fill legal texts; where they are a patient's event, a person should look.
      let confidence = kind == "court" ? Confidence(permille: 650) : .likely
      let end = isPlaced(kind) ? text.told(event.upperBound - 1, lasting: false) : event.upperBound
      findings.add(.rareEvent, event.lowerBound, through: end - 1, in: text, confidence, [.unusual, .listed])
    }
    let starts = EventWords.starts
    for i in text.cued where starts.contains(text.tokens[i].hash) || text.tokens[i].shape == .mixed {
      if let count = text.countedCase(at: i) {
        findings.add(.rareEvent, count.lowerBound, through: count.upperBound - 1, in: text, .high, .counted)
      }
      if let event = text.disaster(at: i) ?? text.broadcast(at: i) {
        findings.add(
          .rareEvent, event.lowerBound, through: event.upperBound - 1, in: text, .likely, [.unusual, .frame])
      }
    }
  }
}

/// Whether where it happened belongs to what happened: not to a trial, a record or a broadcast.
private func isPlaced(_ kind: String) -> Bool {
  kind == "accident" || kind == "animal" || kind == "height" || kind == "machine" || kind == "object" || kind == "birth"
}

extension TokenizedDocument {
  /// Each term of the table of circumstances: phrases, then single words.
  fileprivate func forEachEventTerm(_ body: (Range<Int>) -> Void) {
    for phrase in phrases where phrase.marks.contains(.rareEvent) { body(phrase.first..<phrase.end) }
    for i in cued where tokens[i].marks.contains(.rareEvent) { body(i..<(i + 1)) }
  }

  /// The stretch that tells the event of a term; nil when the words that it needs do not stand before it.
  fileprivate func event(of term: Range<Int>) -> (event: Range<Int>, kind: String)? {
    guard let rows = Self.circumstances?.rows(for: conditionName(term)) else { return nil }
    for row in rows where row.count > 2 {
      if row[2] == "by", isWord(term.upperBound, in: EventWords.attacks), self[term.upperBound].gap == .space {
        return (term.lowerBound..<(term.upperBound + 1), row[1])
      }
      if row[2] == "swallowed", let last = orificeEnd(after: term.upperBound) {
        return (term.lowerBound..<(last + 1), row[1])
      }
      if let start = EventFrame(needed: row[2])?.start(before: term.lowerBound, in: self) {
        return (start..<term.upperBound, row[1])
      }
    }
    guard let row = rows.first, row.count == 2, !self[term.lowerBound - 1].marks.contains(.title) else { return nil }
    return (withPlace(term), row[1])
  }

  /// `in his rectum` after an object.
  private func orificeEnd(after i: Int) -> Int? {
    guard isWord(i, in: EventWords.inside), self[i].gap == .space else { return nil }
    for j in (i + 1)..<(i + 4) where isWord(j, in: EventWords.orifices) { return j }
    return nil
  }

  /// A term with the capitals before it: `Lintonby train crash`.
  private func withPlace(_ term: Range<Int>) -> Range<Int> {
    var first = term.lowerBound
    while first > 0, self[first].gap == .space, self[first - 1].shape == .capitalised, term.lowerBound - first < 3,
      !self[first - 1].flags.contains(.startsSentence), self[first - 1].marks.isDisjoint(with: [.month, .weekday])
    {
      first -= 1
    }
    return first..<term.upperBound
  }

  private static let circumstances = Lexicon(named: "events/rare-circumstances.tsv")
}
