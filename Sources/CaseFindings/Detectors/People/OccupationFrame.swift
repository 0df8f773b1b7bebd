import CaseLexicons

/// The words that make the words beside them a trade.
enum OccupationFrame {
  static let agesAndVerbs = WordSet("old", "yo", "as", "yrold")
  static let labels = WordSet("occupation", "job", "profession", "employment", "trade")
  static let works = WordSet(
    "work", "works", "worked", "working", "employed", "serves", "served", "trained", "job", "career", "qualified",
    "volunteers", "volunteered", "position", "employment")
  static let workers = WordSet(
    "he", "she", "who", "they", "i", "patient", "and", "currently", "previously", "formerly", "now", "also", "had",
    "has", "been", "was", "is", "to", "husband", "wife", "mother", "father", "partner", "son", "daughter", "brother",
    "sister", "lady", "gentleman", "man", "woman", "still", "then", "by", "am", "both", "of", "still")
  static let employers = WordSet("at", "for")
  static let whose = WordSet("from", "who", "with")
  static let articles = WordSet("a", "an")
  static let the = WordSet("the")
  /// A lawyer who practises, not the person of whom the text tells.
  static let representing = WordSet("practising", "practicing", "representing")
  static let asWord = WordSet("as")
  static let standing = WordSet("status", "role", "life", "duties", "years", "experience", "time", "day", "days")
  static let past = WordSet("retired", "former", "ex")
  static let ranks = WordSet(
    "senior", "junior", "trainee", "freelance", "self", "employed", "part", "full", "time", "local", "professional",
    "assistant", "chief", "head", "primary", "secondary", "student", "busy", "qualified", "apprentice")
  static let copulas = WordSet("is", "was", "am", "im", "i'm", "hes", "shes", "he's", "she's")
  /// Forms of *to be* and *to become* that need no subject: `used to be a`, `being a celebrated`, `became a`.
  static let becomings = WordSet("be", "being", "been", "become", "becoming", "became", "becomes")
  /// Words before a trade that say how someone does it.
  static let praises = WordSet(
    "celebrated", "famous", "local", "keen", "proud", "successful", "young", "experienced", "published", "registered",
    "licensed", "newly", "former", "retired", "renowned", "prominent", "leading", "well", "known", "award", "winning",
    "international", "dedicated", "full", "seasoned", "passionate", "popular", "semi", "prolific", "aspiring", "tv",
    "bbc", "itv", "nhs", "raf", "uk", "british")
  /// Words of time before a trade: `now a postman`.
  static let once = WordSet("once", "now", "then", "formerly", "previously", "briefly", "currently")
  static let persons = WordSet("he", "she", "who", "patient", "they", "mum", "dad")
  static let exPrefix = WordSet("ex")
  /// What is said of the one who tells a history, not a trade: `a poor historian`.
  static let tellers = WordSet("historian", "historians", "witness")
  static let selves = WordSet("im", "i'm", "hes", "shes", "he's", "she's")
  static let subjects = WordSet(
    "he", "she", "i", "who", "patient", "also", "applicant", "claimant", "deceased", "man", "woman", "lady",
    "gentleman", "they", "client", "pt")
  static let otherPeople = WordSet(
    "smoker", "drinker", "user", "abuser", "survivor", "native", "immigrant", "refugee", "resident", "carrier",
    "sufferer", "donor", "recipient", "vegetarian", "vegan", "nonsmoker", "ex", "prisoner", "inmate", "visitor",
    "twin", "primigravida", "multigravida", "nulligravida", "right", "left", "known", "healthy", "previously", "well",
    "otherwise", "history", "hispanic", "latino", "latina", "caucasian", "white", "black", "asian", "african",
    "married", "single", "divorced", "widowed", "case", "smokers", "reviewed", "seen", "admitted", "treated",
    "presenting", "presented", "living", "referred", "here", "widow", "widower", "virgin", "trans", "pedestrian",
    "passenger", "cyclist", "victim", "member", "now", "today", "brought", "taken", "transferred", "diagnosed",
    "usual", "normal", "required", "basis", "result", "consequence", "whole", "team", "matter", "condition", "source")
  static let ended = WordSet(
    "at", "for", "in", "with", "from", "and", "who", "but", "until", "since", "when", "on", "by", "before", "after",
    "there", "he", "she", "or", "whose", "while", "near", "to")
}

extension TokenizedDocument {
  /// The trade directly after an age, or after `works as`.
  func framedTrade(after i: Int) -> Range<Int>? {
    if isWord(i, in: OccupationFrame.agesAndVerbs) {
      if self[i].shape == .lower, i > 1, byte(i) == 0x61 { return workedAs(i) }
      guard self[i - 1].hasDigit || isDash(i - 1) || self[i - 1].marks.contains(.timeUnit) || isMark(i - 1, ".") else {
        return nil
      }
    } else if !(byte(i) < 0x3A && agePhrase(at: i)?.last == i) {
      return nil
    }
    return agedTrade(from: i + 1)
  }

  /// Up to three words before *at* or *for* and a capital are a trade whatever they are; before *who* a listed one.
  private func agedTrade(from start: Int) -> Range<Int>? {
    var first = isMark(start, ",") ? start + 1 : start
    while first - start < 4, self[first].gap == .space,
      self[first].marks.contains(.personNoun) || isWord(first, in: OccupationFrame.past)
        || self[first].marks.contains(.demonym)
    {
      first += 1
    }
    guard let last = tradeEnd(from: first, atMost: 3) else { return nil }
    let next = last + 1
    if first == start, isWord(next, in: OccupationFrame.employers), self[next + 1].isCapital, self[next].gap == .space {
      return first..<next
    }
    let goesOn =
      isWord(next, in: OccupationFrame.whose) || !self[next].marks.isDisjoint(with: [.personVerb, .careVerb])
    if isAgentNoun(last), goesOn, self[next].gap == .space { return first..<next }
    return isListedTrade(first, last) && (first > start || !self[last].marks.contains(.clinicianRole))
      ? first..<next : nil
  }

