import CaseLexicons

/// Short forms and rare words of the organisations that a document's findings hold.
struct Aliases {
  private var kinds: [WordHash: IdentifierKind] = [:]
  /// One bit for each remainder of a word's hash by 64: tells most other words apart without a look into the table.
  private var filter: UInt64 = 0

  var isEmpty: Bool { kinds.isEmpty }

  init(_ findings: [Finding], in text: TokenizedDocument) {
    for finding in findings where finding.kind.identifierClass == .organisation {
      let after = finding.tokens.upperBound
      if text.isMark(after, "("), text[after + 1].shape == .upper, text.isMark(after + 2, ")") {
        add(text[after + 1].hash, finding.kind)
      }
      for i in finding.tokens where text[i].shape == .capitalised && text[i].length > 3 && text.name(i).isUnknown {
        add(text[i].hash, finding.kind)
      }
    }
  }

  private mutating func add(_ word: WordHash, _ kind: IdentifierKind) {
    kinds[word] = kind
    filter |= 1 << (word.value & 63)
  }

  /// The organisation that stands at a token, if it is one of these.
  func mention(at i: Int, in text: TokenizedDocument) -> Finding? {
    guard filter >> (text[i].hash.value & 63) & 1 == 1 else { return nil }
    guard text[i].shape == .upper || text[i].shape == .capitalised, let kind = kinds[text[i].hash] else { return nil }
    return Finding(kind: kind, span: text.span(i, i), tokens: i..<(i + 1), confidence: .likely, reasons: .repeated)
  }
}
