import CaseLexicons

/// One title or several in a row, with a name after them: `Dr`, `Prof Sir`, `Mr and Mrs`.
struct Title {
  /// The first token of the title.
  let first: Int
  /// The first word of the name.
  let name: Int
  /// Whether only clinicians have it.
  let isProfessional: Bool
  /// Whether it is an everyday word too: `Sister`, `Major`.
  let isWeak: Bool
  /// Whether it stands for several people: `Drs`, `Messrs`.
  let isPlural: Bool

  /// The title that starts at a token; nil when no name follows.
  init?(at start: Int, in text: borrowing TokenizedDocument) {
    var isWeak = true
    var isProfessional = false
    var i = start
    while true {
      let marks = text[i].marks
      isProfessional = isProfessional || marks.contains(.doctorTitle) || text.isWord(i, in: Self.nurses)
      isWeak = isWeak && (marks.contains(.weakTitle) || text.isWord(i, in: Self.doubtful))
      var next = Self.after(i, text)
      guard text[next].gap <= .space else { return nil }
      if text.isWord(next, in: Self.ands) || text.isMark(next, "&"), text[next + 1].marks.contains(.title) { next += 1 }
      guard text[next].shape != .mark else { return nil }
      if text[next].marks.contains(.title), text.isCapitalName(Self.after(next, text)) || text[next].shape == .lower,
        !text.isWord(i, in: Self.noTitles)
      {
        i = next
        continue
      }
      name = next
      break
    }
    first = Self.start(start, in: text)
    self.isWeak = isWeak
    self.isProfessional =
      isProfessional || text.isWord(first, in: Self.surgeons)
      || text.isWord(i, in: Self.sisters) && text[i].shape == .capitalised && Self.isSurname(name, in: text)
    isPlural = text.isWord(i, in: Self.plurals)
    guard TitleFit(start: start, last: i, name: name, isWeak: isWeak).isName(in: text) else { return nil }
  }

  /// The first word of a title of two words: `Surg Cdr`, `Flt Lt`.
  private static func start(_ i: Int, in text: borrowing TokenizedDocument) -> Int {
    if let phrase = text.phrase(at: i - 1, marked: .title), phrase.end > i, text[i - 1].isCapital { return i - 1 }
    return i
  }

  /// The token after a title and its full stop.
  private static func after(_ i: Int, _ text: borrowing TokenizedDocument) -> Int {
    if text[i + 1].shape == .digits, text[i + 1].length <= 5, text.isWord(i, in: police), text[i].shape != .lower {
      return text[i + 2].shape == .capitalised ? i + 2 : i + 1
    }
    return text.isMark(i + 1, ".") && text[i + 1].gap == .none && text[i].length < 6
      && (text[i].shape != .lower || text[i].length < 4) ? i + 2 : i + 1
  }

  private static func isSurname(_ i: Int, in text: borrowing TokenizedDocument) -> Bool {
    text.name(i).surname > text.name(i).given || text.name(i).isUnknown
  }

  /// Ranks between which and the name a collar number may stand: `PC 4412 Rudge`.
  private static let police = WordSet("pc", "wpc", "dc", "wdc", "ps", "sgt", "constable", "pcso", "officer")
  private static let ands = WordSet("and", "or")
  private static let nurses = WordSet("nurse", "matron", "midwife")
  private static let sisters = WordSet("sister", "sr")
  private static let surgeons = WordSet("surg")
  private static let plurals = WordSet("drs", "messrs", "doctors", "profs")
  private static let doubtful = WordSet("master", "madam", "mistress", "missus", "drs", "doc")
  static let noTitles = WordSet("esq", "president", "general", "private", "order", "bart", "dean")
}
