import CaseLexicons

extension Detector {
  /// A trade in any place where only a person's trade stands.
  ///
  /// - Looks like: `Torcuil, tattooist on the quay`, `a Sikh long-haul lorry driver from`, `the Lady Mayoress herself`,
  ///   `a potter's daughter`, `Work history: rigger, then glazier`, `former cloudspotter`, `Wedding singer at the`.
  /// - Confirmed by: a name, an age or an article before it, a label of work, *herself*, *former*, a verb of work.
  /// - Confused with: clinicians (`Osei, registrar`), people of another sort (`a former smoker`), `a model of care`.
  /// - Source: own observation of notes and posts; `people/occupations.tsv`.
  static let placedTrade = Detector(
    "placed-trade", finds: .occupation,
    summary: "A trade beside a name, an age, an article, a label of work: Torcuil, cooper on the quay.",
    examples: [
      "Torcuil, {{occupation|tattooist}} on the quay, cut his thumb. Ivo, 52, {{occupation|saddler}}, fell.",
      "A thirty-something {{occupation|bus driver}} who sleeps badly. Harbir, 58, a Sikh {{occupation|long-haul lorry driver}} from Tarrow",
      "No, the {{occupation|Deputy Mayor}} herself came. A {{occupation|beekeeper}}'s daughter came in.",
      "Work history: {{occupation|rigger}}, {{occupation|tank-scourer}}, then {{occupation|glazier}}; CT shows plaques.",
      "Social: lives with wife, {{occupation|florist}}, in a flat, ten a day.",
      "She works as a {{occupation|lollipop lady}} outside the school. {{occupation|Agency HCA}}, cut finger.",
      "An ageing {{occupation|former cloudspotter}} with gout. {{occupation|Wedding singer}} at the Swan, hoarse.",
    ],
    counterexamples: [
      "A former smoker with COPD. Osei, registrar, saw her. A model of care. A driver mutation.",
      "Consultant, Leeds. Cook for ten minutes. A guide to dosing. Former partner present.",
      "Social: lives with carer, two cats. History: fever, then rash. The number itself is low.",
      "A pilot in the trial ran first. Nurse at the desk. A nurse's aide came.",
    ]
  ) { text, findings in
    for i in text.cued where text[i].marks.contains(.occupation) && text[i].isWord {
      guard let span = text.placedTrade(i, i) else { continue }
      findings.add(.occupation, span.lowerBound, through: span.upperBound, in: text, .likely, [.listed, .frame])
    }
    for phrase in text.phrases where phrase.marks.contains(.occupation) {
      guard let span = text.placedTrade(phrase.first, phrase.end - 1) else { continue }
      findings.add(.occupation, span.lowerBound, through: span.upperBound, in: text, .likely, [.listed, .frame])
    }
    for i in text.cued where PlacedTrades.cues.contains(text.tokens[i].hash) {
      guard let span = text.formerTrade(i) ?? text.agencyTrade(i) else { continue }
      findings.add(.occupation, span.lowerBound, through: span.upperBound, in: text, .likely, .frame)
    }
    for i in text.marks where text.isMark(i, ":") {
      for span in text.tradesOfHistory(after: i) {
        findings.add(.occupation, span.lowerBound, through: span.upperBound, in: text, .likely, [.label, .frame])
      }
    }
  }
}

extension TokenizedDocument {
  /// A listed trade, widened over the nouns before it, where its place says that it is someone's.
  fileprivate func placedTrade(_ first: Int, _ last: Int) -> ClosedRange<Int>? {
    guard isPlainTrade(first, last), !self[last].flags.contains(.onCapitalLine), !isClinicalTrade(first, last) else {
      return nil
    }
    if isReflexive(last + 1) { return first...last }
    guard first < last || !isDoubtful(last) && !isWord(last, in: PlacedTrades.notAgents) else { return nil }
    if isOfRelative(first, last) { return first...last }
    guard self[last + 1].shape != .possessive, !isDash(last + 1) || self[last + 1].gap > .none else { return nil }
    if self[first].flags.contains(.startsSentence), self[first].shape == .capitalised {
      return last > first && self[last + 1].gap == .space && isWord(last + 1, in: PlacedTrades.at) ? first...last : nil
    }
    guard self[last].shape == .lower, self[first].gap == .space else { return nil }
    let start = widened(first)
    if isAfterNamed(start), goesOnAfterTrade(last + 1) { return start...last }
    let article = articleOverAge(before: start)
    guard isWord(article, in: OccupationFrame.articles) else { return nil }
    if isWord(article - 1, in: OccupationFrame.asWord),
      hasWord(in: PlacedTrades.works, before: article - 1, within: 5)
    {
      return start...last
    }
    let enters = self[article].flags.contains(.startsSentence) || isAfterNamed(article)
    return enters && (goesOnAfterTrade(last + 1) || isWord(last + 1, in: BareTrades.enters)) ? start...last : nil
  }

