import CaseLexicons

/// A capital of unknown meaning that the words before it make a place or a place of work.
struct FramedPlace {
  let first: Int
  let last: Int
  let kind: IdentifierKind
}

extension TokenizedDocument {
  /// `lives in Lintonby`, `seen at NWLH`, `works at Tarrow`: places by the verb before them.
  func forEachFramedPlace(_ body: (FramedPlace) -> Void) {
    let (the, prepositions) = (WordSet.the, WordSet.framePrepositions)
    for i in capitals where self[i].gap == .space {
      if isCalledPlace(i), !self[i].marks.contains(.functionWord) {
        let last = framedEnd(from: i)
        if isUnknownCapital(i) || isVillage(i, last) { body(FramedPlace(first: i, last: last, kind: .town)) }
        continue
      }
      let preposition = isWord(i - 1, in: the) ? i - 2 : i - 1
      guard isWord(preposition, in: prepositions),
        self[preposition].shape == .lower || self[preposition].flags.contains(.startsSentence)
      else { continue }
      if PrefixedBodies.first.contains(self[i].hash) { continue }
      let last = framedEnd(from: i)
      guard isUnknownCapital(i) || isFramedName(i, last) || isVillage(i, last), !isDevice(after: last) else { continue }
      if self[last + 1].gap == .space, self[last + 1].marks.contains(.wardHead), self[last + 1].isWord {
        if self[last + 1].isCapital, phrase(at: i, marked: .ward) == nil {
          body(FramedPlace(first: i, last: last + 1, kind: .ward))
        }
        continue
      }
      guard let kind = framedKind(at: preposition, of: i, through: last) else { continue }
      let isBody = kind == .hospital && self[last + 1].shape == .possessive
      body(FramedPlace(first: i, last: isBody ? last + 1 : last, kind: kind))
    }
  }

  /// The last capital of the name that starts here.
  private func framedEnd(from i: Int) -> Int {
    var last = i
    while last - i < 6, let next = stepRight(from: last) {
      let marks = self[next].marks
      let isOther = !marks.isDisjoint(with: [.month, .weekday, .functionWord, .title, .ward, .personVerb])
      if isOther, !isWord(next, in: .shortHeads) { break }
      if self[next].shape == .upper, self[next].length <= 3, self[next].marks.contains(.region),
        !isWord(next, in: .shortHeads)
      {
        break
      }
      if self[next].isProtected, !isWord(next, in: .shortHeads) { break }
      last = next
    }
    return villageEnd(after: last)
  }

  /// Two capitals or more of which one is specific, or that are a local name: `Denver Gen`, `County General`.
  private func isFramedName(_ i: Int, _ last: Int) -> Bool {
    guard last > i, !self[i].flags.contains(.onCapitalLine), self[last].marks.isDisjoint(with: [.ward, .wardHead])
    else { return false }
    if isWord(i, in: .saints) { return true }
    if isWord(last, in: .shortHeads) {
      return isWord(i, in: .localModifiers) || self[i].shape == .upper && !self[i].isProtected || isSpecific(i)
    }
    return false
  }

  /// What the verb and the preposition say of the capitals after them.
  private func framedKind(at preposition: Int, of i: Int, through last: Int) -> IdentifierKind? {
    if self[preposition - 1].isCapital, self[preposition - 1].isProtected, isWord(preposition, in: .to) { return nil }
    let isAt = isWord(preposition, in: .at)
    if let kind = headKind(i, through: last) { return isAt || isWord(preposition, in: .to) ? kind : nil }
    if place(at: i)?.marks.contains(.landmark) == true { return nil }
    var j = preposition - 1
    var verb = -1
    var left = isAt ? 6 : 3
    while j >= 0, left > 0, !isSentenceEnd(j), self[j + 1].gap < .line {
      if isWord(j, in: .workVerbs) { return isAt || isWord(preposition, in: .forWith) ? .employer : .town }
      if self[j].marks.contains(.placeFrame), self[j].isWord, verb < 0 { verb = j }
      j -= 1
      left -= 1
    }
    if isAt, self[preposition - 1].marks.contains(.occupation), self[preposition - 1].shape == .lower {
      return .employer
    }
    if isWord(preposition, in: .forWith) { return nil }
    let isBody = isWord(i, in: .saints) || isWord(last, in: .shortHeads)
    let isThere = isAt || isWord(i - 1, in: .the)
    if !isBody, isThere, isWord(preposition, in: .eventPrepositions), isEvent(before: preposition) { return .landmark }
    if isAt, verb >= 0, isWord(verb, in: .dwellingVerbs), !isBody { return .address }
    if isAt {
      return isBody || verb >= 0 || last > i || isBareUnknown(i)
        || self[i].shape == .upper && self[i].length >= 4 && self[i].marks.isEmpty ? .hospital : nil
    }
    if isBody { return isWord(preposition, in: .arrivals) ? .hospital : nil }
    if verb >= 0, preposition - verb <= 3 { return careTarget(verb, preposition, i) }
    let isVillage = isVillage(i, last) || isBareUnknown(i) && !profile.isClinical
    return isWord(preposition, in: .strongTownCues) && isVillage && !isWord(i - 1, in: .the) ? .town : nil
  }

  /// `fell`, `was found`, `collapsed` up to eight words before: something happened there.
  private func isEvent(before preposition: Int) -> Bool {
    var j = preposition - 1
    var left = 8
    while j >= 0, left > 0, !isSentenceEnd(j), self[j + 1].gap < .line {
      if isWord(j, in: .eventVerbs) { return true }
      if self[j].marks.contains(.placeFrame), self[j].isWord, !isWord(j, in: .homeVerbs) { return false }
      j -= 1
      left -= 1
    }
    return false
  }

  private func careTarget(_ verb: Int, _ preposition: Int, _ i: Int) -> IdentifierKind? {
    if self[i].marks.contains(.givenName), self[i].weights.given >= 30, self[i].marks.isDisjoint(with: .place),
      isWord(preposition, in: .to)
    {
      return nil
    }
    if isWord(verb, in: .homeVerbs) { return isWide(i, preposition) ? .region : .town }
    if isWord(preposition, in: .to), isWord(verb, in: .admissionVerbs), self[i].marks.isDisjoint(with: .givenName) {
      return .hospital
    }
    if self[i].shape == .upper {
      return isWord(preposition, in: .inWord) || isWord(i - 1, in: .the) || isDash(i + 1) ? nil : .hospital
    }
    return isWord(preposition, in: .to) && isBareUnknown(i) || isWord(preposition, in: .strongTownCues) ? .town : nil
  }

  /// `the Vale of Tarrow`, `the Quill Valleys`: a stretch of country after the article.
  private func isWide(_ i: Int, _ preposition: Int) -> Bool {
    guard isWord(i - 1, in: .the) else { return false }
    var last = i
    while let next = stepRight(from: last) { last = next }
    return isWord(last, in: .wideHeads)
  }
}
