/// Reads the members of an object one by one; what is left at the end is unknown and a fault.
struct Members {
  fileprivate let members: [CanonicalJSON.Member]
  private var isTaken: UInt64 = 0
  private let path: String

  init(_ value: CanonicalJSON, at path: String = "") throws(SchemaFault) {
    guard case .object(let members) = value else { throw SchemaFault(path: path, expected: .object) }
    self.members = members
    self.path = path
    // No object of the format has more than a tenth of this.
    if members.count > 64 { throw SchemaFault(path: path, expected: .absent) }
  }

  func path(of key: String) -> String { path.isEmpty ? key : path + "." + key }

  func fault(_ key: String, _ expected: SchemaFault.Expected) -> SchemaFault {
    SchemaFault(path: path(of: key), expected: expected)
  }

  /// Keys come sorted from canonical text, but are found wherever they stand.
  mutating func take(_ key: String) -> CanonicalJSON? {
    for i in members.indices where members[i].key.hasSameBytes(as: key) {
      isTaken |= 1 << UInt64(i)
      return members[i].value
    }
    return nil
  }

  /// Faults when a member has not been asked for. The key is told only if it has the form of a field, not free text.
  func end() throws(SchemaFault) {
    for i in members.indices where isTaken >> UInt64(i) & 1 == 0 {
      let key = members[i].key
      throw fault(Slug.isField(key) ? key : "(unknown)", .absent)
    }
  }

  mutating func required(_ key: String) throws(SchemaFault) -> CanonicalJSON {
    guard let value = take(key) else { throw fault(key, .present) }
    return value
  }

  mutating func text(_ key: String) throws(SchemaFault) -> String {
    guard case .text(let text) = try required(key) else { throw fault(key, .text) }
    return text
  }

  mutating func integer(_ key: String, _ range: ClosedRange<Int64>) throws(SchemaFault) -> Int64 {
    guard case .integer(let number) = try required(key) else { throw fault(key, .wholeNumber) }
    guard range.contains(number) else { throw fault(key, .range(range.lowerBound, range.upperBound)) }
    return number
  }

  mutating func optionalTruth(_ key: String) throws(SchemaFault) -> Bool? {
    guard let value = take(key) else { return nil }
    guard case .truth(let truth) = value else { throw fault(key, .truth) }
    return truth
  }

  /// A text that `read` understands; `form` says which texts it does.
  mutating func value<Value>(_ key: String, form: String, _ read: (String) -> Value?) throws(SchemaFault) -> Value {
    guard let value = read(try text(key)) else { throw fault(key, .form(form)) }
    return value
  }

  mutating func optional<Value>(_ key: String, form: String, _ read: (String) -> Value?) throws(SchemaFault) -> Value? {
    members.contains { $0.key.hasSameBytes(as: key) } ? try value(key, form: form, read) : nil
  }

  mutating func list<Value>(_ key: String, form: String, _ read: (String) -> Value?) throws(SchemaFault) -> [Value] {
    guard case .array(let elements) = try required(key) else { throw fault(key, .array) }
    var values: [Value] = []
    var texts: [String] = []
    for element in elements {
      guard case .text(let text) = element, let value = read(text) else { throw fault(key, .form(form)) }
      if texts.contains(where: { $0.hasSameBytes(as: text) }) { throw fault(key, .noRepeats) }
      texts.append(text)
      values.append(value)
    }
    return values
  }
}

extension Members {
  mutating func digest(_ key: String) throws(SchemaFault) -> Digest {
    try value(key, form: "64 hexadecimal digits") { Digest(hex: $0) }
  }

  mutating func optionalDigest(_ key: String) throws(SchemaFault) -> Digest? {
    try optional(key, form: "64 hexadecimal digits") { Digest(hex: $0) }
  }

  mutating func identifier(_ key: String) throws(SchemaFault) -> RandomID {
    try value(key, form: "32 hexadecimal digits") { RandomID(hex: $0) }
  }

  mutating func day(_ key: String) throws(SchemaFault) -> Day { try value(key, form: "2026-11-03") { Day($0) } }

  mutating func optionalDay(_ key: String) throws(SchemaFault) -> Day? {
    try optional(key, form: "2026-11-03") { Day($0) }
  }

  mutating func digests(_ key: String) throws(SchemaFault) -> [Digest] {
    try list(key, form: "64 hexadecimal digits") { Digest(hex: $0) }
  }

  /// One of the values of an enumeration.
  mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, _: Choice.Type = Choice.self
  ) throws(SchemaFault) -> Choice where Choice.RawValue == String {
    guard let choice = Choice(rawValue: try text(key)) else {
      throw fault(key, .oneOf(Choice.allCases.map { $0.rawValue }))
    }
    return choice
  }

  mutating func optionalChoice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, _: Choice.Type = Choice.self
  ) throws(SchemaFault) -> Choice? where Choice.RawValue == String {
    members.contains { $0.key.hasSameBytes(as: key) } ? try choice(key) : nil
  }

  /// Values of an enumeration, without repeats.
  mutating func choices<Choice: RawRepresentable & CaseIterable>(
    _ key: String, _: Choice.Type = Choice.self
  ) throws(SchemaFault) -> [Choice] where Choice.RawValue == String {
    guard let value = take(key) else { throw fault(key, .present) }
    guard case .array(let elements) = value else { throw fault(key, .array) }
    var choices: [Choice] = []
    for element in elements {
      guard case .text(let text) = element, let choice = Choice(rawValue: text) else {
        throw fault(key, .oneOf(Choice.allCases.map { $0.rawValue }))
      }
      if choices.contains(where: { $0.rawValue.utf8.elementsEqual(text.utf8) }) { throw fault(key, .noRepeats) }
      choices.append(choice)
    }
    return choices
  }

  /// As `choices`; an absent member is nil.
  mutating func optionalChoices<Choice: RawRepresentable & CaseIterable>(
    _ key: String, _: Choice.Type = Choice.self
  ) throws(SchemaFault) -> [Choice]? where Choice.RawValue == String {
    members.contains { $0.key.hasSameBytes(as: key) } ? try choices(key) : nil
  }
}
