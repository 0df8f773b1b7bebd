import CaseFindings
import CaseLexicons

/// What a second look at the redacted text has shown.
public struct SecondLook: Hashable, Sendable {
  /// Words of removed findings that stood elsewhere too, and what the detectors found only in the redacted text: removed.
  public let added: Int
  /// Direct identifiers that the policy left in the text.
  public let directLeft: Int
  /// Other findings that the policy left as they are.
  public let cluesLeft: Int
}

/// Words of removed identifiers that stand elsewhere in the document.
///
/// Looked for are: the tokens of ID and CONTACT in order; their digits alone, however they are split, from six on;
/// and each word of a NAME that no table knows as another word.
struct Leftovers {
  let text: TokenizedDocument
  let policy: RedactionPolicy

  /// New findings of the same kinds, for words that no finding holds.
  func findings(of resolved: ResolvedFindings) -> [Finding] {
    let gone = resolved.all.filter { isGone($0) }
    if gone.isEmpty { return [] }
    let covered = Self.covered(resolved.all.filter { policy.action(for: $0) != .keep }, count: text.count)
    var found: [Finding] = []
    let names = nameWords(of: gone)
    for i in text.tokens.indices where !covered[i] {
      guard text[i].isCapital, let finding = names[text[i].hash] else { continue }
      found.append(repeated(finding, i..<i + 1))
    }
    let numbers = Prefixes(of: gone.filter { $0.kind.identifierClass != .name }, in: text)
    for i in text.tokens.indices where !covered[i] && text[i].shape != .mark {
      if let match = numbers.match(at: i, covered) { found.append(repeated(match.finding, match.tokens)) }
    }
    return found
  }

  private func isGone(_ finding: Finding) -> Bool {
    guard policy.action(for: finding) != .keep else { return false }
    let kind = finding.kind.identifierClass
    return kind == .id || kind == .contact || kind == .name
  }

  private func nameWords(of gone: [Finding]) -> [WordHash: Finding] {
    var words: [WordHash: Finding] = [:]
    let others: WordMarks = [
      .commonWord, .functionWord, .medical, .drug, .anatomy, .disease, .procedure, .eponym, .eponymAlone, .abbreviation,
      .place, .region, .country, .title, .clinicianRole, .degree, .kinship, .occupation, .month, .weekday,
      .organisationHead,
    ]
    for finding in gone where finding.kind.identifierClass == .name {
      for i in finding.tokens where text[i].isCapital && text[i].length >= 3 {
        if text[i].marks.isDisjoint(with: others), text[i].weights.nameAmbiguity == 0, words[text[i].hash] == nil {
          words[text[i].hash] = finding
        }
      }
    }
    return words
  }

  private func repeated(_ finding: Finding, _ tokens: Range<Int>) -> Finding {
    Finding(
      kind: finding.kind, span: text.span(tokens.lowerBound, tokens.upperBound - 1), tokens: tokens,
      confidence: finding.confidence, reasons: .repeated, fact: finding.fact)
  }

  private static func covered(_ findings: [Finding], count: Int) -> [Bool] {
    var covered = [Bool](repeating: false, count: count)
    for finding in findings { for i in finding.tokens { covered[i] = true } }
    return covered
  }
}

/// Identifiers by the first six letters or digits, and by the first six digits alone, marks and spaces left out.
private struct Prefixes {
  private let text: TokenizedDocument
  private var byWord: [UInt64: [(finding: Finding, wanted: [UInt8])]] = [:]
  private var byDigit: [UInt64: [(finding: Finding, wanted: [UInt8])]] = [:]
  /// Whether some identifier starts with a byte; one that starts with none of them needs no gathering.
  private var starts = [Bool](repeating: false, count: 256)

  init(of findings: [Finding], in text: TokenizedDocument) {
    self.text = text
    var seen: Set<[UInt8]> = []
    for finding in findings {
      let bytes = text.document.bytes[finding.span.lower..<finding.span.upper]
      let words = bytes.filter(Self.isWord).map(Self.folded)
      guard words.count >= 6, seen.insert(words).inserted else { continue }
      byWord[Self.key(words), default: []].append((finding, words))
      starts[Int(words[0])] = true
      let digits = bytes.filter(Self.isDigit)
      if digits.count >= 6 {
        byDigit[Self.key(digits), default: []].append((finding, Array(digits)))
        starts[Int(digits[digits.startIndex])] = true
      }
    }
  }

  /// The identifier that stands at a token, however it is split.
  func match(at i: Int, _ covered: [Bool]) -> (finding: Finding, tokens: Range<Int>)? {
    if byWord.isEmpty || !mayStart(at: i) { return nil }
    if let match = match(at: i, covered, byWord, Self.isWord) { return match }
    return text[i].hasDigit && !byDigit.isEmpty ? match(at: i, covered, byDigit, Self.isDigit) : nil
  }

  /// Whether the first letter or the first digit of a token starts an identifier: the cheap first test.
  private func mayStart(at i: Int) -> Bool {
    let bytes = text.document.bytes
    let token = text[i]
    if starts[Int(Self.folded(bytes[token.lower]))] || !Self.isWord(bytes[token.lower]) { return true }
    if !token.hasDigit || token.shape == .digits && Self.isDigit(bytes[token.lower]) { return false }
    return true
  }

  private func match(
    at i: Int, _ covered: [Bool], _ table: [UInt64: [(finding: Finding, wanted: [UInt8])]], _ counts: (UInt8) -> Bool
  ) -> (finding: Finding, tokens: Range<Int>)? {
    guard let start = collected(6, from: i, covered, counts), let candidates = table[Self.key(start.bytes)] else {
      return nil
    }
    for candidate in candidates {
      guard let all = collected(candidate.wanted.count, from: i, covered, counts), all.bytes == candidate.wanted,
        all.endsToken
      else { continue }
      return (candidate.finding, i..<all.end)
    }
    return nil
  }

  /// The next so many letters or digits of the line; nil when the line or the free stretch ends before.
  private func collected(
    _ count: Int, from start: Int, _ covered: [Bool], _ counts: (UInt8) -> Bool
  ) -> (bytes: [UInt8], end: Int, endsToken: Bool)? {
    var bytes: [UInt8] = []
    var i = start
    while i < text.count, !covered[i], i == start || text[i].gap < .line {
      for j in text[i].lower..<text[i].upper where counts(text.document.bytes[j]) {
        if bytes.count == count { return (bytes, i + 1, false) }
        bytes.append(Self.folded(text.document.bytes[j]))
      }
      i += 1
      if bytes.count == count { return (bytes, i, true) }
    }
    return nil
  }

  private static func key(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.prefix(6).reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private static func isWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte &- 0x41 < 26 || byte &- 0x61 < 26 || byte >= 0x80
  }

  private static func folded(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}
