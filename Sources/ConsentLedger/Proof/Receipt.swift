/// Some records of a ledger with all that is needed to check them, and nothing of any other case.
public struct Receipt: Sendable {
  /// The checkpoint's text, as it was issued.
  public let checkpointText: String
  /// What opens commitments of the records shown.
  public let disclosures: [Disclosure]
  public let items: [Item]

  /// A record's line and the proof that it lies in the tree of the checkpoint.
  public struct Item: Sendable {
    /// The sequence number.
    public let index: Int
    /// Without line feed.
    public let line: [UInt8]
    public let proof: [Digest]

    public init(index: Int, line: [UInt8], proof: [Digest]) {
      self.index = index
      self.line = line
      self.proof = proof
    }
  }

  public init(checkpointText: String, disclosures: [Disclosure], items: [Item]) {
    self.checkpointText = checkpointText
    self.disclosures = disclosures
    self.items = items
  }

  /// Canonical JSON, without a line feed.
  public var bytes: [UInt8] {
    var object = ObjectBuilder()
    object.add("checkpoint", checkpointText)
    object.add("disclosures", .array(disclosures.map { $0.json }))
    object.add(
      "records",
      .array(
        items.map { item in
          var object = ObjectBuilder()
          object.add("index", item.index)
          object.add("line", String(decoding: item.line, as: UTF8.self))
          object.add("proof", item.proof)
          return object.object
        }))
    object.add("v", 1)
    return object.object.bytes
  }

  /// Reads a receipt.
  public init(parsing bytes: some Collection<UInt8>) throws(ReceiptFault) {
    let json: CanonicalJSON
    do throws(JSONFault) {
      json = try CanonicalJSON(parsing: bytes, surroundedBy: .whiteSpace)
    } catch {
      throw .json(error)
    }
    do throws(SchemaFault) {
      try self.init(json)
    } catch {
      throw .schema(error)
    }
  }

  private init(_ json: CanonicalJSON) throws(SchemaFault) {
    var members = try Members(json)
    _ = try members.integer("v", 1...1)
    checkpointText = try members.text("checkpoint")
    disclosures = try members.objects("disclosures") { value throws(SchemaFault) in try Disclosure(value) }
    items = try members.objects("records") { value throws(SchemaFault) in
      var members = try Members(value, at: "records")
      let index = Int(try members.integer("index", 0...Int64(Int32.max)))
      let item = Item(index: index, line: Array(try members.text("line").utf8), proof: try members.digests("proof"))
      try members.end()
      return item
    }
    if items.isEmpty { throw members.fault("records", .atLeastOne) }
    try members.end()
  }
}

/// Why bytes are no receipt.
public enum ReceiptFault: Error, Hashable, Sendable {
  case json(JSONFault)
  case schema(SchemaFault)
}

extension Members {
  /// A list of objects.
  fileprivate mutating func objects<Value>(
    _ key: String, _ read: (CanonicalJSON) throws(SchemaFault) -> Value
  ) throws(SchemaFault) -> [Value] {
    guard case .array(let elements) = try required(key) else { throw fault(key, .array) }
    var values: [Value] = []
    for element in elements { values.append(try read(element)) }
    return values
  }
}
