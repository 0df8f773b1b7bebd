import CaseLexicons

extension Detector {
  /// A surname, a comma and a given name.
  ///
  /// - Looks like: `OSEI, Nadia`, `Tarrowby, J.`, `Ní Bhriain, Gráinne`, `O'NEILL Siobhán (Mrs)`.
  /// - Confirmed by: the surname in capitals, or the start of a line, a list or a value, and a clear given name or initial.
  /// - Confused with: `Leeds, May`, lists of given names, `Hi Sam, Jo`.
  /// - Source: own observation of lists and forms.
  static let surnameFirst = Detector(
    "surname-first", finds: .patientName, .relativeName, .clinicianName, .personName,
    summary: "A surname before the given name: OSEI, Nadia.",
    examples: [
      "The letter for {{personName|OSEI, Nadia}} came back",
      "{{personName|Tarrowby, Delphine}}: bloods pending",
      "Referred today: {{personName|Tarrowby, J.}}, knee pain",
      "List: {{personName|SINGH, Harpreet}}; {{personName|Patel, Keith}}",
      "{{patientName|O'NEILL Siobhán (Mrs)}}\nWard round",
      "{{patientName|JONES, Mary Anne}} DOB 04/05/1951",
    ],
    counterexamples: [
      "Leeds, May 2020. Friday, Mark called.",
      "ECG, Troponin and CRP sent. Warfarin, Aspirin",
      "Hi Sam, Jo here",
      "PLAN, Grace period",
    ]
  ) { text, findings in
    var after = 0
    for i in text.capitals where i >= after {
      guard let end = ending(from: i, in: text) else { continue }
      let last = text.titleInBrackets(after: end) ?? end
      let kind = last > end ? .patientName : NameRole.kind(i, last, in: text)
      findings.add(kind, i, through: last, in: text, .high, [.surname, .givenName])
      after = last + 1
    }
  }

  /// The last token of the given names after a surname and a comma, or after a surname in capitals; nil when none follow.
  private static func ending(from i: Int, in text: TokenizedDocument) -> Int? {
    guard text[i + 1].shape == .mark || text[i + 1].isCapital, isSurname(i, in: text) else { return nil }
    var last = i
    if text.isDash(i + 1), text[i + 1].gap == .none, text[i + 2].gap == .none, text[i + 2].isCapital { last = i + 2 }
    if last == i, let next = text.nextNamePart(after: i), isPrefix(i, in: text) { last = next }
    if !text.isMark(last + 1, ",") {
      guard isInCapitals(last, in: text), text[last + 1].shape == .capitalised, text[last + 1].gap == .space,
        let end = givenEnd(last + 1, in: text), text.titleInBrackets(after: end) != nil
      else { return nil }
      return end
    }
    guard text[last + 1].gap == .none, text[last + 2].gap == .space, let end = givenEnd(last + 2, in: text) else {
      return nil
    }
    if isInCapitals(last, in: text) || NameRole.hasAge(after: end, in: text) { return end }
    return leads(i, in: text) && endsItem(end, in: text) ? end : nil
  }

  private static func isSurname(_ i: Int, in text: TokenizedDocument) -> Bool {
    let word = text.name(i)
    if isPrefix(i, in: text) { return true }
    guard text.isCapitalName(i), text[i].length > 1, !word.isProtected, !word.isHead || word.surname >= 40 else {
      return false
    }
    if !text[i].marks.isDisjoint(with: [.country, .demonym, .region, .weekday, .month, .abbreviation]) { return false }
    return word.isFree || word.isSurname && (word.ambiguity < 2 || isInCapitals(i, in: text) && word.surname >= 40)
      || word.isListed && isInCapitals(i, in: text) && word.ambiguity < 2
  }

  /// `Ní Bhriain`, `O Neill`: a small capital word that starts a surname.
  private static func isPrefix(_ i: Int, in text: TokenizedDocument) -> Bool {
    text.isWord(i, in: prefixes) && text[i].shape == .capitalised && text[i + 1].gap == .space && text[i + 1].isCapital
  }

  private static func isInCapitals(_ i: Int, in text: TokenizedDocument) -> Bool {
    text[i].shape == .upper && text[i].length > 2
      || text[i].shape == .capitalised && text[i].length > 4 && text.isShouted(i)
  }

  /// The start of a line, a list item, or of what follows a colon or a preposition of people.
  private static func leads(_ i: Int, in text: TokenizedDocument) -> Bool {
    let word = text.name(i)
    let isClear =
      word.surname >= (word.ambiguity == 0 ? 30 : 40) && word.ambiguity < 2 && word.given < word.surname
      && (!text[i].marks.contains(.place) || word.surname >= 45 && text[i].weights.population < 15) || word.isUnknown
      || text.isDash(i + 1) || isPrefix(i, in: text)
    return isClear
      && (text[i].flags.contains(.startsLine) || text.isMark(i - 1, ":") || text.isMark(i - 1, ";"))
  }

  private static func givenEnd(_ i: Int, in text: TokenizedDocument) -> Int? {
    let word = text.name(i)
    if word.token.shape == .initial {
      guard text.isMark(i + 1, "."), !text.isDottedDegree(i) else { return nil }
      let run = NameRun(at: i, in: text)
      return text.isMark(run.end + 1, ".") && text[run.end + 1].gap == .none ? run.end + 1 : run.end
    }
    guard word.isGiven, word.ambiguity < 2 || word.given >= 50 && word.ambiguity == 2, word.token.shape == .capitalised,
      word.given >= 20 || word.ambiguity == 0, text[i].marks.isDisjoint(with: [.month, .weekday, .country])
    else { return nil }
    if text[i].marks.contains(.place), word.given < 40 { return nil }
    let run = NameRun(at: i, in: text)
    return run.isHeaded(in: text) ? i : run.end
  }

  /// Whether a given name ends what stands on the line or in the list.
  private static func endsItem(_ end: Int, in text: TokenizedDocument) -> Bool {
    let next = text[end + 1]
    if text.isMark(end + 1, ","), text[end + 2].isCapital, text.name(end + 2).isGiven { return false }
    return next.gap >= .wide || next.shape == .mark || next.shape == .boundary || next.shape == .upper
      || text.isMark(end, ".")
  }

  private static let prefixes = WordSet("ni", "nic", "o", "mac", "ui", "van", "de", "von", "al", "el")
}

extension TokenizedDocument {
  /// `(Mrs)` after a name: its closing bracket.
  func titleInBrackets(after end: Int) -> Int? {
    isMark(end + 1, "(") && self[end + 2].marks.contains(.title) && isMark(end + 3, ")") ? end + 3 : nil
  }

  /// `M.D.`, `D.O.`, `R.N.`
  fileprivate func isDottedDegree(_ i: Int) -> Bool {
    guard self[i + 2].shape == .initial, self[i + 2].gap == .none, isMark(i + 3, ".") else { return false }
    return isWord(i, in: degreeStarts) && isWord(i + 2, in: degreeEnds)
  }

  /// Whether a word with an apostrophe or a Mc before it is otherwise in capitals: `O'NEILL`, `McDONALD`.
  func isShouted(_ i: Int) -> Bool {
    let token = self[i]
    var capitals = 0
    for j in token.lower..<token.upper where document.bytes[j] &- 0x41 < 26 { capitals += 1 }
    return capitals * 2 > Int(token.length)
  }
}

private let degreeStarts = WordSet("m", "d", "r", "n", "p", "b")
private let degreeEnds = WordSet("d", "o", "n", "p", "a", "s")
