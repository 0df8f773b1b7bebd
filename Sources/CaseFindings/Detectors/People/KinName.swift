import CaseLexicons

extension Detector {
  /// The name of a relative or a friend beside a word of kinship.
  ///
  /// - Looks like: `her son Idris`, `his twins, Osian and Mabli`, `accompanied by Anne`, `Petra (daughter)`.
  /// - Confirmed by: the word of kinship or of company directly before, or after the name in brackets or commas.
  /// - Confused with: `Mother Denies Fever`, `family history`, `carer Monday`.
  /// - Source: own observation of notes.
  static let kinName = Detector(
    "kin-name", finds: .relativeName,
    summary: "A relative's name after a word of kinship: her son Idris.",
    examples: [
      "Lives with her son {{relativeName|Idris}} and a dog",
      "His wife, {{relativeName|Mary Holt}}, agreed",
      "She was accompanied by {{relativeName|Anne}} today",
      "Her sister-in-law {{relativeName|Eluned}} drove",
      "Neighbour {{relativeName|Will}} found her",
      "daughter ({{relativeName|Petra}}) is abroad",
      "Her twins, {{relativeName|Osian}} and {{relativeName|Mabli}}, are well",
      "His sons {{relativeName|Idris}} (8) and {{relativeName|Osian}} (5) came",
      "{{relativeName|Petra Holt}} (daughter) rang; {{relativeName|Jess}}, her sister, did not",
      "HIS SON {{relativeName|IDRIS}} WAS THERE",
      "Her son {{relativeName|Stephen}} farms near the coast, her husband ({{relativeName|Grace}}) too",
      "His brother's name is {{relativeName|Kwame}}",
      "He has a boat, his dad {{relativeName|Norm}} has two",
      "She has two boys, {{relativeName|Alfie}} and {{relativeName|Theo}}. His mum {{relativeName|Shona}} said so",
      "{{relativeName|Gillian Mayhew}}, niece of Mr Holt, rang",
    ],
    counterexamples: [
      "Mother Denies Fever; father had MI",
      "Twin Oaks Surgery and Baby Unit",
      "her partner, Monday to Friday, is away",
      "Mother Well. Father Died of Cancer. Family Meeting Held.",
      "MOTHER WELL, FATHER DIED OF CANCER",
    ]
  ) { text, findings in
    var after = 0
    for i in text.nameStarts where i >= after {
      let isLed = text[i].gap <= .space && isKin(before: i, in: text)
      guard isLed || mayComeBeforeKin(i, in: text) else { continue }
      let run = NameRun(at: i, in: text, isSure: isLed)
      guard isLed || NameRole.hasKinship(after: run.end, in: text) else { continue }
      guard isName(run, in: text), !run.isPlace(in: text), !run.isHeaded(in: text) || isClear(run, isLed, in: text)
      else { continue }
      findings.add(.relativeName, i, through: run.end, in: text, .high, .kinship)
      after = addOthers(after: run.end, isLed: isLed, in: text, to: &findings) + 1
    }
  }

  /// `her son Stephen farms`: one clear given name right after the word of kinship, whatever small word follows.
  private static func isClear(_ run: NameRun, _ isLed: Bool, in text: TokenizedDocument) -> Bool {
    let word = text.name(run.first)
    return isLed && run.words == 1 && word.given >= 40 && word.ambiguity < 2 && text[run.end + 1].shape == .lower
      && text[run.first - 1].shape == .lower
  }

  /// `Tom, Ellie and Zac`: the names that follow the first, and the last token of them all.
  private static func addOthers(
    after end: Int, isLed: Bool, in text: TokenizedDocument, to findings: inout Findings
  ) -> Int {
    var last = end
    while isLed {
      var j = last + 1
      if text.isMark(j, "("), text[j + 1].hasDigit, text.isMark(j + 2, ")") { j += 3 }
      let isComma = text.isMark(j, ",")
      if isComma { j += 1 }
      let isAnd = text.isWord(j, in: ands) || text.isMark(j, "&")
      if isAnd { j += 1 }
      guard isComma || isAnd, text[j].gap == .space, text.isCapitalName(j), !text[j].marks.contains(.title) else {
        break
      }
      let run = NameRun(at: j, in: text, isSure: true)
      let word = text.name(j)
      guard isName(run, in: text), !run.isHeaded(in: text), word.isGiven || word.isFree, isAnd || word.isGiven,
        text[j].marks.isDisjoint(with: [.weekday, .country, .demonym]), !run.isPlace(in: text)
      else { break }
      if text[j].marks.contains(.place), word.given < 40 { break }
      findings.add(.relativeName, j, through: run.end, in: text, .high, .kinship)
      last = run.end
    }
    return last
  }

