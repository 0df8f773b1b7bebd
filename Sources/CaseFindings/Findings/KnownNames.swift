import CaseLexicons

/// The words of the names that a document's findings hold.
struct KnownNames {
  private var kinds: [WordHash: IdentifierKind] = [:]
  /// Words that only weak evidence took for a name: they are not looked for in small letters.
  private var unsure: Set<WordHash> = []
  /// The initials of people of whom given name and surname are known.
  private var initials: [WordHash: IdentifierKind] = [:]
  private let spellings: Spellings
  /// One bit for each remainder of a word's hash by 64: tells most other words apart without a look into the table.
  private var filter: UInt64 = 0

  var isEmpty: Bool { kinds.isEmpty && initials.isEmpty }

  init(_ findings: [Finding], in text: borrowing TokenizedDocument) {
    spellings = Spellings(findings, in: text)
    for finding in findings where finding.kind == .initials { addLetters(of: finding, in: text) }
    for finding in findings where finding.kind.identifierClass == .name && finding.kind != .initials {
      guard finding.confidence >= .likely else { continue }
      for i in finding.tokens where Self.isCarried(i, in: text) {
        let word = text[i].hash
        let old = kinds[word]
        filter |= 1 << (word.value & 63)
        kinds[word] = old == nil || old == .personName ? finding.kind : old == finding.kind ? old : .personName
        if finding.confidence < .high, old == nil { unsure.insert(word) } else { unsure.remove(word) }
      }
      addInitials(of: finding, in: text)
    }
  }

  /// Words of a name that speak for it alone: no titles, particles, initials.
  private static func isCarried(_ i: Int, in text: borrowing TokenizedDocument) -> Bool {
    let token = text[i]
    return token.isWord && token.length > 2 && token.marks.isDisjoint(with: [.title, .degree])
      && !nameParticles.contains(token.hash) && !(token.shape == .lower && token.marks.contains(.commonWord))
  }

  /// `AT` of `Anne Tallow`, `AMT` of `Anne Mary Tallow`.
  private mutating func addInitials(of finding: Finding, in text: borrowing TokenizedDocument) {
    var letters: [UInt8] = []
    for i in finding.tokens where Self.isCarried(i, in: text) && text[i].isCapital {
      guard text.byte(i) < 0x80, letters.count < 4 else { return }
      letters.append(text.byte(i) | 0x20)
    }
    guard letters.count == 2 || letters.count == 3 else { return }
    let word = letters.withUnsafeBufferPointer { WordHash(folding: $0) }
    initials[word] = finding.kind
    filter |= 1 << (word.value & 63)
  }

  /// `R.K.` and `RK` are one.
  private mutating func addLetters(of finding: Finding, in text: borrowing TokenizedDocument) {
    var letters: [UInt8] = []
    for i in finding.span.lower..<finding.span.upper where text.document.bytes[i] | 0x20 &- 0x61 < 26 {
      letters.append(text.document.bytes[i] | 0x20)
    }
    guard letters.count == 2 || letters.count == 3 else { return }
    let word = letters.withUnsafeBufferPointer { WordHash(folding: $0) }
    if initials[word] == nil { initials[word] = .initials }
    filter |= 1 << (word.value & 63)
  }

  /// `R.K.` where `RK` is known.
  private func dottedMention(at i: Int, in text: borrowing TokenizedDocument) -> Finding? {
    var letters: [UInt8] = []
    var last = i
    var j = i
    while text[j].shape == .initial, text.isMark(j + 1, "."), text[j + 1].gap == .none, letters.count < 4,
      j == i || text[j].gap == .none
    {
      letters.append(text.byte(j) | 0x20)
      last = j + 1
      j += 2
    }
    guard letters.count == 2 || letters.count == 3 else { return nil }
    let word = letters.withUnsafeBufferPointer { WordHash(folding: $0) }
    guard initials[word] != nil else { return nil }
    return Finding(
      kind: .initials, span: text.span(i, last), tokens: i..<(last + 1), confidence: .likely, reasons: .repeated)
  }

