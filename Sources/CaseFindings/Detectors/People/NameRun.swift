import CaseLexicons

/// Words that stand together as one name: `Anne-Marie van der Berg`, `J. K. Osei`, `William "Bunny" Holt Jr`.
struct NameRun {
  let first: Int
  /// The second word, or the first when there is no other.
  private(set) var second: Int
  /// The last word that is a part of the name itself.
  private(set) var last: Int
  private(set) var words = 1
  /// The last token of the whole, with what hangs on the name: `Jr`, `OBE`, the full stop of an initial.
  private(set) var end: Int

  /// Reads on from a first word as long as the words are those of a name.
  ///
  /// After a strong cue a second word may be any surname: `Patient Caera Love`.
  init(at first: Int, in text: borrowing TokenizedDocument, isSure: Bool = false, upTo limit: Int = 5) {
    self.first = first
    second = first
    last = first
    end = first
    readOn(isSure: isSure, upTo: limit, in: text)
    if words == 1, let surname = Self.surname(afterNicknameOf: first, in: text) {
      second = surname
      last = surname
      words = 2
      readOn(isSure: isSure, upTo: limit, in: text)
    }
    end = Self.end(last, isTitled: isSure || words > 1, in: text)
  }

  private mutating func readOn(isSure: Bool, upTo limit: Int, in text: borrowing TokenizedDocument) {
    while words < limit, let next = text.nextNamePart(after: last), goesOn(with: next, isSure: isSure, in: text) {
      if words == 1 { second = next }
      last = next
      words += 1
    }
  }

  /// `William "Bunny" Holt`, `Margaret (Peggy) Holt`: the surname behind a name in quotation marks or brackets.
  private static func surname(afterNicknameOf first: Int, in text: borrowing TokenizedDocument) -> Int? {
    let nick = first + 2
    guard text.isQuote(first + 1) || text.isMark(first + 1, "("), text[first + 1].gap == .space,
      text.isQuote(nick + 1) || text.isMark(nick + 1, ")"), text.isCapitalName(nick),
      text[nick].shape == .capitalised, text[nick + 2].shape == .capitalised, text[nick + 2].gap == .space,
      text.name(first).isGiven, text.name(first).ambiguity < 2
    else { return nil }
    let surname = text.name(nick + 2)
    return surname.isSurname && !surname.isProtected || surname.isFree ? nick + 2 : nil
  }

  /// With the suffix, the honours or the full stop that belong to a name.
  private static func end(_ last: Int, isTitled: Bool, in text: borrowing TokenizedDocument) -> Int {
    if text[last].shape == .initial, text.isMark(last + 1, "."), text[last + 1].gap == .none {
      let after = text[last + 2]
      let goesOn = after.gap == .space && (after.shape == .lower || after.hasDigit) || text.isMark(last + 2, ",")
      return goesOn ? last + 1 : last
    }
    guard isTitled else { return last }
    var end = last
    while true {
      var j = end + 1
      if text.isMark(j, ","), text.isWord(j + 1, in: suffixes) { j += 1 }
      guard text[j].gap <= .space, text[j].isCapital, text.isWord(j, in: suffixes) || text.isWord(j, in: honours)
      else { return end }
      if text.isWord(j, in: honours), text[j].shape != .upper { return end }
      end = text.isMark(j + 1, ".") && text[j].shape == .capitalised && text[j + 2].shape == .lower ? j + 1 : j
    }
  }

  /// Whether a word belongs to the name before it. A word with another use does after a given name only.
  private func goesOn(with next: Int, isSure: Bool, in text: borrowing TokenizedDocument) -> Bool {
    let word = text.name(next)
    let isJoined = text.isDash(next - 1)
    // `Patient A. Born in May`: a label that ends its sentence.
    if words == 1, text[first].shape == .initial, text.isMark(first + 1, "."),
      text.isWord(first - 1, in: Self.labelled),
      text.isEverydayWord(next)
    {
      return false
    }
    if word.token.shape == .initial { return !text.isMark(next + 1, "/") && !text.isDash(next + 1) }
    if text[next].shape == .lower { return isJoined || words < 3 && text.isSmallSurname(next) }
    if isJoined, word.isListed { return true }
    if takesMonth(next, in: text) { return true }
    if text.isWord(next, in: Self.suffixes) || word.isNever && !isOddSurname(next, in: text) { return false }
    if isJoined { return word.isFree }
    if text[next].gap >= .line { return (word.isUnknown || word.surname >= 35 && word.ambiguity < 2) && isClear(text) }
    if word.isUnknown { return word.token.shape != .mixed && !startsNext(next, in: text) }
    if word.isFree { return takesRareWord(next, isSure: isSure, in: text) }
    guard word.isListed, !startsNext(next, in: text) else { return false }
    if isOddSurname(next, in: text) { return true }
    guard word.isDoubtful || word.isProtected else { return true }
    return isSurnameInCapitals(next, in: text) || takesDoubtful(next, isSure: isSure, in: text)
  }

