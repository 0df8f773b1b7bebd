import CaseFindings
import CaseLexicons

/// Walks through the findings in order and decides on each.
struct Planner {
  private let text: TokenizedDocument
  private let policy: RedactionPolicy
  private let findings: [Finding]
  let pseudonyms: Pseudonyms
  private let shift: DateShift
  private var generalisation: Generalisation
  /// The year that a moved date without one is taken to stand in.
  private var lastYear: Int
  /// The findings up to this one are told by the phrase for a list of towns.
  private var listedTo = 0
  /// The first token that no step before has changed.
  private var changedTo = 0

  init(text: TokenizedDocument, policy: RedactionPolicy, findings: [Finding], shift: DateShift, labels: [String] = []) {
    self.text = text
    self.policy = policy
    self.findings = findings
    self.shift = shift
    let named = findings.filter { [.pseudonym, .generalise(.role)].contains(policy.action(for: $0)) }
    pseudonyms = Pseudonyms(for: named, in: text, labelled: labels) { kind in
      policy.rule(for: kind).action == .generalise(.role)
    }
    generalisation = Generalisation(of: text)
    let years = findings.compactMap { finding in if case .date(let date) = finding.fact { date.year } else { nil } }
    lastYear = years.last ?? 2023
  }

  /// One step for each finding.
  mutating func steps() -> [Plan.Step] {
    var steps: [Plan.Step] = []
    steps.reserveCapacity(findings.count)
    for i in findings.indices { steps.append(step(i)) }
    return steps
  }

  private mutating func step(_ i: Int) -> Plan.Step {
    let finding = findings[i]
    let action = policy.action(for: finding)
    let because = because(finding, action)
    guard let replacement = replacement(i, action) else {
      return Plan.Step(finding: finding, action: action, edits: [], because: because)
    }
    let edits = Wording(passage: passage(i)).edits(for: replacement)
    if !edits.isEmpty { changedTo = max(changedTo, replacement.tokens.upperBound) }
    return Plan.Step(finding: finding, action: action, edits: edits, because: because)
  }

  private func because(_ finding: Finding, _ action: Action) -> String {
    if finding.reasons.contains(.keepMark) { return "a mark in the text keeps its kind" }
    if finding.reasons.contains(.keepTerm) { return "in your list of words to keep" }
    if finding.reasons.contains(.alwaysTerm) { return "in your list of words that always go" }
    if finding.reasons.contains(.unknownWord) { return "what is not known may be anything" }
    return policy.isTooUnsure(finding) ? "too unsure" : policy.rule(for: finding.kind).because
  }

  private mutating func replacement(_ i: Int, _ action: Action) -> Replacement? {
    let passage = passage(i)
    switch action {
    case .keep: return nil
    case .remove: return follows(i) ?? RemovalMark(passage: passage).replacement()
    case .mark: return follows(i) ?? RemovalMark(passage: passage, isAlwaysThere: true).replacement()
    case .pseudonym, .generalise(.role): return pseudonyms.replacement(for: passage)
    case .shift: return moved(passage) ?? RemovalMark(passage: passage).replacement()
    case .own(let words): return Replacement(Article.small(words), over: findings[i].tokens)
    case .generalise(let blur):
      if let list = listed(i, blur) { return list }
      let next = i + 1 < findings.count && stays(i + 1) ? findings[i + 1] : nil
      let before = i > 0 && isWidened(i - 1) ? findings[i - 1] : nil
      let wider = generalisation.replacement(for: passage, by: blur, after: before, before: next, job: job(after: i))
      return follows(i) ?? wider.map { linked($0, i) } ?? RemovalMark(passage: passage).replacement()
    }
  }

  /// The occupation that an age leads up to over adjectives: `a 47-year-old Polish farrier`.
  private func job(after i: Int) -> Finding? {
    guard findings[i].kind == .age else { return nil }
    for next in findings[(i + 1)...].prefix(3) {
      let between = findings[i].tokens.upperBound..<next.tokens.lowerBound
      guard between.count <= 4,
        between.allSatisfy({ text[$0].isWord && !text.isWord($0, in: .notNouns) && text[$0].gap < .line })
      else { return nil }
      if next.kind == .occupation { return next }
    }
    return nil
  }

  /// Whether a finding's words stay in the text.
  private func stays(_ i: Int) -> Bool {
    switch policy.action(for: findings[i]) {
    case .keep: true
    case .generalise(.region): findings[i].kind == .region && RegionBlur(passage: passage(i)).isWide
    default: false
    }
  }

  /// Whether a finding's words stay as they are: kept, or an occupation that is wide enough.
  private func keepsWords(_ i: Int) -> Bool {
    switch policy.action(for: findings[i]) {
    case .keep: true
    case .generalise(.wideClass) where findings[i].kind == .occupation:
      OccupationBlur(passage: Passage(text: text, finding: findings[i], free: findings[i].tokens)).isWide
    default: false
    }
  }

  private func isWidened(_ i: Int) -> Bool {
    if case .generalise = policy.action(for: findings[i]) { true } else { false }
  }

