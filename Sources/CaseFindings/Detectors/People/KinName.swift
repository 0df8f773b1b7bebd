import CaseLexicons

extension Detector {
  /// The name of a relative or a friend after a word of kinship.
  ///
  /// - Looks like: `her son Idris`, `wife Mary`, `accompanied by Anne`, `his daughter (Petra)`.
  /// - Confirmed by: the word of kinship or of company directly before.
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
    ],
    counterexamples: [
      "Mother Denies Fever; father had MI",
      "Twin Oaks Surgery and Baby Unit",
      "her partner, Monday to Friday, is away",
    ]
  ) { text, findings in
    for i in text.capitals where text.mayStartName(i) && text[i].gap <= .space {
      guard isKin(before: i, in: text) else { continue }
      let run = NameRun(at: i, in: text, isSure: true)
      guard isName(run, in: text), !run.isHeaded(in: text) else { continue }
      findings.add(.relativeName, i, through: run.last, in: text, .high, .kinship)
    }
  }

  private static func isKin(before i: Int, in text: TokenizedDocument) -> Bool {
    var j = i - 1
    if text.isWord(j, in: company), text[j].shape == .lower {
      return text.isWord(j - 1, in: companyVerbs)
        || text.isWord(j - 1, in: tellingVerbs) && NameRun(at: i, in: text).words > 1
    }
    if text.isMark(j, ",") || text.isMark(j, "(") || text.isWord(j, in: callers) { j -= 1 }
    if let start = text.kinStart(endingAt: j), start < j { return true }
    let token = text[j]
    guard token.marks.contains(.kinship), !text.isWord(j, in: groups) else { return false }
    return token.shape == .lower || token.shape == .capitalised && j == i - 1 && !token.marks.contains(.title)
  }

  private static func isName(_ run: NameRun, in text: TokenizedDocument) -> Bool {
    let first = text.name(run.first)
    guard first.isListed || first.isUnknown, text[run.first].shape != .initial || run.words > 1 else { return false }
    if first.token.shape == .upper, first.token.length <= 4 { return false }
    if first.isProtected, first.given < 40 { return false }
    if run.words == 1, first.token.marks.contains(.demonym), first.given < 40 { return false }
    if run.words > 1 { return true }
    return first.isUnknown
      ? first.token.shape == .capitalised
      : first.ambiguity < 2
        || first.given >= 40
          && (text[run.first - 1].shape == .lower || text[run.last + 1].marks.contains(.personVerb))
  }

  private static let company = WordSet("by", "with", "to")
  private static let companyVerbs = WordSet(
    "accompanied", "lives", "brought", "attended", "came", "attends", "living", "raised", "here", "escorted")
  private static let tellingVerbs = WordSet("given", "spoke", "spoken", "explained", "update", "updated", "talked")
  private static let callers = WordSet("called", "named", "is", "was")
  private static let groups = WordSet(
    "family", "children", "kids", "parents", "relatives", "twins", "brothers", "sisters", "carers")
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
