import CaseLexicons

/// Who spoke, as far as the words tell.
struct Speaker {
  let isRelative: Bool
  /// A verb of speaking names the speaker.
  let isSaid: Bool
  /// The speaker is called by a name alone, as papers do: `says Osmond Tarrowby`.
  var isByName = false
}

extension TokenizedDocument {
  /// The patient or a relative; nil for a clinician, a title, a term and where nothing tells.
  func speaker(of quotation: Quotation) -> Speaker? {
    if isNamed(quotation) { return nil }
    if let verb = sayingVerb(before: quotation.open) {
      return subject(before: verb).map { Speaker(isRelative: $0, isSaid: true) }
    }
    if let (verb, isInverted) = sayingVerb(after: quotation.close) {
      let isRelative = isInverted ? subject(after: verb) : subject(before: verb)
      let next = self[verb + 1]
      let isByName = isInverted && next.shape == .capitalised && next.marks.isDisjoint(with: [.title, .kinship])
      return isRelative.map { Speaker(isRelative: $0, isSaid: true, isByName: isByName) }
    }
    if isWritten(before: quotation.open) { return Speaker(isRelative: false, isSaid: true) }
    if isMark(quotation.close + 1, "("), let kin = bracketedKin(after: quotation.close + 1) {
      return Speaker(isRelative: kin, isSaid: true)
    }
    if isInWords(before: quotation.open) {
      return Speaker(isRelative: subject(before: quotation.open) ?? false, isSaid: true)
    }
    if let isRelative = introduced(quotation) { return Speaker(isRelative: isRelative, isSaid: true) }
    return speaksOfSelf(quotation) ? Speaker(isRelative: false, isSaid: false) : nil
  }

  /// Whether it is the name of something: `the film '…'`, `so-called '…'`.
  private func isNamed(_ quotation: Quotation) -> Bool {
    for i in (quotation.open - 3)..<quotation.open where i >= 0 {
      if isWord(i, in: SpeechWords.named), !isSentenceEnd(quotation.open - 1) { return true }
    }
    return false
  }

  private func isSaying(_ i: Int) -> Bool { self[i].shape == .lower && isWord(i, in: SpeechWords.says) }

  private func sayingVerb(before open: Int) -> Int? {
    var i = open - 1
    var distance = 0
    while i >= 0, distance < 7, self[i + 1].gap < .paragraph {
      if isSaying(i) { return i }
      if isMark(i, ".") || isMark(i, "!") || isMark(i, "?") || byte(i) == 0x22 { return nil }
      distance += 1
      i -= 1
    }
    return nil
  }

  /// `she said`, or turned round `said her mother`.
  private func sayingVerb(after close: Int) -> (verb: Int, isInverted: Bool)? {
    var i = close + 1
    if isMark(i, ",") || isMark(i, "-") || isDash(i) { i += 1 }
    if isSaying(i), self[i].gap < .line { return (i, true) }
    guard !self[i].flags.contains(.startsSentence) || byte(close) == 0x22 || self[i].shape == .lower else { return nil }
    for verb in (i + 1)..<(i + 5) {
      if self[verb].gap >= .line || self[verb].shape == .mark || self[verb].shape == .boundary { return nil }
      if isSaying(verb) { return (verb, false) }
    }
    return nil
  }

  /// Whether the speaker before a verb is a relative; nil when a clinician or the author spoke.
  private func subject(before verb: Int) -> Bool? {
    if isWord(verb - 1, in: SpeechWords.passive)
      || isWord(verb, in: SpeechWords.told) && isWord(verb - 1, in: SpeechWords.been)
    {
      return nil
    }
    var i = verb - 1
    var isRelative = false
    while i >= 0, verb - i < 7, !isSentenceEnd(i), byte(i) != 0x22, byte(i) != 0xE2, self[i + 1].gap < .line {
      if isClinician(i) { return nil }
      if self[i].marks.contains(.kinship) { isRelative = true }
      if isWord(i, in: SpeechWords.clauses), i < verb - 1 { break }
      i -= 1
    }
    return isRelative
  }

  private func subject(after verb: Int) -> Bool? {
    var isRelative = false
    for i in (verb + 1)..<(verb + 5) {
      if self[i].shape == .mark || self[i].gap >= .line { break }
      if isClinician(i) { return nil }
      if self[i].marks.contains(.kinship) { isRelative = true }
    }
    return isRelative
  }

  private func isClinician(_ i: Int) -> Bool {
    !self[i].marks.isDisjoint(with: [.clinicianRole, .doctorTitle]) || isWord(i, in: SpeechWords.clinicians)
  }

  /// A colon or a comma before the marks, and someone in the clause before it: `His wife put him right: "…"`.
  private func introduced(_ quotation: Quotation) -> Bool? {
    let mark = quotation.open - 1
    let isColon = isMark(mark, ":")
    guard isColon || isMark(mark, ","), self[quotation.open].gap <= .line, quotation.words <= 30 else { return nil }
    var i = mark - 1
    var isPerson = false
    while i >= 0, mark - i < 11, !isSentenceEnd(i), self[i + 1].gap < .line {
      if isClinician(i) { return nil }
      if self[i].marks.contains(.kinship) { return true }
      if isWord(i, in: SpeechWords.persons) || self[i].marks.contains(.personNoun) { isPerson = true }
      if self[i].shape == .capitalised, self[i].marks.contains(.givenName), self[i].weights.common < 6 {
        isPerson = true
      }
      i -= 1
    }
    if isPerson { return false }
    return isColon && mark - i <= 5 && isWord(i + 1, in: SpeechWords.scenes) ? false : nil
  }

  /// `(daughter)`, `(his mum)` after the words; false for `(patient)`, nil for other brackets.
  private func bracketedKin(after bracket: Int) -> Bool? {
    for i in (bracket + 1)..<(bracket + 3) {
      if self[i].marks.contains(.kinship) { return true }
      if isWord(i, in: AuthorWords.patients) { return false }
    }
    return nil
  }

  /// `the note read`, `her last text said`: what someone wrote.
  private func isWritten(before open: Int) -> Bool {
    let verb = isMark(open - 1, ":") || isMark(open - 1, ",") ? open - 2 : open - 1
    return isWord(verb, in: SpeechWords.reads) && isWord(verb - 1, in: SpeechWords.writings)
      && !self[verb - 2].marks.contains(.clinicianRole)
  }

  /// `in her words`, `quote`, `verbatim`.
  private func isInWords(before open: Int) -> Bool {
    for i in (open - 4)..<open where i >= 0 && isWord(i, in: SpeechWords.wording) { return true }
    return false
  }

  private func speaksOfSelf(_ quotation: Quotation) -> Bool {
    if isClinician(quotation.open - 1) { return false }
    if isMark(quotation.open - 1, ":"), self[quotation.open - 2].isCapital,
      !isWord(quotation.open - 2, in: SpeechWords.wording)
    {
      return false
    }
    return quotation.inside.contains {
      isWord($0, in: SpeechWords.selves)
        || self[$0].flags.contains(.contraction) && isWord($0, in: SpeechWords.shortSelves)
    }
  }
}
