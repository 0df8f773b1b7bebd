import CaseLexicons

extension Detector {
  /// Bridges, airports, stations, parks, mountains and other places where something happens.
  ///
  /// - Looks like: a specific word and a head such as Airport, Bridge, Castle, Station, Beach; `the River Quill`.
  /// - Confirmed by: a listed place, or a preposition of place before an unknown word.
  /// - Confused with: people (`Paris Bridge`), dental bridges, bays of a ward, nurses' stations.
  /// - Source: British and American usage.
  static let landmark = Detector(
    "landmark", finds: .landmark,
    summary: "Airport, bridge, castle, station, park, beach, river or mountain by its name.",
    examples: [
      "Fell at {{landmark|Leeds Castle}} on Sunday.",
      "Collapsed on {{landmark|London Bridge}} this morning.",
      "Taken ill in {{landmark|Whitby Harbour}}.",
      "Sleeps behind {{landmark|Quillmouth bus station}} and by {{landmark|Quillhaven marina}}.",
      "Pulled from the {{landmark|River Quill}}, found at {{landmark|Tarrow Road station}}.",
      "Works on the {{landmark|Tarrowdale estate}}; held in {{landmark|Quillstead garrison}}.",
      "Collapsed at {{landmark|Leeds bus station}} again.",
      "Climbed {{landmark|Ben Nevis}} and swam in {{landmark|Lake Quillstead}}.",
    ],
    counterexamples: [
      "The dental bridge broke.", "A day in the park.", "Seen at the airport.",
      "The nurses left the station in Bay 3; Ben Holt and River Moss called.",
    ]
  ) { text, findings in
    let (heads, smallHeads, features) = (LandmarkWords.heads, LandmarkWords.smallHeads, LandmarkWords.features)
    let smallModifiers = LandmarkWords.smallModifiers
    for head in text.capitals {
      if heads.contains(text[head].hash), let first = text.landmarkStart(endingIn: head) {
        findings.add(.landmark, first, through: text.landmarkEnd(head), in: text, .likely, .headWord)
      }
      let next = text[head + 1]
      if next.shape == .lower, smallHeads.contains(next.hash), let first = text.landmarkStart(before: head) {
        findings.add(.landmark, first, through: text.landmarkEnd(head + 1), in: text, .likely, .headWord)
      }
      if next.shape == .lower, smallModifiers.contains(next.hash), text[head + 2].gap == .space,
        text.isWord(head + 2, in: LandmarkWords.modifiedHeads), let first = text.landmarkStart(before: head)
      {
        findings.add(.landmark, first, through: head + 2, in: text, .likely, .headWord)
      }
      if features.contains(text[head].hash), let last = text.featureEnd(from: head) {
        findings.add(.landmark, head, through: last, in: text, .likely, [.headWord, .frame])
      }
    }
    text.forEachPlace { place, confidence, reasons in
      guard place.marks.contains(.landmark), !place.marks.contains(.region) else { return }
      findings.add(.landmark, place.first, through: place.last, in: text, confidence, reasons)
    }
    text.forEachFramedPlace { frame in
      if frame.kind == .landmark {
        findings.add(.landmark, frame.first, through: frame.last, in: text, .likely, .frame)
      }
    }
  }
}

extension TokenizedDocument {
  /// The first word of the name that ends in a capital head, when it is a name.
  fileprivate func landmarkStart(endingIn head: Int) -> Int? {
    guard self[head].gap == .space, self[head - 1].isCapital || self[head - 1].shape == .possessive,
      !self[head].isProtected, !self[head].flags.contains(.onCapitalLine), !isWord(head + 1, in: .of)
    else { return nil }
    let next = self[head + 1]
    if next.isCapital, next.gap == .space, !next.flags.contains(.startsSentence),
      !next.marks.isDisjoint(with: [.organisationHead, .genericModifier])
        || self[head + 2].marks.contains(.organisationHead) || phrase(at: head + 1, marked: .organisationHead) != nil
    {
      return nil
    }
    let first = trimmed(firstWord(ofNameBefore: head), before: head)
    guard first < head, isLandmarkName(first, head) else { return nil }
    return mayBePerson(first, head) ? nil : first
  }

