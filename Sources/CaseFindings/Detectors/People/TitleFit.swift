import CaseLexicons

/// Whether what follows a title is a name.
struct TitleFit {
  let start: Int
  /// The last word of the title.
  let last: Int
  let name: Int
  let isWeak: Bool

  func isName(in text: borrowing TokenizedDocument) -> Bool {
    let word = text.name(name)
    if text.isUnitOfWidth(start) { return false }
    if text[last].shape == .upper, text[name].shape == .upper, !word.isListed, text[name].weights.common > 3 {
      return false
    }
    if text.isWord(start, in: Title.noTitles) || text.phrase(at: start, marked: [.place, .ward]) != nil {
      return false
    }
    if text[last].shape == .capitalised, !text.isMark(last + 1, "."), text.isWord(last, in: Self.onlyInCapitals) {
      return false
    }
    if text.isRemark(name), !(word.surname >= 40 && text[name].shape != .lower && word.ambiguity < 3) { return false }
    if word.token.shape == .initial, isChromosome(in: text) { return false }
    if text[last].shape == .lower || text[name].shape == .lower { return isInSmallLetters(in: text) }
    let isWritten = text.isCapitalName(name) || isSmallWord(in: text)
    guard isWritten, !isWeak || !isHeaded(in: text) else { return false }
    if text[name - 1].shape == .digits { return !text.name(name).isProtected }
    if text[last].shape == .upper, text.isWord(last, in: Self.shortForms) { return isAfterShortForm(in: text) }
    if text[start].gap == .space, text[start - 1].isCapital, text[start - 2].shape == .digits { return false }
    return !isWeak || isClear(in: text)
  }

  /// `Mr Down`: a word of the language that is a surname, right after a title.
  private func isSmallWord(in text: borrowing TokenizedDocument) -> Bool {
    text[name].shape == .capitalised && text[name].length > 3 && text.name(name).surname >= 30
      && text[name - 1].shape != .mark && text[name].marks.contains(.functionWord)
  }

  /// `Sister Ward closed`, but not `Sister Green`.
  private func isHeaded(in text: borrowing TokenizedDocument) -> Bool {
    let run = NameRun(at: name, in: text)
    if run.isBeforeHead(in: text) { return true }
    return run.isHeaded(in: text)
      && !(run.words == 1 && word(in: text).token.marks.contains(.streetType) && word(in: text).surname >= 45)
  }

  private func word(in text: borrowing TokenizedDocument) -> NameWord { text.name(name) }

  /// `Mr Y chromosome`, `MS T cell`.
  private func isChromosome(in text: borrowing TokenizedDocument) -> Bool {
    text.isWord(name + 1, in: Self.afterLetters)
  }

  /// `Sister Holt`, `Captain Tarrowby`: after a word that is no more than half a title only a clear surname.
  private func isClear(in text: borrowing TokenizedDocument) -> Bool {
    let word = text.name(name)
    if word.isProtected { return false }
    if word.isFree { return !text.isWord(last, in: Self.everyday) || word.isUnknown }
    let weight = max(word.surname, word.given)
    if word.ambiguity < 2 { return weight >= (text.isWord(last, in: Self.everyday) ? 38 : 25) || word.ambiguity == 0 }
    return !text.isWord(last, in: Self.everyday) && word.surname >= 40 && text[name].shape == .capitalised
      && !text[name + 1].isCapital && !word.token.marks.contains(.month) && !word.token.marks.contains(.weekday)
  }