  /// A word made like `drover`, `trimmer`, `organist`, `ploughman`, that no table of other things knows.
  func isAgentNoun(_ i: Int) -> Bool {
    let token = self[i]
    guard token.shape == .lower, token.length >= 6, !isWord(i, in: OccupationFrame.otherPeople),
      token.marks.isDisjoint(with: [.medical, .anatomy, .kinship, .personNoun, .clinicianRole])
    else { return false }
    let last = document.bytes[token.upper - 1]
    let before = document.bytes[token.upper - 2]
    if last == 0x72 { return before == 0x65 || before == 0x6F }
    if last == 0x74 { return before == 0x73 && document.bytes[token.upper - 3] == 0x69 }
    return last == 0x6E && before == 0x61 && document.bytes[token.upper - 3] == 0x6D
  }

  /// The last of the words that can all be part of a trade.
  func tradeEnd(from first: Int, atMost limit: Int) -> Int? {
    var last = first - 1
    while last - first < limit * 2 - 1, self[last + 1].gap <= .space {
      let next = last + 1
      if isDash(next), self[next].gap == .none, self[next + 1].gap == .none, last >= first {
        last = next
        continue
      }
      guard mayBeTrade(next) else { break }
      last = next
    }
    while last >= first, self[last].shape == .mark { last -= 1 }
    guard last >= first, last - first < limit * 2 else { return nil }
    var words = 0
    for i in first...last where self[i].isWord { words += 1 }
    return words <= limit ? last : nil
  }

  func mayBeTrade(_ i: Int) -> Bool {
    let token = self[i]
    guard token.shape == .lower || token.shape == .capitalised, token.length > 2 else { return false }
    if token.marks.contains(.occupation) { return true }
    let other: WordMarks = [
      .functionWord, .personNoun, .demonym, .disease, .drug, .month, .weekday, .kinship, .personVerb,
      .numberWord, .timeUnit,
    ]
    return token.marks.isDisjoint(with: other) && !token.isProtected && !isWord(i, in: Self.manners)
      && !isWord(i, in: OccupationFrame.otherPeople)
      && !isWord(i, in: OccupationFrame.ended)
  }

  /// `able to work as usual`
  private static let manners = WordSet(
    "usual", "normal", "normally", "well", "possible", "instructed", "directed", "expected", "tolerated", "planned",
    "needed", "required")

  func isListedTrade(_ first: Int, _ last: Int) -> Bool {
    if self[last].marks.contains(.occupation) { return true }
    for i in first...last {
      if let phrase = phrase(at: i, marked: .occupation), phrase.end == last + 1 { return true }
    }
    return false
  }

  /// `she works as a crane inspector,`: what follows a person's verb of work.
  private func workedAs(_ cue: Int) -> Range<Int>? {
    guard let verb = lastWord(in: OccupationFrame.works, before: cue, within: 6) else { return nil }
    let isPerson =
      isWord(verb - 1, in: OccupationFrame.workers) || self[verb - 1].isCapital || self[verb - 1].shape == .mark
      || self[verb].flags.contains(.startsSentence) || self[verb - 1].shape == .boundary
    guard isPerson else { return nil }
    var first = cue + 1
    if isWord(first, in: OccupationFrame.articles) || isWord(first, in: OccupationFrame.the) { first += 1 }
    guard self[first].gap == .space else { return nil }
    if self[first].isCapital, isDash(first + 1), self[first + 3].marks.contains(.occupation),
      self[first + 3].shape == .lower
    {
      return first..<(first + 4)
    }
    guard let last = tradeEnd(from: first, atMost: 4) else { return nil }
    let next = last + 1
    let ends = self[next].shape == .mark || self[next].gap >= .line || isWord(next, in: OccupationFrame.ended)
    return ends || isListedTrade(first, last) ? first..<next : nil
  }

  /// The capitals after `at` or `for` behind a trade: `Pen-y-Linton Town Baths`.
  func workplace(after trade: Int) -> Range<Int>? {
    guard isWord(trade, in: OccupationFrame.employers), self[trade].gap == .space else { return nil }
    let first = isWord(trade + 1, in: .the) ? trade + 2 : trade + 1
    let other: WordMarks = [.functionWord, .month, .weekday, .title, .personVerb]
    guard self[first].isCapital, self[first].gap == .space, self[first].marks.isDisjoint(with: other) else {
      return nil
    }
    var last = first
    while last - first < 9 {
      if isDash(last + 1), self[last + 1].gap == .none, self[last + 2].isWord, self[last + 2].gap == .none {
        last += 2
      } else if let next = stepRight(from: last), self[next].marks.isDisjoint(with: other) {
        last = next
      } else {
        break
      }
    }
    return first..<(last + 1)
  }

  /// The value of `Occupation:` up to the first comma or full stop.
  func tradeValue(of field: LabelledField) -> Range<Int>? {
    let first = field.value.lowerBound
    guard let last = tradeEnd(from: first, atMost: 5) else { return nil }
    return isWord(first, in: Self.noTrade) ? nil : first..<(last + 1)
  }

  private static let noTrade = WordSet("none", "unknown", "not", "unemployed", "retired", "nil", "disabled")
}