  /// `herself`, `himself` directly behind.
  private func isReflexive(_ i: Int) -> Bool { self[i].gap == .space && isWord(i, in: PlacedTrades.selves) }

  /// `a potter's daughter`
  private func isOfRelative(_ first: Int, _ last: Int) -> Bool {
    self[last + 1].shape == .possessive && self[last + 2].marks.contains(.kinship) && self[last + 2].gap == .space
      && self[last + 2].shape == .lower && isWord(first - 1, in: PlacedTrades.articles)
  }

  /// `night-shift baker`: nouns in small letters joined by a hyphen before a trade.
  private func widened(_ first: Int) -> Int {
    guard self[first].shape == .lower, self[first - 1].shape == .lower, isDash(first - 2), self[first - 2].gap == .none,
      self[first - 1].gap == .none, self[first - 3].shape == .lower, mayBeTrade(first - 1), mayBeTrade(first - 3),
      !isWord(first - 3, in: BareTrades.leads), !isWord(first - 1, in: BareTrades.leads)
    else { return first }
    return self[first - 1].marks.contains(.numberWord) || isWord(first - 1, in: PlacedTrades.rough) ? first : first - 3
  }

  /// Where the article stands before a trade, over peoples, praise and ages: `a forty-something Latvian`.
  private func articleOverAge(before start: Int) -> Int {
    var i = start - 1
    while start - i < 8, self[i + 1].gap <= .space,
      isDash(i) || self[i].marks.contains(.demonym) || self[i].hasDigit || self[i].marks.contains(.numberWord)
        || isWord(i, in: PlacedTrades.rough) || isWord(i, in: OccupationFrame.praises)
        || isWord(i, in: BareTrades.leads) || self[i].shape == .lower && mayBeTrade(i)
    {
      i -= 1
    }
    return i
  }

  /// Whether a comma stands before, and a lone name or an age before that: `Torcuil, cooper`, `Ivo, 52, saddler`.
  private func isAfterNamed(_ start: Int) -> Bool {
    let comma = start - 1
    guard isMark(comma, ","), self[start].gap == .space else { return false }
    if let value = number(comma - 1) {
      return (14...105).contains(value) && isMark(comma - 2, ",") && isPlainName(comma - 3)
    }
    if isWord(comma - 1, in: PlacedTrades.kin) { return true }
    return isPlainName(comma - 1)
  }

  /// A capitalised given name, or a capital that no table knows, that is no medicine and no place.
  func isPlainName(_ i: Int) -> Bool {
    let word = name(i)
    guard self[i].shape == .capitalised, self[i].length > 2, !word.isProtected, !word.isHead,
      self[i].marks.isDisjoint(with: [
        .medical, .drug, .disease, .anatomy, .procedure, .functionWord, .month, .weekday, .country, .region,
        .clinicianRole, .occupation, .demonym, .personNoun, .title,
      ])
    else { return false }
    return word.isGiven && word.ambiguity < 2 || word.isUnknown
  }

  /// A mark, the end or a word with which a description goes on.
  private func goesOnAfterTrade(_ i: Int) -> Bool {
    if endsDescription(i) { return true }
    return self[i].gap == .space && isWord(i, in: PlacedTrades.goesOn)
  }

  /// `former parachute packer`: a word made like a trade behind *former*, up to a mark or a small word.
  fileprivate func formerTrade(_ i: Int) -> ClosedRange<Int>? {
    guard isWord(i, in: PlacedTrades.former), self[i].gap <= .space || self[i].flags.contains(.startsSentence) else {
      return nil
    }
    guard let last = tradeEnd(from: i + 1, atMost: 2), self[i + 1].gap == .space, isAgentNoun(last),
      !isListedTrade(i + 1, last), !isWord(last, in: PlacedTrades.notAgents), !self[last].isProtected,
      self[last + 1].shape != .lower
        || self[last + 1].marks.contains(.functionWord)
    else { return nil }
    return i...last
  }

  /// `Agency HCA,` at the start of a case.
  fileprivate func agencyTrade(_ i: Int) -> ClosedRange<Int>? {
    guard isWord(i, in: PlacedTrades.agency), self[i].flags.contains(.startsSentence), self[i + 1].gap == .space,
      isWord(i + 1, in: PlacedTrades.staff), isMark(i + 2, ",")
    else { return nil }
    return i...(i + 1)
  }
}
