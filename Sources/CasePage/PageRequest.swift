import CaseFindings
import CaseJSON
import CaseSharing
import CaseVeil

/// What the page asks, read from its JSON.
struct PageRequest {
  /// The longest request that is read, in bytes.
  static let largest = 4 << 20

  let line: JSONLine

  init(_ bytes: [UInt8]) throws(PageProblem) {
    if bytes.count > Self.largest { throw .tooLarge }
    line = try Self.reading { () throws(JSONProblem) in try JSONLine(bytes[...]) }
  }

  /// What is to be done: `about`, `review`, `words`, `consent`.
  func action() throws(PageProblem) -> String { try required("do") }

  /// The text to be read.
  func document() throws(PageProblem) -> Document {
    guard let bytes = try text("text") else { throw .missing("text") }
    do throws(DecodingProblem) {
      return try Document(decoding: bytes)
    } catch {
      throw .notText
    }
  }

  /// The context; a day of posting that is not given is today when the day of seeing is, as on the command line.
  func context() throws(PageProblem) -> CaseContext {
    var context = LineContext(of: line, or: CaseContext()).context
    if let today = try today(), let seen = context.seen.value, context.posted.value == nil, seen <= today {
      context.posted = Given(today, .clock)
    }
    return context
  }

  func today() throws(PageProblem) -> CalendarDay? { try string("today").flatMap { CalendarDay($0) } }

  /// What was decided, by what the findings say.
  func decisions() throws(PageProblem) -> [FindingValue: Choice] {
    var decisions: [FindingValue: Choice] = [:]
    for object in try objects("decisions") {
      guard let value = try string("value", in: object).flatMap({ FindingValue($0) }) else { continue }
      let words = try string("words", in: object) ?? ""
      switch try string("choice", in: object) ?? "" {
      case "change": decisions[value] = .change(option: object.number("option") ?? 0)
      case "leave-out": decisions[value] = .leaveOut
      case "keep": decisions[value] = .keep
      case "own": decisions[value] = .own(words)
      default: break
      }
    }
    return decisions
  }

  /// The words that somebody wants gone besides.
  func added() throws(PageProblem) -> [String] {
    var added: [String] = []
    for object in try objects("added") { if let phrase = try string("phrase", in: object) { added.append(phrase) } }
    return added
  }

  /// Whether a member is `true`, or is not there.
  func isWanted(_ key: String) -> Bool {
    line.member(key).map { line.raw($0).elementsEqual("true".utf8) } ?? true
  }
}

extension PageRequest {
  func required(_ key: String) throws(PageProblem) -> String {
    guard let text = try string(key) else { throw .missing(key) }
    return text
  }

  /// A member's text; nil when it is not there.
  func string(_ key: String) throws(PageProblem) -> String? { try string(key, in: line) }

  func string(_ key: String, in object: JSONLine) throws(PageProblem) -> String? {
    let bytes = try Self.reading { () throws(JSONProblem) in try object.text(key) }
    return bytes.map { String(decoding: $0, as: UTF8.self) }
  }

  /// The texts of a list; a single text stands for a list of one.
  func strings(_ key: String, in object: JSONLine) throws(PageProblem) -> [String] {
    guard let member = object.member(key) else { return [] }
    if object.raw(member).first == 0x22 { return try string(key, in: object).map { [$0] } ?? [] }
    var strings: [String] = []
    for element in try Self.reading({ () throws(JSONProblem) in try object.elements(key) }) {
      let wrapped = Array("{\"a\":".utf8) + element + [0x7D]
      let object = try Self.reading { () throws(JSONProblem) in try JSONLine(wrapped[...]) }
      if let text = try string("a", in: object) { strings.append(text) }
    }
    return strings
  }

  /// The object in a member; nil when it is not there.
  func object(_ key: String) throws(PageProblem) -> JSONLine? {
    guard let member = line.member(key) else { return nil }
    return try Self.reading { () throws(JSONProblem) in try JSONLine(line.raw(member)) }
  }

  private func text(_ key: String) throws(PageProblem) -> [UInt8]? {
    try Self.reading { () throws(JSONProblem) in try line.text(key) }
  }

  private func objects(_ key: String) throws(PageProblem) -> [JSONLine] {
    var objects: [JSONLine] = []
    for element in try Self.reading({ () throws(JSONProblem) in try line.elements(key) }) {
      objects.append(try Self.reading { () throws(JSONProblem) in try JSONLine(element) })
    }
    return objects
  }

  private static func reading<Value>(_ read: () throws(JSONProblem) -> Value) throws(PageProblem) -> Value {
    do throws(JSONProblem) {
      return try read()
    } catch {
      throw .notJSON(error)
    }
  }
}
