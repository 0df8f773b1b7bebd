import CaseLexicons

extension Detector {
  /// A living told by where someone was, in which service, or in no more words than *something big in*.
  ///
  /// - Looks like: `was on the rigs`, `years down the pit`, `in the Wrens`, `something senior at the Home Office`,
  ///   `teaches Kathak`, `skippers the Tarrow ferry`, `has her own salon`.
  /// - Confirmed by: a person as the subject, a verb of being or of time spent.
  /// - Confused with: `on the bus`, `in the navy blue`, `something in his eye`.
  /// - Source: ordinary written English.
  static let plainLiving = Detector(
    "plain-living", finds: .occupation,
    summary: "A living told by place or service: was on the rigs, in the Wrens, something senior at the Home Office.",
    examples: [
      "He was {{occupation|on the rigs}} for years; thirty years {{occupation|down the pit}}. She was {{occupation|in the Wrens}}.",
      "She is {{occupation|something senior at the Home Office}} and he has {{occupation|his own garage}}.",
      "Sunniva {{occupation|teaches Kathak}}. He {{occupation|skippers the Tarrow ferry}} now.",
    ],
    counterexamples: [
      "She fell on the buses. Something in his eye. He was on the ward. Teaches Monday. Rash on the legs.",
      "The navy dressing in the guards. It was something at the edge. Has his own teeth.",
    ]
  ) { text, findings in
    for i in text.cued where PlainLivings.cues.contains(text.tokens[i].hash) {
      guard let span = text.plainLiving(i) else { continue }
      findings.add(.occupation, span.lowerBound, through: span.upperBound, in: text, .likely, .frame)
    }
  }
}

extension TokenizedDocument {
  fileprivate func plainLiving(_ i: Int) -> ClosedRange<Int>? {
    if isWord(i, in: PlainLivings.trades) { return amongTools(i) }
    if isWord(i, in: PlainLivings.something) { return somethingAt(i) }
    if isWord(i, in: PlainLivings.own) { return ownBusiness(i) }
    guard isWord(i, in: PlainLivings.teaches), self[i].shape == .lower else { return taughtOrSteered(i) }
    return taughtOrSteered(i)
  }

  /// `was on the rigs`, `years down the pit`, `was in the Wrens`.
  private func amongTools(_ i: Int) -> ClosedRange<Int>? {
    guard self[i].gap == .space, isWord(i - 1, in: .the), isWord(i - 2, in: PlainLivings.among) else { return nil }
    var verb = i - 3
    while i - verb < 6, isWord(verb, in: Livelihood.adverbs) { verb -= 1 }
    if isWord(verb, in: PlainLivings.spent) { return (i - 2)...i }
    guard isWord(verb, in: PlainLivings.beings) else { return nil }
    let subject = isWord(verb - 1, in: PlainLivings.auxiliaries) ? verb - 2 : verb - 1
    let isPerson =
      isWord(subject, in: Livelihood.pronouns) || self[subject].marks.contains(.kinship) || isPlainName(subject)
    return isPerson ? (i - 2)...i : nil
  }

  /// `something senior at the Home Office`, `something in shipping`, behind a person and a form of *to be*.
  private func somethingAt(_ i: Int) -> ClosedRange<Int>? {
    let isPerson =
      isWord(i - 1, in: PlainLivings.beings) && isWord(i - 2, in: Livelihood.pronouns)
      || self[i - 1].shape == .possessive && isWord(i - 2, in: Livelihood.pronouns)
    guard isPerson else { return nil }
    var j = i + 1
    while j - i < 4, isWord(j, in: PlainLivings.high) { j += 1 }
    guard isWord(j, in: PlainLivings.inAt) else { return nil }
    var last = isWord(j + 1, in: .the) ? j + 2 : j + 1
    guard self[last].gap == .space,
      self[last].isCapital && !self[last].isProtected || isWord(last, in: WorkWords.branches)
    else { return nil }
    while last - j < 5, self[last + 1].gap == .space, self[last + 1].shape == .capitalised { last += 1 }
    return i...last
  }

