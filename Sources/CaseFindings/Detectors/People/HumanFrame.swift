import CaseLexicons

extension Detector {
  /// A given name or a word that no table knows where only a person can stand.
  ///
  /// - Looks like: `Ifeoma fasted`, `Zsofia and her mother-in-law`, `Ieuan's potassium`, `Moeana, whose brother`,
  ///   `said Perpetua`, `taxi driver Junaid`, `by Raj and Bethan`.
  /// - Confirmed by: what only people do, own and are told; a trade before it; a second name beside it.
  /// - Confused with: drugs and firms as subjects (`Zoltrex was started`), eponyms (`Murphy's sign`), towns.
  /// - Source: own observation of notes.
  static let humanFrame = Detector(
    "human-frame", finds: .patientName, .relativeName, .clinicianName, .personName,
    summary: "A lone name known by what only people do or have: Ifeoma fasted, Ieuan's potassium.",
    examples: [
      "{{personName|Ifeoma}} fasted from midnight",
      "{{personName|Zsofia}} and her mother-in-law live above the shop",
      "{{personName|Ieuan}}'s potassium came back at 6",
      "{{personName|Moeana}}, whose brother gave a kidney, is well",
      "\"No more needles,\" said {{personName|Perpetua}}.",
      "Long-distance lorry driver {{personName|Junaid}} felt faint",
      "Handed over by {{clinicianName|Raj}} and {{personName|Bethan}} at eight",
      "By the time {{personName|Efua}} got here it had gone",
      "{{patientName|Grace}} tolerated the scan well",
      "{{personName|Thabo}} cuts hair and lost two toes",
      "{{personName|Eun-ji}} hasn't eaten. Poor {{personName|Ptolemy}} waited. {{personName|Summer}} is six and wheezy.",
      "{{personName|Precious}}, 24F, in crisis",
      "{{personName|Tomasz}} arrested in the lift. {{personName|Folasade}}'s waters broke.",
    ],
    counterexamples: [
      "Yasmin was stopped. Katya has been increased. Johnson's baby oil.",
      "Zoltrex lost its licence. Kelvane's dose was halved. Zolprex takes effect.",
      "Murphy's sign, then Rovsing's sign. Kocher's incision healed.",
      "Leeds lost by two. Social services, who were told, came.",
      "Grace period over. Rose Bengal negative. May need more.",
      "The train driver London hired was late. Said Monday. By Monday and Friday.",
    ]
  ) { text, findings in
    for i in text.capitals where text[i].shape == .capitalised && HumanFrame.mayBeName(i, in: text) {
      guard HumanFrame.isHuman(i, in: text) else { continue }
      let last = HumanFrame.isHyphened(i, in: text) ? i + 2 : i
      findings.add(NameRole.kind(i, last, in: text), i, through: last, in: text, .likely, .frame)
    }
  }
}

/// Whether a lone capital stands where only a person can.
enum HumanFrame {
  /// A capital beside no other, that is a listed given name or known to no table.
  static func mayBeName(_ i: Int, in text: borrowing TokenizedDocument) -> Bool {
    let word = text.name(i)
    guard word.isGiven || word.isUnknown, text[i].length > 1, text[i].marks.isDisjoint(with: others) else {
      return false
    }
    guard !text[i].isProtected || word.given >= 50, !word.isHead, !text[i].flags.contains(.onCapitalLine),
      text[i].gap > .none || text[i - 1].shape == .boundary || text.isQuote(i - 1) || text.isMark(i - 1, "(")
    else { return false }
    if text[i + 1].isCapital, text[i + 1].gap <= .space { return false }
    if text[i].marks.contains(.abbreviation), !word.isGiven { return false }
    if text[i - 1].isCapital, text[i].gap == .space, !text[i - 1].flags.contains(.startsSentence) { return false }
    if text.isDash(i + 1), text[i + 1].gap == .none, !isHyphened(i, in: text) { return false }
    return text[i].weights.population < 16 || word.given >= 45 && text[i].weights.population < 19
  }

