import CaseLexicons

extension Detector {
  /// Regiments, ships, boats, orchestras and choirs.
  ///
  /// - Looks like: `the Royal Tarrow Fusiliers`, `2nd Battalion Quill Rifles`, `HMS Tarrow`, `MV Quillan Star`,
  ///   `the trawler Girl Quilla`, `the Tarrow Philharmonic`.
  /// - Confirmed by: the last word of a regiment or an orchestra after a capital; the first word of a ship.
  /// - Confused with: colonial animals, guards on a bed, single voices (`a choir`).
  /// - Source: British, Irish, American and Australian usage.
  static let forces = Detector(
    "forces", finds: .employer, .organisation, .address,
    summary: "Regiment, ship, boat, orchestra or choir by its first or last word.",
    examples: [
      "Dug out and flown by {{organisation|RFDS}} at dawn, winched by the {{organisation|RNLI}}.",
      "Lance corporal, {{employer|Royal Engineers}}, knee.",
      "A sergeant in the {{employer|Royal Tarrow Fusiliers}}, and {{employer|2nd Battalion Quill Rifles}}.",
      "Stoker on {{employer|HMS Tarrow}}, cook aboard {{employer|MV Quillan Star}}.",
      "Deckhand on the trawler {{employer|Girl Quilla}}, lives on the narrowboat {{employer|Kittiwake}}.",
      "She plays in the {{organisation|Tarrow Philharmonic}} and sings with the {{organisation|Quill Choral}}.",
      "He joined the {{employer|Coldstream Guards}} at sixteen and plays second oboe with the {{organisation|Hallé}}.",
    ],
    counterexamples: [
      "The guards on the bed, a rifle range and a choir.", "Signals were weak and the Marines came.",
      "HMS was noted; the Royal jelly.",
      "Choral music at the church; the boat was wet.",
    ]
  ) { text, findings in
    let (regiments, players) = (ForceWords.regiments, ForceWords.players)
    let (ships, boats) = (ForceWords.ships, ForceWords.boats)
    let (bands, rescuers) = (ForceWords.bandsAlone, ForceWords.rescuers)
    for i in text.capitals {
      let word = text.tokens[i].hash
      if regiments.contains(word) || players.contains(word) {
        guard let first = text.forceStart(endingIn: i) else { continue }
        let isBand = players.contains(word)
        findings.add(isBand ? .organisation : .employer, first, through: i, in: text, .high, .headWord)
      } else if ships.contains(word) || text.isWord(i - 1, in: boats), let last = text.ship(at: i) {
        findings.add(.employer, last.lowerBound, through: last.upperBound, in: text, .high, .headWord)
      } else if bands.contains(word) || rescuers.contains(word), text.isBandAlone(i) {
        findings.add(.organisation, i, through: i, in: text, .likely, .listed)
      }
    }
  }
}

extension TokenizedDocument {
  /// The first word of a regiment or an orchestra, with the number of its battalion.
  fileprivate func forceStart(endingIn head: Int) -> Int? {
    guard self[head].gap == .space, !self[head].flags.contains(.onCapitalLine), self[head - 1].isCapital else {
      return nil
    }
    var first = trimmed(firstWord(ofNameBefore: head), before: head)
    guard first < head, self[first].marks.isDisjoint(with: [.title, .month, .weekday]) else { return nil }
    if head == first + 1, isWord(first, in: ForceWords.crown), isWord(head, in: ForceWords.loose) { return first }
    if head == first + 1, isWord(first, in: ForceWords.royal), isWord(head, in: ForceWords.loose) {
      return isWord(first - 1, in: .the) && isWord(first - 2, in: ForceWords.joins) ? first : nil
    }
    if isWord(head, in: ForceWords.loose), !isWord(first - 1, in: .the), !isWord(first, in: ForceWords.royal) {
      return nil
    }
    if ordinal(at: first - 1)?.last == first - 1, self[first].gap == .space { first -= 1 }
    return first
  }

  /// `HMS Tarrow`, `MV Quillan Star`, `the trawler Girl Quilla`.
  fileprivate func ship(at i: Int) -> ClosedRange<Int>? {
    let isPrefix = isWord(i, in: ForceWords.ships) && self[i].shape == .upper
    let isBoat = isWord(i - 1, in: ForceWords.boats) && self[i - 1].shape == .lower
    guard isPrefix || isBoat, self[i].gap == .space || i == 0 || isPrefix, !self[i].flags.contains(.onCapitalLine)
    else { return nil }
    let start = isPrefix ? i + 1 : i
    guard self[start].shape == .capitalised, self[start].gap == .space,
      self[start].marks.isDisjoint(with: [.month, .weekday, .functionWord])
    else { return nil }
    var last = start
    while last - start < 3, self[last + 1].shape == .capitalised, self[last + 1].gap == .space,
      !self[last + 1].flags.contains(.startsSentence)
    { last += 1 }
    return i...last
  }

  fileprivate func isBandAlone(_ i: Int) -> Bool {
    isWord(i, in: ForceWords.bandsAlone) && isWord(i - 1, in: .the)
      || isWord(i, in: ForceWords.rescuers) && isWord(isWord(i - 1, in: .the) ? i - 2 : i - 1, in: ForceWords.helps)
  }
}

private enum ForceWords {
  static let regiments = WordSet(
    "rifles", "fusiliers", "guards", "regiment", "hussars", "dragoons", "lancers", "highlanders", "yeomanry", "gurkhas",
    "grenadiers", "borderers", "battalion", "squadron", "commandos", "commando", "marines", "paras", "rangers",
    "signals",
    "cavalry", "infantry", "artillery", "militia", "gunners", "engineers", "navy")
  static let loose = WordSet(
    "engineers", "navy", "rangers", "signals", "guards", "marines", "artillery", "infantry", "cavalry", "paras",
    "squadron")
  static let crown = WordSet("royal")
  static let royal = WordSet(
    "royal", "king's", "queen's", "irish", "scots", "welsh", "coldstream", "grenadier", "us", "army", "life")
  static let joins = WordSet("joined", "in", "with", "left", "for", "of", "served", "from")
  static let players = WordSet(
    "philharmonic", "philharmonia", "symphony", "sinfonia", "orchestra", "choral", "choristers", "ensemble", "operatic",
    "chorale", "singers", "morris", "pipers", "bellringers", "ballet", "opera")
  static let bandsAlone = WordSet("hallé", "halle", "philharmonia", "concertgebouw", "proms")
  static let rescuers = WordSet(
    "rfds", "rnli", "lifeflight", "careflight", "coastguard", "rspca", "nspcc", "dhars", "starflight", "stars",
    "medevac", "sarda")
  static let helps = WordSet("by", "with", "from", "for", "aboard")
  static let ships = WordSet(
    "hms", "mv", "rfa", "rms", "hmas", "hmnzs", "hmcs", "lé", "mfv", "fv", "rv", "usns", "ss", "sv", "rnlb")
  static let boats = WordSet(
    "trawler", "narrowboat", "ferry", "yacht", "tanker", "lifeboat", "frigate", "destroyer", "submarine", "schooner",
    "dinghy",
    "barge", "tug", "liner", "ketch", "boat")
}
