import CaseLexicons

/// The words around trades that stand beside a name, an age or a label.
enum PlacedTrades {
  static let former = WordSet("former", "erstwhile", "onetime")
  static let agency = WordSet("agency", "bank")
  static let staff = WordSet("hca", "nurse", "midwife", "carer", "rmn", "cna", "rgn", "physio", "porter", "paramedic")
  static let cues = former.union(agency)
  static let selves = WordSet("herself", "himself")
  static let articles = WordSet("a", "an", "the", "this")
  static let at = WordSet("at", "for", "near", "outside", "off", "with", "who", "by")
  static let goesOn = WordSet(
    "on", "at", "in", "from", "for", "of", "with", "who", "whose", "by", "near", "off", "out", "and", "until", "till",
    "since", "to", "now", "aged", "presents", "presented", "presenting")
  static let rough = WordSet("something", "odd", "ish", "year", "years", "old", "yo", "yr")
  static let works = WordSet(
    "works", "worked", "working", "work", "job", "employed", "hired", "apprenticed", "trained", "retrained",
    "retraining", "training", "moonlights", "moonlighted", "moonlighting", "freelances", "career", "qualified", "stint",
    "volunteers", "volunteered", "shifts", "living", "life", "years", "contract", "post", "role", "started", "temped")
  /// One relative, whose trade may follow a comma.
  static let kin = WordSet(
    "husband", "wife", "partner", "mother", "father", "mum", "dad", "son", "daughter", "brother", "sister", "boyfriend",
    "girlfriend", "fiance", "fiancé", "fiancee", "fiancée", "uncle", "aunt", "grandfather", "grandmother")
  /// Words made like trades that are none.
  static let notAgents = WordSet(
    "partner", "partners", "number", "letter", "order", "member", "owner", "lover", "offender", "player", "winner",
    "holder", "border", "centre", "center", "power", "water", "paper", "factor", "sector", "doctor", "floor", "matter",
    "other", "another", "former", "latter", "longer", "better", "quarter", "chapter", "corner", "danger", "anger",
    "winter", "summer", "woman", "human", "roman", "dinner", "supper", "caller", "speaker", "leader", "founder",
    "voter", "believer", "foster", "career", "lecture", "colour", "harbour", "neighbour", "labour", "tumour", "error",
    "prior", "junior", "senior", "minor", "major", "interior", "exterior", "tenor", "monitor", "donor", "mirror",
    "shoulder", "bladder", "finger", "fever", "ulcer", "cancer", "liver", "marker", "blocker", "sober", "server",
    "manner", "cover", "layer", "user", "wearer", "walker", "non-smoker", "twister", "foreigner", "stranger", "elder",
    "villager", "islander", "londoner", "northerner", "southerner", "newcomer", "teenager", "youngster", "toddler",
    "settler", "traveller", "student", "pupil", "volunteer", "prisoner", "patient", "resident", "learner")

  /// Words before a colon after which trades are listed.
  static let labels = WordSet("occupation", "occupations", "jobs", "employment", "career", "trades", "occ")
  static let histories = WordSet("history", "hx")
  static let ofWork = WordSet("occupational", "work", "employment", "job", "occ", "career", "working", "industrial")
  static let social = WordSet("social", "sh", "shx", "sochx", "soc")
  /// Words that may stand before an item of such a list.
  static let leads = WordSet(
    "then", "previously", "later", "now", "formerly", "and", "retired", "ex", "former", "was", "a", "an", "initially",
    "worked", "works", "as", "before", "that", "finally", "currently", "once", "latterly", "part", "time", "full",
    "mainly")
}

extension TokenizedDocument {
  /// `Work history: rigger, then glazier;`: the listed trades and those made like one, behind a label of work.
  func tradesOfHistory(after colon: Int) -> [ClosedRange<Int>] {
    let isHistory = isWord(colon - 1, in: PlacedTrades.histories)
    let label = isHistory ? colon - 2 : colon - 1
    let isOfWork = isWord(label, in: isHistory ? PlacedTrades.ofWork : PlacedTrades.labels)
    guard isOfWork || isWord(label, in: PlacedTrades.social) else { return [] }
    var found: [ClosedRange<Int>] = []
    var i = colon + 1
    while i < count, i - colon < 40, self[i].gap <= .space {
      if isMark(i, ".") && isSentenceEnd(i) || isMark(i, ";") && isOfWork { break }
      while isWord(i, in: PlacedTrades.leads), self[i].gap <= .space || isDash(i) { i += 1 }
      if let last = tradeEnd(from: i, atMost: 4), isItemOfTrade(i, last, anyMade: isOfWork) { found.append(i...last) }
      i = nextItem(after: i)
    }
    return found
  }

  private func isItemOfTrade(_ first: Int, _ last: Int, anyMade: Bool) -> Bool {
    guard !isWord(last, in: PlacedTrades.notAgents), !self[last].isProtected,
      !isWord(last, in: OccupationFrame.otherPeople)
    else { return false }
    if anyMade { return isListedTrade(first, last) || isAgentNoun(last) }
    return isListedTrade(first, last) && !isClinicalTrade(first, last) && !isDoubtful(last)
      && (self[last + 1].shape == .mark || self[last + 1].gap >= .line || isWord(last + 1, in: OccupationFrame.ended))
  }

  /// The token behind the next comma, *then* or *and*.
  private func nextItem(after i: Int) -> Int {
    var j = i
    while j < count, self[j].gap <= .space || j == i {
      if isMark(j, ",") || isMark(j, ";") || isMark(j, "/") || isWord(j, in: Self.joints) { return j + 1 }
      if isSentenceEnd(j) { return j }
      j += 1
    }
    return max(j, i + 1)
  }

  private static let joints = WordSet("then", "and", "later", "before", "now", "previously")
}