  static func isHuman(_ i: Int, in text: borrowing TokenizedDocument) -> Bool {
    let word = text.name(i)
    if hasAge(i, in: text) { return true }
    if word.isGiven, word.ambiguity == 2 || word.ambiguity == 3 { return isDoubtfulHuman(i, in: text) }
    let isListed =
      word.isGiven && text[i].marks.isDisjoint(with: [.eponym, .eponymAlone])
      || word.isUnknown && text[i].flags.contains(.accented)
    let last = isHyphened(i, in: text) ? i + 2 : i
    if text[i].marks.contains(.eponym) || text[i].marks.contains(.eponymAlone) {
      return text[i + 1].shape == .possessive && text[i + 2].marks.contains(.kinship)
        && !text.isWord(i + 3, in: HumanWords.toiletries)
    }
    let isOwn = isOwner(last, isListed: isListed, in: text)
    return isOwn || isDoer(last, first: i, isListed: isListed, in: text)
      || isBesideOther(last, first: i, isListed: isListed, in: text)
      || isSpeaker(i, in: text) || isListed && isPredicate(i, last, in: text)
      || isListed && isHeading(i, last, in: text)
  }

  /// `Eun-ji`, `Jean-Baptiste`: two halves of one given name.
  static func isHyphened(_ i: Int, in text: borrowing TokenizedDocument) -> Bool {
    text.isDash(i + 1) && text[i + 1].gap == .none && text[i + 2].gap == .none && text[i + 2].isWord
      && text.name(i).isGiven && (text.name(i + 2).isGiven || text[i + 2].shape == .lower && text[i + 2].length < 6)
      && !text[i + 2].isProtected
  }

  /// `Rose tolerated`, `Kit and Rafe`: an everyday word that is a frequent given name too.
  private static func isDoubtfulHuman(_ i: Int, in text: borrowing TokenizedDocument) -> Bool {
    let word = text.name(i)
    if word.given >= 45, word.ambiguity == 2, text.isWord(i + 1, in: HumanWords.bodily), text[i + 1].shape == .lower {
      return true
    }
    guard word.given >= 30, text.isWord(i + 1, in: HumanWords.ands), isPlainGiven(i + 2, text),
      !(text[i + 3].isCapital && text[i + 3].gap == .space)
    else { return false }
    return text.isMark(i - 1, ",") || text.isWord(i - 1, in: HumanWords.agents)
  }

  /// `Precious, 24F,`, `Summer is six and`: an age that only a person has, after a frequent given name.
  private static func hasAge(_ i: Int, in text: borrowing TokenizedDocument) -> Bool {
    let word = text.name(i)
    if text[i].flags.contains(.startsSentence), word.isGiven, word.ambiguity < 2 || word.given >= 40,
      text.isMark(i + 1, ","), hasBareAge(i + 2, in: text)
    {
      return true
    }
    guard word.given >= 38, !text[i - 1].isCapital || text[i - 1].flags.contains(.startsSentence) else { return false }
    if text.isMark(i + 1, ","), text[i + 2].shape == .mixed, text[i + 2].length <= 4, text.agePhrase(at: i + 2) != nil {
      return true
    }
    guard text.isWord(i + 1, in: HumanWords.beings), let age = text.cardinal(at: i + 2), age.value < 111,
      text[i + 2].gap == .space, !text.isMeasured(i + 2), !text.goesOn(age.last)
    else { return false }
    return text.endsAge(age.last + 1)
  }

  /// `Pip, 5, ate`, `Shanelle, now 17, has`: a number alone between commas.
  private static func hasBareAge(_ i: Int, in text: borrowing TokenizedDocument) -> Bool {
    let start = text.isWord(i, in: HumanWords.nows) ? i + 1 : i
    guard text[start].gap == .space, let age = text.cardinal(at: start), age.value < 111, !text.isMeasured(start) else {
      return false
    }
    return text.isMark(age.last + 1, ",") && !text.goesOn(age.last)
  }

  /// `he is Reg.`: said of a person, at the end.
  private static func isPredicate(_ i: Int, _ last: Int, in text: borrowing TokenizedDocument) -> Bool {
    text.isWord(i - 1, in: HumanWords.beings) && text.isWord(i - 2, in: HumanWords.subjects) && text[i].gap == .space
      && (text[last + 1].shape == .mark && !text.isDash(last + 1) || text[last + 1].gap >= .line)
  }

