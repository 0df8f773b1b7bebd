import CaseFindings

/// One block of a file of detectors, while it is read.
struct DetectorBlock {
  private let start: TextPlace
  private var detector: CustomDetector
  private var seenAt: [String: Int] = [:]
  private var examples: [(marked: MarkedText, place: TextPlace, mustFind: Bool)] = []

  static let keys = [
    "kind", "summary", "words", "pattern", "check", "cues", "cue", "within", "confidence", "example", "counterexample",
  ]
  /// Those that may stand more than once.
  private static let lists = ["words", "pattern", "cues", "example", "counterexample"]

  init(_ line: UserLine, _ name: Range<Int>) throws(DetectorProblem) {
    let isName = !name.isEmpty && line.bytes[name].allSatisfy { $0 &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2D }
    guard isName else { throw DetectorProblem(line.place(name), .name) }
    start = line.place(name)
    detector = CustomDetector(name: line.text(name), kind: .otherNumber)
  }

  mutating func read(_ line: UserLine) throws(DetectorProblem) {
    guard let (key, value) = line.header(sign: false), Self.keys.contains(line.text(key)) else {
      let word = line.header(sign: false)?.key ?? line.trimmed(line.whole)
      throw DetectorProblem(line.place(word), .key, nearest: NearestName.of(line.text(word), among: Self.keys))
    }
    let name = line.text(key)
    if value.isEmpty { throw DetectorProblem(line.place(key), .value) }
    if !Self.lists.contains(name), let first = seenAt[name] {
      throw DetectorProblem(line.place(key), .newKey(line: first))
    }
    seenAt[name] = line.number
    try set(name, line, value)
  }

  private mutating func set(_ key: String, _ line: UserLine, _ value: Range<Int>) throws(DetectorProblem) {
    let words = line.text(value)
    let place = line.place(value)
    switch key {
    case "kind":
      guard let kind = IdentifierKind(named: words) else {
        let names = IdentifierKind.allCases.map { $0.name }
        throw DetectorProblem(place, .kind, nearest: NearestName.of(words, among: names))
      }
      detector.kind = kind
    case "summary": detector.summary = words
    case "words": detector.terms += try Self.terms(line, value)
    case "cues": detector.cues += try Self.terms(line, value)
    case "pattern": detector.patterns.append(try Self.pattern(line, value))
    case "check":
      guard let check = CustomCheck(named: words) else {
        throw DetectorProblem(place, .check, nearest: NearestName.of(words, among: CustomCheck.names))
      }
      detector.check = check
    case "cue":
      guard words == "required" || words == "raises" else {
        throw DetectorProblem(place, .cueUse, nearest: NearestName.of(words, among: ["required", "raises"]))
      }
      detector.cueUse = words == "required" ? .required : .raises
    case "within": detector.cueDistance = try Self.number(words, 1...20, DetectorProblem(place, .distance))
    case "confidence":
      detector.confidence = Confidence(permille: try Self.number(words, 0...1000, DetectorProblem(place, .confidence)))
    default: try addExample(words, place, mustFind: key == "example")
    }
  }

  private mutating func addExample(_ words: String, _ place: TextPlace, mustFind: Bool) throws(DetectorProblem) {
    guard let marked = MarkedText(words), marked.expected.isEmpty != mustFind else {
      throw DetectorProblem(place, .markedText)
    }
    examples.append((marked, place, mustFind))
    if mustFind { detector.examples.append(words) } else { detector.counterexamples.append(words) }
  }

  /// The detector, when it is whole and its examples hold.
  func finished() throws(DetectorProblem) -> CustomDetector {
    if seenAt["kind"] == nil { throw DetectorProblem(start, .aKind) }
    if detector.terms.isEmpty && detector.patterns.isEmpty { throw DetectorProblem(start, .somethingToFind) }
    if detector.examples.isEmpty { throw DetectorProblem(start, .anExample) }
    var whole = detector
    if whole.summary.isEmpty { whole.summary = "A detector of your own." }
    for (marked, place, mustFind) in examples where !whole.isRight(on: marked) {
      throw DetectorProblem(place, mustFind ? .foundExample : .cleanCounterexample)
    }
    return whole
  }

  /// The terms between commas.
  private static func terms(_ line: UserLine, _ value: Range<Int>) throws(DetectorProblem) -> [Term] {
    var terms: [Term] = []
    for part in line.split(value, by: 0x2C) {
      let words = line.trimmed(part)
      guard let term = Term(line.text(words)) else { throw DetectorProblem(line.place(words), .term) }
      terms.append(term)
    }
    return terms
  }

  private static func pattern(_ line: UserLine, _ value: Range<Int>) throws(DetectorProblem) -> TokenPattern {
    do throws(PatternProblem) {
      return try TokenPattern(Array(line.bytes[value]))
    } catch {
      let start = value.lowerBound + error.offset
      throw DetectorProblem(line.place(start..<start + error.length), .pattern(error.expected))
    }
  }

  private static func number(
    _ words: String, _ range: ClosedRange<Int>, _ problem: DetectorProblem
  ) throws(DetectorProblem) -> Int {
    guard let number = Int(words), range.contains(number) else { throw problem }
    return number
  }
}
