import CaseLexicons

extension Detector {
  /// Names without a capital, which need a strong cue.
  ///
  /// - Looks like: `patient john smith`, `my name is tomas`, `mum sarah says`, and given name with surname in a text
  ///   without capitals.
  /// - Confirmed by: the cue; clear names only.
  /// - Confused with: everyday words.
  /// - Source: own observation of chat and dictation.
  static let smallLetterName = Detector(
    "small-letter-name", finds: .patientName, .relativeName, .personName,
    summary: "A name in small letters after a cue, or in a text without any capital.",
    examples: [
      "Saw patient {{patientName|nadia osei}} today",
      "hello my name is {{patientName|tomas}} and it hurts",
      "i think {{personName|nadia osei}} rang about her knee",
      "pt {{patientName|john smith}} came in with cough",
      "mum {{relativeName|sarah}} says so; my husband {{relativeName|dave}} drove",
      "hi im {{patientName|bethany}} and so tired",
      "pt {{patientName|k patel}} bloods back",
      "Saw {{patientName|meirion}} again, leg no better; d/w {{patientName|ngozi}} today",
      "saw a young guy called {{personName|jordan}} after a fall",
    ],
    counterexamples: [
      "the patient may have hope and a mark",
      "Her name is not known to the rose clinic",
      "patient young and frail",
      "mum says he will and dad may",
      "im tired and my name is mud",
      "her son will drive, his wife may call, the patient bill",
    ]
  ) { text, findings in
    let hasNoCapitals = !text.profile.hasCapitals && text.profile.words > 3
    var after = 0
    let tokens = text.tokens
    for i in tokens.indices where i >= after {
      let token = tokens[i]
      guard token.shape == .lower, token.length == 1 || !token.marks.isDisjoint(with: [.givenName, .nickname]),
        !token.marks.contains(.functionWord),
        let found = SmallReading(at: i, hasNoCapitals: hasNoCapitals, in: text)
      else { continue }
      findings.add(found.kind, i, through: found.last, in: text, found.confidence, found.reasons)
      after = found.last + 1
    }
  }
}

/// How a word in small letters reads as a name.
private struct SmallReading {
  let kind: IdentifierKind
  let last: Int
  let confidence: Confidence
  let reasons: Reasons

  init?(at i: Int, hasNoCapitals: Bool, in text: borrowing TokenizedDocument) {
    let marks = text[i].marks
    let isInitial = text[i].length == 1 && text[i + 1].shape == .lower
    guard isInitial || !marks.isDisjoint(with: [.givenName, .nickname]), !marks.contains(.functionWord),
      hasNoCapitals || Self.isCue(i - 1, in: text)
    else { return nil }
    let last = Self.ending(after: i, in: text)
    if let kind = Self.cue(i, last, isInitial: isInitial, in: text) {
      self.init(kind, last, .high, .frame)
      return
    }
    guard hasNoCapitals, !isInitial else { return nil }
    let isFramed = SmallNameFrames.isFramed(i, in: text)
    guard isFramed || Self.isClear(text.name(i)) else { return nil }
    guard isFramed || last > i || SmallNameFrames.isSureAlone(i, in: text) else { return nil }
    if text.isCalledAfter(last) || text.isDevice(after: last) || text.isMark(last + 1, "-") { return nil }
    let kind = NameRole.kind(i, last, in: text)
    self.init(kind, last, .likely, last > i ? [.givenName, .surname] : .givenName)
  }

  private init(_ kind: IdentifierKind, _ last: Int, _ confidence: Confidence, _ reasons: Reasons) {
    self.kind = kind
    self.last = last
    self.confidence = confidence
    self.reasons = reasons
  }

  /// Whether a word may announce a name: `pt`, `mum`, `is`, `im`.
  private static func isCue(_ i: Int, in text: borrowing TokenizedDocument) -> Bool {
    text[i].marks.contains(.kinship) || text.isWord(i, in: cues)
  }

  /// Whose name it is by the word before; nil when none tells.
  private static func cue(
    _ i: Int, _ last: Int, isInitial: Bool, in text: borrowing TokenizedDocument
  ) -> IdentifierKind? {
    let word = text.name(i)
    guard text[i].gap == .space else { return nil }
    if text.isWord(i - 1, in: NameRole.patientWords) {
      if isInitial { return last > i && text.name(last).surname >= 40 ? .patientName : nil }
      return last > i && isLikely(word)
        || isClear(word) && word.given >= 40 && !text[i - 1].isCapital && isClearAlone(i, in: text)
        ? .patientName : nil
    }
    if isInitial { return nil }
    if isSeen(i, last, in: text) { return .patientName }
    if text.isWord(i - 1, in: copulas), text.isWord(i - 2, in: names), isLikely(word) { return .patientName }
    if text.isWord(i - 1, in: selves), isClear(word), word.given >= 35 { return .patientName }
    if text.isWord(i - 1, in: callers), !text.profile.hasCapitals, word.given >= 40, word.ambiguity < 3,
      text[i].marks.isDisjoint(with: [.functionWord, .medical, .personVerb])
    {
      return NameRole.isRelative(before: i, in: text) ? .relativeName : .personName
    }
    if text[i - 1].marks.contains(.kinship), !text.isWord(i - 1, in: unnamed) {
      if isLikely(word) { return last > i || word.given >= 38 ? .relativeName : nil }
      let isWord = !word.token.marks.isDisjoint(with: [.functionWord, .personVerb, .medical, .month])
      return !isWord && word.given >= 50 && text.isFollowedByVerb(i) ? .relativeName : nil
    }
    return nil
  }

