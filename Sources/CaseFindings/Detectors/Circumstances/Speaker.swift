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
    if isInWords(before: quotation.open) {
      return Speaker(isRelative: subject(before: quotation.open) ?? false, isSaid: true)
    }
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
