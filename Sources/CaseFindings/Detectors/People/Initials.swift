import CaseLexicons

extension Detector {
  /// A person's initials.
  ///
  /// - Looks like: `J.S.`, `patient AB`, `initials: KO`, `JS is a 54-year-old`.
  /// - Confirmed by: a person's cue before, the word initials, or an age after.
  /// - Confused with: `U.S.`, `P.O.`, `B.D.`, degrees, abbreviations (`pt BP`, `patient MRI`).
  /// - Source: own observation.
  static let initials = Detector(
    "initials", finds: .initials, .personName,
    summary: "Initials: J.S., patient AB.",
    examples: [
      "Patient {{initials|J.S.}} was seen",
      "The initials {{initials|KO}} were on the form",
      "{{initials|R.W.}}, a 40-year-old, fell",
      "{{initials|JS}} is a 54-year-old man",
      "Pt {{initials|AB}} was stable; her initials are {{initials|EMT}}",
      "{{personName|EM Tarrowby}} wrote to us",
    ],
    counterexamples: [
      "Given b.d. and P.O. in the U.S. today",
      "Patient MRI was normal",
      "The patient BP is 120/80",
      "Pt ECG was normal and pt OT was done",
      "AF is a 3-year problem",
      "CT Brain and MR Spine",
    ]
  ) { text, findings in
    for i in text.capitals {
      let token = text[i]
      if token.shape == .initial, !(text.isMark(i - 1, ".") && token.gap == .none) {
        guard let last = dotted(at: i, in: text), isPerson(i, last, in: text) else { continue }
        findings.add(.initials, i, through: last, in: text, .high, .shape)
      } else if token.shape == .upper, token.length <= 3 {
        if isCued(i, in: text) || hasAge(i, in: text) {
          findings.add(.initials, i, through: i, in: text, .high, .label)
        } else if leadsSurname(i, in: text) {
          findings.add(.personName, i, through: NameRun(at: i + 1, in: text).end, in: text, .likely, .shape)
        }
      }
    }
  }

  /// Two to four capitals, each with a full stop.
  private static func dotted(at first: Int, in text: TokenizedDocument) -> Int? {
    var i = first
    var letters = 0
    while text[i].shape == .initial, text.isMark(i + 1, "."), text[i + 1].gap == .none, letters < 5 {
      letters += 1
      i += 2
      if text[i].gap > .none || text[i].shape != .initial { break }
    }
    guard letters >= 2, letters <= 4 else { return nil }
    return i - 1
  }

  private static func isPerson(_ first: Int, _ last: Int, in text: TokenizedDocument) -> Bool {
    NameRole.isPatient(before: first, in: text) || NameRole.isRelative(before: first, in: text)
      || NameRole.hasAge(after: last, in: text) || text.isWord(first - 1, in: initialWords)
  }

  /// `initials KO`, `pt AB was`: after the word itself, or after patient when it is no test and a verb follows.
  private static func isCued(_ i: Int, in text: TokenizedDocument) -> Bool {
    if text.isWord(i - 1, in: initialWords) { return true }
    if text[i - 1].shape == .mark || text.isWord(i - 1, in: copulas), text.isWord(i - 2, in: initialWords) {
      return true
    }
    guard text.isWord(i - 1, in: NameRole.patientWords), text[i - 1].shape != .upper || text[i - 1].length == 2,
      text[i].gap == .space, !text.isWord(i, in: initialsOfTests), text[i].length == 2
    else { return false }
    return text.isFollowedByVerb(i) || text[i + 1].shape == .mark && !text.isMark(i + 1, "/")
      || text[i + 1].shape == .boundary
  }

  /// `JS is a 54-year-old`: an age that no disease has.
  private static func hasAge(_ i: Int, in text: TokenizedDocument) -> Bool {
    guard text[i].length == 2 || text[i].marks.isEmpty, text[i].flags.contains(.startsSentence),
      !text.isWord(i, in: initialsOfTests),
      NameRole.hasAge(after: i, in: text)
    else { return false }
    for j in (i + 2)...(i + 9) where text[j].marks.contains(.personNoun) || text.isWord(j, in: yearOld) { return true }
    return false
  }

  /// `EM Tarrowby`: two letters that are no short form before a surname and a verb or an end.
  private static func leadsSurname(_ i: Int, in text: TokenizedDocument) -> Bool {
    let next = i + 1
    guard text[i].length == 2, text[next].shape == .capitalised, text[next].gap == .space,
      !text.isWord(i, in: initialsOfTests),
      text[i].marks.isDisjoint(with: [.title, .clinicianRole, .region, .country, .degree]),
      !text[i - 1].isCapital, !text[i].flags.contains(.onCapitalLine)
    else { return false }
    let word = text.name(next)
    guard word.isUnknown || word.isSurname && word.ambiguity == 0 && word.surname >= 30, !word.isProtected,
      !text[next].marks.contains(.place), !NameRun(at: next, in: text).isHeaded(in: text)
    else { return false }
    return text.isSubject(next) || text.actsAsPerson(after: next)
  }

  private static let initialWords = WordSet("initials", "initialled", "initialed")
  private static let copulas = WordSet("are", "were", "is", "as")
  private static let yearOld = WordSet("old", "yo", "yr", "aged")
  /// Two or three capitals that in notes are tests, measures, places and professions far more often than people.
  static let initialsOfTests = WordSet(
    "bp", "hr", "rr", "ct", "mr", "us", "ot", "pt", "gp", "ed", "er", "bm", "cr", "na", "hb", "mi", "af", "ef", "dm",
    "ht",
    "hx", "rx", "dx", "tx", "iv", "im", "po", "pr", "pv", "sc", "id", "dob", "nhs", "mrn", "ecg", "ekg", "cxr", "fbc",
    "crp", "abg", "vbg", "gcs", "obs", "bmi", "dna", "dnr", "ok", "ii", "iii", "tb", "ms", "ra", "hiv", "as", "uc",
    "cf",
    "pe", "dvt", "cva", "tia", "uti", "ada", "or", "it", "is", "am", "pm", "tv", "uk", "eu", "ae", "cd", "av", "sa",
    "dc",
    "aed", "icd", "ng", "nj", "peg", "oa", "ca", "cp", "sob", "loc", "loa", "ph", "co", "cn", "ck", "cs", "dr", "st",
    "t2",
    "aaa", "mri", "cbc", "tsh", "inr", "ptt", "ast", "alt", "bun", "wbc", "rbc", "csf", "hcg", "psa", "dka", "gi", "gu",
    "ent", "icu", "itu", "hdu", "nicu", "hpi", "pmh", "fh", "sh", "lmp", "rom", "nka", "kub", "ivp", "egd", "tee", "tte"
  )
}
