import CaseLexicons

/// Where a trade stands for the person of a case: beside a relative, a name, an age, an article.
extension TokenizedDocument {
  /// `Paramedic by day`, `drummer by night`.
  func isByDay(_ last: Int) -> Bool {
    isWord(last + 1, in: BareTrades.by) && isWord(last + 2, in: BareTrades.dayNight)
  }

  /// `She's a beekeeper`, `Our postmistress has`: said of a person, with an article behind a short *is*.
  func isOwnTrade(_ start: Int, _ last: Int) -> Bool {
    let article = articleOfTrade(start)
    if isWord(article, in: OccupationFrame.articles), self[article - 1].shape == .possessive {
      return isWord(article - 2, in: OccupationFrame.persons)
    }
    return isWord(start - 1, in: BareTrades.our) && self[start - 1].flags.contains(.startsSentence)
      && self[last].marks.isDisjoint(with: [.clinicianRole, .personNoun, .kinship]) && isFollowedByVerb(last)
      && !isDoubtful(last)
  }

  /// `Swim coach, 29,`: an age between commas.
  func hasAge(_ last: Int) -> Bool {
    guard isMark(last + 1, ","), let age = cardinal(at: last + 2), (15...110).contains(age.value), !goesOn(age.last),
      !isMeasured(last + 2)
    else { return false }
    return isMark(age.last + 1, ",") || isMark(age.last + 1, ".")
  }

  /// The trade before an age, with the word before it: `Dockyard fitter`, `Bogdan - welder`.
  func openingOfCase(_ start: Int, _ last: Int) -> ClosedRange<Int>? {
    let lead = leadOfTrade(start)
    let mayLead = isDash(lead - 1) && self[lead].gap == .space || isMark(lead - 1, ",") || isMark(lead - 1, ":")
    if self[lead].flags.contains(.startsSentence) || mayLead {
      return (isWord(lead, in: BareTrades.ranks) || lead == start ? lead : start)...last
    }
    let first = modifiedStart(start)
    return first < start ? first...last : nil
  }

  /// `Sheepdog trainer, 66,`: words that no table knows as a trade, made like one, before an age between commas.
  func unlistedOpening(_ i: Int) -> ClosedRange<Int>? {
    guard mayBeTrade(i), self[i].marks.isDisjoint(with: [.givenName, .surname]) || self[i + 1].shape == .lower,
      let last = tradeEnd(from: i, atMost: 3), last > i, isAgentNoun(last), hasAge(last)
    else { return nil }
    return i...last
  }

  /// `Dockyard fitter`, `Swim coach`: one or two words before a trade in small letters, the first of the sentence.
  func modifiedStart(_ start: Int) -> Int {
    guard self[start].shape == .lower else { return start }
    var i = start
    while start - i < 4, self[i].gap <= .space, mayBeTrade(i - 1) || isDash(i - 1) && self[i].gap == .none {
      i -= 1
      if self[i].flags.contains(.startsSentence) { return i }
    }
    return start
  }

  /// `her plasterer father`, `the magician uncle`: even a clinician's title then tells of a family.
  func isBesideRelative(_ start: Int, _ last: Int) -> Bool {
    guard self[last + 1].gap == .space, self[last + 1].marks.contains(.kinship), self[last + 1].shape == .lower,
      isWord(last + 1, in: KinWords.plain), self[last].shape == .lower, !isDoubtful(last),
      !self[last].marks.contains(.kinship), !self[last].marks.contains(.personVerb)
    else { return false }
    return isWord(start - 1, in: BareTrades.owners) || isMark(start - 1, ",")
      || self[start].flags.contains(.startsSentence)
  }

  /// `A ploughman out past Tarrow`, at the start of a sentence.
  func startsWithArticle(_ start: Int, _ last: Int) -> Bool {
    let lead = leadOfTrade(start)
    guard isWord(lead - 1, in: OccupationFrame.articles), self[lead - 1].flags.contains(.startsSentence),
      self[last].shape == .lower, !isDoubtful(last),
      self[last + 1].gap == .space || isMark(last + 1, ",")
    else { return false }
    return isMark(last + 1, ",") || isWord(last + 1, in: BareTrades.enters) || isWord(last + 1, in: BareTrades.from)
  }

  /// `Never smoked; pub landlord.`, `67M, ex-pitman, PMF`: a listed term of several words as an item of its own.
  func itemOfSeveral(_ first: Int, _ last: Int) -> ClosedRange<Int>? {
    let lead = leadOfTrade(first)
    let isEx = isWord(lead, in: BareTrades.exes) && isDash(lead + 1)
    guard last > first || isEx, self[lead].shape == .lower, self[lead].gap == .space,
      isMark(lead - 1, ";") || isMark(lead - 1, ",")
    else { return nil }
    let ends = isMark(last + 1, ".") || isMark(last + 1, ";") || isMark(last + 1, ",") && isMark(lead - 1, ",") && isEx
    return ends ? (isEx ? lead : first)...last : nil
  }

  /// `Orf in a sheep farmer`, `form for a student nurse`: the title of a case, after an illness or a paper.
  func isTitleOfCase(_ start: Int, _ last: Int) -> Bool {
    guard isWord(start - 1, in: OccupationFrame.articles), isWord(start - 2, in: BareTrades.inOf),
      self[last].shape == .lower, !isDoubtful(last), !isDash(last + 1)
    else { return false }
    let ends = endsDescription(last + 1) || isWord(last + 1, in: BareTrades.enters)
    guard ends else { return false }
    let word = self[start - 3]
    return !word.marks.isDisjoint(with: [.disease, .medical, .anatomy, .procedure, .kinship, .maritalOrFamily])
      || word.isProtected
      || isWord(start - 3, in: BareTrades.papers)
  }

  /// `Corporal Osei, serving soldier with`: after a title or a given name, a comma and a rank.
  func isAfterName(_ start: Int, _ last: Int) -> Bool {
    let lead = leadOfTrade(start)
    guard isMark(lead - 1, ",") || isDash(lead - 1), self[lead].gap == .space, self[lead].shape == .lower,
      endsDescription(last + 1)
    else {
      return false
    }
    let word = name(lead - 2)
    guard self[lead - 2].shape == .capitalised, !word.isProtected else { return false }
    return self[lead - 3].marks.contains(.title) || self[lead - 4].marks.contains(.title)
      || word.isListed && isGivenName(lead - 3)
  }

  /// `Former Speaker's usher,`, `Retired lock keeper,`: whatever it was, up to a comma, without medicine.
  func formerPost(_ i: Int) -> ClosedRange<Int>? {
    guard self[i].flags.contains(.startsSentence), self[i].shape == .capitalised else { return nil }
    var last = i
    while last - i < 6, self[last + 1].gap <= .space,
      self[last + 1].isWord || isDash(last + 1) || self[last + 1].shape == .possessive
    {
      let next = last + 1
      if self[next].isProtected || isWord(next, in: OccupationFrame.otherPeople)
        || isWord(next, in: BareTrades.notPosts)
      {
        return nil
      }
      if !self[next].marks.isDisjoint(with: [.functionWord, .medical, .disease, .drug, .anatomy, .personVerb, .kinship])
      {
        return nil
      }
      last = next
    }
    guard last > i, isMark(last + 1, ","), self[last].shape == .lower,
      isListedTrade(i + 1, last) || isAgentNoun(last) || self[i + 1].isCapital
    else { return nil }
    return i...last
  }
}
