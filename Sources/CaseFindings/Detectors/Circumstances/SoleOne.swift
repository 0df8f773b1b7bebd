import CaseLexicons

extension Detector {
  /// A claim that someone is the only one, the last, the first, or one of so few that a neighbour knows who.
  ///
  /// - Looks like: `the only falconer in the county`, `one of two bell founders left in Wales`, `Britain's last drover`,
  ///   `the only woman in the regiment`, `the only wheelwright for forty miles`.
  /// - Confirmed by: a person or a trade, and the land, the place or the body among whose people it is claimed.
  /// - Confused with: findings and drugs (`the only abnormality in the bloods`), lists (`the last patient in the clinic`).
  /// - Source: ordinary written English.
  static let soleOne = Detector(
    "sole-one", finds: .rareEvent,
    summary: "Claim to be the only one, the first, the last or one of few in a place: the only falconer in the county.",
    examples: [
      "He is {{rareEvent|the only falconer in the county}}. She is {{rareEvent|the last clog maker in Lancashire}}.",
      "He is {{rareEvent|one of two bell founders left in Wales}} and {{rareEvent|one of only three in the country}}.",
      "As {{rareEvent|the only working church clock restorer in the country}} he cannot stop.",
      "She was {{rareEvent|the first woman to command the lifeboat}} and {{rareEvent|the only woman in the regiment}}.",
      "He is {{rareEvent|Britain's last drover}}; {{rareEvent|one of the last few thatchers on the island}}.",
      "She is {{rareEvent|the sole surviving member of the crew}} and {{rareEvent|one of a handful of vets in the valley}}.",
      "There are {{rareEvent|only three saddlers left}}; {{rareEvent|the only wheelwright for forty miles}}.",
      "{{rareEvent|The last of the basket makers in the valley}}, he works on. There is {{rareEvent|no other vet on the island}}.",
    ],
    counterexamples: [
      "The only abnormality in the blood tests was the first sign; the only drug licensed in the UK.",
      "The last dose was missed; one of three criteria in the UK; the first patient on the list.",
      "The only doctor on the ward, the last patient in the clinic, the only nurse on shift, one of two registrars on call.",
      "The only trial in the UK. One of the last two scans in England. The only child of two teachers.",
      "The only woman in the study; the first person to see him; the only one in pain; the first man in the queue.",
    ]
  ) { text, findings in
    var next = 0
    for i in text.cued where i >= next && SoleWords.starts.contains(text.tokens[i].hash) {
      guard let claim = text.soleClaim(at: i) else { continue }
      findings.add(
        .rareEvent, claim.lowerBound, through: claim.upperBound - 1, in: text, .high, [.unusual, .counted])
      next = claim.upperBound
    }
  }
}

extension TokenizedDocument {
  /// The stretch of a claim that a word starts.
  fileprivate func soleClaim(at i: Int) -> Range<Int>? {
    if isWord(i, in: SoleWords.one) { return oneOfFewPeople(at: i) }
    if isWord(i, in: SoleWords.no) { return noOther(at: i) }
    guard self[i + 1].gap == .space else { return nil }
    if isWord(i, in: SoleWords.only), let few = onlySoMany(at: i) { return few }
    guard let owner = ownerOfClaim(i) else { return nil }
    var first = i + 1
    while first - i < 4, isWord(first, in: SoleWords.more) || isDash(first) { first += 1 }
    if isWord(i, in: SoleWords.last), isWord(first, in: .of), isWord(first + 1, in: SoleWords.these) { first += 2 }
    if let count = cardinal(at: first), (2...20).contains(count.value) { first = count.last + 1 }
    guard let heart = personEnd(from: first) else { return nil }
    if owner.isPlace, !isWord(heart, in: SoleWords.lists) { return owner.first..<(heart + 1) }
    return claimEnd(after: heart).map { owner.first..<$0 }
  }

  /// Where a claim starts before its word: the article, or a place and its `'s`.
  private func ownerOfClaim(_ i: Int) -> (first: Int, isPlace: Bool)? {
    guard self[i].gap == .space else { return nil }
    if isWord(i - 1, in: .the) { return (i - 1, false) }
    guard self[i - 1].shape == .possessive else { return nil }
    let place = self[i - 2]
    if !place.marks.isDisjoint(with: [.country, .region, .place]), place.isCapital,
      place.marks.isDisjoint(with: .givenName)
    {
      return (i - 2, true)
    }
    guard isWord(i - 2, in: SoleWords.lands) else { return nil }
    return (isWord(i - 3, in: .the) ? i - 3 : i - 2, true)
  }

  /// `one of two bell founders left`, `one of only three in the country`, `one of the few women in the trade`.
  private func oneOfFewPeople(at i: Int) -> Range<Int>? {
    guard isWord(i + 1, in: .of), self[i + 2].gap == .space else { return nil }
    var j = i + 2
    var isFew = false
    while j - i < 8, isWord(j, in: SoleWords.few) || isWord(j, in: SoleWords.around) {
      if isWord(j, in: SoleWords.few) { isFew = true }
      j += 1
    }
    var isCounted = false
    if let count = cardinal(at: j), count.value <= 50, self[j].gap == .space {
      isCounted = true
      j = count.last + 1
    }
    guard isFew || isCounted else { return nil }
    if let heart = personEnd(from: j) { return claimEnd(after: heart).map { i..<$0 } }
    return isCounted && isFew ? landEnd(after: j).map { i..<$0 } : nil
  }

