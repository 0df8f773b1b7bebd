import CaseLexicons

extension ResolvedFindings {
  /// The same findings, each name with the number of its person, from 0 in the order of first mention.
  ///
  /// Full names are told apart first, then names with a part missing join the nearest person before them that they fit.
  /// A mention whose own words do not tell the role takes that of the person.
  func withPeople(in text: TokenizedDocument) -> ResolvedFindings {
    let mentions = self.all.indices.filter { self.all[$0].kind.identifierClass == .name && self.all[$0].kind != .initials }
    if mentions.isEmpty { return self }
    let all = withRoles(in: text)
    var people: [Person] = []
    var owners = [Int](repeating: -1, count: all.count)
    let spellings = Spellings(all, in: text)
    let names = mentions.map { PersonName(all[$0], in: text, spellings) }
    for isFull in [true, false] {
      for (place, mention) in mentions.enumerated() {
        let name = names[place]
        guard (name.given != nil && name.surname != nil) == isFull else { continue }
        if !isFull, place > 0, text.isAlias(all[mention], of: all[mentions[place - 1]]), owners[mentions[place - 1]] >= 0 {
          owners[mention] = owners[mentions[place - 1]]
          people[owners[mention]].isCalled(all[mention])
        } else {
          owners[mention] = Self.owner(of: name, all[mention], among: &people)
        }
      }
    }
    var numbers = [Int](repeating: -1, count: people.count)
    var count = 0
    var findings = all
    for mention in mentions {
      let owner = owners[mention]
      if numbers[owner] < 0 {
        numbers[owner] = count
        count += 1
      }
      findings[mention].fact = .person(numbers[owner])
      if findings[mention].kind == .personName { findings[mention].kind = people[owner].kind }
    }
    return ResolvedFindings(sorted: findings)
  }

  /// The findings, names without a role with the one that the words around their whole stretch tell,
  /// or that they share with the name before an `and` or a comma.
  private func withRoles(in text: TokenizedDocument) -> [Finding] {
    var findings = all
    for i in findings.indices where findings[i].kind == .personName {
      let tokens = findings[i].tokens
      findings[i].kind = NameRole.kind(tokens.lowerBound, tokens.upperBound - 1, in: text)
      guard findings[i].kind == .personName, i > 0 else { continue }
      let before = findings[i - 1]
      let isNext =
        text.isJoined(before.tokens.upperBound, tokens.lowerBound)
        || before.kind == .clinicianName && text[tokens.lowerBound].marks.contains(.title)
          && text.isMark(before.tokens.upperBound, ",") && before.tokens.upperBound + 1 == tokens.lowerBound
      if before.kind == .relativeName || before.kind == .clinicianName, isNext { findings[i].kind = before.kind }
    }
    for i in findings.indices.dropLast() where findings[i].kind == .personName {
      let next = findings[i + 1]
      if next.kind == .relativeName, text.isJoined(findings[i].tokens.upperBound, next.tokens.lowerBound) {
        findings[i].kind = .relativeName
      }
    }
    return findings
  }

  /// The person of a mention: the one named last before it that fits, else any that fits, else a new one.
  private static func owner(of name: PersonName, _ finding: Finding, among people: inout [Person]) -> Int {
    var best: Int?
    for i in people.indices.reversed() where people[i].fits(name, finding.kind) {
      if people[i].lastPlace <= finding.span.lower {
        if best == nil || people[best!].lastPlace < people[i].lastPlace || people[best!].lastPlace > finding.span.lower
        {
          best = i
        }
      } else if best == nil {
        best = i
      }
    }
    if let best {
      people[best].add(name, finding)
      return best
    }
    people.append(Person(name, finding))
    return people.count - 1
  }
}

/// What the mentions of one person tell together.
private struct Person {
  var name: PersonName
  var kind: IdentifierKind
  /// Where the mention that was added last starts.
  var lastPlace: Int

  init(_ name: PersonName, _ finding: Finding) {
    self.name = name
    kind = finding.kind
    lastPlace = finding.span.lower
  }

  mutating func add(_ other: PersonName, _ finding: Finding) {
    name.learn(from: other)
    if kind == .personName || finding.kind == .patientName { kind = finding.kind }
    lastPlace = finding.span.lower
  }

  /// Takes over the role of a mention by another name.
  mutating func isCalled(_ finding: Finding) {
    if kind == .personName { kind = finding.kind }
    lastPlace = finding.span.lower
  }

  /// Whether a mention can be this person.
  func fits(_ other: PersonName, _ otherKind: IdentifierKind) -> Bool {
    if name.isTitledOtherwise(than: other) { return false }
    let isSameGiven = name.sharesGiven(with: other)
    if let mine = name.surname, let theirs = other.surname {
      guard mine == theirs else { return false }
      if name.given != nil, other.given != nil { return isSameGiven }
      return !isOtherRole(otherKind) && !isOtherTitle(other)
    }
    if isSameGiven { return true }
    return name.given != nil && name.given == other.surname || name.surname != nil && name.surname == other.given
  }

  private func isOtherRole(_ other: IdentifierKind) -> Bool {
    kind != .personName && other != .personName && kind != other
  }

  private func isOtherTitle(_ other: PersonName) -> Bool {
    name.title != .none && other.title != .none && name.title != other.title
  }
}

extension TokenizedDocument {
  /// Whether a name is what the one before it is called besides: `Elin Tallow (née Holt)`.
  fileprivate func isAlias(_ finding: Finding, of other: Finding) -> Bool {
    let first = other.tokens.upperBound
    let end = finding.tokens.lowerBound
    guard end > first, end - first <= 4, self[end].gap <= .space else { return false }
    var isCued = end == first + 1 && (isMark(first, "(") && isMark(finding.tokens.upperBound, ")") || isQuote(first))
    for i in first..<end {
      if isMark(i, "(") || isMark(i, ",") || isQuote(i) { continue }
      guard isWord(i, in: besides) else { return false }
      isCued = true
    }
    return isCued
  }

  /// Whether nothing but a comma, an and or both stands between two tokens of one line.
  fileprivate func isJoined(_ first: Int, _ end: Int) -> Bool {
    guard end > first, end - first <= 2, self[end].gap <= .space else { return false }
    for i in first..<end where !isMark(i, ",") && !isMark(i, "&") && !isWord(i, in: ands) { return false }
    return isWord(end - 1, in: ands) || isMark(end - 1, "&")
  }
}

private let ands = WordSet("and")
private let besides = WordSet(
  "née", "né", "aka", "alias", "formerly", "previously", "maiden", "name", "known", "as", "also", "called", "nicknamed", "goes",
  "by")
