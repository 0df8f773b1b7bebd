import CaseLexicons

extension Detector {
  /// What else someone is called: a short name, a former or a maiden name.
  ///
  /// - Looks like: `known as Gaz`, `née Holt`, `formerly Jones`, `aka Barty`, `likes to be called Dot`.
  /// - Confirmed by: the words before.
  /// - Confused with: `known as a gardener`, `formerly a smoker`, `née` in other languages.
  /// - Source: own observation of notes and posts.
  static let otherName = Detector(
    "other-name", finds: .patientName, .relativeName, .clinicianName, .personName,
    summary: "A nickname, a former or a maiden name after its cue: known as Gaz, née Holt.",
    examples: [
      "He is known as {{patientName|Gaz}} at work",
      "Anyone (née {{personName|Holt}}) and (formerly {{personName|Jones}})",
      "aka {{personName|Barty}}, she likes to be called {{patientName|Dot}}",
      "He prefers {{patientName|Jonty}} to his full name",
      "Everyone calls him {{patientName|Tiny}}",
      "She goes by “{{patientName|Teddie}}” now",
    ],
    counterexamples: [
      "Known as a keen gardener, formerly a smoker",
      "Known to Psychiatry, also known as Crohn disease",
      "She prefers Tuesday. He goes by Bus. It is called MRI.",
      "formerly in Leeds; previously England",
    ]
  ) { text, findings in
    let cues = cues
    for i in text.capitals {
      let before = text.isQuote(i - 1) ? i - 2 : i - 1
      guard text.isWord(before, in: cues), text[i].gap <= .space, let isSure = isCued(before, in: text),
        isName(i, isSure: isSure, in: text)
      else {
        continue
      }
      let run = NameRun(at: i, in: text)
      if run.isHeaded(in: text) || run.isPlace(in: text) { continue }
      let isBare = text.isWord(before, in: maiden) || text.isWord(before, in: nee)
      let kind: IdentifierKind = isBare ? .personName : .patientName
      findings.add(kind, i, through: run.end, in: text, .high, .frame)
    }
  }

  /// Whether the words up to a token announce a name; true when nothing else can follow, nil when they do not.
  private static func isCued(_ j: Int, in text: TokenizedDocument) -> Bool? {
    if text.isWord(j, in: nee) { return true }
    if text.isWord(j, in: maiden) { return text.isMark(j - 1, "(") || text.isMark(j - 1, ",") ? false : nil }
    if text.isWord(j, in: asBy) {
      return text.isWord(j - 1, in: known) && !text.isWord(j - 2, in: also) ? false : nil
    }
    if text.isWord(j, in: called) { return text.isWord(j - 1, in: be) ? true : nil }
    if text.isWord(j, in: prefers) { return text.isWord(j - 1, in: people) ? false : nil }
    return text.isWord(j, in: people) && text.isWord(j - 1, in: calls) ? true : nil
  }

  private static func isName(_ i: Int, isSure: Bool, in text: TokenizedDocument) -> Bool {
    let word = text.name(i)
    let marks = text[i].marks
    guard text[i].shape == .capitalised || text[i].shape == .upper && text[i].length > 2, !word.isProtected,
      marks.isDisjoint(with: [.weekday, .country, .demonym, .title, .functionWord]) || isSure && word.given >= 40
    else { return false }
    if isSure { return true }
    if marks.contains(.place), word.given < 40, word.surname < 40 { return false }
    return word.isListed && (word.ambiguity < 3 || word.given >= 40) || word.isFree
  }

  /// Every word that may stand directly before.
  private static let cues = nee.union(maiden).union(asBy).union(called).union(prefers).union(people)
  private static let nee = WordSet("née", "né", "aka", "a.k.a", "alias")
  private static let maiden = WordSet("formerly", "previously", "maiden", "was", "néé", "nee", "then")
  private static let asBy = WordSet("as", "by")
  private static let known = WordSet("known", "goes", "go", "addressed", "went")
  private static let also = WordSet("also", "commonly", "otherwise")
  private static let called = WordSet("called", "named")
  private static let be = WordSet("be", "being")
  private static let prefers = WordSet("prefers", "preferred")
  private static let people = WordSet("he", "she", "him", "her", "they", "them", "who", "patient")
  private static let calls = WordSet("calls", "call", "called", "calling", "nicknamed", "named")
}
