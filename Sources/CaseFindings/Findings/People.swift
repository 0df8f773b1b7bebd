import CaseLexicons

extension ResolvedFindings {
  /// The same findings, each name with the number of its person, from 0 in the order of first mention.
  ///
  /// Full names are told apart first, then names with a part missing join the nearest person before them that they fit.
  /// A mention whose own words do not tell the role, or only by what is done, takes that of the person.
  func withPeople(in text: TokenizedDocument) -> ResolvedFindings {
    let mentions = self.all.indices.filter {
      self.all[$0].kind.identifierClass == .name && self.all[$0].kind != .initials
    }
    if mentions.isEmpty { return self }
    let all = withRoles(in: text)
    var people: [Person] = []
    var owners = [Int](repeating: -1, count: all.count)
    let spellings = Spellings(all, in: text)
    let names = mentions.map { PersonName(all[$0], in: text, spellings) }
    let roles = Self.roles(of: mentions, in: all, text)
    for isFull in [true, false] {
      for (place, mention) in mentions.enumerated() {
        let name = names[place]
        guard (name.given != nil && name.surname != nil) == isFull else { continue }
        if !isFull, place > 0, text.isAlias(all[mention], of: all[mentions[place - 1]]),
          owners[mentions[place - 1]] >= 0
        {
          owners[mention] = owners[mentions[place - 1]]
          people[owners[mention]].isCalled(roles[place], all[mention].span.lower)
        } else {
          let others = isFull ? [] : Self.companions(of: place, among: mentions, all, in: text).map { owners[$0] }
          owners[mention] = Self.owner(of: name, roles[place], all[mention].span.lower, among: &people, besides: others)
        }
      }
    }
    if !people.contains(where: { $0.kind == .patientName }) {
      for (place, mention) in mentions.enumerated() where all[mention].kind == .patientName {
        if roles[place] == .personName { people[owners[mention]].isCalled(.patientName, 0) }
      }
    }
    if !people.contains(where: { $0.kind == .patientName }), text.profile.isClinical {
      // Nobody is called the patient: the one of whom the sentences tell.
      var told: Int?
      var isOne = true
      for (place, mention) in mentions.enumerated() where roles[place] == .personName {
        let tokens = all[mention].tokens
        guard NameRole.isSubject(tokens.lowerBound, tokens.upperBound - 1, in: text),
          people[owners[mention]].kind == .personName
        else { continue }
        if let told, told != owners[mention] { isOne = false }
        told = owners[mention]
      }
      if let told, isOne { people[told].isCalled(.patientName, people[told].lastPlace) }
    }
    var numbers = [Int](repeating: -1, count: people.count)
    var count = 0
    var findings = all
    for (place, mention) in mentions.enumerated() {
      let owner = owners[mention]
      if numbers[owner] < 0 {
        numbers[owner] = count
        count += 1
      }
      findings[mention].fact = .person(numbers[owner])
      let kind = people[owner].kind
      if roles[place] == .personName {
        findings[mention].kind = kind
      } else if kind == .patientName, roles[place] == .clinicianName, names[place].title != .doctor {
        findings[mention].kind = kind
      }
    }
    return ResolvedFindings(sorted: findings, containers: containers)
  }

  /// The role that each mention's own words tell for sure; `personName` where they tell none.
  private static func roles(of mentions: [Int], in all: [Finding], _ text: TokenizedDocument) -> [IdentifierKind] {
    mentions.map { i in
      let tokens = all[i].tokens
      let isByDeeds =
        all[i].kind == .patientName && all[i].reasons.isDisjoint(with: .label)
        && NameRole.isPatientByDeeds(tokens.lowerBound, tokens.upperBound - 1, in: text)
      return isByDeeds ? .personName : all[i].kind
    }
  }

  /// The mentions that *and* joins to one: `Monique and Mr Jean Dupont` are two people.
  private static func companions(
    of place: Int, among mentions: [Int], _ all: [Finding], in text: TokenizedDocument
  ) -> [Int] {
    var companions: [Int] = []
    if place > 0, areJoined(all[mentions[place - 1]], all[mentions[place]], in: text) {
      companions.append(mentions[place - 1])
    }
    if place + 1 < mentions.count, areJoined(all[mentions[place]], all[mentions[place + 1]], in: text) {
      companions.append(mentions[place + 1])
    }
    return companions
  }

  /// Whether only *and* and a title stand between two names.
  private static func areJoined(_ a: Finding, _ b: Finding, in text: TokenizedDocument) -> Bool {
    let joint = a.tokens.upperBound
    guard text.isWord(joint, in: .joiningNames) || text.isMark(joint, "&"), text[joint].gap == .space else {
      return false
    }
    let between = joint + 1..<max(joint + 1, b.tokens.lowerBound)
    return between.count <= 2 && between.allSatisfy { text[$0].marks.contains(.title) || text.isMark($0, ".") }
  }

  /// The person of a mention: the one named last before it that fits, else any that fits, else a new one.
  private static func owner(
    of name: PersonName, _ kind: IdentifierKind, _ place: Int, among people: inout [Person], besides others: [Int]
  ) -> Int {
    var best: Int?
    for i in people.indices.reversed() where people[i].fits(name, kind) && !others.contains(i) {
      if people[i].lastPlace <= place {
        if best == nil || people[best!].lastPlace < people[i].lastPlace || people[best!].lastPlace > place {
          best = i
        }
      } else if best == nil {
        best = i
      }
    }
    if let best {
      people[best].add(name, kind, place)
      return best
    }
    people.append(Person(name: name, kind: kind, lastPlace: place))
    return people.count - 1
  }
}

/// What the mentions of one person tell together.
private struct Person {
  var name: PersonName
  var kind: IdentifierKind
  /// Where the mention that was added last starts.
  var lastPlace: Int

  mutating func add(_ other: PersonName, _ otherKind: IdentifierKind, _ place: Int) {
    name.learn(from: other)
    if kind == .personName || otherKind == .patientName { kind = otherKind }
    lastPlace = place
  }

  /// Takes over the role of a mention by another name.
  mutating func isCalled(_ otherKind: IdentifierKind, _ place: Int) {
    if kind == .personName { kind = otherKind }
    lastPlace = place
  }

  /// Whether a mention can be this person.
  func fits(_ other: PersonName, _ otherKind: IdentifierKind) -> Bool {
    if name.isTitledOtherwise(than: other) { return false }
    let isSameGiven = name.sharesGiven(with: other)
    if let mine = name.surname, let theirs = other.surname {
      guard mine == theirs else {
        // `Simon` alone is read as a surname; beside `Simon Tallow` it is a given name.
        return other.given == nil && other.title == .none && theirs == name.given
      }
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

extension WordSet {
  /// What joins two people.
  fileprivate static let joiningNames = WordSet("and", "et", "und", "y")
}
