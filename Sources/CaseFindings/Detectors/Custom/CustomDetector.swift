import CaseLexicons

/// A detector that a user has described: words and written forms, with a check digit and cue words.
public struct CustomDetector: Sendable {
  /// What the words before do for a finding.
  public enum CueUse: Hashable, Sendable {
    /// Without a cue nothing is found.
    case required
    /// A cue makes a finding certain.
    case raises
  }

  public var name: String
  public var kind: IdentifierKind
  public var summary = ""
  /// Words that are found as they are.
  public var terms: [Term] = []
  public var patterns: [TokenPattern] = []
  public var check: CustomCheck?
  public var cues: [Term] = []
  /// How many words before the finding a cue may end.
  public var cueDistance = 4
  public var cueUse = CueUse.raises
  public var confidence = Confidence.high
  public var examples: [String] = []
  public var counterexamples: [String] = []

  public init(name: String, kind: IdentifierKind) {
    self.name = name
    self.kind = kind
  }

  /// The detector that does what was described.
  public var detector: Detector {
    let search = CustomSearch(self)
    return Detector(
      name, finds: kind, summary: summary, examples: examples, counterexamples: counterexamples
    ) { text, findings in search.addFindings(in: text, to: &findings) }
  }

  /// Whether it finds in a marked text what is marked, and nothing else.
  public func isRight(on marked: MarkedText) -> Bool {
    let text = TokenizedDocument(Document(marked.text))
    let found = [detector].findings(in: text).resolved(in: text).all
    return found.map { $0.span } == marked.expected.map { $0.span } && found.allSatisfy { $0.kind == kind }
      && marked.expected.allSatisfy { $0.kind == kind }
  }
}

/// A described detector made ready for reading texts.
private struct CustomSearch: Sendable {
  let detector: CustomDetector
  let terms: TermMatcher
  let cues: TermMatcher

  init(_ detector: CustomDetector) {
    self.detector = detector
    terms = TermMatcher(detector.terms)
    cues = TermMatcher(detector.cues)
  }

  func addFindings(in text: TokenizedDocument, to findings: inout Findings) {
    var found: [(tokens: Range<Int>, reasons: Reasons)] = []
    terms.forEachMatch(in: text) { found.append(($1, .customDetector)) }
    if !detector.patterns.isEmpty { addForms(in: text, to: &found) }
    if found.isEmpty { return }
    let ends = cueEnds(in: text)
    for (tokens, reasons) in found {
      let isCued = ends.contains { isNear($0, tokens.lowerBound, in: text) }
      if detector.cueUse == .required, !detector.cues.isEmpty, !isCued { continue }
      findings.add(
        detector.kind, tokens.lowerBound, through: tokens.upperBound - 1, in: text,
        isCued ? max(detector.confidence, .certain) : detector.confidence, isCued ? [reasons, .label] : reasons)
    }
  }

  private func addForms(in text: TokenizedDocument, to found: inout [(tokens: Range<Int>, reasons: Reasons)]) {
    let bytes = text.document.bytes
    for first in text.tokens.indices {
      let start = text[first].lower
      if start > 0, TokenPattern.isWord(bytes[start - 1]) { continue }
      var longest = 0
      for pattern in detector.patterns { longest = max(longest, pattern.end(from: start, in: bytes) ?? 0) }
      guard longest > start else { continue }
      if let check = detector.check, !check.holds(for: bytes[start..<longest]) { continue }
      var end = first + 1
      while end < text.count, text[end].lower < longest { end += 1 }
      found.append((first..<end, detector.check == nil ? .customDetector : [.customDetector, .checkDigit]))
    }
  }

  private func cueEnds(in text: TokenizedDocument) -> [Int] {
    var ends: [Int] = []
    cues.forEachMatch(in: text) { ends.append($1.upperBound) }
    return ends
  }

  /// Whether so few words stand between a cue's end and a token, and no paragraph ends there.
  private func isNear(_ end: Int, _ first: Int, in text: TokenizedDocument) -> Bool {
    guard end <= first, first - end <= detector.cueDistance * 2 + 2 else { return false }
    var words = 0
    for i in end..<first where text[i].shape != .mark { words += 1 }
    return words <= detector.cueDistance && (end...first).allSatisfy { text[$0].gap < .paragraph }
  }
}