  /// `only three saddlers left`, `only one farrier in the county`.
  private func onlySoMany(at i: Int) -> Range<Int>? {
    guard let count = cardinal(at: i + 1), count.value <= 50, let heart = personEnd(from: count.last + 1) else {
      return nil
    }
    return claimEnd(after: heart).map { i..<$0 }
  }

  /// `no other vet on the island`
  private func noOther(at i: Int) -> Range<Int>? {
    guard isWord(i + 1, in: SoleWords.other), let heart = personEnd(from: i + 2) else { return nil }
    return landEnd(after: heart + 1).map { i..<$0 }
  }

  /// The last word of up to five, in which it names a person or a trade and is no patient on a list.
  private func personEnd(from first: Int) -> Int? {
    var last: Int?
    var j = first
    while j - first < 6, self[j].gap == .space || isDash(j) || j > first && isDash(j - 1) {
      let token = self[j]
      if isDash(j), self[j].gap == .none { j += 1; continue }
      guard token.isWord,
        token.marks.isDisjoint(with: [.functionWord, .disease, .drug, .numberWord, .careVerb])
          || !token.marks.isDisjoint(with: [.occupation, .personNoun]) || isWord(j, in: SoleWords.people)
      else { break }
      if isWord(j, in: SoleWords.left) { break }
      if isPersonWord(j) { last = j }
      j += 1
    }
    guard let last, !isPersonOfStudy(last) else { return nil }
    return last == j - 1 ? last : nil
  }

  /// A person, a trade, or a word made like one: `founders`, `restorer`, `clog maker`.
  private func isPersonWord(_ i: Int) -> Bool {
    if !self[i].marks.isDisjoint(with: [.occupation, .personNoun]) || isWord(i, in: SoleWords.people) { return true }
    guard self[i].shape == .lower, self[i].length >= 6, self[i].marks.isDisjoint(with: [.medical, .anatomy, .unit]),
      !self[i].isProtected, !isWord(i, in: SoleWords.things)
    else { return false }
    let bytes = document.bytes
    let end = bytes[self[i].upper - 1] == 0x73 ? self[i].upper - 2 : self[i].upper - 1
    switch (bytes[end - 1], bytes[end]) {
    case (0x65, 0x72), (0x6F, 0x72): return true
    case (0x73, 0x74): return bytes[end - 2] == 0x69
    case (0x61, 0x6E), (0x65, 0x6E): return bytes[end - 2] == 0x6D
    case (0x74, 0x68): return bytes[end - 2] == 0x69 && bytes[end - 3] == 0x6D
    default: return false
    }
  }

  private func isPersonOfStudy(_ i: Int) -> Bool {
    isWord(i, in: SoleWords.lists) && isWord(i + 1, in: SoleWords.inStudy)
  }

  /// What makes a claim of an only one: `left`, a land, miles around, or a feat.
  private func claimEnd(after heart: Int) -> Int? {
    var j = heart + 1
    guard self[j].gap == .space else { return nil }
    if isWord(j, in: SoleWords.left) {
      j += 1
      while isWord(j, in: SoleWords.left) { j += 1 }
      return landEnd(after: j) ?? (isWord(heart, in: SoleWords.lists) ? nil : j)
    }
    if let end = landEnd(after: j) { return end }
    guard isWord(j, in: CountWords.to), isWord(j + 1, in: SoleWords.feats), self[j + 1].gap == .space else {
      return nil
    }
    return clauseEnd(after: j + 1)
  }

  /// The token after `in the county`, `on the island`, `in Wales`, `for forty miles around`; nil without one.
  private func landEnd(after i: Int) -> Int? {
    guard isWord(i, in: SoleWords.inside), self[i].gap == .space else { return nil }
    if let end = milesEnd(after: i) { return end }
    var j = i + 1
    while j - i < 4, isWord(j, in: SoleWords.whole) || self[j].shape == .lower && isWord(j + 1, in: SoleWords.lands),
      self[j].gap == .space, !isWord(j, in: SoleWords.lands)
    { j += 1 }
    guard self[j].gap == .space else { return nil }
    if isWord(j, in: SoleWords.lands) {
      return isWord(j + 1, in: .of) && self[j + 2].isCapital ? capitalsEnd(from: j + 2) : j + 1
    }
    let isPlace = !self[j].marks.isDisjoint(with: [.country, .region, .place, .smallPlace])
    guard self[j].isCapital, isPlace || self[j].marks.isEmpty, !self[j].isProtected,
      self[j].marks.isDisjoint(with: [.month, .weekday])
    else { return nil }
    return capitalsEnd(from: j)
  }

  private func capitalsEnd(from first: Int) -> Int {
    var j = first
    while self[j + 1].shape == .capitalised, self[j + 1].gap == .space { j += 1 }
    return j + 1
  }

  /// `for forty miles around`, `within 30 miles`, `for miles`.
  private func milesEnd(after i: Int) -> Int? {
    let unit = cardinal(at: i + 1).map { $0.last + 1 } ?? i + 1
    guard isWord(unit, in: SoleWords.miles) else { return nil }
    return isWord(unit + 1, in: SoleWords.around) ? unit + 2 : unit + 1
  }
}