  private mutating func moved(_ passage: Passage) -> Replacement? {
    if passage.finding.kind == .season {
      return ShiftedSeason(passage: passage, shift: shift, year: lastYear).replacement()
    }
    if passage.finding.kind == .year { return ShiftedYear(passage: passage, shift: shift).replacement() }
    if case .date(let date) = passage.finding.fact, let year = date.year { lastYear = year }
    return ShiftedDate(passage: passage, shift: shift, year: lastYear).replacement()
  }

  /// `Leeds, York and Hull` becomes `three towns in England`: the first says so, the others go with what joins them.
  private mutating func listed(_ i: Int, _ blur: Blur) -> Replacement? {
    guard findings[i].kind == .town, blur == .country || blur == .region else { return nil }
    if i < listedTo {
      return Replacement("", over: findings[i - 1].tokens.upperBound..<findings[i].tokens.upperBound)
    }
    var end = i + 1
    while end < findings.count, findings[end].kind == .town, isJoined(end) { end += 1 }
    // A town before its own region is told with it.
    if end < findings.count, findings[end].kind == .region, isTouching(end) { end -= 1 }
    guard end - i > 1, !text.isMark(findings[i].tokens.lowerBound - 1, ",") || i == 0 || !isTouching(i) else {
      return nil
    }
    listedTo = end
    let passages = (i..<end).map { passage($0) }
    let list = PlaceWording(text: text, saysRegion: blur == .region).list(passages)
    return Replacement(list, over: findings[i].tokens)
  }

  /// Whether only a comma, *and*, or both stand between a finding and the one before.
  private func isJoined(_ i: Int) -> Bool {
    let between = findings[i - 1].tokens.upperBound..<findings[i].tokens.lowerBound
    return policy.action(for: findings[i]) == policy.action(for: findings[i - 1]) && (1...2).contains(between.count)
      && between.allSatisfy { text.isMark($0, ",") || text.isMark($0, "&") || text.isWord($0, in: Self.and) }
      && (between.lowerBound...between.upperBound).allSatisfy { text[$0].gap < .line }
  }

  private static let and = WordSet("and", "or")

  private func passage(_ i: Int) -> Passage {
    var next = i + 1
    while next < findings.count, keepsWords(next) { next += 1 }
    let last = findings[i].tokens
    let before = max(
      changedTo, i > 0 && policy.action(for: findings[i - 1]) != .keep ? findings[i - 1].tokens.upperBound : 0)
    let end = next < findings.count ? findings[next].tokens.lowerBound : text.count
    return Passage(text: text, finding: findings[i], free: min(before, last.lowerBound)..<max(end, last.upperBound))
  }

  /// The rest of an address that was removed goes with it: `12 Mill Lane, Hexham NE46`.
  private func follows(_ i: Int) -> Replacement? {
    guard i > 0, isTouching(i), !isThreeDigits(i) else { return nil }
    let before = findings[i - 1]
    let kind = findings[i].kind
    let isRest =
      before.kind == .address && (kind == .town || kind == .postcode || kind == .address)
      || kind == .region && before.kind == .town && !stays(i)
      || kind == .postcode && (before.kind == .town || before.kind == .region || before.kind == .address)
      || before.kind == .postcode && kind == .postcode
    guard isRest, policy.action(for: before) != .keep || kind == .postcode else { return nil }
    return Replacement("", over: before.tokens.upperBound..<findings[i].tokens.upperBound)
  }

  /// A postcode of which some digits stay does not go with what stands before it.
  private func isThreeDigits(_ i: Int) -> Bool {
    policy.action(for: findings[i]) == .generalise(.firstThree)
      && PostcodeBlur(passage: passage(i)).firstThree() != nil
  }

  /// `Ward 32, Freeman Hospital` becomes `a ward of a hospital`.
  private func linked(_ replacement: Replacement, _ i: Int) -> Replacement {
    guard i > 0, isTouching(i), text.isMark(findings[i].tokens.lowerBound - 1, ","),
      replacement.tokens.lowerBound == findings[i].tokens.lowerBound, Article.leading(replacement.text) != nil,
      changedTo <= findings[i].tokens.lowerBound - 1
    else { return replacement }
    let before = findings[i - 1].kind
    let kind = findings[i].kind
    let word = kind == .hospital && before == .ward ? "of" : ""
    if word.isEmpty { return replacement }
    var linked = replacement
    linked.text = " \(word) \(replacement.text)"
    linked.tokens = findings[i].tokens.lowerBound - 1..<replacement.tokens.upperBound
    return linked
  }

  /// Whether only a comma, or nothing, stands between a finding and the one before.
  private func isTouching(_ i: Int) -> Bool {
    let between = findings[i - 1].tokens.upperBound..<findings[i].tokens.lowerBound
    if policy.action(for: findings[i - 1]) == .keep, findings[i].kind != .postcode { return false }
    return between.count <= 1 && between.allSatisfy { text.isMark($0, ",") }
      && text[between.upperBound].gap <= .paragraph
  }
}