  /// `Maria Down`: a small word of the language that is a surname after a clear given name, in a sentence of small letters.
  private func isOddSurname(_ next: Int, in text: borrowing TokenizedDocument) -> Bool {
    let word = text.name(next)
    return word.token.marks.contains(.functionWord) && word.token.length > 3 && word.surname >= 30
      && word.token.shape == .capitalised && words == 1 && text.name(first).given >= 40
      && text.name(first).ambiguity < 2 && text[next + 1].shape == .lower && !text[next].flags.contains(.startsSentence)
  }

  /// Whether the first word is a clear given name.
  private func isClear(_ text: borrowing TokenizedDocument) -> Bool {
    text.name(first).given >= 30 && text.name(first).ambiguity < 2
  }

  /// `Elin Tallow`: a rare word or a small place after a clear given name, an initial or a strong cue.
  private func takesRareWord(_ next: Int, isSure: Bool, in text: borrowing TokenizedDocument) -> Bool {
    guard text[next].length > 2, !startsNext(next, in: text), !text.isRemark(next) else { return false }
    let before = text.name(last)
    let isLed =
      before.isGiven && (before.ambiguity < 2 && before.given > before.surname || before.given >= 45)
      || before.token.shape == .initial || before.isUnknown && words == 1 && text[next].marks.contains(.place)
    guard isLed || isSure && words == 1 else { return false }
    if isSure { return true }
    let after = text[next + 1]
    return !(after.isCapital && after.gap == .space) || text[next].flags.contains(.onCapitalLine)
      || text.isWord(next + 1, in: Self.suffixes)
  }

  /// `Edna May`, `Ann June Holt`: a month as a second given name, where the name ends or a surname follows.
  private func takesMonth(_ next: Int, in text: borrowing TokenizedDocument) -> Bool {
    guard text[next].marks.contains(.month), text.name(next).given >= 40, words == 1, isClear(text) else {
      return false
    }
    let after = text[next + 1]
    return after.shape == .mark && !text.isDash(next + 1) || after.gap >= .line || after.shape == .boundary
      || after.shape == .capitalised && text.name(next + 1).surname >= 35
  }

  /// `Petra Winter`: a word with another use after a given name, an initial or a strong cue.
  private func takesDoubtful(_ next: Int, isSure: Bool, in text: borrowing TokenizedDocument) -> Bool {
    let word = text.name(next)
    let before = text.name(last)
    let isGiven = before.given > before.surname || words == 1 && before.given >= 30
    let mayTakeIt =
      words <= 2 && (isGiven && before.ambiguity < 2 || before.token.shape == .initial || isSure && words == 1)
    if text[next + 1].shape == .digits || word.isProtected && text[next + 1].shape == .possessive { return false }
    return mayTakeIt && word.surname >= (isSure ? 20 : word.token.weights.common < 5 ? 25 : 30)
  }

  /// `Fatima SENIOR`: a surname set in capitals by habit.
  private func isSurnameInCapitals(_ next: Int, in text: borrowing TokenizedDocument) -> Bool {
    let token = text[next]
    return token.shape == .upper && token.length > 3 && !token.isProtected && text[last].shape == .capitalised
      && text.name(next).surname >= 30 && (text.name(last).isUnknown || text.name(last).ambiguity < 2)
  }

  /// A capital of a new sentence or of another script of capitals: `Smith MRI`.
  private func startsNext(_ next: Int, in text: borrowing TokenizedDocument) -> Bool {
    let token = text[next]
    guard token.shape == .upper, text[first].shape == .capitalised else { return false }
    return token.marks.contains(.abbreviation) || token.length <= 3 && text.name(next).surname < 40
      || text.isWord(next, in: Self.numerals)
  }

  private static let numerals = WordSet("ii", "iii", "iv", "vi", "vii", "viii", "ix")
  private static let labelled = WordSet("patient", "person", "clinician", "relative")
  private static let suffixes = WordSet("jr", "jnr", "snr", "ii", "iii", "iv", "esq")
  private static let honours = WordSet("obe", "mbe", "cbe", "dbe", "kbe", "kc", "qc", "jp", "dl", "cvo", "bem")
}
