import CaseLexicons

/// The words of the names that a document's findings hold.
struct KnownNames {
  private var kinds: [WordHash: IdentifierKind] = [:]
  /// One bit for each remainder of a word's hash by 64: tells most other words apart without a look into the table.
  private var filter: UInt64 = 0

  var isEmpty: Bool { kinds.isEmpty }

  init(_ findings: [Finding], in text: TokenizedDocument) {
    for finding in findings where finding.kind.identifierClass == .name && finding.kind != .initials {
      guard finding.confidence >= .likely else { continue }
      for i in finding.tokens where Self.isCarried(i, in: text) {
        let old = kinds[text[i].hash]
        filter |= 1 << (text[i].hash.value & 63)
        kinds[text[i].hash] = old == nil || old == finding.kind ? finding.kind : .personName
      }
    }
  }

  /// Words of a name that speak for it alone: no titles, particles, initials.
  private static func isCarried(_ i: Int, in text: TokenizedDocument) -> Bool {
    let token = text[i]
    return token.isWord && token.length > 2 && token.marks.isDisjoint(with: [.title, .degree])
      && !nameParticles.contains(token.hash) && !(token.shape == .lower && token.marks.contains(.commonWord))
  }

  /// The name that stands at a token, if it is one of these.
  func mention(at i: Int, before limit: Int, in text: TokenizedDocument) -> Finding? {
    guard filter >> (text[i].hash.value & 63) & 1 == 1, text[i].isWord, text[i].length > 2,
      let kind = kinds[text[i].hash], isMention(i, in: text)
    else { return nil }
    var last = i
    while let next = text.nextNamePart(after: last), next < limit, kinds[text[next].hash] != nil { last = next }
    return Finding(
      kind: kind, span: text.span(i, last), tokens: i..<(last + 1), confidence: .likely, reasons: .repeated)
  }

  private func isMention(_ i: Int, in text: TokenizedDocument) -> Bool {
    let token = text[i]
    let word = NameWord(token)
    if token.isProtected { return false }
    if token.shape == .lower {
      return token.length > 3 && (word.isUnknown || word.ambiguity == 0)
        && token.marks.isDisjoint(with: [.commonWord, .functionWord, .medical, .place])
    }
    guard token.isCapital, !NameRun(at: i, in: text).isHeaded(in: text) else { return false }
    if word.isUnknown { return true }
    if token.shape == .upper, token.flags.contains(.onCapitalLine), word.ambiguity > 0 { return false }
    switch word.ambiguity {
    case 0, 1: return true
    case 2: return !token.flags.contains(.startsSentence) || isSubject(i, in: text)
    default: return !token.flags.contains(.startsSentence) && isSubject(i, in: text)
    }
  }

  private func isSubject(_ i: Int, in text: TokenizedDocument) -> Bool {
    text[i + 1].shape == .possessive || text[i + 1].shape == .lower && text[i + 1].marks.contains(.personVerb)
  }
}