  /// The name that stands at a token, if it is one of these.
  func mention(at i: Int, before limit: Int, in text: borrowing TokenizedDocument) -> Finding? {
    if text[i].shape == .initial, !initials.isEmpty, text.isMark(i + 1, ".") { return dottedMention(at: i, in: text) }
    guard text[i].isWord, text[i].length > 1 else { return nil }
    guard filter >> (text[i].hash.value & 63) & 1 == 1, let kind = kinds[text[i].hash] else {
      return initialsMention(at: i, in: text) ?? misspelt(at: i, in: text)
    }
    guard text[i].length > 2, isMention(i, in: text) else { return nil }
    var first = i
    if text.isMark(i - 1, "."), text[i - 2].shape == .initial, text[i - 1].gap == .none { first = i - 2 }
    var last = i
    while let next = text.nextNamePart(after: last), next < limit, kinds[text[next].hash] != nil { last = next }
    return Finding(
      kind: kind, span: text.span(first, last), tokens: first..<(last + 1), confidence: .likely, reasons: .repeated)
  }

  /// The initials of a known person, where they do what people do.
  private func initialsMention(at i: Int, in text: borrowing TokenizedDocument) -> Finding? {
    guard text[i].shape == .upper, text[i].length < 4, filter >> (text[i].hash.value & 63) & 1 == 1,
      initials[text[i].hash] != nil, !text.isWord(i, in: Detector.initialsOfTests),
      !text[i].flags.contains(.onCapitalLine)
    else { return nil }
    let isPerson = text[i].marks.isEmpty || text.isFollowedByVerb(i) || text[i + 1].shape == .possessive
    guard isPerson else { return nil }
    return Finding(
      kind: .initials, span: text.span(i, i), tokens: i..<(i + 1), confidence: .likely, reasons: .repeated)
  }

  /// A capitalised word that no table knows, one letter away from a known name.
  private func misspelt(at i: Int, in text: borrowing TokenizedDocument) -> Finding? {
    guard text[i].shape == .capitalised, text[i].length >= 5, text[i].marks.isEmpty, !text[i].isProtected,
      let right = spellings.right(for: i, in: text), let kind = kinds[right]
    else { return nil }
    return Finding(kind: kind, span: text.span(i, i), tokens: i..<(i + 1), confidence: .likely, reasons: .repeated)
  }

  private func isMention(_ i: Int, in text: borrowing TokenizedDocument) -> Bool {
    let token = text[i]
    let word = NameWord(token)
    if token.isProtected { return false }
    if token.shape == .lower {
      if token.length <= 3 || unsure.contains(token.hash) { return false }
      if !text.profile.hasCapitals, word.isGiven, word.ambiguity < 3 {
        return token.marks.isDisjoint(with: [.functionWord, .medical, .month, .personVerb]) && token.weights.common < 6
      }
      return (word.isUnknown || word.isListed && word.ambiguity == 0)
        && token.marks.isDisjoint(with: [.commonWord, .functionWord, .medical, .place])
    }
    guard token.isCapital, !NameRun(at: i, in: text).isHeaded(in: text), !text.isCalledAfter(i) else { return false }
    if word.isUnknown { return true }
    if token.shape == .upper, token.flags.contains(.onCapitalLine), word.ambiguity > 0, !word.isFree { return false }
    let acts = text.isSubject(i) || text[i + 1].shape == .possessive || text.actsAsPerson(after: i)
    if word.isFree { return !token.flags.contains(.startsSentence) || acts || !token.marks.contains(.commonWord) }
    switch word.ambiguity {
    case 0, 1: return true
    case 2: return !token.flags.contains(.startsSentence) || acts
    default: return acts && !(token.flags.contains(.startsSentence) && token.marks.contains(.functionWord))
    }
  }
}
