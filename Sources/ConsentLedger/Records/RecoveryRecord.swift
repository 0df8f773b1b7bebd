/// Which unfinished writes were moved aside since the last such record.
public struct RecoveryRecord: Hashable, Sendable {
  public var files: [File]

  /// A file in `quarantine/`.
  public struct File: Hashable, Sendable {
    public var bytes: Int
    public var digest: Digest

    public init(bytes: Int, digest: Digest) {
      self.bytes = bytes
      self.digest = digest
    }
  }

  public init(files: [File]) { self.files = files }

  init(_ body: CanonicalJSON) throws(SchemaFault) {
    var members = try Members(body, at: "body")
    guard case .array(let elements) = try members.required("files") else { throw members.fault("files", .array) }
    files = []
    for element in elements {
      var file = try Members(element, at: "body.files")
      let bytes = Int(try file.integer("bytes", 1...Int64(Int32.max)))
      files.append(File(bytes: bytes, digest: try file.digest("sha256")))
      try file.end()
    }
    if files.isEmpty { throw members.fault("files", .atLeastOne) }
    if Set(files).count < files.count { throw members.fault("files", .noRepeats) }
    try members.end()
  }

  var json: CanonicalJSON {
    var object = ObjectBuilder()
    let elements: [CanonicalJSON] = files.map { file in
      var object = ObjectBuilder()
      object.add("bytes", file.bytes)
      object.add("sha256", file.digest)
      return object.object
    }
    object.add("files", .array(elements))
    return object.object
  }
}
