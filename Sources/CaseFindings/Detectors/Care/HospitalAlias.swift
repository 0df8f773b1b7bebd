import CaseLexicons

extension Detector {
  /// Hospitals by the short names that staff use.
  ///
  /// - Looks like: `the Royal`, `the General`, `St Quillan's`.
  /// - Confirmed by: a verb of care or *under the care of* before it, and no noun after it.
  /// - Confused with: generals, St John's wort, St Vitus's dance, churches and schools.
  /// - Source: British and Irish usage.
  static let hospitalAlias = Detector(
    "hospital-alias", finds: .hospital, .landmark,
    summary: "Hospital by a short name such as the Royal or St Quillan's.",
    examples: [
      "She was transferred to the {{hospital|Royal}} for stenting.",
      "Under the care of {{hospital|St Quillan's}} since birth.",
      "Followed by {{hospital|St. Quill's}} for years; seen at the {{hospital|Infirmary}}.",
      "They'd been to the {{hospital|Royal}} first, then the {{hospital|QE}}; booked at the {{hospital|Rotunda}} but late.",
      "He fell from the organ loft of {{landmark|St Cuthbert's}}; the nave at {{landmark|St Quill's}} is cold.",
      "I trained at {{hospital|Tommy's}} in May. Fax the {{hospital|St. Olaf's}} ED. Sent to {{hospital|Our Lady's}}.",
    ],
    counterexamples: [
      "He took St John's wort and had St Vitus's dance.",
      "The General gave an order; similar to Crohn's, due to Parkinson's and at St Quill's Square. In the Royal box.",
      "The General gave an order; royal jelly; the Royal College.",
      "She attends St Quill's Church and went to St Quill's School.",
    ]
  ) { text, findings in
    for i in text.capitals {
      if text.isRoyalAlone(i) { findings.add(.hospital, i, through: i, in: text, .likely, .frame) }
      if let last = text.saintAlone(at: i) {
        let kind: IdentifierKind = text.isChurch(around: i) ? .landmark : .hospital
        findings.add(kind, i, through: last, in: text, .likely, .frame)
      }
      if let first = text.ownedHouse(at: i) {
        findings.add(.hospital, first, through: i + 1, in: text, .likely, .frame)
      }
    }
  }
}

extension TokenizedDocument {
  /// `to the Royal`, `at the General`, `under the Marsden`: before no other capital or noun.
  fileprivate func isRoyalAlone(_ i: Int) -> Bool {
    guard self[i].gap == .space, self[i - 1].length == 3, isWord(i - 1, in: .the), isWord(i, in: AliasWords.alone),
      self[i].shape == .capitalised || self[i].shape == .upper && self[i].length <= 4,
      !self[i].flags.contains(.onCapitalLine)
    else { return false }
    let isSure = isWord(i, in: AliasWords.sure)
    guard isWord(i - 2, in: .arrivals) || isSure && isWord(i - 2, in: AliasWords.before) else { return false }
    return endsName(i) && !isWord(i + 1, in: .of)
  }

  /// `St Quillan's`, with no noun after it.
  fileprivate func saintAlone(at i: Int) -> Int? {
    guard self[i].length <= 5, self[i].shape == .capitalised, isWord(i, in: AliasWords.saints) else { return nil }
    let name = isMark(i + 1, ".") ? i + 2 : i + 1
    guard self[name].shape == .capitalised, self[name].gap <= .space, self[name + 1].shape == .possessive,
      endsName(name + 1)
    else { return nil }
    let isCare = isWord(i - 1, in: .of) && isWord(i - 2, in: AliasWords.care)
    let before = isWord(i - 1, in: .the) ? i - 2 : i - 1
    let isPlaced = isWord(before, in: .placePrepositions) || isWord(before, in: AliasWords.calls)
    return isCare || isPlaced || isWord(before, in: AliasWords.under) ? name + 1 : nil
  }

  func isSaint(_ i: Int) -> Bool { isWord(i, in: AliasWords.saints) }

  /// Whether the words of a church or of a school's children stand in the sentence, not far from a saint's name.
  func isChurch(around i: Int) -> Bool {
    var j = i
    while i - j < 10, j > 0, !self[j].flags.contains(.startsSentence) {
      j -= 1
      if isWord(j, in: AliasWords.church) { return true }
    }
    for j in (i + 1)..<(i + 8) where !self[j].flags.contains(.startsSentence) && isWord(j, in: AliasWords.church) {
      return true
    }
    return false
  }

