import CaseFindings
import CaseLexicons

/// One label a person, by role and order of first mention: `Patient A`, `Clinician B`; or what they are: `the doctor`.
struct Pseudonyms {
  private var labels: [Key: String] = [:]
  /// Whose a word is; nil when two people share it.
  private var owners: [WordHash: Key?] = [:]
  private let text: TokenizedDocument
  /// Those who are called by what they are.
  private var called: Set<Key> = []
  /// Those who have a letter, in the order of the text.
  private var lettered: [Key] = []

  /// People with a number are told apart by it, others by the words of their names.
  private enum Key: Hashable {
    case person(Int)
    case words(WordHash)
  }

  /// Gives out the labels for names in the order of the text. Kinds that are widened to roles get no letters.
  ///
  /// Where labels are given, those who have a letter take them, one each in the order of the text.
  init(
    for findings: [Finding], in text: TokenizedDocument, labelled given: [String] = [],
    asRoles: (IdentifierKind) -> Bool = { _ in false }
  ) {
    self.text = text
    for finding in findings { note(finding) }
    var roles: [Key: Role] = [:]
    var kin: [Key: String] = [:]
    var order: [Key] = []
    for finding in findings {
      let key = key(of: finding)
      if roles[key] == nil { order.append(key) }
      roles[key] = min(roles[key] ?? .person, Role(finding.kind))
      if kin[key] == nil, let word = kinWord(before: finding.tokens.lowerBound) { kin[key] = word }
    }
    var used = LabelsInText(text)
    var nouns: [(key: Key, noun: String)] = []
    for key in order {
      let role = roles[key] ?? .person
      if role == .relative, let word = kin[key], kin.values.filter({ $0 == word }).count == 1 {
        labels[key] = "the \(word)"
      } else if asRoles(role.kind) {
        let mention = findings.first { self.key(of: $0) == key }
        let noun = mention.map { RoleNoun(text: text).noun(for: $0, role.kind) } ?? role.noun
        nouns.append((key, noun))
        called.insert(key)
      } else {
        let place = lettered.count
        labels[key] = place < given.count ? given[place] : "\(role.name) \(used.nextLetter(after: role.name))"
        lettered.append(key)
      }
    }
    for (key, noun) in nouns { labels[key] = RoleNoun.label(noun, at: key, among: nouns) }
  }

  /// Those among whom letters are given out, in the order of the text: their mentions, and what they are.
  func lettered(among findings: [Finding]) -> [(mentions: [Finding], role: IdentifierKind)] {
    lettered.map { key in
      let mentions = findings.filter { self.key(of: $0) == key }
      return (mentions, (mentions.map { Role($0.kind) }.min() ?? .person).kind)
    }
  }

  /// The label in place of a name, its title and the word `patient` before it.
  ///
  /// After the word that says who it is (`her son Idris`, `the patient, Ada Moss,`) the name goes without a label.
  func replacement(for passage: Passage) -> Replacement {
    var start = passage.first
    while passage.isFree(start - 1), passage.isSameLine(start - 1), let title = titleStart(before: start),
      passage.isFree(title)
    {
      start = title
    }
    if let apposition = apposition(passage, start) { return apposition }
    if passage.has(Self.patient, at: start - 1), !passage.text.isMark(start - 1, ":") { start -= 1 }
    let label = labels[key(of: passage.finding)] ?? "Person"
    if called.contains(key(of: passage.finding)), let beside = besideRole(passage, start, label) { return beside }
    return besideNoun(passage, start, label) ?? Replacement(label, over: start..<passage.end)
  }

  /// `her GP, Dr Osei,` becomes `her GP`, and `Dr Osei, consultant cardiologist,` becomes `the consultant cardiologist`.
  private func besideRole(_ passage: Passage, _ start: Int, _ label: String) -> Replacement? {
    guard passage.finding.kind == .clinicianName else { return nil }
    let nouns = RoleNoun(text: text)
    if let role = nouns.before(start), passage.isFree(start - 1), passage.isSameLine(start - 1) {
      if !isLedUp(role.lowerBound), !text.isMark(start - 1, ",") {
        let words = text.document[text.span(role.lowerBound, role.upperBound - 1)]
        return Replacement("the \(words)", over: role.lowerBound..<passage.end)
      }
      guard text.isMark(start - 1, ",") else { return Replacement("", over: start..<passage.end) }
      let hasSecond = text.isMark(passage.end, ",") && passage.isFree(passage.end)
      return Replacement("", over: start - 1..<(hasSecond ? passage.end + 1 : passage.end))
    }
    guard let role = nouns.after(passage.finding), role.allSatisfy({ passage.isFree($0) }) else { return nil }
    let closes = text.isMark(role.upperBound, ")") || text.isMark(role.upperBound, ",")
    return Replacement(label, over: start..<(closes ? role.upperBound + 1 : role.upperBound))
  }

  /// Whether an article, a possessive or an adjective stands before a role: `by our physiotherapist Tom Birch`.
  private func isLedUp(_ role: Int) -> Bool {
    let before = text[role - 1]
    return before.gap < .paragraph && text[role].gap < .line
      && (text.isWord(role - 1, in: .determiners) || text.isWord(role - 1, in: .definiteArticle)
        || text.isWord(role - 1, in: .indefiniteArticles) || before.shape == .possessive
        || before.shape == .lower && !before.marks.contains(.functionWord))
  }

