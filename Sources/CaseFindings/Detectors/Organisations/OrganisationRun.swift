import CaseLexicons

/// The name of a body: capitals joined by `of`, `and`, `&`, hyphens …, with a head word that says what it is.
///
/// It counts as a name only if one of its words is specific: `Thornbridge Community Hospital`,
/// but neither `Intensive Care Unit` nor `the Court of Appeal`.
struct OrganisationRun {
  /// First and last token.
  var first: Int
  var last: Int
  /// The first word of the head.
  let head: Int
  let marks: WordMarks
  let confidence: Confidence
}

extension TokenizedDocument {
  /// Every named body of which the head has a mark, left to right.
  func forEachOrganisation(_ wanted: WordMarks, _ body: (OrganisationRun) -> Void) {
    for head in capitals where tokens[head].marks.contains(.organisationHead) {
      if !tokens[head].marks.isDisjoint(with: wanted), !endsLongerHead(head),
        let run = organisation(head, head, tokens[head].marks)
      {
        body(run)
      }
    }
    for phrase in phrases where phrase.marks.contains(.organisationHead) && !phrase.marks.isDisjoint(with: wanted) {
      guard tokens[phrase.first].isCapital, tokens[phrase.end - 1].isCapital else { continue }
      if let run = organisation(phrase.first, phrase.end - 1, phrase.marks) { body(run) }
    }
  }

  /// Whether a head of two words ends here, which tells the kind better: `Food Bank`.
  private func endsLongerHead(_ head: Int) -> Bool {
    guard head > 0, tokens[head - 1].isCapital, let phrase = phrase(at: head - 1, marked: .organisationHead),
      phrase.end == head + 1
    else { return false }
    return organisation(head - 1, head, phrase.marks) != nil
  }

  /// The named body around a head that reaches over some tokens; nil for a generic one or a person.
  private func organisation(_ head: Int, _ headEnd: Int, _ marks: WordMarks) -> OrganisationRun? {
    let next = headEnd + 1
    if self[next].isCapital, self[next].gap == .space, self[next].marks.contains(.organisationHead),
      !self[next].flags.contains(.startsSentence)
    {
      return nil
    }
    if isLoud(head), isWord(next, in: OrganisationRun.courses) { return nil }
    var first = firstWord(ofNameBefore: head)
    let last = marks.contains(.employerHead) && !isWord(head, in: .banks) ? headEnd : lastWord(ofNameAfter: headEnd)
    first = trimmed(first, before: head)
    let isLoud = tokens[head].flags.contains(.onCapitalLine)
    let isWeak = OrganisationRun.weakHeads.contains(tokens[head].hash) && head == headEnd
    var hasSpecific = false
    var hasName = false
    for i in first...last where i < head || i > headEnd {
      guard isSpecific(i, isLoud: isLoud) || i < head && isRegionCode(i, before: head) else { continue }
      if i > headEnd, isWord(head, in: OrganisationRun.stateHeads) || !isNamedAfter(i, marks) { continue }
      hasSpecific = true
      if !isEverydayWord(i) { hasName = true }
    }
    guard hasSpecific || isHouseName(first, head, marks) || isLocalName(first, head, last, marks),
      !isPerson(first, head, last), !isOneTerm(first, last)
    else { return nil }
    if !hasSpecific, isLoud { return nil }
    if (isWeak || isLoud && !tokens[head].flags.contains(.startsLine)) && !hasName { return nil }
    if isLoud, isWeak, !hasListedName(first, last) { return nil }
    return OrganisationRun(
      first: first, last: last, head: head, marks: marks, confidence: hasName ? .high : .likely)
  }

  /// Whether a head is all in capitals, as in a heading.
  private func isLoud(_ head: Int) -> Bool { self[head].shape == .upper && self[head].length > 3 }

