import CaseLexicons

extension Detector {
  /// Sports clubs and local newspapers.
  ///
  /// - Looks like: `Quillstead Rovers`, `Tarrow RFC`, `Cardiff City FC`, `the Quillford Gazette`.
  /// - Confirmed by: a place or an unknown word before the head; `the` before a newspaper with an everyday head.
  /// - Confused with: an echo of the heart, the post, journals of medicine.
  /// - Source: British, Irish and Australian usage.
  static let clubOrPaper = Detector(
    "club-or-paper", finds: .organisation,
    summary: "Sports club or local newspaper, by its head word and a place.",
    examples: [
      "Plays for {{organisation|Quillstead Rovers}} at weekends and {{organisation|Tarrow RFC}} in spring.",
      "A supporter of {{organisation|Cardiff City FC}} all his life.",
      "Told to the {{organisation|Shropshire Star}}. The {{organisation|Tarrow Echo}} and the {{organisation|Quillford Gazette}} wrote of it.",
      "He swims with the {{organisation|Quillstead Sharks}} twice weekly.",
    ],
    counterexamples: [
      "Repeat Echo showed good function; Stress Echo was normal.",
      "Post operative; the Lancet and the British Medical Journal; Morning Post.",
      "Mary Rovers came. FC was measured.",
    ]
  ) { text, findings in
    for head in text.capitals where ClubWords.heads.contains(text[head].hash) && text[head].gap == .space {
      guard let first = text.clubStart(endingIn: head) else { continue }
      findings.add(.organisation, first, through: head, in: text, .likely, .headWord)
    }
    for i in text.capitals where text.isWord(text.isWord(i - 1, in: .the) ? i - 2 : i - 1, in: .forWith) {
      guard let last = text.teamEnd(from: i) else { continue }
      findings.add(.organisation, i, through: last, in: text, .likely, .frame)
    }
  }
}

extension TokenizedDocument {
  /// The first word of a club or a newspaper.
  fileprivate func clubStart(endingIn head: Int) -> Int? {
    let first = trimmed(firstWord(ofNameBefore: head), before: head)
    guard first < head, head - first <= 4, !self[head].flags.contains(.onCapitalLine),
      !(self[head + 1].isCapital && self[head + 1].gap == .space && !isWord(head + 1, in: ClubWords.heads))
    else { return nil }
    let isLoose = isWord(head, in: ClubWords.everyday)
    if isLoose, !isWord(first - 1, in: .the) { return nil }
    let word = self[first]
    if isWord(head, in: ClubWords.initials), let town = townBefore(head, from: first) { return town }
    let isPlace = !word.marks.isDisjoint(with: [.place, .region]) && word.marks.isDisjoint(with: .givenName)
    let isUnknown = word.marks.subtracting([.startsPhrase, .surname, .smallPlace]).isEmpty
    if let place = place(at: first), place.isPhrase, place.last < head { return first }
    guard !word.isProtected, isPlace && !isEverydayWord(first) || isUnknown && (isLoose || head > first) else {
      return nil
    }
    return word.marks.contains(.demonym) || word.marks.contains(.givenName) && !isPlace ? nil : first
  }

  /// `Cardiff City FC`: a listed town or a sign of a club directly before the letters.
  private func townBefore(_ head: Int, from first: Int) -> Int? {
    for i in first..<head where place(at: i) != nil && self[i].marks.isDisjoint(with: .functionWord) {
      return place(at: i)?.last == head - 1 || isWord(head - 1, in: ClubWords.heads) ? i : nil
    }
    return nil
  }

  /// `plays for Quillstead`, `swims with the Quillstead Sharks`.
  fileprivate func teamEnd(from i: Int) -> Int? {
    let preposition = isWord(i - 1, in: .the) ? i - 2 : i - 1
    guard isWord(preposition - 1, in: ClubWords.plays) || isWord(preposition - 2, in: ClubWords.plays),
      self[i].shape == .capitalised,
      self[i].marks.isDisjoint(with: [.country, .functionWord, .title, .kinship, .month]),
      self[i].marks.isDisjoint(with: .givenName) || self[i].marks.contains(.place)
    else { return nil }
    var last = i
    while last - i < 4, let next = stepRight(from: last) { last = next }
    return last
  }
}

/// The words of clubs and newspapers.
private enum ClubWords {
  static let initials = WordSet("fc", "afc", "rfc")
  static let clubs = WordSet(
    "fc", "afc", "rfc", "rufc", "rlfc", "cfc", "gaa", "rovers", "wanderers", "athletic", "albion", "hotspur",
    "harriers",
    "wheelers", "runners", "triathlon", "swifts", "celtic", "hurling", "rugby", "netball", "bowls", "united", "city")
  static let papers = WordSet(
    "gazette", "echo", "herald", "chronicle", "argus", "mercury", "courier", "advertiser", "observer", "telegraph",
    "examiner", "reporter", "standard", "leader", "tribune", "express", "mail", "news", "post", "times", "star", "press"
  )
  static let everyday = papers.union(WordSet("united", "city", "rugby", "netball", "bowls", "runners", "athletic"))
  static let heads = clubs.union(papers)
  static let plays = WordSet(
    "plays", "played", "play", "playing", "rugby", "football", "hockey", "cricket", "netball", "swims", "swam", "rows",
    "rowed", "signed", "runs", "trains", "rides", "sings", "hurling", "camogie", "soccer", "basketball")
}
