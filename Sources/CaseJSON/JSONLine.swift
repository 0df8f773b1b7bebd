/// One line of JSON: an object's members as they stand in the bytes, checked once (RFC 8259).
public struct JSONLine {
  /// A member: its key, decoded, and where its value stands.
  public struct Member {
    /// Decoded.
    public let key: String
    /// Where the value's bytes stand in the line.
    public let value: Range<Int>
  }

  let bytes: ArraySlice<UInt8>
  /// In the order of the line.
  public private(set) var members: [Member] = []

  /// Reads a whole line. Keys may not repeat; nothing may follow the object. An `id` is handed on as it stands, so it is
  /// checked here.
  public init(_ bytes: ArraySlice<UInt8>) throws(JSONProblem) {
    self.bytes = bytes
    var scanner = JSONScanner(bytes)
    members = try scanner.object()
    try scanner.end()
    if let id = member("id"), String(validating: raw(id), as: UTF8.self) == nil {
      throw .notUTF8(offset: id.value.lowerBound - bytes.startIndex)
    }
  }

  /// The member of this key; nil when there is none.
  public func member(_ key: String) -> Member? { members.first { $0.key == key } }

  /// The raw bytes of a member's value.
  public func raw(_ member: Member) -> ArraySlice<UInt8> { bytes[member.value] }

  /// The decoded text of a member that must be a string.
  public func text(_ key: String) throws(JSONProblem) -> [UInt8]? {
    guard let member = member(key) else { return nil }
    guard bytes[member.value.lowerBound] == 0x22 else { throw .wrongType(member: key, expected: "a text") }
    var scanner = JSONScanner(bytes)
    scanner.place = member.value.lowerBound
    return try scanner.string(reserving: member.value.count)
  }

  /// The whole number in a member; nil when there is none.
  public func number(_ key: String) -> Int? {
    guard let member = member(key) else { return nil }
    return Int(String(decoding: bytes[member.value], as: UTF8.self))
  }

  /// The raw bytes of each element of a list; empty when the member is absent.
  public func elements(_ key: String) throws(JSONProblem) -> [ArraySlice<UInt8>] {
    guard let member = member(key) else { return [] }
    guard bytes[member.value.lowerBound] == 0x5B else { throw .wrongType(member: key, expected: "a list") }
    var scanner = JSONScanner(bytes)
    scanner.place = member.value.lowerBound
    return try scanner.elements().map { bytes[$0] }
  }
}
