import ConsentLedger

/// Gathers the members of an object for output; what is nil is left out.
struct JSONObject {
  private(set) var members: [CanonicalJSON.Member] = []

  var json: CanonicalJSON { .object(members) }

  mutating func set(_ key: String, _ value: CanonicalJSON?) {
    members.removeAll { $0.key == key }
    if let value { members.append(CanonicalJSON.Member(key, value)) }
  }

  mutating func set(_ key: String, _ text: String?) { set(key, text.map { CanonicalJSON.text($0) }) }
  mutating func set(_ key: String, _ number: Int?) { set(key, number.map { CanonicalJSON.integer(Int64($0)) }) }
  mutating func set(_ key: String, _ truth: Bool?) { set(key, truth.map { CanonicalJSON.truth($0) }) }
  mutating func set(_ key: String, _ day: Day?) { set(key, day?.text) }
  mutating func set(_ key: String, _ texts: [String]) { set(key, .array(texts.map { .text($0) })) }
  mutating func set(_ key: String, _ values: [CanonicalJSON]) { set(key, .array(values)) }

  init() {}

  /// The members of an object; nil for any other value.
  init?(_ json: CanonicalJSON) {
    guard case .object(let members) = json else { return nil }
    self.members = members
  }

  subscript(key: String) -> CanonicalJSON? { json[key] }
}

extension OutputStream {
  /// One canonical object and a line end.
  mutating func write(_ object: JSONObject) { write(object.json.bytes + [0x0A]) }
}