  /// `a baby girl, Ada Moss,` becomes `a baby girl (Patient A)`: two nouns side by side do not read.
  private func besideNoun(_ passage: Passage, _ start: Int, _ label: String) -> Replacement? {
    let hasComma = text.isMark(start - 1, ",") && passage.isFree(start - 1)
    let noun = hasComma ? start - 2 : start - 1
    guard noun >= 0, passage.isSameLine(noun), text[noun].shape == .lower, text[noun].marks.contains(.personNoun),
      !text.isWord(noun, in: Self.patient), text.isWord(noun - 1, in: .indefiniteArticles) || text[noun - 1].isWord
    else { return nil }
    guard hasComma else { return Replacement("(\(label))", over: start..<passage.end) }
    let hasSecond = text.isMark(passage.end, ",") && passage.isFree(passage.end)
    guard hasSecond || text.isSentenceEnd(passage.end) else { return nil }
    return Replacement(" (\(label))", over: start - 1..<(hasSecond ? passage.end + 1 : passage.end))
  }

  private func apposition(_ passage: Passage, _ start: Int) -> Replacement? {
    let hasComma = text.isMark(start - 1, ",") && passage.isFree(start - 1)
    let noun = hasComma ? start - 2 : start - 1
    guard noun >= 0, passage.isSameLine(noun), start > 0 else { return nil }
    let kin = passage.finding.kind == .clinicianName ? nil : text.kinStart(endingAt: noun)
    let isPatient = text.isWord(noun, in: Self.patient) && text.isWord(noun - 1, in: Self.whose)
    let isKin =
      kin.map { text.isWord($0 - 1, in: Self.whose) || text[$0 - 1].shape == .possessive || !hasComma } ?? false
    guard isKin || isPatient else { return nil }
    guard hasComma else { return Replacement("", over: start..<passage.end) }
    let hasSecond = text.isMark(passage.end, ",") && passage.isFree(passage.end)
    guard hasSecond || text.isSentenceEnd(passage.end) || text.isMark(passage.end, ")") else { return nil }
    return Replacement("", over: start - 1..<(hasSecond ? passage.end + 1 : passage.end))
  }

  /// Where the title directly before a token starts; its full stop belongs to it.
  private func titleStart(before i: Int) -> Int? {
    let word = text.isMark(i - 1, ".") && text[i - 1].gap == .none ? i - 2 : i - 1
    guard word >= 0, text[word].isCapital, text[word].marks.contains(.title) else { return nil }
    return word
  }

  private func kinWord(before i: Int) -> String? {
    let noun = text.isMark(i - 1, ",") ? i - 2 : i - 1
    guard noun >= 0, text[noun].shape == .lower, text[noun].marks.contains(.kinship) else { return nil }
    return text.document[text.span(noun, noun)]
  }

  /// A single word that belongs to one longer name stands for the same person.
  private func key(of finding: Finding) -> Key {
    if case .person(let number) = finding.fact { return .person(number) }
    let words = words(of: finding)
    if words.count == 1, let owner = owners[words[0]], let owner { return owner }
    return wholeKey(words, finding)
  }

  private func wholeKey(_ words: [WordHash], _ finding: Finding) -> Key {
    if case .person(let number) = finding.fact { return .person(number) }
    guard var hash = words.first else { return .words(text[finding.tokens.lowerBound].hash) }
    for word in words.dropFirst() { hash = hash.followed(by: word) }
    return .words(hash)
  }

  private mutating func note(_ finding: Finding) {
    let words = words(of: finding)
    if words.count < 2 { return }
    let key = wholeKey(words, finding)
    for word in words {
      if let owner = owners[word], owner != key { owners[word] = .some(nil) } else { owners[word] = key }
    }
  }

  private func words(of finding: Finding) -> [WordHash] {
    text.tokens[finding.tokens].filter { $0.shape != .mark && !$0.marks.contains(.title) }.map { $0.hash }
  }

  private static let patient = WordSet("patient", "pt")
  private static let whose = WordSet("the", "this", "our", "my", "his", "her", "their", "a", "an", "your", "whose")
}

/// What a person is in the story; where mentions differ, the first of these.
private enum Role: Int, Comparable {
  case patient, relative, clinician, person

  init(_ kind: IdentifierKind) {
    switch kind {
    case .patientName: self = .patient
    case .relativeName: self = .relative
    case .clinicianName: self = .clinician
    default: self = .person
    }
  }

  /// The kind of name that such a person has.
  var kind: IdentifierKind {
    switch self {
    case .patient: .patientName
    case .relative: .relativeName
    case .clinician: .clinicianName
    case .person: .personName
    }
  }

  /// What they are where labels are not wanted.
  var noun: String {
    switch self {
    case .patient: "patient"
    case .relative: "relative"
    case .clinician: "clinician"
    case .person: "other person"
    }
  }

  var name: String {
    switch self {
    case .patient: "Patient"
    case .relative: "Relative"
    case .clinician: "Clinician"
    case .person: "Person"
    }
  }

  static func < (a: Role, b: Role) -> Bool { a.rawValue < b.rawValue }
}