  /// `at Tommy's`, `to Our Lady's`: a house by the name of someone, after a preposition of place.
  fileprivate func ownedHouse(at i: Int) -> Int? {
    guard self[i].shape == .capitalised, self[i + 1].shape == .possessive, self[i].gap == .space, endsName(i + 1),
      self[i].marks.isDisjoint(with: [.eponym, .eponymAlone, .month, .weekday, .functionWord, .kinship, .disease]),
      !self[i].isProtected || isWord(i, in: AliasWords.houses)
    else { return nil }
    var first = i
    if self[i - 1].isCapital, isWord(i - 1, in: AliasWords.our) { first = i - 1 }
    let before = isWord(first - 1, in: .the) ? first - 2 : first - 1
    if isWord(i, in: AliasWords.houses) || first < i {
      return isWord(before, in: .placePrepositions) || isWord(before, in: AliasWords.under) ? first : nil
    }
    let isCared =
      isWord(before, in: .arrivals)
      && (self[before - 1].marks.contains(.placeFrame) || isWord(before - 1, in: AliasWords.trained))
    return isCared ? first : nil
  }

  /// Whether no noun follows that the name could belong to.
  private func endsName(_ i: Int) -> Bool {
    let next = self[i + 1]
    if next.gap > .space || next.shape == .mark || next.shape == .boundary { return true }
    if next.shape == .upper, next.marks.contains(.ward) { return true }
    return next.shape == .lower && (next.marks.contains(.functionWord) || isWord(i + 1, in: AliasWords.times))
  }
}

/// The words of short names.
private enum AliasWords {
  static let alone = WordSet("royal", "general", "infirmary", "western", "northern", "southern", "children's").union(
    sure)
  static let sure = WordSet(
    "marsden", "radcliffe", "maudsley", "brompton", "freeman", "mater", "rotunda", "coombe", "alfred", "vic", "qe",
    "qeh",
    "jr", "rosie", "christie", "walton", "priory", "whittington", "homerton", "middlesex", "hammersmith", "norfolk",
    "mayo",
    "rvi", "gri", "qeuh", "ruh", "brigham", "austin", "gabba", "canberra", "infirmary", "heath", "ulster", "erne",
    "sickkids", "eastman", "bronglais", "hallamshire", "countess", "conquest", "luton", "lister", "tavistock",
    "bethlem",
    "portland", "rah", "bri", "uhw", "nnuh", "srh", "lri", "dri", "royal")
  static let before = WordSet(
    "under", "by", "of", "with", "for", "via", "ring", "rang", "call", "called", "phone", "phoned", "prefers", "calls",
    "and",
    "then", "or", "near", "outside", "through", "into", "visited", "left", "towards", "fax")
  static let calls = WordSet(
    "ring", "rang", "call", "called", "phone", "phoned", "fax", "faxed", "email", "then", "and", "via")
  static let church = WordSet(
    "church", "loft", "organist", "choir", "chorister", "vicar", "rector", "parish", "nave", "belfry", "steeple",
    "spire", "verger", "sexton", "curate", "congregation", "pews", "pulpit", "altar", "evensong", "bellringer",
    "ringers", "pupil", "pupils", "headteacher", "headmaster", "parishioner", "parishioners", "churchyard")
  static let saints = WordSet("st", "saint")
  static let care = WordSet("care", "patient", "letter", "consultant", "staff")
  static let under = WordSet("under", "by", "with")
  static let our = WordSet("our")
  static let houses = WordSet(
    "jimmy", "tommy", "bart", "guy", "george", "mary", "thomas", "addenbrooke", "vincent", "james", "king", "kings",
    "queen",
    "lady", "barts", "luke", "michael", "john", "columba", "brigid", "finbarr", "queens", "barnardo", "booth", "hill",
    "children", "women", "soldiers")
  static let trained = WordSet(
    "trained", "train", "qualified", "work", "worked", "jobs", "locum", "rotated", "seen", "scan", "list")
  static let times = WordSet(
    "first", "then", "last", "next", "yesterday", "today", "overnight", "again", "instead", "twice", "before", "after",
    "once", "when", "years", "tomorrow", "tonight", "later", "now", "three", "every", "already", "late", "early",
    "fully",
    "urgently", "directly", "immediately", "via", "weekly", "monthly", "since", "ed", "team")
}
