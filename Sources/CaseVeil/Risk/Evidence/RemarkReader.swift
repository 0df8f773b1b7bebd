import CaseFindings
import CaseLexicons

/// Gathers what is said: the findings, and the words that no detector finds since they are not redacted.
struct RemarkReader {
  let text: TokenizedDocument
  let findings: [Finding]
  let subjects: Subjects
  var found: [Remark] = []
  /// The first finding that may reach beyond the token at hand.
  var open = 0
  var rates = RateWords()
  var unlisted = 0
  var known: [(hash: WordHash, rate: Rate?)] = []
  /// Of each patient.
  var pronouns: [(female: Int, male: Int, first: Int?)]

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

  mutating func add(_ content: Remark.Content, _ tokens: Range<Int>, isOfCase: Bool = false) {
    let owner = subjects.owners[tokens.lowerBound]
    if owner == Subjects.relative, !isOfCase { return }
    let span = text.span(tokens.lowerBound, tokens.upperBound - 1)
    found.append(
      Remark(
        content: content, tokens: tokens, span: span, finding: covering(span), patient: isOfCase ? nil : Int(owner)))
  }

  /// The finding over some words: the narrowest, if several are. Remarks come in order of place.
  mutating func covering(_ span: TextSpan) -> Int? {
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

  mutating func addFinding(_ finding: Finding, _ i: Int) {
    let owner = subjects.owners[finding.tokens.lowerBound]
    let isOfCase = finding.kind.isOfCase
    if owner == Subjects.relative, !isOfCase, finding.kind != .rareCondition, finding.kind != .rareEvent { return }
    found.append(
      Remark(
        content: .finding(finding.kind), tokens: finding.tokens, span: finding.span, finding: i,
        patient: isOfCase ? nil : Subjects.patient(of: owner)))
    if finding.kind == .age, let sex = sex(ofAge: finding.tokens) {
      found.append(
        Remark(
          content: .sex(sex), tokens: finding.tokens, span: finding.span, finding: nil,
          patient: Subjects.patient(of: owner)))
    }
  }

  /// `74M`, `41F`, `F/43`: the letter beside an age, which wider words for the age say as well.
  private func sex(ofAge tokens: Range<Int>) -> PatientSex? {
    let bytes = text.document.bytes
    for i in tokens {
      let token = text.tokens[i]
      let isJoined = token.shape == .mixed && token.length <= 4 && bytes[token.lower] &- 0x30 < 10
      guard isJoined || token.shape == .initial else { continue }
      switch bytes[token.upper - 1] {
      case 0x4D: return .male
      case 0x46: return .female
      default: continue
      }
    }
    return nil
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
