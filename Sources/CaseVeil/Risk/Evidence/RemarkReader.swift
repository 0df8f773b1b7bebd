import CaseFindings
import CaseLexicons

/// Gathers what is said: the findings, and the words that no detector finds since they are not redacted.
struct RemarkReader {
  let text: TokenizedDocument
  let findings: [Finding]
  let subjects: Subjects
  private var found: [Remark] = []
  /// The first finding that may reach beyond the token at hand.
  private var open = 0
  private var rates = RateWords()

  init(text: TokenizedDocument, findings: [Finding], subjects: Subjects) {
    self.text = text
    self.findings = findings
    self.subjects = subjects
  }

  /// All remarks in order of place. One pass over the tokens.
  mutating func remarks() -> [Remark] {
    for (i, finding) in findings.enumerated() { addFinding(finding, i) }
    let cues = CueTable.shared
    var next = 0
    var phrase = 0
    for i in text.tokens.indices {
      let token = text.tokens[i]
      while phrase < text.phrases.count, text.phrases[phrase].first < i { phrase += 1 }
      if i >= next {
        if phrase < text.phrases.count, text.phrases[phrase].first == i,
          let rate = rates.phrase(at: i, from: phrase, text)
        {
          next = rate.upperBound
          addRate(rate)
        } else if token.marks.contains(.commonCondition), rates.isMeant(i, text) {
          addRate(i..<i + 1)
        }
      }
      if token.shape == .mark || token.shape == .digits { continue }
      if let kind = cues[token.hash] { addCue(kind, i) }
      addPerson(i, token)
      if RemarkWords.hearts.contains(token.hash) { addOther(i) }
    }
    return found.sorted { ($0.tokens.lowerBound, $1.tokens.upperBound) < ($1.tokens.lowerBound, $0.tokens.upperBound) }
  }

  private mutating func add(_ content: Remark.Content, _ tokens: Range<Int>, isOfCase: Bool = false) {
    let owner = subjects.owners[tokens.lowerBound]
    if owner == Subjects.relative, !isOfCase { return }
    let span = text.span(tokens.lowerBound, tokens.upperBound - 1)
    found.append(
      Remark(
        content: content, tokens: tokens, span: span, finding: covering(span), patient: isOfCase ? nil : Int(owner)))
  }

  /// The finding over some words: the narrowest, if several are. Remarks come in order of place.
  private mutating func covering(_ span: TextSpan) -> Int? {
    while open < findings.count, findings[open].span.upper <= span.lower { open += 1 }
    var best: Int?
    var i = open
    while i < findings.count, findings[i].span.lower <= span.lower {
      let finding = findings[i]
      if finding.span.upper >= span.upper,
        best.map({ finding.span.upper - finding.span.lower < findings[$0].span.upper - findings[$0].span.lower })
          ?? true
      {
        best = i
      }
      i += 1
    }
    return best
  }

  private mutating func addFinding(_ finding: Finding, _ i: Int) {
    let owner = subjects.owners[finding.tokens.lowerBound]
    let isOfCase = finding.kind.isOfCase
    if owner == Subjects.relative, !isOfCase, finding.kind != .rareCondition { return }
    found.append(
      Remark(
        content: .finding(finding.kind), tokens: finding.tokens, span: finding.span, finding: i,
        patient: isOfCase ? nil : owner == Subjects.relative ? 0 : Int(owner)))
  }

  /// A condition, event or procedure, unless it is denied or only thought of.
  private mutating func addRate(_ tokens: Range<Int>) {
    guard let rate = RateTable.rate(of: text.conditionName(tokens)) else { return }
    let isRelatives = subjects.owners[tokens.lowerBound] == Subjects.relative
    switch text.conditionDoubt(at: tokens) {
    case .denied?, .considered?: return
    case .ofFamily? where isRelatives || text.hasWord(in: RemarkWords.families, before: tokens.lowerBound, within: 6):
      addFamily(rate, tokens)
    default:
      if isRelatives { addFamily(rate, tokens) } else { add(.rate(rate, ofFamily: false), tokens) }
    }
  }

