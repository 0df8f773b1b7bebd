/// Gathers the members of an object; what is nil is left out.
struct ObjectBuilder {
  private var members: [CanonicalJSON.Member] = []

  var object: CanonicalJSON { .object(members) }

  mutating func add(_ key: String, _ value: CanonicalJSON?) {
    if let value { members.append(CanonicalJSON.Member(key, value)) }
  }

  mutating func add(_ key: String, _ text: String?) { add(key, text.map { CanonicalJSON.text($0) }) }
  mutating func add(_ key: String, _ number: Int?) { add(key, number.map { CanonicalJSON.integer(Int64($0)) }) }
  mutating func add(_ key: String, _ truth: Bool?) { add(key, truth.map { CanonicalJSON.truth($0) }) }
  mutating func add(_ key: String, _ day: Day?) { add(key, day?.text) }
  mutating func add(_ key: String, _ digest: Digest?) { add(key, digest?.hex) }
  mutating func add(_ key: String, _ id: RandomID?) { add(key, id?.hex) }

  mutating func add(_ key: String, _ digests: [Digest]) { add(key, .array(digests.map { .text($0.hex) })) }

  mutating func add<Choice: RawRepresentable>(_ key: String, _ choice: Choice?) where Choice.RawValue == String {
    add(key, choice?.rawValue)
  }

  /// Values of an enumeration, sorted by their bytes.
  mutating func add<Choice: RawRepresentable>(_ key: String, _ choices: [Choice]?) where Choice.RawValue == String {
    guard let choices else { return }
    add(key, sortedTexts: choices.map { $0.rawValue })
  }

  mutating func add(_ key: String, sortedTexts texts: [String]) {
    let sorted = texts.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    add(key, .array(sorted.map { .text($0) }))
  }
}
