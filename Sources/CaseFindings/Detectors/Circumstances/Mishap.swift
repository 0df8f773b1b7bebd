import CaseLexicons

extension Detector {
  /// Accidents, births, feasts and follies that few people have, told in a verb and the odd thing beside it.
  ///
  /// - Looks like: `kicked by a zebra`, `lost two toes to a ride-on mower`, `gave birth on the night bus`,
  ///   `it happened when the bell fell`, `won the lottery`, `lived on nothing but crisps for two years`.
  /// - Confirmed by: a verb of harm, falling, swallowing or winning and a thing that is neither medicine nor of every day.
  /// - Confused with: accidents of every day (stairs, cars, dogs), things of medicine (`trapped in the canal`).
  /// - Source: ordinary written English.
  static let mishap = Detector(
    "mishap", finds: .rareEvent,
    summary: "Accident, birth, win or folly told by its verb and an unusual thing or place.",
    examples: [
      "{{rareEvent|Kicked by a zebra}}, liver laceration. He was {{rareEvent|impaled on a flagpole}}.",
      "She {{rareEvent|lost two toes to a ride-on mower}}; {{rareEvent|the eye was lost to a champagne cork}}.",
      "{{rareEvent|Gave birth on the night bus}}, cord clamped. {{rareEvent|Fell off the stage}}.",
      "The injury happened when {{rareEvent|the bell fell off its frame}}, at noon.",
      "{{rareEvent|Won the lottery}}; he {{rareEvent|lived on nothing but crisps for two years}}.",
      "{{rareEvent|Parachute failed at nine thousand feet}}. He {{rareEvent|glued his hand to the road}}.",
      "{{rareEvent|Arrested at his own surprise party}}; {{rareEvent|swallowed her engagement ring}}.",
    ],
    counterexamples: [
      "Hit by a car, bitten by a dog, kicked by a patient and trapped in the inguinal canal.",
      "Fell off his bike, from the bed and down the stairs; swallowed a tablet and a coin.",
      "It happened when he bent to tie his shoe. The eye was lost to infection. Lost two stone.",
      "Born in the hospital; won't eat; lived on the island for two years; struck by the severity.",
    ]
  ) { text, findings in
    text.addTales(at: MishapWords.starts, to: &findings) { text.mishap(at: $0) }
  }
}

extension TokenizedDocument {
  /// Adds the unusual event that is told around each word of a set; none that starts inside the one before.
  func addTales(at starts: WordSet, to findings: inout Findings, _ tale: (Int) -> Range<Int>?) {
    var next = 0
    for i in cued where i >= next && starts.contains(tokens[i].hash) {
      guard let event = tale(i), event.lowerBound >= next else { continue }
      findings.add(
        .rareEvent, event.lowerBound, through: event.upperBound - 1, in: self, .likely, [.unusual, .frame])
      next = event.upperBound
    }
  }

  /// The stretch that tells an unusual event of which a word starts or holds the verb; nil when it is of every day.
  fileprivate func mishap(at i: Int) -> Range<Int>? {
    if self[i].marks.contains(.title), self[i].isCapital, !self[i].flags.contains(.startsSentence) { return nil }
    if isWord(i, in: MishapWords.harmed), let last = harm(at: i) { return i..<told(last) }
    if isWord(i, in: MishapWords.fell), let last = oddFall(at: i) { return i..<told(last) }
    if isWord(i, in: MishapWords.swallowed), let last = oddMouthful(at: i) { return i..<told(last) }
    if isWord(i, in: MishapWords.lost), let loss = oddLoss(at: i) { return loss.lowerBound..<told(loss.upperBound) }
    if isWord(i, in: MishapWords.births), let last = oddBirth(at: i) {
      let isLabour = isWord(i, in: MishapWords.labour) && i >= 2
      let isHers = isWord(i, in: MishapWords.waters) && isWord(i - 1, in: MishapWords.whose)
      return (isLabour ? i - 2 : isHers ? i - 1 : i)..<told(last)
    }
    if isWord(i, in: MishapWords.happened), let event = happening(after: i) { return event }
    if isWord(i, in: MishapWords.things), let event = failure(of: i) { return event }
    return folly(at: i)
  }

  /// Wins, diets, deeds and feasts.
  private func folly(at i: Int) -> Range<Int>? {
    if isWord(i, in: MishapWords.won), let last = win(at: i) { return i..<told(last) }
    if isWord(i, in: MishapWords.fed), let last = diet(at: i) { return i..<(last + 1) }
    if isWord(i, in: MishapWords.deeds), let last = deed(at: i) { return i..<told(last) }
    if isWord(i, in: MishapWords.wed), let last = bedsideWedding(at: i) { return i..<(last + 1) }
    return isWord(i, in: MishapWords.own) ? ownFeast(at: i) : nil
  }
}