  /// `Peter Bridge`, `Sung Hwan Park`: a head that is a surname, without the article and a preposition of place.
  private func mayBePerson(_ first: Int, _ head: Int) -> Bool {
    guard self[head].marks.contains(.surname), !isWord(first - 1, in: .the) else { return false }
    if isWord(first - 1, in: LandmarkWords.onto) { return false }
    let isFrom = isWord(first - 1, in: LandmarkWords.from)
    if isFrom, !(first..<head).contains(where: { self[$0].marks.contains(.givenName) }) { return false }
    for i in first..<head where self[i].marks.contains(.place) && self[i].marks.isDisjoint(with: .givenName) {
      return false
    }
    return true
  }

  /// The first word of the name before a small head: `Tarrow Road station`, `Hollow Sands beach`.
  fileprivate func landmarkStart(before head: Int) -> Int? {
    guard self[head + 1].gap == .space, self[head].shape == .capitalised, !self[head].isProtected, !isDash(head - 1),
      !self[head].flags.contains(.startsSentence),
      self[head + 2].gap > .space || self[head + 2].marks.isDisjoint(with: [.medical, .disease, .procedure])
    else { return nil }
    let first = trimmed(firstWord(ofNameBefore: head + 1), before: head + 1)
    return first <= head && isLandmarkName(first, head + 1) ? first : nil
  }

  /// Whether the words before a head name one place: listed, or unknown after a preposition of place.
  private func isLandmarkName(_ first: Int, _ head: Int) -> Bool {
    let isPlaced = isWord(placeWord(before: first), in: LandmarkWords.prepositions)
    for i in first..<head where self[i].isCapital {
      let token = self[i]
      if token.shape == .initial || token.isProtected || token.marks.contains(.functionWord) { continue }
      let phraseEnd = phraseEnd(at: i, [.place, .region])
      let isKnown = token.marks.contains(.place) && !isEverydayWord(i) || phraseEnd < head && phraseEnd > i
      if isKnown || token.marks.subtracting([.startsPhrase, .surname, .smallPlace]).isEmpty && isPlaced { return true }
      if isPlaced, isSpecific(i), token.weights.common < 11, !token.marks.contains(.medical) { return true }
    }
    return false
  }

  private func phraseEnd(at i: Int, _ marks: WordMarks) -> Int { (phrase(at: i, marked: marks)?.end ?? i + 1) - 1 }

  /// The word before a name and its article.
  private func placeWord(before first: Int) -> Int { isWord(first - 1, in: .the) ? first - 2 : first - 1 }

  /// Over a second head and a number: `shopping centre`, `Terminal 5`.
  fileprivate func landmarkEnd(_ head: Int) -> Int {
    self[head + 1].shape == .digits && self[head + 1].length <= 2 && isWord(head, in: LandmarkWords.numbered)
      ? head + 1 : head
  }

  /// `River Quill`, `Isle of Quill`, `Ben Tarrow`: the last word of a name behind its head.
  fileprivate func featureEnd(from head: Int) -> Int? {
    guard !self[head].flags.contains(.onCapitalLine) else { return nil }
    let isOf = isWord(head + 1, in: .of)
    let name = isOf ? head + 2 : head + 1
    guard self[name].shape == .capitalised, self[name].gap == .space, isOf || self[head + 1].gap == .space,
      self[name].marks.isDisjoint(with: [.functionWord, .month, .weekday, .medical, .title, .organisationHead]),
      phrase(at: head, marked: [.place, .region, .country, .protectedPhrase, .hospitalName]) == nil
    else { return nil }
    if isOf {
      if isWord(name, in: LandmarkWords.anatomy) { return nil }
      guard isWord(head, in: LandmarkWords.featuresOf) else { return nil }
    } else {
      let cues = isWord(head, in: LandmarkWords.givenNames) ? LandmarkWords.climbs : LandmarkWords.prepositions
      guard isWord(placeWord(before: head), in: cues) || isWord(head - 1, in: LandmarkWords.climbs) else { return nil }
    }
    let next = self[name + 1]
    if next.isCapital, next.gap == .space, next.marks.contains(.organisationHead) { return nil }
    return next.isCapital && next.gap == .space && next.marks.isDisjoint(with: [.functionWord, .personVerb])
      ? name + 1 : name
  }
}
