import CaseLexicons

extension Detector {
  /// A number or code that the words before it call one.
  ///
  /// - Looks like: `ref 44120-B`, `application no. 1234/05`, `policy #XY-120450`.
  /// - Confirmed by: a cue up to seven words before; *case, plan, record* only with *number* or right before it.
  /// - Confused with: dates, doses, years, reference ranges.
  /// - Source: none; each office numbers in its own way.
  static let labelledNumber = Detector(
    "labelled-number", finds: .caseReference, .accountNumber, .healthNumber, .passportNumber, .drivingLicenceNumber,
    .deviceSerial, .otherNumber, .nhsNumber, .chiNumber, .hcNumber, .socialSecurityNumber, .vehicleMark,
    summary: "A number called a case, account, policy, sample, passport or licence number, or a reference.",
    examples: [
      "Application no. {{caseReference|1204/05}} was lodged",
      "Our ref: {{caseReference|KT/44120/b}}, thank you",
      "Her insurance policy is {{accountNumber|XY-345001}}.",
      "Passport {{passportNumber|120450331}} was shown",
      "NHS number: {{nhsNumber|99900000}} is too short",
      "Health card {{healthNumber|900 000 218}}, seen",
      "Listed under ID {{otherNumber|41992}} since then",
    ],
    counterexamples: [
      "Reference range 4.0-11.0 and ref. 12/03/2024",
      "Case 3 had the order of 500 mg and no 12 mg",
      "The plan of 2024 is in the record from 2019",
      "Pathology: a 105-gram uterus", "a study of 12045 women and 1204 patients",
      "Ferritin within reference at 1200 ng/mL",
      "AXIS I: no diagnosis (V71.09). CPT4 code: 64483",
    ]
  ) { text, findings in
    var before: (run: CompactRun, kind: IdentifierKind)?
    for code in text.codes {
      let run = code.run
      if let listed = before, run.isCodeLike(in: text), run.goesOn(after: listed.run, in: text) {
        findings.add(listed.kind, run.first, through: run.last, in: text, .high, .label)
        before = (run, listed.kind)
      } else if let cue = code.cue, kinds.contains(cue.kind),
        run.isCodeLike(in: text, after: cue) || cue.isStrong && run.lastSpaced(in: text) > run.last + 1
      {
        run.addLabelled(as: cue.kind, cue, in: text, to: &findings)
        before = (run, cue.kind)
      }
    }
  }

  private static let kinds: Set<IdentifierKind> = [
    .caseReference, .accountNumber, .healthNumber, .passportNumber, .drivingLicenceNumber, .deviceSerial, .otherNumber,
    .nhsNumber, .chiNumber, .hcNumber, .socialSecurityNumber, .vehicleMark,
  ]
}

extension CompactRun {
  /// Whether only a comma or *and* stands between it and a number of the same form.
  fileprivate func goesOn(after other: CompactRun, in text: TokenizedDocument) -> Bool {
    guard first == other.last + 2, groups == other.groups, hasSlash == other.hasSlash, digits >= 5 else { return false }
    return text.isMark(first - 1, ",") || text[first - 1].length == 3 && text[first - 1].marks.contains(.functionWord)
  }

  /// Whether it has the digits of a number that someone gave out, and is no date, dose or decimal.
  func isCodeLike(in text: TokenizedDocument) -> Bool {
    guard longest != 1, !(hasDot && longest <= 2 && words > 0 && letters > 3),
      digits >= 4 || digits >= 3 && (letters > 0 || groups > 1)
    else { return false }
    if words == 1, groups == 1, first < last, text[last].shape == .lower, text[last].length > 2 { return false }
    return !isDateOrQuantity(in: text) && !(first == last && text[first].isProtected) && !isDiagnosisCode(in: text)
  }

