import CaseJSON
import CaseVeil
import ConsentLedger

/// What was filled in of a consent record, as the record's members; what is left empty has the answer that permits least.
struct ConsentForm {
  private let request: PageRequest
  private let object: JSONLine
  private let today: String
  private let readers: Audience

  let state: ConsentState

  init(_ request: PageRequest, readers: Audience, today: String) throws(PageProblem) {
    guard let object = try request.object("form") else { throw .missing("form") }
    self.request = request
    self.object = object
    self.today = today
    self.readers = readers
    state = try Self.filled("state", object, request).flatMap { ConsentState(rawValue: $0) } ?? .notSought
  }

  /// A member's text; nil when it is absent or empty.
  private static func filled(
    _ key: String, _ object: JSONLine, _ request: PageRequest
  ) throws(PageProblem) -> String? {
    let text = try request.string(key, in: object)
    return text.flatMap { $0.utf8.isEmpty ? nil : $0 }
  }

  private func filled(_ key: String) throws(PageProblem) -> String? { try Self.filled(key, object, request) }

  private var agrees: Bool { state == .given || state == .noObjection }

  /// The channel of which the verdict is asked: the first one named.
  func channel() throws(PageProblem) -> String? { try channels().first }

  /// The body of the record, without the place in a thread, which the ledger gives: what `consent record --from` reads.
  func body() throws(PageProblem) -> CanonicalJSON {
    var members: [CanonicalJSON.Member] = []
    func add(_ key: String, _ text: String?) {
      if let text { members.append(CanonicalJSON.Member(key, .text(text))) }
    }
    let isMadeUp = state == .notRequired
    let isSilent = state == .notSought || state == .requested || isMadeUp
    add("state", state.rawValue)
    add("subject", try filled("subject") ?? (isMadeUp ? "not_a_person" : "adult"))
    add("decided_by", try filled("decided_by") ?? (isMadeUp ? "author" : "patient"))
    add("decided_at", try filled("decided_at") ?? today)
    add("form", isSilent ? "none" : try filled("form") ?? "verbal")
    if isMadeUp { add("basis", try filled("basis") ?? "fictional") }
    if state == .refused || state == .withdrawn { add("reason", try filled("reason") ?? "none_given") }
    members.append(CanonicalJSON.Member("party", .text("p1")))
    members.append(CanonicalJSON.Member("parties", .integer(1)))
    if agrees {
      add("final_text", try filled("final_text") ?? "not_seen")
      members.append(CanonicalJSON.Member("told", list(try request.strings("told", in: object))))
      members.append(CanonicalJSON.Member("scope", try scope()))
    }
    return .object(members)
  }

  private func scope() throws(PageProblem) -> CanonicalJSON {
    func chosen(_ key: String, _ least: String) throws(PageProblem) -> CanonicalJSON {
      let words = try request.strings(key, in: object).filter { !$0.utf8.isEmpty }
      return list(words.isEmpty ? [least] : words)
    }
    var members = [
      CanonicalJSON.Member("audiences", try chosen("audiences", readers.name)),
      CanonicalJSON.Member("channels", list(try channels())),
      CanonicalJSON.Member("content", try chosen("content", "text")),
      CanonicalJSON.Member("purposes", try chosen("purposes", "professional_discussion")),
      CanonicalJSON.Member("identifiability", .text(try filled("identifiability") ?? "anonymised")),
      CanonicalJSON.Member("from", .text(try filled("decided_at") ?? today)),
    ]
    if let until = try filled("until") { members.append(CanonicalJSON.Member("until", .text(until))) }
    return .object(members)
  }

  /// The channels as typed, in small letters.
  private func channels() throws(PageProblem) -> [String] {
    let typed = try filled("channels") ?? ""
    return typed.utf8.split { $0 == 0x2C || $0 == 0x20 }.map { word in
      String(decoding: word.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
    }
  }

  private func list(_ words: [String]) -> CanonicalJSON {
    var once: [String] = []
    for word in words.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) where once.last != word {
      once.append(word)
    }
    return .array(once.map { .text($0) })
  }
}
