import CaseLexicons

/// What the words around a run of capitals announce.
struct NameCue {
  let kind: IdentifierKind
  let confidence: Confidence
  let reason: Reasons

  private init(_ kind: IdentifierKind, _ confidence: Confidence, _ reason: Reasons = .frame) {
    self.kind = kind
    self.confidence = confidence
    self.reason = reason
  }

  /// The strongest cue of a run; nil when none makes it a name.
  init?(of run: NameRun, in text: borrowing TokenizedDocument) {
    guard let cue = Self.strong(run, in: text) ?? Self.weak(run, in: text) else { return nil }
    self = cue
  }

  /// Cues after which the words may be anything.
  private static func strong(_ run: NameRun, in text: borrowing TokenizedDocument) -> NameCue? {
    let first = text.name(run.first)
    if text[run.first].gap < .line, text.isWord(run.first - 1, in: NameRole.patientWords), isPatientName(run, in: text)
    {
      return NameCue(isBareInitials(run, in: text) ? .initials : .patientName, .certain)
    }
    if text[run.first].gap == .space, text.isWord(run.first - 1, in: nameNouns),
      text.isWord(run.first - 2, in: NameRole.patientWords), first.isListed || first.isFree
    {
      return NameCue(.patientName, .certain, .label)
    }
    if isGreeted(run, in: text) { return NameCue(.personName, .high) }
    let isIntroduced = isIntroduced(run.first, in: text)
    guard isIntroduced, !text.isRemark(run.first) || first.given >= 40, !first.isProtected || first.given >= 40,
      first.isListed || first.isFree, first.ambiguity < 3 || run.words > 1 || first.isFree || first.given >= 45
    else { return nil }
    if isDoctorSpeaking(run, in: text) { return NameCue(.clinicianName, .certain) }
    return NameCue(NameRole.isRelative(before: run.first, in: text) ? .relativeName : .patientName, .certain)
  }

  /// `my name is Joe. I'm a doctor`, `Doctor: Hello, my name is Joe`.
  private static func isDoctorSpeaking(_ run: NameRun, in text: borrowing TokenizedDocument) -> Bool {
    for j in (run.end + 1)...(run.end + 8) where text[j].marks.contains(.clinicianRole) {
      return text.hasWord(in: selves, before: j, within: 5) || text.isMark(run.end + 1, ".")
    }
    var j = run.first - 1
    while j > 0, run.first - j < 20 {
      if text.isMark(j, ":") {
        return text.isWord(j - 1, in: doctors)
      }
      j -= 1
    }
    return false
  }

  private static let selves = WordSet("i'm", "i", "am", "one")
  private static let doctors = WordSet("doctor", "dr", "gp", "clinician", "nurse", "physician")

  /// Cues that need words like those of a name.
  private static func weak(_ run: NameRun, in text: borrowing TokenizedDocument) -> NameCue? {
    let first = text.name(run.first)
    if run.isHeaded(in: text) || run.words == 1 && first.isProtected { return nil }
    if run.isPlace(in: text) || !text[run.first].marks.isDisjoint(with: [.demonym, .country]) { return nil }
    if isSignature(run, in: text), !text.isRemark(run.first) || run.words > 1, run.words < 4 {
      return NameCue(.clinicianName, .high)
    }
    guard isPlausible(run, in: text), !isShortForm(run, in: text) else { return nil }
    if run.words > 1 || first.ambiguity < 2 || first.isFree, NameRole.hasAge(after: run.end, in: text) {
      let kind = NameRole.kind(run.first, run.end, in: text)
      return NameCue(kind == .personName ? .patientName : kind, .high)
    }
    if NameRole.isClinician(before: run.first, in: text),
      !text.isWord(run.first - 1, in: toWords) || run.words > 1 && first.isListed,
      run.words > 1
        || first.ambiguity < 2 && !first.token.marks.contains(.place)
          && (first.token.shape != .upper || text[run.first].flags.contains(.onCapitalLine)),
      !text.isRemark(run.first)
    {
      return NameCue(.clinicianName, .high)
    }
    if run.words > 1, NameRole.hasRole(after: run.end, in: text) { return NameCue(.clinicianName, .high, .role) }
    if isSpokenTo(run, in: text) { return NameCue(NameRole.kind(run.first, run.end, in: text), .high) }
    guard text[run.first].shape == .capitalised, first.isGiven || first.isFree && !text.isDash(run.second - 1) else {
      return nil
    }
    let isPatient = run.words > 1 && NameRole.kind(run.first, run.end, in: text) == .patientName
    return isPatient ? NameCue(.patientName, .high) : nil
  }

  /// After `patient`: two words of which the second is no remark, or one clear name.
  private static func isPatientName(_ run: NameRun, in text: borrowing TokenizedDocument) -> Bool {
    let first = text.name(run.first)
    if first.isProtected && !first.isListed || run.isHeaded(in: text) { return false }
    if text.isRemark(run.first) && first.given < 40 { return false }
    if run.words > 1 { return true }
    if first.token.shape == .initial { return true }
    if first.token.shape == .upper, first.token.length <= 3, text[run.first - 1].shape != .upper {
      return first.token.length == 2 && !first.token.marks.contains(.abbreviation)
        && !first.token.marks.contains(.functionWord)
    }
    return first.isListed && (first.ambiguity < 2 || first.ambiguity == 2 && first.given >= 40) || first.isFree
  }

  /// `J.S.`, `AB`: nothing but first letters.
  private static func isBareInitials(_ run: NameRun, in text: borrowing TokenizedDocument) -> Bool {
    text[run.last].shape == .initial && text[run.first].shape == .initial
      || run.words == 1 && text[run.first].shape == .upper && text[run.first].length <= 3
  }

  /// `as per GINA`, `d/w REG`: four capitals or fewer that are no frequent surname.
  private static func isShortForm(_ run: NameRun, in text: borrowing TokenizedDocument) -> Bool {
    let token = text[run.first]
    return run.words == 1 && token.shape == .upper && token.length <= 4 && text.name(run.first).surname < 45
  }

  /// At least one listed name, and nothing that is medicine.
  private static func isPlausible(_ run: NameRun, in text: borrowing TokenizedDocument) -> Bool {
    let first = text.name(run.first)
    let last = text.name(run.last)
    if first.isProtected && first.ambiguity > 0 || last.isProtected && run.words == 1 { return false }
    if run.words == 1 {
      return first.isListed && (max(first.given, first.surname) >= 30 || first.ambiguity == 0)
        || first.isUnknown && text[run.first].shape == .capitalised
    }
    return first.isListed || last.isListed || first.isFree && last.isFree || text[run.first].shape == .initial
  }

  private static let toWords = WordSet("to", "of", "with", "from")
}