  /// `V71.09`, `F32.1`: a letter, two digits and what follows the full stop, as in the ICD.
  private func isDiagnosisCode(in text: TokenizedDocument) -> Bool {
    hasDot && !hasHyphen && !hasSlash && letters == 1 && groups == 1 && words == 1 && text[first].shape == .mixed
      && text[first].length == 3
  }

  /// Whether it is one, or would be but for the word after it or its look of a date, and the cue right before it is clear.
  func isCodeLike(in text: TokenizedDocument, after cue: NumberCue) -> Bool {
    if isCodeLike(in: text) { return true }
    if isDiagnosisCode(in: text) { return false }
    guard cue.distance == 0, cue.isStrong || cue.isNumbered || text.isWord(cue.token, in: Self.people) else {
      return false
    }
    if isTripleOfTwos(in: text) { return cue.kind == .hospitalNumber || cue.kind == .accountNumber }
    return isUnlikelyQuantity(in: text)
  }

  /// Whether a cue is strong enough for this number.
  func isNamed(by cue: NumberCue, in text: TokenizedDocument) -> Bool {
    if !cue.isStrong, !cue.isNumbered, isCount(in: text) { return false }
    if Self.needsLength.contains(cue.kind) {
      guard cue.distance == 0, digits >= 7 || lastSpaced(in: text) > last + 1, text.byte(first) != 0x30 else {
        return false
      }
    }
    if isBareYear(in: text) { return cue.isStrong && cue.distance == 0 && cue.isNumbered }
    if words > 0, letters > 12 { return cue.isClose && digits >= 4 }
    return cue.isClose || cue.isStrong && digits >= 5 || cue.isNumbered && digits >= 5 && cue.distance <= 4
  }

  /// Labels that people read out with the number.
  private static let partsOfCode = WordSet("sn", "lot", "ucas")

  private static let people = WordSet(
    "subject", "participant", "patient", "women", "men", "people", "children", "adults", "cases", "were", "had")

  /// Numbers of people, whose labels also stand before years, phone numbers and rules.
  private static let needsLength: Set<IdentifierKind> = [.nhsNumber, .chiNumber, .hcNumber]

  /// `a study 1204 patients`: digits alone before a word in the plural.
  private func isCount(in text: TokenizedDocument) -> Bool {
    guard words == 0, groups == 1, text[last + 1].shape == .lower, text[last + 1].length > 2 else { return false }
    if text[last + 1].marks.contains(.personNoun) || text.isWord(last + 1, in: Self.people) { return true }
    return text.document.bytes[text[last + 1].upper - 1] == 0x73 && text[last + 1].length > 3
  }

  /// Adds the number with a `#` before it and the groups of digits that go on after a space.
  func addLabelled(
    as kind: IdentifierKind, _ cue: NumberCue, in text: TokenizedDocument, to findings: inout Findings
  ) {
    guard isNamed(by: cue, in: text) else { return }
    let isLettered =
      text[first - 1].shape == .initial && text[first].gap == .space && first - 1 > cue.token
      && (first - 2 == cue.token || text.isMark(first - 2, ":") || text.isMark(first - 2, "."))
    let isHashed = text.isMark(first - 1, "#") && text[first].gap == .none && first - 1 != cue.token
    let start = isLettered || isHashed ? first - 1 : first
    let isInside =
      cue.token == start - 1 && text[start].gap == .space && text[cue.token].shape == .upper
      && text.isWord(cue.token, in: Self.partsOfCode)
    findings.add(
      kind, isInside ? cue.token : min(start, first), through: lastSpaced(in: text), in: text,
      cue.isStrong || cue.isNumbered ? .certain : .high,
      .label)
  }

  /// The last token when groups of two to four digits go on after single spaces.
  func lastSpaced(in text: TokenizedDocument) -> Int {
    var end = last
    guard first == last, text[first].length <= 4 else { return end }
    while text[end + 1].shape == .digits, text[end + 1].gap == .space, (2...4).contains(text[end + 1].length),
      !text[end + 1].flags.contains(.measured)
    {
      end += 1
    }
    return end
  }
}