  /// `saw meirion again`: a name that is no other word at all, between a verb of seeing and the end or a time.
  private static func isSeen(_ i: Int, _ last: Int, in text: borrowing TokenizedDocument) -> Bool {
    let word = text.name(i)
    guard isLedBySeeing(i, in: text), word.isGiven, word.ambiguity == 0, text[i].length > 3,
      text[i].marks.subtracting([.givenName, .surname, .nickname, .startsPhrase, .smallPlace]).isEmpty
    else { return false }
    let next = text[last + 1]
    return next.shape == .mark || next.gap >= .line || next.shape == .boundary || text.isWord(last + 1, in: afterSeen)
  }

  /// `saw meirion`, `bloods for joanne`.
  private static func isLedBySeeing(_ i: Int, in text: borrowing TokenizedDocument) -> Bool {
    text.isWord(i - 1, in: seeing) || text.isWord(i - 1, in: forWord) && text.isWord(i - 2, in: tasks)
  }

  private static func isClearAlone(_ i: Int, in text: borrowing TokenizedDocument) -> Bool {
    text.isFollowedByVerb(i) || text[i + 1].shape == .mark || text[i + 1].shape == .boundary || text[i + 1].gap >= .line
  }

  /// The last token of a name in small letters: `nadia osei`, `nadia k. osei`, `k patel`.
  private static func ending(after i: Int, in text: borrowing TokenizedDocument) -> Int {
    var j = i + 1
    if text[j].shape == .lower, text[j].length == 1, text[i].length > 1 { j += text.isMark(j + 1, ".") ? 2 : 1 }
    while nameParticles.contains(text[j].hash), text[j].gap == .space, j < i + 3, text[j].length > 1 { j += 1 }
    if text[j].gap == .space, text[j].shape == .lower, isEnding(j, in: text) { return j }
    return j == i + 2 && text[i + 1].length == 1 && !text.isWord(i + 1, in: articles) ? i + 1 : i
  }

  /// A name that is no other word at all.
  private static func isClear(_ word: NameWord) -> Bool {
    word.isGiven && word.ambiguity == 0 && word.given >= 30 && !word.isProtected
      && word.token.marks.isDisjoint(with: [.medical, .functionWord])
      && (!word.token.marks.contains(.commonWord) || word.token.weights.common < 4 && word.given >= 45)
  }

  /// A name that is at most a rare word.
  private static func isLikely(_ word: NameWord) -> Bool {
    word.isGiven && word.ambiguity < 2 && word.given >= 20 && !word.isProtected
      && word.token.marks.isDisjoint(with: [.functionWord, .medical, .personVerb, .kinship, .month, .timeUnit])
      && (word.token.weights.common < 4 || word.ambiguity == 0)
  }

  private static func isEnding(_ i: Int, in text: borrowing TokenizedDocument) -> Bool {
    let word = text.name(i)
    guard !word.isProtected, text[i].length > 1,
      text[i].marks.isDisjoint(with: [.medical, .functionWord, .personVerb, .kinship, .abbreviation, .careVerb]),
      !text.isWord(i, in: SmallWords.chat), !text.isWord(i, in: NameVerbs.doings), !text.isWord(i, in: NameVerbs.speech)
    else { return false }
    if word.isUnknown { return text[i].length > 3 }
    if word.isFree { return text[i].weights.common < 3 }
    return word.isSurname && (word.ambiguity < 2 || word.ambiguity == 2 && word.surname >= 45)
  }

  private static let articles = WordSet("a", "i")
  private static let copulas = WordSet("is", "s")
  private static let selves = WordSet("im", "i'm", "iam")
  private static let names = WordSet("name", "names")
  private static let callers = WordSet("called", "named")
  private static let seeing = WordSet(
    "saw", "seen", "rang", "phoned", "visited", "reviewed", "met", "dw", "w", "called")
  private static let afterSeen = WordSet(
    "again", "today", "yesterday", "tomorrow", "in", "on", "at", "this", "with", "re", "who", "and", "about", "for",
    "now", "he", "she", "says", "is", "was", "has")
  private static let cues = NameRole.patientWords.union(copulas).union(selves).union(seeing).union(forWord).union(
    callers)
  private static let forWord = WordSet("for")
  private static let tasks = WordSet(
    "bloods", "scan", "scans", "ct", "mri", "tto", "ttos", "cannula", "cannulas", "chart", "letter", "referral", "gas",
    "consent", "script", "meds", "fluids", "transport", "echo", "ecg", "review")
  private static let unnamed = WordSet("family", "baby", "child", "kid", "kin", "children", "kids")
}