  /// `Constantin - scan normal`: a clear given name at the start of a line, before a dash or a colon.
  private static func isHeading(_ i: Int, _ last: Int, in text: borrowing TokenizedDocument) -> Bool {
    let word = text.name(i)
    return text[i].gap >= .line && word.ambiguity == 0 && !text[i].marks.contains(.abbreviation) && word.given >= 20
      && text[last + 1].shape == .mark
      && (text.isDash(last + 1) && text[last + 1].gap == .space || text.isMark(last + 1, ":"))
      && text[last + 2].gap == .space && text[last + 2].shape == .lower
  }

  /// `Ifeoma fasted`, `Zbigniew takes`: a listed name may do anything that people do.
  private static func isDoer(_ i: Int, first: Int, isListed: Bool, in text: borrowing TokenizedDocument) -> Bool {
    var j = i + 1
    guard text[j].gap == .space, text[j].shape == .lower, !isGiven(j, in: text) else { return false }
    if text.isWord(j, in: NameVerbs.adverbs) { j += 1 }
    if text.isWord(j, in: HumanWords.bodily) { return true }
    if text.isWord(first - 1, in: HumanWords.epithets), text[first - 1].isCapital {
      return text.isFollowedByVerb(j - 1) || text.isWord(j, in: HumanWords.doings)
    }
    if text.livelihood(at: j) != nil { return true }
    if isListed, text.name(first).ambiguity == 0, !text.isWord(first - 1, in: determiners), isVerb(j, in: text) {
      return true
    }
    if isListed, !text.isWord(first - 1, in: determiners) { return text.isWord(j, in: HumanWords.doings) }
    if text.isWord(j + 1, in: HumanWords.reflexive), !text[j].marks.contains(.functionWord) { return true }
    return !isListed && text.isWord(j, in: HumanWords.owning) && text.isWord(j + 1, in: HumanWords.owners)
  }

  /// `was stopped`, `has helped`: what is said of drugs.
  private static func isGiven(_ j: Int, in text: borrowing TokenizedDocument) -> Bool {
    guard text.isWord(j, in: HumanWords.copulas) else { return false }
    let next = text.isWord(j + 1, in: HumanWords.been) ? j + 2 : j + 1
    return text.isWord(next, in: HumanWords.givenStates)
  }

  /// A word in small letters that is written like a verb: `translates`, `rowed`; no disease, no plural of medicine.
  private static func isVerb(_ j: Int, in text: borrowing TokenizedDocument) -> Bool {
    let token = text[j]
    guard token.length > 4, !token.isProtected, text[j + 1].gap <= .space,
      token.marks.isDisjoint(with: [
        .medical, .disease, .anatomy, .procedure, .drug, .eponymHead, .unit, .timeUnit, .kinship, .personNoun,
        .occupation, .organisationHead,
      ])
    else { return false }
    let bytes = text.document.bytes
    let (before, last) = (bytes[token.upper - 2], bytes[token.upper - 1])
    if last == 0x64 { return before == 0x65 }
    return last == 0x73 && before != 0x73 && before != 0x75 && before != 0x69 && text[j + 1].isWord
  }

  /// `Ieuan's potassium`, `Bronwen's account`; of a word that no table knows only what is no eponym's.
  private static func isOwner(_ i: Int, isListed: Bool, in text: borrowing TokenizedDocument) -> Bool {
    guard text[i + 1].shape == .possessive, text[i + 2].shape == .lower || text[i + 2].shape == .upper,
      text[i + 2].gap == .space
    else { return false }
    let noun = text[i + 2]
    if noun.marks.contains(.kinship), !noun.isProtected, noun.shape == .lower {
      return !text.isWord(i + 3, in: HumanWords.toiletries)
    }
    if text.isWord(i + 2, in: HumanWords.belongings) { return true }
    if isListed, text.name(i).ambiguity == 0, text.name(i).given >= text.name(i).surname, noun.shape == .lower,
      noun.marks.isDisjoint(with: [.disease, .procedure]),
      !text.isWord(i + 2, in: HumanWords.eponymHeads), !text.isWord(i + 3, in: HumanWords.eponymHeads),
      !noun.marks.contains(.eponymHead)
    {
      return true
    }
    return isListed
      && (text.isWord(i + 2, in: HumanWords.results) || noun.marks.contains(.anatomy) && !noun.isProtected)
      || !isListed && text.isWord(i + 2, in: HumanWords.results) && !text.isWord(i + 3, in: HumanWords.eponymHeads)
  }

