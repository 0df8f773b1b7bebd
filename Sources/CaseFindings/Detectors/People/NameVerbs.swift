import CaseLexicons

extension TokenizedDocument {
  /// Whether a verb of people follows: `said`, `was`, `has`.
  func isSubject(_ last: Int) -> Bool {
    self[last + 1].gap <= .space && self[last + 1].shape != .capitalised && self[last + 1].marks.contains(.personVerb)
      && (self[last + 1].shape == .lower || self[last].flags.contains(.onCapitalLine))
  }

  /// Whether what follows can be said of a person alone: `complained`, `is worried`, `has been admitted`.
  func actsAsPerson(after last: Int) -> Bool {
    var j = last + 1
    guard self[j].gap == .space, self[j].shape == .lower else { return false }
    if isWord(j, in: NameVerbs.adverbs) { j += 1 }
    if isWord(j, in: NameVerbs.speech) { return true }
    guard isWord(j, in: NameVerbs.linking) else { return false }
    var words = 0
    while words < 3, isWord(j + 1, in: NameVerbs.between) {
      j += 1
      words += 1
    }
    return isWord(j + 1, in: NameVerbs.states)
  }

  /// `Jean from room 6`, `bed 4 Tomlinson`: a name beside the number of a bed.
  func isInBed(_ i: Int) -> Bool {
    if self[i].gap == .space, self[i - 1].shape == .digits, isWord(i - 2, in: NameVerbs.beds) { return true }
    return isWord(i + 1, in: NameVerbs.whence) && isWord(i + 2, in: NameVerbs.beds) && self[i + 3].hasDigit
  }

  /// Whether a verb or an auxiliary follows, as after any subject: `takes`, `will`, `cannot`.
  func isFollowedByVerb(_ last: Int) -> Bool {
    let token = self[last + 1]
    guard token.gap == .space, token.shape == .lower else { return false }
    return token.marks.contains(.personVerb) || isWord(last + 1, in: NameVerbs.auxiliaries)
      || isWord(last + 1, in: NameVerbs.doings)
  }

  /// Whether the verb before takes a person: `told Grace`, `thanked Vandrel`.
  func isAddressed(_ first: Int) -> Bool {
    self[first].gap == .space && self[first - 1].shape == .lower && isWord(first - 1, in: NameVerbs.telling)
  }

  /// Whether a word in capitals or with a capital is a remark after a role: `Nurse Aware`, `Dr Review`.
  func isRemark(_ i: Int) -> Bool {
    if isWord(i, in: NameVerbs.remarks) { return true }
    let token = self[i]
    guard token.marks.contains(.commonWord), token.length > 4, !name(i).isListed else { return false }
    let bytes = document.bytes
    let end = (bytes[token.upper - 2] | 0x20, bytes[token.upper - 1] | 0x20)
    return end == (0x65, 0x64) || end == (0x6E, 0x67)
  }
}

