import CaseFindings

/// A policy as text: header lines `# key: value`, then rows `kind action detail because` split by tabs.
///
/// The order of rows is free. The row `*` stands for every kind that has none.
public struct PolicyTable: Sendable {
  private let source: String

  public init(_ source: String) { self.source = source }

  /// Reads the table. Throws a `PolicyProblem` for the first line that cannot be read.
  public func policy(named name: String) throws(PolicyProblem) -> RedactionPolicy {
    var title: String?
    var threshold = Confidence(permille: 700)
    var standing: RedactionPolicy.Rule?
    var rules = [RedactionPolicy.Rule?](repeating: nil, count: IdentifierKind.allCases.count)
    var line = 0
    for text in source.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      line += 1
      if text.isEmpty { continue }
      if text.first == 0x23 {
        if let value = Self.header("title", in: text) { title = value }
        if let value = Self.header("confidence", in: text) { threshold = try Self.confidence(value, line: line) }
        continue
      }
      let row = try Row(text, line: line)
      guard let kind = row.kind else {
        if standing != nil { throw PolicyProblem(line: line, column: 1, expected: .newKind, nearest: nil) }
        standing = row.rule
        continue
      }
      if rules[Int(kind.rawValue)] != nil {
        throw PolicyProblem(line: line, column: 1, expected: .newKind, nearest: nil)
      }
      rules[Int(kind.rawValue)] = row.rule
    }
    guard let title else { throw PolicyProblem(line: 1, column: 0, expected: .title, nearest: nil) }
    guard let standing else { throw PolicyProblem(line: line, column: 0, expected: .defaultRow, nearest: nil) }
    return RedactionPolicy(name: name, title: title, threshold: threshold, rules: rules.map { $0 ?? standing })
  }

  private static func header(_ key: String, in line: Substring.UTF8View) -> String? {
    let start = Array("# \(key): ".utf8)
    guard line.starts(with: start) else { return nil }
    return String(decoding: line.dropFirst(start.count), as: UTF8.self)
  }

  private static func confidence(_ value: String, line: Int) throws(PolicyProblem) -> Confidence {
    guard let permille = Int(value), (0...1000).contains(permille) else {
      throw PolicyProblem(line: line, column: 0, expected: .threshold, nearest: nil)
    }
    return Confidence(permille: permille)
  }
}

/// One row of a policy; the kind is nil for `*`.
private struct Row {
  let kind: IdentifierKind?
  let rule: RedactionPolicy.Rule

  init(_ text: Substring.UTF8View, line: Int) throws(PolicyProblem) {
    let fields = text.split(separator: 0x09, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
    guard (2...4).contains(fields.count) else {
      throw PolicyProblem(line: line, column: 0, expected: .fields, nearest: nil)
    }
    kind = try Self.kind(fields[0], line: line)
    let detail = fields.count > 2 ? fields[2] : ""
    let action = try Self.action(fields[1], detail: detail, line: line)
    if !Self.fits(action, kind) {
      let isBlur = if case .generalise = action { kind != nil } else { false }
      throw PolicyProblem(line: line, column: isBlur ? 3 : 2, expected: isBlur ? .detail : .actionForKind, nearest: nil)
    }
    rule = RedactionPolicy.Rule(action: action, because: fields.count > 3 ? fields[3] : "")
  }

  private static func kind(_ name: String, line: Int) throws(PolicyProblem) -> IdentifierKind? {
    if name == "*" { return nil }
    if let kind = IdentifierKind(named: name) { return kind }
    let nearest = NearestName.of(name, among: IdentifierKind.allCases.map { $0.name })
    throw PolicyProblem(line: line, column: 1, expected: .kind, nearest: nearest)
  }

  private static func action(_ name: String, detail: String, line: Int) throws(PolicyProblem) -> Action {
    if name == "generalise" {
      if let blur = Blur(named: detail) { return .generalise(blur) }
      throw PolicyProblem(
        line: line, column: 3, expected: .detail, nearest: NearestName.of(detail, among: Blur.names))
    }
    if !Action.names.contains(name) {
      let nearest = NearestName.of(name, among: Action.names)
      throw PolicyProblem(line: line, column: 2, expected: .action, nearest: nearest)
    }
    if !detail.isEmpty { throw PolicyProblem(line: line, column: 3, expected: .detail, nearest: nil) }
    return name == "keep" ? .keep : name == "remove" ? .remove : .pseudonym
  }

  private static func fits(_ action: Action, _ kind: IdentifierKind?) -> Bool {
    switch action {
    case .keep, .remove: true
    case .pseudonym: kind?.identifierClass == .name
    case .generalise(let blur): kind.map { blur.fits($0) } ?? false
    }
  }
}

extension Blur {
  /// Whether findings of a kind can be widened so.
  func fits(_ kind: IdentifierKind) -> Bool {
    switch self {
    case .decade: kind == .age || kind == .year
    case .interval: kind == .date
    case .year: kind == .date || kind == .season
    case .recency: kind == .relativeDate
    case .partOfDay: kind == .clockTime
    case .country: kind == .town
    case .occupationClass: kind == .occupation
    case .kind: KindPhrase.phrase(for: kind) != nil
    }
  }
}