  /// `Moeana, whose`, `Zsofia and her mother-in-law`, `driver Junaid`, `by Raj and Bethan`.
  private static func isBesideOther(
    _ i: Int, first: Int, isListed: Bool, in text: borrowing TokenizedDocument
  ) -> Bool {
    if text.isMark(i + 1, ","), text.isWord(i + 2, in: HumanWords.who) {
      return isListed || text.isWord(i + 2, in: HumanWords.whose) || text[i].flags.contains(.startsSentence)
    }
    if isListed, text.isMark(i + 1, ","), text.isWord(i + 2, in: OccupationFrame.articles),
      hasTrade(from: i + 3, in: text)
    {
      return true
    }
    if text.isWord(i + 1, in: HumanWords.ands), text.isWord(i + 2, in: HumanWords.owners),
      text[i + 3].marks.contains(.kinship)
    {
      return true
    }
    if isListed, text.isWord(first - 1, in: HumanWords.forWord), text.isMark(i + 1, ":") { return true }
    guard text[first].gap <= .space || text[first].shape == .boundary || first == i else { return false }
    if isListed, text.isWord(i + 1, in: HumanWords.ands), isPlainGiven(i, text), isPlainGiven(i + 2, text),
      text.name(i).ambiguity == 0, text.name(i + 2).ambiguity == 0
    {
      return true
    }
    if isListed, text.isWord(i - 1, in: HumanWords.ands), isPlainGiven(i, text), isPlainGiven(i - 2, text),
      text.name(i).ambiguity == 0, text.name(i - 2).ambiguity == 0
    {
      return true
    }
    if isListed, text.isWord(first - 1, in: NameVerbs.telling), text.isWord(i + 1, in: HumanWords.toThat) {
      return true
    }
    guard text[first].gap == .space, first == i else { return false }
    if isAfterTrade(i, in: text) { return isListed || text.isFollowedByVerb(i) }
    guard isListed else { return false }
    if text.isWord(i + 1, in: HumanWords.ands), text.isWord(i - 1, in: HumanWords.agents) {
      return isPlainGiven(i + 2, text)
    }
    return text.isWord(i - 1, in: HumanWords.ands) && text.isWord(i - 3, in: HumanWords.agents)
      && isPlainGiven(i - 2, text)
  }

  /// `, a software tester,`: a trade within three words.
  private static func hasTrade(from start: Int, in text: borrowing TokenizedDocument) -> Bool {
    for i in start..<(start + 3) where text[i].shape == .lower {
      if text[i].marks.contains(.occupation) || text.isAgentNoun(i) && text.isMark(i + 1, ",") { return true }
    }
    return false
  }

  private static func isPlainGiven(_ i: Int, _ text: borrowing TokenizedDocument) -> Bool {
    let word = text.name(i)
    return text[i].shape == .capitalised && word.isGiven && word.ambiguity < 2 && text[i].marks.isDisjoint(with: others)
      && text[i].weights.population < 16
  }

  /// `lorry driver Junaid`, `school cook Maureen`: a trade in small letters, or one that starts the sentence.
  private static func isAfterTrade(_ i: Int, in text: borrowing TokenizedDocument) -> Bool {
    let before = text[i - 1]
    guard before.shape == .lower, before.marks.isDisjoint(with: [.clinicianRole, .kinship, .personVerb]),
      !before.isProtected
    else { return false }
    if before.marks.contains(.occupation) { return true }
    for first in (i - 3)...(i - 2) {
      if let phrase = text.phrase(at: first, marked: .occupation), phrase.end == i { return true }
    }
    return false
  }

  /// `," said Perpetua`: the verb of speech between what is said and who says it.
  private static func isSpeaker(_ i: Int, in text: borrowing TokenizedDocument) -> Bool {
    guard text[i].gap == .space, text.isWord(i - 1, in: HumanWords.saying), text[i - 1].shape == .lower else {
      return false
    }
    return text.isQuote(i - 2) || text.isMark(i - 2, ",") || text.isMark(i - 2, "?") || text.isMark(i - 2, "!")
  }

  private static let determiners = WordSet("the", "a", "an", "this", "that", "our", "my", "their", "its", "using")
  private static var others: WordMarks {
    [
      .weekday, .month, .country, .region, .demonym, .drug, .clinicianRole, .kinship, .title,
      .functionWord, .personNoun, .occupation, .numberWord, .knownOrganisation, .disease, .procedure,
    ]
  }
}
