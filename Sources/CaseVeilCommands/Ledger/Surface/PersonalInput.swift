import ConsentLedger

/// Personal values from files and standard input; never from the command line itself.
enum PersonalInput {
  /// The fields that a person fills in; the others are digests that commands compute.
  static let fields: [PersonalField] = [
    .actor, .deciderRelation, .evidenceWhere, .place, .withdrawContact, .overrideNote, .note, .subjectLink,
  ]

  /// All values of `--private` and `--private-from`.
  static func values(_ arguments: Arguments, _ streams: Streams) throws(CommandProblem) -> [PersonalValue] {
    var values: [PersonalValue] = []
    var readsInput = arguments.value(LedgerOptions.text.name) == "-"
    for typed in arguments.values(LedgerOptions.personal.name) {
      let parts = typed.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let field = fields.first(where: { $0.rawValue == parts[0] }) else {
        throw .consent(.privateField)
      }
      let source = String(parts[1])
      if source == "-" {
        if readsInput { throw .consent(.inputTwice) }
        readsInput = true
      } else if !FileBytes.exists(source) {
        throw .consent(.privateSource(field: field.rawValue))
      }
      values.append(PersonalValue(field, try text(of: source, for: "--private \(field.rawValue)", streams)))
    }
    if let source = arguments.value(LedgerOptions.personalFrom.name) {
      if source == "-", readsInput { throw .consent(.inputTwice) }
      values += try object(try text(of: source, for: LedgerOptions.personalFrom.name, streams))
    }
    return values
  }

  /// Who records: as the environment says, else the name of the login.
  static func actor(_ streams: Streams) -> String {
    streams.surroundings.variable("CASEVEIL_ACTOR") ?? streams.surroundings.login()
  }

  /// The bytes of an option's file; errors name the option, not the file.
  static func bytes(of source: String, for option: String, _ streams: Streams) throws(CommandProblem) -> [UInt8] {
    do throws(CommandProblem) {
      return try FileBytes.read(source, input: streams.input, limit: 1 << 24)
    } catch {
      throw error.renamed("the file of \(option)")
    }
  }

  private static func text(of source: String, for option: String, _ streams: Streams) throws(CommandProblem) -> String {
    var bytes = try bytes(of: source, for: option, streams)
    while let last = bytes.last, last == 0x0A || last == 0x0D { bytes.removeLast() }
    guard let text = String(validating: bytes, as: UTF8.self), !bytes.isEmpty, bytes.count <= 8192 else {
      throw .consent(.badValue(option: option, expected: "a text in UTF-8, not empty, of at most 8,192 bytes"))
    }
    return text
  }

  private static func object(_ text: String) throws(CommandProblem) -> [PersonalValue] {
    guard case .object(let members)? = try? CanonicalJSON(parsing: text.utf8, surroundedBy: .whiteSpace) else {
      throw .consent(.privateJSON)
    }
    var values: [PersonalValue] = []
    for member in members {
      guard let field = fields.first(where: { $0.rawValue == member.key }) else { throw .consent(.privateField) }
      guard let value = member.value.text, !value.isEmpty else { throw .consent(.privateJSON) }
      values.append(PersonalValue(field, value))
    }
    return values
  }
}

extension PersonalInput {
  /// Whether some option reads standard input, so that no question can be asked there.
  static func readsInput(_ arguments: Arguments) -> Bool {
    if arguments.values(LedgerOptions.personal.name).contains(where: { $0.hasSuffix("=-") }) { return true }
    return [LedgerOptions.personalFrom.name, LedgerOptions.text.name, "--from", "--evidence"].contains {
      arguments.value($0) == "-"
    }
  }
}