  /// `MR`, `PC`, `DC` in capitals are short for other things too.
  private func isAfterShortForm(in text: borrowing TokenizedDocument) -> Bool {
    let word = text.name(name)
    if word.token.shape == .initial, let next = text.nextNamePart(after: name), text[next].gap <= .space {
      let surname = text.name(next)
      return surname.isSurname && surname.ambiguity < 2 && surname.surname >= 25 && !surname.isProtected
        || surname.isUnknown && text[next].length > 4
    }
    if word.isProtected || word.isHead && !word.isListed { return false }
    if word.isListed, word.ambiguity < 2, max(word.surname, word.given) >= 38 { return true }
    let isShouted = text[last].flags.contains(.onCapitalLine)
    if word.isFree, !isShouted, text[name].shape == .capitalised, text[name].length > 3 {
      let isPolice = !text.isWord(last, in: Self.imaging)
      return isPolice && word.isUnknown || text.isFollowedByVerb(name) || text.actsAsPerson(after: name)
    }
    if word.isUnknown { return text[name].length > 3 && isShouted }
    if !isShouted, word.isSurname, word.ambiguity == 0, text[name].shape == .capitalised {
      return text.isFollowedByVerb(name) || text.actsAsPerson(after: name)
    }
    guard isShouted, word.isListed else { return false }
    return word.ambiguity < 2 || word.surname >= 38 && (text.isSubject(name) || NameRole.hasAge(after: name, in: text))
  }

  /// A title or a name without its capital.
  private func isInSmallLetters(in text: borrowing TokenizedDocument) -> Bool {
    let word = text.name(name)
    if leads(in: text) { return !isWeak && (text[last].shape != .lower || text[last].length <= 4) }
    if isWeak {
      return text.isWord(last, in: Self.smallNurses) && word.isListed && word.ambiguity == 0
        && max(word.surname, word.given) >= 30 && !word.isProtected && word.token.marks.isDisjoint(with: .commonWord)
    }
    if text.isCapitalName(name) { return word.isListed || word.isUnknown }
    if text[last].shape == .upper, text.isWord(last, in: Self.shortForms) { return false }
    guard text[name].shape == .lower, text[name].length > 2, !word.isNever, !word.isProtected,
      !text[name].marks.contains(.abbreviation), !text.isWord(name, in: SmallWords.chat)
    else { return false }
    if text[last].length > 4 || text.isWord(last, in: Self.verbTitles) {
      return word.isListed && word.ambiguity == 0 && max(word.surname, word.given) >= 35
    }
    if word.isUnknown { return true }
    if word.isFree { return text.isFollowedByVerb(name) || text.actsAsPerson(after: name) }
    return word.isListed && (word.ambiguity < 2 || word.ambiguity == 2 && !text.isWord(name, in: SmallWords.verbs))
  }

  /// A particle before a capital: `de la Cruz`.
  private func leads(in text: borrowing TokenizedDocument) -> Bool {
    guard text[name].shape == .lower, nameParticles.contains(text[name].hash) else { return false }
    return text.nextNamePart(after: name - 1) != nil
  }

  private static let imaging = WordSet("mr", "ms", "pa", "dc")
  /// `Di`, `Gen`: not a title with one capital only.
  private static let onlyInCapitals = WordSet("di", "ds", "dc", "ps", "mp", "sac", "pa", "gen", "adm")
  private static let shortForms = WordSet(
    "mr", "ms", "m/s", "dc", "di", "ds", "pc", "ps", "sr", "br", "fr", "adm", "sac", "pa", "mp", "elder")
  /// Titles that are everyday words: a rare or doubtful word after them is no name.
  private static let everyday = WordSet(
    "major", "general", "private", "master", "minister", "officer", "president", "sheriff", "chancellor", "governor",
    "marshal", "order", "justice", "recorder", "elder", "king", "queen", "prince", "princess", "duke", "pope", "bishop",
    "lama", "mp", "pa", "dean", "vicar", "inspector", "doc", "madam", "mistress", "missus", "sapper", "gunner", "cadet")
  private static let verbTitles = WordSet("miss", "ms")
  private static let smallNurses = WordSet("nurse", "matron", "midwife")
  private static let afterLetters = WordSet(
    "chromosome", "cell", "cells", "linked", "wave", "waves", "ray", "rays", "axis", "lymphocyte", "helper")
}
