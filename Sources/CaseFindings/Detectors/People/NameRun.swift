import CaseLexicons

/// Words that stand together as one name: `Anne-Marie van der Berg`, `J. K. Osei`.
struct NameRun {
  let first: Int
  /// The second word, or the first when there is no other.
  private(set) var second: Int
  private(set) var last: Int
  private(set) var words = 1

  /// Reads on from a first word as long as the words are those of a name.
  ///
  /// After a strong cue a second word may be any surname: `Patient Caera Love`.
  init(at first: Int, in text: borrowing TokenizedDocument, isSure: Bool = false, upTo limit: Int = 5) {
    self.first = first
    second = first
    last = first
    while words < limit, let next = text.nextNamePart(after: last), goesOn(with: next, isSure: isSure, in: text) {
      if words == 1 { second = next }
      last = next
      words += 1
    }
  }

  /// Whether a word belongs to the name before it. A word with another use does after a given name only.
  private func goesOn(with next: Int, isSure: Bool, in text: TokenizedDocument) -> Bool {
    let word = text.name(next)
    let isJoined = text.isDash(next - 1)
    if word.token.shape == .initial { return !text.isMark(next + 1, "/") && !text.isDash(next + 1) }
    if isJoined, word.isListed { return true }
    if word.isNever, !isOddSurname(next, in: text) { return false }
    if isJoined { return word.isListed || word.isUnknown }
    if word.isUnknown { return word.token.shape != .mixed && !startsNext(next, in: text) }
    guard word.isListed else { return false }
    if startsNext(next, in: text) { return false }
    if isOddSurname(next, in: text) { return true }
    guard word.isDoubtful || word.isProtected else { return true }
    if isSurnameInCapitals(next, in: text) { return true }
    let before = text.name(last)
    let isGiven = before.given > before.surname || words == 1 && before.given >= 30
    let mayTakeIt =
      words <= 2 && (isGiven && before.ambiguity < 2 || before.token.shape == .initial || isSure && words == 1)
    if text[next + 1].shape == .digits || word.isProtected && text[next + 1].shape == .possessive { return false }
    return mayTakeIt && word.surname >= 30
  }

  /// `Maria Down`: a small word of the language that is a surname after a clear given name, in a sentence of small letters.
  private func isOddSurname(_ next: Int, in text: TokenizedDocument) -> Bool {
    let word = text.name(next)
    return word.token.marks.contains(.functionWord) && word.token.length > 3 && word.surname >= 30
      && word.token.shape == .capitalised && words == 1 && text.name(first).given >= 40
      && text.name(first).ambiguity < 2 && text[next + 1].shape == .lower && !text[next].flags.contains(.startsSentence)
  }

  /// `Fatima SENIOR`: a surname set in capitals by habit.
  private func isSurnameInCapitals(_ next: Int, in text: TokenizedDocument) -> Bool {
    let token = text[next]
    return token.shape == .upper && token.length > 3 && !token.isProtected && text[last].shape == .capitalised
      && text.name(next).surname >= 30 && (text.name(last).isUnknown || text.name(last).ambiguity < 2)
  }

  /// A capital of a new sentence or of another script of capitals: `Smith MRI`.
  private func startsNext(_ next: Int, in text: TokenizedDocument) -> Bool {
    let token = text[next]
    guard token.shape == .upper, text[first].shape == .capitalised else { return false }
    return token.marks.contains(.abbreviation) || token.length <= 3 && text.name(next).surname < 40
      || text.isWord(next, in: numerals)
  }

  /// Whether the words after the run, or its last word, make it the name of a place or an organisation.
  func isHeaded(in text: TokenizedDocument) -> Bool {
    var j = last + 1
    if text[j].shape == .possessive { j += 1 }
    for k in 0..<3 {
      let token = text[j + k]
      guard token.gap <= .space, token.shape != .mark, token.isWord else { break }
      if NameWord(token).isHead { return token.isCapital || k == 0 && token.isSmallHead }
      if !token.isCapital || !NameWord(token).isNever && k > 0 { break }
    }
    let isOwner = j > last + 1 && NamedThings.isGivenName(text[last]) && !text[last].isProtected
    if text[j].shape == .lower, text[j].gap == .space, deviceHeads.contains(text[j].hash) { return !isOwner }
    guard words > 1 || text.name(last).isHead else { return false }
    let ending = text.name(last)
    return ending.isHead && !(ending.surname >= 38 && text.name(first).given >= 45 && words == 2)
  }
}

extension Token {
  /// A head word in small letters, as in `our Leeds clinic`; `Mary drove` is none.
  fileprivate var isSmallHead: Bool {
    !marks.isDisjoint(with: NameWord.heads.subtracting(.streetType)) && !softHeads.contains(hash)
  }
}

private let numerals = WordSet("ii", "iii", "iv", "vi", "vii", "viii", "ix")

/// Things that are called after people.
private let deviceHeads = WordSet(
  "drain", "drains", "table", "knife", "blade", "drill", "catheter", "forceps", "retractor", "clamp", "closure",
  "suture", "sutures",
  "needle", "tube", "system", "technique", "position", "approach", "stent", "valve", "frame", "screw", "plate", "rod",
  "scissors",
  "reconstruction", "procedure", "dressing", "splint", "brace", "law", "speculum", "elevator", "collar", "syringe")

/// Head words that in small letters follow a person: `Mrs Osei office`, `John works`.
private let softHeads = WordSet(
  "works", "order", "group", "view", "bed", "room", "team", "court", "mission", "news", "way", "place", "close", "rise",
  "walk", "records", "unit")