  /// Whether a word of a name says which body it is, and not what sort of body.
  func isSpecific(_ i: Int, isLoud: Bool = false) -> Bool {
    let token = self[i]
    guard token.isCapital || token.shape == .camel else { return false }
    if token.shape == .initial { return false }
    if !token.marks.isDisjoint(with: [.functionWord, .genericModifier, .demonym, .month, .weekday]) { return false }
    if token.marks.contains(.residenceHead) { return true }
    if token.marks.contains(.organisationHead) { return false }
    let isKnownName = !token.marks.isDisjoint(with: [.place, .surname, .givenName, .region])
    if token.isProtected || token.marks.contains(.medical) {
      return isKnownName && !token.marks.contains(.abbreviation) && token.weights.common < 6
    }
    return !isLoud || !isEverydayWord(i)
  }

  /// Whether a word after `of` names one body: `University of Northmoor`, but not `Ministry of Education`.
  private func isNamedAfter(_ i: Int, _ marks: WordMarks) -> Bool {
    let token = self[i]
    if token.marks.contains(.country) || isEverydayWord(i) { return false }
    if !token.marks.isDisjoint(with: [.place, .region, .surname, .givenName]) { return true }
    return !marks.isDisjoint(with: [.hospitalHead, .schoolHead]) && token.marks.isEmpty
  }

  /// `LA County Hospital`: the short form of a state or a city.
  private func isRegionCode(_ i: Int, before head: Int) -> Bool {
    self[i].shape == .upper && self[i].marks.contains(.region) && !self[i].flags.contains(.onCapitalLine)
      && self[head].marks.contains(.hospitalHead)
  }

  /// Whether a word is ordinary language and no name that the tables hold.
  func isEverydayWord(_ i: Int) -> Bool {
    let token = self[i]
    if token.weights.common >= 8 { return true }
    return token.weights.common >= 4 && token.marks.isDisjoint(with: [.place, .surname, .givenName])
  }

  private func hasListedName(_ first: Int, _ last: Int) -> Bool {
    for i in first...last
    where !tokens[i].marks.isDisjoint(with: [.place, .surname, .givenName]) && tokens[i].weights.common < 6
      && tokens[i].marks.isDisjoint(with: [.organisationHead, .genericModifier])
    {
      return true
    }
    return false
  }

  /// `Mill Medical Practice`, `Bridge Surgery`, `Castle Nursery`: named after a building beside it.
  private func isHouseName(_ first: Int, _ head: Int, _ marks: WordMarks) -> Bool {
    guard !marks.isDisjoint(with: [.practiceHead, .schoolHead]), first < head,
      !self[first].flags.contains(.startsSentence) || head - first > 1
    else { return false }
    for i in first..<head where self[i].isCapital && isWord(i, in: OrganisationRun.buildings) { return true }
    return false
  }

  /// `admitted to Borough General`: generic words without an article after a preposition.
  private func isLocalName(_ first: Int, _ head: Int, _ last: Int, _ marks: WordMarks) -> Bool {
    guard !marks.isDisjoint(with: [.hospitalHead, .practiceHead]) else { return false }
    guard first < head, last <= head + 2, isWord(first, in: .localModifiers) else { return false }
    return isWord(first - 1, in: .arrivals) && self[first].gap == .space
  }

  /// `Peter Hall`, `Mrs Ward`: a head that is a surname, after a title or one given name.
  private func isPerson(_ first: Int, _ head: Int, _ last: Int) -> Bool {
    guard head == last, tokens[head].marks.contains(.surname), head - first <= 2 else { return false }
    let before = isMark(first - 1, ".") ? first - 2 : first - 1
    if self[before].marks.contains(.title), self[before].shape != .lower { return true }
    guard OrganisationRun.surnameHeads.contains(tokens[head].hash) else { return false }
    if isWord(first - 1, in: .placePrepositions) || isWord(first - 1, in: .articles) { return false }
    if isMark(first - 1, ","), self[first - 2].hasDigit, isWord(first - 3, in: OrganisationRun.beds) { return false }
    return tokens[first].marks.contains(.givenName) && tokens[first].weights.given >= 30
      || tokens[first].shape == .initial
  }
}