/// What people do and feel, as distinct from what things do.
enum NameVerbs {
  static let speech = WordSet(
    "said", "says", "told", "tells", "asked", "asks", "complained", "complains", "denied", "denies", "felt", "feels",
    "thinks", "thought", "agreed", "agrees", "insisted", "insists", "explained", "explains", "admitted", "admits",
    "described", "describes", "phoned", "rang", "believes", "believed", "knew", "knows", "wanted", "wants", "recalls",
    "recalled", "noticed", "cried", "wept", "smiled", "laughed", "lives", "drank", "drinks", "smokes", "sleeps",
    "slept",
    "ate", "eats", "walked", "walks", "vomited", "fainted", "collapsed", "attended", "replied", "whispered", "worries",
    "worried", "hates", "hated", "loves", "loved", "likes", "liked", "wishes", "hopes", "hoped", "prefers", "preferred",
    "married", "refused", "refuses", "wrote", "texted", "emailed", "nodded", "sat", "stood", "fell", "woke",
    "consented", "apologised", "thanked", "begged", "screamed", "shouted", "sobbed", "sighed", "works", "worked",
    "reported", "reports", "stated", "states", "declined", "declines", "visited", "visits", "retired", "lived")
  static let adverbs = WordSet(
    "later", "then", "also", "now", "still", "again", "just", "never", "always", "initially", "today", "always",
    "already",
    "quickly", "suddenly", "often", "only", "really")
  static let beds = WordSet("bed", "room", "bay", "cubicle", "sideroom", "flat")
  static let whence = WordSet("from", "in")
  /// Asks to do something with a person.
  static let asking = WordSet("ask", "tell", "phone", "ring", "bleep", "text", "remind", "let", "call", "see", "thank")
  static let linking = WordSet(
    "is", "was", "looked", "looks", "seemed", "seems", "became", "remains", "remained", "has", "had", "got", "isn't",
    "wasn't", "appeared", "appears")
  static let between = WordSet(
    "been", "very", "so", "quite", "more", "now", "still", "too", "not", "also", "really", "a", "bit", "being", "just",
    "always", "again", "then", "feeling", "extremely", "rather", "less", "visibly", "clearly", "understandably", "in",
    "never", "already", "no", "longer")
  static let states = WordSet(
    "tearful", "worried", "anxious", "upset", "unwell", "well", "happy", "sad", "calm", "confused", "admitted",
    "discharged", "referred", "diagnosed", "born", "pregnant", "keen", "reluctant", "afebrile", "alert", "orientated",
    "oriented", "breathless", "tired", "asleep", "awake", "distressed", "agitated", "drowsy", "comfortable", "brave",
    "lovely", "scared", "frightened", "grateful", "pleased", "angry", "concerned", "allergic", "independent", "married",
    "single", "divorced", "widowed", "retired", "aged", "able", "unable", "aware", "transferred", "intubated",
    "extubated", "sedated", "sectioned", "bereaved", "homeless", "vegan", "vegetarian", "diabetic", "asthmatic",
    "hungry", "thirsty", "dizzy", "nauseous", "bedbound", "housebound", "unconscious", "unresponsive", "febrile",
    "suicidal", "depressed", "embarrassed", "lonely", "hopeful", "convinced", "struggling", "crying", "smiling",
    "tears", "pain", "labour", "sick", "ill", "dead", "dying", "deaf", "blind", "adopted", "bullied", "raped",
    "tachycardic",
    "bradycardic", "hypotensive", "hypoxic", "jaundiced", "haemodynamically", "hospitalised", "fall", "seizure",
    "stroke", "collapse",
    "miscarriage", "stillbirth", "caesarean", "biopsy", "headache", "cough", "fever", "rash", "baby", "cold", "tumour")
  static let auxiliaries = WordSet(
    "is", "was", "has", "had", "will", "would", "can", "cannot", "could", "can't", "couldn't", "does", "did", "doesn't",
    "didn't", "won't", "wouldn't", "isn't", "wasn't", "hasn't", "hadn't", "should", "must")
  static let doings = WordSet(
    "takes", "took", "uses", "used", "smokes", "drinks", "lost", "broke", "needs", "needed", "weighs", "gained",
    "stopped",
    "started", "stopped", "struggles", "struggled", "suffers", "suffered", "sustained", "injured", "slipped", "tripped",
    "crashed", "began", "begins", "collects", "collected", "hurt", "cut", "went", "goes", "comes", "left", "spent",
    "keeps", "kept", "tried", "tries", "seems", "seemed", "looks", "looked", "walked", "turned", "passed", "brought",
    "bought", "plays", "played", "joined", "moved", "rings", "calls", "runs", "ran", "met", "saw", "sees", "missed",
    "misses", "holds", "held", "made", "makes", "does", "got", "gets", "won", "dresses", "gives", "put", "wears",
    "wore", "flew", "drove", "dislikes", "continued", "continues", "developed", "underwent", "received", "lives")
  static let telling = WordSet(
    "told", "asked", "thanked", "reassured", "met", "phoned", "rang", "advised", "informed", "saw", "texted", "emailed",
    "helped", "hugged", "comforted", "counselled", "consoled", "encouraged", "remember", "miss", "meet", "love",
    "knew", "know", "warned", "examined", "visited", "sent", "asking", "telling", "seeing", "thank", "invited")
  static let remarks = WordSet(
    "review", "aware", "present", "notes", "note", "pending", "led", "visit", "today", "tomorrow", "yesterday", "well",
    "unwell", "stable", "available", "please", "clinic", "appointment", "letter", "round", "call", "needs", "will",
    "to",
    "out", "asap", "advice", "team", "shift", "handover", "on", "off", "who", "here", "there", "only", "discharge",
    "consult", "plan", "office", "responsible", "name", "signature", "said", "initials", "status", "record", "check",
    "number", "details", "home", "surname", "forename", "contact", "address", "preference", "choice", "care", "history",
    "summary", "transfer", "admission", "fig", "figure", "table", "wishes", "thinks", "feels", "happy", "copy", "in",
    "at", "report", "reports",
    "assessment", "notified", "agreed", "reviewed", "seen")
}
