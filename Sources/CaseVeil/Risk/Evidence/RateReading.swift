import CaseFindings
import CaseLexicons

/// Conditions, events and procedures that the tables count.
extension RemarkReader {
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
  mutating func addRate(_ tokens: Range<Int>) {
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
  mutating func addUnlisted(_ i: Int) {
    let token = text.tokens[i]
    guard unlisted < 3, token.length >= 6, AgeWordTable.range(token.hash) == nil, token.weights.common <= 4,
      token.marks.isDisjoint(with: [.rareCondition, .rareEvent]), rates.isMeant(i, text),
      IllnessWords.namesOne(token, text)
    else { return }
    if text.conditionDoubt(at: i..<i + 1) != nil { return }
    unlisted += 1
    add(.unlisted, i..<i + 1)
  }

  /// What is said of a relative counts for the main patient.
  mutating func addToPatient(_ content: Remark.Content, _ tokens: Range<Int>) {
    let span = text.span(tokens.lowerBound, tokens.upperBound - 1)
    let owner = subjects.owners[tokens.lowerBound]
    found.append(
      Remark(
        content: content, tokens: tokens, span: span, finding: covering(span),
        patient: Subjects.patient(of: owner)))
  }

  mutating func addFamily(_ rate: Rate, _ tokens: Range<Int>) {
    if rate.kind == .condition { addToPatient(.rate(rate, ofFamily: true), tokens) }
  }
}
