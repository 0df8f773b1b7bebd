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
  private var unlisted = 0
  private var known: [(hash: WordHash, rate: Rate?)] = []
  /// Of each patient.
  private var pronouns: [(female: Int, male: Int, first: Int?)]

  init(text: TokenizedDocument, findings: [Finding], subjects: Subjects) {
    self.text = text
    self.findings = findings
    self.subjects = subjects
    pronouns = [(female: Int, male: Int, first: Int?)](repeating: (0, 0, nil), count: subjects.patients)
  }

  /// All remarks in order of place. One pass over the tokens.
  mutating func remarks() -> [Remark] {
    for (i, finding) in findings.enumerated() { addFinding(finding, i) }
    let cues = CueTable.shared
    let filter = WordFilter.people
    var next = 0
    var phrase = 0
    for i in text.tokens.indices {
      let token = text.tokens[i]
      while phrase < text.phrases.count, text.phrases[phrase].first < i { phrase += 1 }
      if phrase < text.phrases.count, text.phrases[phrase].first == i { addTradePhrase(at: i, from: phrase) }
      if i >= next {
        if phrase < text.phrases.count, text.phrases[phrase].first == i,
          let rate = rates.phrase(at: i, from: phrase, text)
        {
          next = rate.upperBound
          addRate(rate)
        } else if token.marks.contains(.commonCondition) {
          if rates.isMeant(i, text) { addRate(i..<i + 1) }
        } else if token.marks.contains(.disease) {
          addUnlisted(i)
        }
      }
      if token.marks.contains(.occupation) { addTrade(i..<i + 1) }
      if !filter.mayHold(token.hash) || token.shape == .mark { continue }
      if let kind = cues[token.hash] { addCue(kind, i) }
      addPerson(i, token)
      if RemarkWords.hearts.contains(token.hash) { addOther(i) }
    }
    addPronouns()
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
    if owner == Subjects.relative, !isOfCase, finding.kind != .rareCondition, finding.kind != .rareEvent { return }
    found.append(
      Remark(
        content: .finding(finding.kind), tokens: finding.tokens, span: finding.span, finding: i,
        patient: isOfCase ? nil : owner == Subjects.relative ? 0 : Int(owner)))
  }

  /// The row of some words, which a text often says again.
  private mutating func rate(_ tokens: Range<Int>) -> Rate? {
    var hash = text[tokens.lowerBound].hash
    for i in tokens.dropFirst() where text[i].shape != .mark { hash = hash.followed(by: text[i].hash) }
    for known in known where known.hash == hash { return known.rate }
    let rate = RateTable.rate(of: text.conditionName(tokens))
    known.append((hash, rate))
    return rate
  }

  /// A condition, event or procedure, unless it is denied or only thought of.
  private mutating func addRate(_ tokens: Range<Int>) {
    guard let rate = rate(tokens) else { return }
    let isRelatives = subjects.owners[tokens.lowerBound] == Subjects.relative
    switch text.conditionDoubt(at: tokens) {
    case .denied?, .considered?: return
    case .ofFamily? where isRelatives || text.hasWord(in: RemarkWords.families, before: tokens.lowerBound, within: 6):
      addFamily(rate, tokens)
    default:
      // A family of whom papers wrote is as rare as the one to whom it happened.
      if isRelatives, rate.kind != .public {
        addFamily(rate, tokens)
      } else {
        addToPatient(.rate(rate, ofFamily: false), tokens)
      }
    }
  }

  /// The first illnesses that no table counts: words that newspapers hardly use, so no mere symptoms.
  private mutating func addUnlisted(_ i: Int) {
    let token = text.tokens[i]
    guard unlisted < 3, token.length >= 6, token.weights.common <= 4,
      token.marks.isDisjoint(with: [.rareCondition, .rareEvent]), rates.isMeant(i, text)
    else { return }
    if text.conditionDoubt(at: i..<i + 1) != nil { return }
    unlisted += 1
    add(.unlisted, i..<i + 1)
  }

  /// What is said of a relative counts for the main patient.
  private mutating func addToPatient(_ content: Remark.Content, _ tokens: Range<Int>) {
    let span = text.span(tokens.lowerBound, tokens.upperBound - 1)
    let owner = subjects.owners[tokens.lowerBound]
    found.append(
      Remark(
        content: content, tokens: tokens, span: span, finding: covering(span),
        patient: owner == Subjects.relative ? 0 : Int(owner)))
  }

  private mutating func addFamily(_ rate: Rate, _ tokens: Range<Int>) {
    if rate.kind == .condition { addToPatient(.rate(rate, ofFamily: true), tokens) }
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
    if subjects.owners[i] > 0, subjects.owners[i] != Subjects.relative,
      text.isWord(i - 1, in: SubjectWords.relativesOwn)
    {
      // `his wife`, who is a patient too
      if SubjectWords.femaleRelatives.contains(token.hash) { return add(.sex(.female), i..<i + 1) }
      if SubjectWords.maleRelatives.contains(token.hash) { return add(.sex(.male), i..<i + 1) }
    }
    if SubjectWords.females.contains(token.hash), isOwnSex(i) { return add(.sex(.female), i..<i + 1) }
    if SubjectWords.males.contains(token.hash), isOwnSex(i) { return add(.sex(.male), i..<i + 1) }
    if SubjectWords.femalePronouns.contains(token.hash) { return count(.female, i) }
    if SubjectWords.malePronouns.contains(token.hash) { count(.male, i) }
  }

  /// A pronoun that no finding holds.
  private mutating func count(_ sex: PatientSex, _ i: Int) {
    let owner = Int(subjects.owners[i])
    guard owner < pronouns.count else { return }
    if pronouns[owner].first == nil { pronouns[owner].first = i }
    if sex == .female { pronouns[owner].female += 1 } else { pronouns[owner].male += 1 }
  }

  private mutating func addPronouns() {
    for (patient, count) in pronouns.enumerated() {
      guard let first = count.first else { continue }
      found.append(
        Remark(
          content: .pronouns(female: count.female, male: count.male), tokens: first..<first + 1,
          span: text.span(first, first), finding: nil, patient: patient))
    }
  }

  private mutating func addTradePhrase(at i: Int, from first: Int) {
    var p = first
    while p < text.phrases.count, text.phrases[p].first == i {
      if text.phrases[p].marks.contains(.occupation) { addTrade(i..<text.phrases[p].end) }
      p += 1
    }
  }

  /// `a Sikh lorry driver, 58,`: a trade that no finding names, and the bare age behind it.
  private mutating func addTrade(_ tokens: Range<Int>) {
    let trade = UnfoundTrade(text: text, tokens: tokens)
    if trade.isPatients { add(.trade, tokens) }
    if let age = trade.ageBehind { add(.ageWord(AgeRange(age.value, age.value)), age.tokens) }
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
