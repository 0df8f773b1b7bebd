import CaseFindings
import CaseLexicons

/// One label a person, by role and order of first mention: `Patient A`, `Clinician B`.
struct Pseudonyms {
  private var labels: [Key: String] = [:]
  /// Whose a word is; nil when two people share it.
  private var owners: [WordHash: Key?] = [:]
  private let text: TokenizedDocument

  /// People with a number are told apart by it, others by the words of their names.
  private enum Key: Hashable {
    case person(Int)
    case words(WordHash)
  }

  /// Gives out the labels for names in the order of the text.
  init(for findings: [Finding], in text: TokenizedDocument) {
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
    var given = [0, 0, 0, 0]
    for key in order {
      let role = roles[key] ?? .person
      if role == .relative, let word = kin[key], kin.values.filter({ $0 == word }).count == 1 {
        labels[key] = "the \(word)"
      } else {
        labels[key] = "\(role.name) \(Self.letters(given[role.rawValue]))"
        given[role.rawValue] += 1
      }
    }
  }

  /// The label in place of a name, its title and the word `patient` before it.
  ///
  /// After the word that says who it is (`her son Idris`, `the patient, Ada Moss,`) the name goes without a label.
  func replacement(for passage: Passage) -> Replacement {
    if isLabel(passage.finding) { return .unchanged(passage) }
    var start = passage.first
    while passage.isFree(start - 1), passage.isSameLine(start - 1), let title = titleStart(before: start),
      passage.isFree(title)
    {
      start = title
    }
    if let apposition = apposition(passage, start) { return apposition }
    if passage.has(Self.patient, at: start - 1), !passage.text.isMark(start - 1, ":") { start -= 1 }
    return Replacement(labels[key(of: passage.finding)] ?? "Person", over: start..<passage.end)
  }

  /// `Clinician A` is a label already.
  private func isLabel(_ finding: Finding) -> Bool {
    let first = finding.tokens.lowerBound
    return finding.tokens.count == 2 && text.isWord(first, in: Self.roles) && text[first + 1].shape == .initial
  }

  private func apposition(_ passage: Passage, _ start: Int) -> Replacement? {
    let hasComma = text.isMark(start - 1, ",") && passage.isFree(start - 1)
    let noun = hasComma ? start - 2 : start - 1
    guard noun >= 0, passage.isSameLine(noun), start > 0 else { return nil }
    let isKin = passage.finding.kind != .clinicianName && text[noun].marks.contains(.kinship)
    let isPatient = text.isWord(noun, in: Self.patient) && text.isWord(noun - 1, in: Self.whose)
    guard isKin && (text.isWord(noun - 1, in: Self.whose) || !hasComma) || isPatient else { return nil }
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

  /// A … Z, then A2 … Z2.
  private static func letters(_ number: Int) -> String {
    let letter = String(decoding: [UInt8(65 + number % 26)], as: UTF8.self)
    return number < 26 ? letter : "\(letter)\(number / 26 + 1)"
  }

  private static let roles = WordSet("patient", "relative", "clinician", "person")
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