  /// `has his own garage`
  private func ownBusiness(_ i: Int) -> ClosedRange<Int>? {
    guard isWord(i - 1, in: HumanWords.owners), isWord(i - 2, in: PlainLivings.has) else { return nil }
    var last = i + 1
    while last - i < 4, self[last].gap == .space, self[last].shape == .lower {
      if isWord(last, in: WorkWords.businesses), !isWord(last + 1, in: WorkWords.businesses) { return (i - 1)...last }
      last += 1
    }
    return nil
  }

  /// `teaches Kathak`, `skippers the Tarrow ferry`: an object that is known by its capital.
  private func taughtOrSteered(_ i: Int) -> ClosedRange<Int>? {
    guard self[i].shape == .lower, isWord(i - 1, in: Livelihood.pronouns) || isPlainName(i - 1) else { return nil }
    if isWord(i, in: PlainLivings.teaches) {
      let word = name(i + 1)
      let isSubject = word.isUnknown || self[i + 1].marks.contains(.language)
      return self[i + 1].shape == .capitalised && self[i + 1].gap == .space && isSubject
        && !(self[i + 2].isCapital && self[i + 2].gap == .space) && self[i + 2].shape != .possessive
        ? i...(i + 1) : nil
    }
    guard isWord(i + 1, in: .the) else { return nil }
    var last = i + 2
    while last - i < 5, self[last].gap == .space, self[last].shape == .capitalised { last += 1 }
    return last > i + 2 && self[last].gap == .space && isWord(last, in: PlainLivings.steered) ? i...last : nil
  }
}

/// The words of livings told by place or service.
enum PlainLivings {
  static let trades = WordSet(
    "trawlers", "rigs", "bins", "railways", "railway", "docks", "trams", "ferries", "barges", "tankers", "tugs",
    "markets", "mills", "potteries", "mines", "pits", "pit", "quarries", "shipyards", "yards", "steelworks", "foundry",
    "convoys", "liners", "fairgrounds", "stalls", "tills", "doors", "buses", "lorries", "taxis", "wrens", "navy",
    "army", "raf", "guards", "paras", "marines", "forces", "waaf", "waafs", "ats", "police", "reserves", "gurkhas",
    "garda", "gardaí", "mounties", "legion", "specials", "cadets", "infantry", "artillery", "cavalry", "engineers",
    "boats", "drifters", "whalers", "dredgers", "cranes", "tools", "fryers", "smelter", "sawmills", "canals",
    "shearing", "print", "theatre", "circus", "fire-brigade", "coastguard", "seabees", "usaf", "usmc", "rcmp")
  static let something = WordSet("something", "somebody", "someone")
  static let own = WordSet("own")
  static let teaches = WordSet("teaches", "taught", "tutors")
  static let steers = WordSet(
    "skippers", "skippered", "captains", "captained", "pilots", "runs", "ran", "drives", "crews")
  static let cues = trades.union(something).union(own).union(teaches).union(steers)
  static let steered = WordSet(
    "ferry", "trawler", "tug", "lifeboat", "barge", "bus", "minibus", "tram", "train", "boat", "steamer", "launch",
    "school", "pub", "hotel", "shop", "store", "cafe", "café", "garage", "club", "theatre", "estate", "office", "stall")
  static let among = WordSet("on", "in", "down", "with", "at")
  static let beings = WordSet(
    "was", "is", "been", "went", "started", "grafted", "laboured")
  static let auxiliaries = WordSet("has", "had", "have", "never", "also", "once", "still")
  static let spent = WordSet("years", "life", "lifetime", "decades", "time", "career", "spell", "stint", "winters")
  static let high = WordSet(
    "high", "up", "big", "senior", "important", "or", "other", "quite", "very", "rather", "grand")
  static let inAt = WordSet("in", "at", "with", "for")
  static let has = WordSet("has", "had", "opened", "started", "owns", "runs", "bought", "launched")
}