  private static func isKin(before i: Int, in text: TokenizedDocument) -> Bool {
    var j = i - 1
    if text.isWord(j, in: company), text[j].shape == .lower {
      return text.isWord(j - 1, in: companyVerbs)
        || text.isWord(j - 1, in: tellingVerbs) && text.isWord(j - 2, in: updates) && NameRun(at: i, in: text).words > 1
    }
    let isApart = text.isMark(j, ",") || text.isMark(j, "(")
    if isApart || text.isWord(j, in: callers) { j -= 1 }
    if text.isWord(j, in: nameNouns), text[j - 1].shape == .possessive { j -= 2 }
    if let start = text.kinStart(endingAt: j), start < j { return true }
    let token = text[j]
    if isApart, text.isWord(j, in: young), text[j - 1].marks.contains(.numberWord) || text.isWord(j - 1, in: owners) {
      return text.name(i).isGiven && text.name(i).ambiguity < 3
    }
    guard token.marks.contains(.kinship), !text.isWord(j, in: families), !isTradeToo(j, in: text) else { return false }
    if text.isWord(j, in: groups) {
      return text.name(i).isGiven && (!text[i].marks.contains(.place) || text.name(i).given >= 45)
    }
    if text[i].flags.contains(.onCapitalLine) {
      return text.isWord(j - 1, in: owners) || isApart
        || text[j].flags.contains(.startsSentence)
          && (text.name(i).given >= 40 && text.name(i).ambiguity < 2
            || text.name(i).given >= 20 && text.name(i).ambiguity == 0)
        || text.name(i).given >= 45 && text.name(i).ambiguity < 2
    }
    return token.shape == .lower
      || token.shape == .capitalised && (j == i - 1 || text.isMark(j + 1, "(")) && !token.marks.contains(.title)
  }

  /// `nurse` and `sister` are no relatives when a clinician's role is meant.
  private static func isTradeToo(_ j: Int, in text: TokenizedDocument) -> Bool {
    text[j].marks.contains(.clinicianRole) && text[j].shape == .capitalised
      && text[j - 1].marks.contains(.clinicianRole)
  }

  /// A name of which the end is near a comma, a bracket or a dash.
  private static func mayComeBeforeKin(_ i: Int, in text: TokenizedDocument) -> Bool {
    for j in (i + 1)...(i + 3) where text.isMark(j, "(") || text.isMark(j, ",") || text.isDash(j) { return true }
    return false
  }

  private static func isName(_ run: NameRun, in text: TokenizedDocument) -> Bool {
    let first = text.name(run.first)
    guard first.isListed || first.isFree, text[run.first].shape != .initial || run.words > 1 else { return false }
    if text.isRemark(run.first), first.given < 40 { return false }
    if first.token.shape == .upper, first.token.length <= 4, !text[run.first].flags.contains(.onCapitalLine) {
      return false
    }
    if !text[run.first].marks.isDisjoint(with: [.demonym, .country]), first.given < 40 {
      return run.words == 1 && first.given >= 15 && text[run.first - 1].marks.contains(.kinship)
        && text.actsAsPerson(after: run.last) && !first.isProtected
    }
    if text[run.first].weights.population >= 18, first.given < 40, run.words == 1 { return false }
    if first.isProtected, first.given < 40 { return false }
    if !first.token.marks.isDisjoint(with: [.eponym, .eponymAlone]), run.words == 1, text[run.last + 1].shape == .lower,
      text[run.last + 1].marks.contains(.medical)
    {
      return false
    }
    if run.words == 1, first.token.marks.contains(.demonym), first.given < 40 { return false }
    if run.words > 1 { return true }
    if first.isUnknown { return first.token.shape == .capitalised || text[run.first].flags.contains(.onCapitalLine) }
    return !first.isListed || first.ambiguity < 2
      || first.given >= 40
        && (text[run.first - 1].shape == .lower || text[run.last + 1].marks.contains(.personVerb)
          || text.isMark(run.first - 1, "(") && text.isMark(run.last + 1, ")"))
      || first.given >= 25 && text[run.first - 1].marks.contains(.kinship) && text.isWord(run.first - 2, in: owners)
  }

  private static let young = WordSet("boys", "girls")
  private static let ands = WordSet("and", "or")
  private static let nameNouns = WordSet("name")
  private static let owners = WordSet("her", "his", "their", "my", "the", "a", "s")
  private static let updates = WordSet("update", "updates", "updated", "news")
  private static let company = WordSet("by", "with", "to")
  private static let companyVerbs = WordSet(
    "accompanied", "lives", "brought", "attended", "came", "attends", "living", "raised", "here", "escorted")
  private static let tellingVerbs = WordSet("given", "spoke", "spoken", "explained")
  private static let callers = WordSet("called", "named", "is", "was")
  private static let families = WordSet("family", "families", "baby", "colleague", "colleagues", "coworker")
  /// Words for several: what follows must be a given name.
  private static let groups = WordSet(
    "children", "kids", "parents", "relatives", "twins", "brothers", "sisters", "carers", "sons", "daughters",
    "friends",
    "siblings", "grandchildren", "neighbours", "neighbors", "grandparents", "cousins", "partners")
}

extension TokenizedDocument {
  /// The first token of the word of kinship that ends at a token: `wife`, `sister-in-law`; nil when none does.
  public func kinStart(endingAt last: Int) -> Int? {
    for length in [3, 5] {
      if let phrase = phrase(at: last + 1 - length, marked: .kinship), phrase.end == last + 1 { return phrase.first }
    }
    return self[last].marks.contains(.kinship) ? last : nil
  }
}
