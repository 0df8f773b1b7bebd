import CaseFindings

/// A policy as text: header lines `# key: value`, then rows `kind action detail because confidence` split by tabs; what
/// stands last may be left out.
///
/// The order of rows is free. The row `*` stands for every kind that has none. A table with the header
/// `# based-on: public-post` takes all that it does not say itself from that policy of the program.
public struct PolicyTable: Sendable {
  private let source: String

  public init(_ source: String) { self.source = source }

  /// Reads the table. Throws a `PolicyProblem` for the first line that cannot be read.
  public func policy(named name: String) throws(PolicyProblem) -> RedactionPolicy {
    let lines = UserLines(source).all
    let header = try PolicyHeader(lines)
    var standing: RedactionPolicy.Rule?
    var rules = [RedactionPolicy.Rule?](repeating: nil, count: IdentifierKind.allCases.count)
    var seenAt = [Int](repeating: 0, count: rules.count + 1)
    for line in lines where line.bytes.first != 0x23 {
      let row = try PolicyRow(line)
      let slot = row.kind.map { Int($0.rawValue) } ?? rules.count
      if seenAt[slot] > 0 { throw PolicyProblem(row.kindPlace, .newKind(line: seenAt[slot])) }
      seenAt[slot] = line.number
      if slot < rules.count {
        rules[slot] = row.rule
      } else if header.base != nil {
        throw PolicyProblem(row.kindPlace, .noDefaultRow)
      } else {
        standing = row.rule
      }
    }
    guard let title = header.title else { throw PolicyProblem(TextPlace(line: 1, column: 1), .title) }
    if let base = header.base {
      return base.changed(named: name, title: title, header: header, rules: rules)
    }
    guard let standing else {
      throw PolicyProblem(TextPlace(line: lines.last?.number ?? 1, column: 1), .defaultRow)
    }
    return RedactionPolicy(
      name: name, title: title, about: header.about, threshold: header.threshold ?? Confidence(permille: 700),
      removesUnknownWords: header.removesUnknownWords ?? false, named: rules, standing: standing)
  }
}

/// The header lines of a policy. Other lines that start with a number sign are comments.
struct PolicyHeader {
  private(set) var title: String?
  private(set) var about = ""
  private(set) var threshold: Confidence?
  private(set) var removesUnknownWords: Bool?
  private(set) var base: RedactionPolicy?

  static let keys = ["title", "about", "confidence", "unknown-words", "based-on"]
  /// Those that every table of the program has.
  private static let tableKeys = ["file", "source", "licence", "attribution", "changes", "generated-by", "columns"]

  init(_ lines: [UserLine]) throws(PolicyProblem) {
    for line in lines {
      guard let (key, value) = line.header() else { continue }
      let name = line.text(key)
      let words = line.text(value)
      switch name {
      case "title": title = words.isEmpty ? title : words
      case "about": about += about.isEmpty ? words : " " + words
      case "confidence": threshold = try Self.confidence(words, line.place(value))
      case "unknown-words":
        guard words == "remove" || words == "keep" else { throw PolicyProblem(line.place(value), .unknownWords) }
        removesUnknownWords = words == "remove"
      case "based-on": base = try Self.base(words, line.place(value))
      default:
        if !Self.tableKeys.contains(name), let nearest = NearestName.of(name, among: Self.keys) {
          throw PolicyProblem(line.place(key), .header, nearest: nearest)
        }
      }
    }
  }

  static func confidence(_ words: String, _ place: TextPlace) throws(PolicyProblem) -> Confidence {
    guard let permille = Int(words), (0...1000).contains(permille) else { throw PolicyProblem(place, .threshold) }
    return Confidence(permille: permille)
  }

  private static func base(_ name: String, _ place: TextPlace) throws(PolicyProblem) -> RedactionPolicy {
    guard RedactionPolicy.names.contains(name) else {
      throw PolicyProblem(place, .policyName, nearest: NearestName.of(name, among: RedactionPolicy.names))
    }
    return try RedactionPolicy.named(name)
  }
}

/// One row of a policy; the kind is nil for `*`.
struct PolicyRow {
  let kind: IdentifierKind?
  let kindPlace: TextPlace
  let rule: RedactionPolicy.Rule

  init(_ line: UserLine) throws(PolicyProblem) {
    let fields = line.split(line.whole, by: 0x09).map { line.trimmed($0) }
    if fields.count == 1 {
      let words = line.words(fields[0])
      guard words.count > 1 else { throw PolicyProblem(line.place(fields[0]), .fields) }
      throw PolicyProblem(line.place(words[0].upperBound..<words[1].lowerBound), .tabs)
    }
    guard fields.count <= 5 else { throw PolicyProblem(line.place(fields[5]), .fields) }
    kindPlace = line.place(fields[0])
    let kind = try Self.kind(line.text(fields[0]), kindPlace)
    let action = try Self.action(line.text(fields[1]), kind, line.place(fields[1]))
    let detail = fields.count > 2 ? line.text(fields[2]) : ""
    let detailPlace = line.place(fields.count > 2 && !fields[2].isEmpty ? fields[2] : fields[1])
    let because = fields.count > 3 ? line.text(fields[3]) : ""
    self.kind = kind
    rule = RedactionPolicy.Rule(
      action: try Self.blurred(action, detail, kind, detailPlace), because: because,
      threshold: fields.count > 4 && !fields[4].isEmpty
        ? try PolicyHeader.confidence(line.text(fields[4]), line.place(fields[4])) : nil)
  }

  private static func kind(_ name: String, _ place: TextPlace) throws(PolicyProblem) -> IdentifierKind? {
    if name == "*" { return nil }
    if let kind = IdentifierKind(named: name) { return kind }
    throw PolicyProblem(place, .kind, nearest: NearestName.of(name, among: IdentifierKind.allCases.map { $0.name }))
  }

  /// The action, with any blur in place of the one that the detail names.
  private static func action(
    _ name: String, _ kind: IdentifierKind?, _ place: TextPlace
  ) throws(PolicyProblem) -> Action {
    let action: Action
    switch name {
    case "keep": action = .keep
    case "remove": action = .remove
    case "mark": action = .mark
    case "pseudonym": action = .pseudonym
    case "shift": action = .shift
    case "generalise": action = .generalise(.kind)
    default: throw PolicyProblem(place, .action, nearest: NearestName.of(name, among: Action.names))
    }
    if !fits(action, kind) { throw PolicyProblem(place, .actionForKind) }
    return action
  }

  private static func fits(_ action: Action, _ kind: IdentifierKind?) -> Bool {
    switch action {
    case .keep, .remove, .mark: true
    case .pseudonym: kind?.identifierClass == .name
    case .shift: kind == .date || kind == .dateOfBirth || kind == .year || kind == .season
    case .generalise: kind.map { !Blur.names(for: $0).isEmpty } ?? false
    case .own: false
    }
  }

  private static func blurred(
    _ action: Action, _ detail: String, _ kind: IdentifierKind?, _ place: TextPlace
  ) throws(PolicyProblem) -> Action {
    guard case .generalise = action, let kind else {
      if !detail.isEmpty { throw PolicyProblem(place, .noDetail) }
      return action
    }
    if let blur = Blur(named: detail), blur.fits(kind) { return .generalise(blur) }
    let names = Blur.names(for: kind)
    throw PolicyProblem(place, .detail(names), nearest: NearestName.of(detail, among: names))
  }
}