  private mutating func addFamily(_ rate: Rate, _ tokens: Range<Int>) {
    guard rate.kind == .condition else { return }
    let span = text.span(tokens.lowerBound, tokens.upperBound - 1)
    let owner = subjects.owners[tokens.lowerBound]
    found.append(
      Remark(
        content: .rate(rate, ofFamily: true), tokens: tokens, span: span, finding: covering(span),
        patient: owner == Subjects.relative ? 0 : Int(owner)))
  }

  private mutating func addCue(_ kind: CueTable.Kind, _ i: Int) {
    switch kind {
    case .step, .turn: add(.step, i..<i + 1)
    case .act: if isActOfRelative(i) { add(.cue(.relative), i..<i + 1, isOfCase: true) }
    case .image: add(.cue(.image), i..<i + 1)
    case .stuck: if let end = orifice(after: i) { add(.lodged, i..<end) }
    case .orifice: break
    case .reported: add(.reported, i..<i + 1, isOfCase: true)
    case .death: if !isDenied(i) { add(.death, i..<i + 1) }
    case .present: add(.present, i..<i + 1, isOfCase: true)
    }
  }

  private func isDenied(_ i: Int) -> Bool { text.hasWord(in: RemarkWords.negations, before: i, within: 3) }

  /// `his wife said`, `said her mother`.
  private func isActOfRelative(_ i: Int) -> Bool {
    (max(0, i - 3)..<min(text.count, i + 3)).contains { j in
      j != i && text[j].marks.contains(.kinship) && (text.isWord(j - 1, in: SubjectWords.relativesOwn) || j < i)
        && !text.isWord(j, in: RemarkWords.noRelatives)
    }
  }

  private func orifice(after i: Int) -> Int? {
    for j in i + 1..<i + 7 where j < text.count && CueTable.shared[text[j].hash] == .orifice { return j + 1 }
    return nil
  }

  private mutating func addPerson(_ i: Int, _ token: Token) {
    if let range = AgeWordTable.range(token.hash), !text.isWord(i + 1, in: RemarkWords.notPeople) {
      add(.ageWord(range), i..<i + 1)
    }
    if SubjectWords.females.contains(token.hash), isOwnSex(i) { return add(.sex(.female, isNoun: true), i..<i + 1) }
    if SubjectWords.males.contains(token.hash), isOwnSex(i) { return add(.sex(.male, isNoun: true), i..<i + 1) }
    if SubjectWords.femalePronouns.contains(token.hash) { return add(.sex(.female, isNoun: false), i..<i + 1) }
    if SubjectWords.malePronouns.contains(token.hash) { return add(.sex(.male, isNoun: false), i..<i + 1) }
  }

  /// Not `her mother`, not `Mr Patel, consultant`: the noun tells of the one spoken of.
  private func isOwnSex(_ i: Int) -> Bool {
    if text.isWord(i - 1, in: SubjectWords.relativesOwn), text[i].marks.contains(.kinship) { return false }
    return text[i - 1].shape != .possessive
  }

  private mutating func addOther(_ i: Int) {
    if let days = TimeWords.days(text, at: i) { add(.time(days), i..<i + 1, isOfCase: true) }
    if text.isWord(i, in: RemarkWords.rare), isRareClass(i) { add(.rareClass, i..<i + 1) }
    if text.isWord(i, in: RemarkWords.in), let share = Frequency.share(text, around: i) {
      add(.frequency(share), i..<i + 1)
    }
  }

  /// `a rare metabolic disease` that no finding names.
  private mutating func isRareClass(_ i: Int) -> Bool {
    for j in i + 1..<i + 6 where text.isWord(j, in: RemarkWords.illnesses) {
      let span = text.span(i, j)
      return !findings.contains { $0.kind == .rareCondition && $0.span.overlaps(span) }
    }
    return false
  }
}

extension IdentifierKind {
  /// Places, times and quotes belong to the case, not to one person in it.
  fileprivate var isOfCase: Bool {
    switch self {
    case .age, .occupation, .sex, .ethnicity, .nationality, .religion, .language, .maritalStatus, .rareCondition,
      .rareEvent, .employer, .school, .kinship, .quantity:
      false
    default: true
    }
  }
}
