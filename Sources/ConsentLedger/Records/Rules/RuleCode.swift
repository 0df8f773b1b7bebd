/// The numbered rules for records; the raw value is what is shown.
public enum RuleCode: String, CaseIterable, Hashable, Sendable {
  case c01 = "C01"
  case c02 = "C02"
  case c03 = "C03"
  case c04 = "C04"
  case c05 = "C05"
  case c06 = "C06"
  case c07 = "C07"
  case c08 = "C08"
  case c09 = "C09"
  case c10 = "C10"
  case c11 = "C11"
  case c12 = "C12"
  case c13 = "C13"
  case c14 = "C14"
  case c15 = "C15"
  case c16 = "C16"
  case c17 = "C17"
  case c18 = "C18"
  case c19 = "C19"
  case c20 = "C20"
  case c21 = "C21"
  case c22 = "C22"
  case c23 = "C23"
  case c24 = "C24"
  case c25 = "C25"
  case c26 = "C26"
  case c27 = "C27"
  case c28 = "C28"
  case c29 = "C29"
  case c30 = "C30"
  case c31 = "C31"
  case c32 = "C32"
  case c33 = "C33"
}

/// A rule that a record breaks.
public struct RuleBreach: Hashable, Sendable {
  /// What becomes of the record.
  public enum Severity: String, Hashable, Sendable {
    /// It is not recorded.
    case refuse
    /// It is recorded, and the maker is told.
    case warn
  }

  public let code: RuleCode
  public let severity: Severity
}

/// A rule: whether a record breaks it, given all records before.
struct Rule: Sendable {
  let code: RuleCode
  let look: Look

  /// What a rule looks at. Most are about one type of record and are not asked about others.
  enum Look: Sendable {
    case any(@Sendable (RuleSubject) -> RuleBreach.Severity?)
    case consent(@Sendable (ConsentRecord, RuleSubject) -> RuleBreach.Severity?)
    case release(@Sendable (ReleaseRecord, RuleSubject) -> RuleBreach.Severity?)
  }

  init(_ code: RuleCode, _ breach: @escaping @Sendable (RuleSubject) -> RuleBreach.Severity?) {
    self.init(code, .any(breach))
  }

  private init(_ code: RuleCode, _ look: Look) {
    self.code = code
    self.look = look
  }

  /// A rule about consent records only.
  static func consent(
    _ code: RuleCode, _ breach: @escaping @Sendable (ConsentRecord, RuleSubject) -> RuleBreach.Severity?
  ) -> Rule {
    Rule(code, .consent(breach))
  }

  /// A rule about release records only.
  static func release(
    _ code: RuleCode, _ breach: @escaping @Sendable (ReleaseRecord, RuleSubject) -> RuleBreach.Severity?
  ) -> Rule {
    Rule(code, .release(breach))
  }
}

/// A record that rules look at, and all that was recorded before it.
struct RuleSubject: Sendable {
  let record: Record
  let state: LedgerState

  /// The consent that this hash names, when it is one of the same case.
  func consent(_ hash: Digest) -> ConsentRecord? {
    guard let entry = state.entry(hash), entry.record.caseID == record.caseID,
      case .consent(let consent) = entry.record.body
    else { return nil }
    return consent
  }

  /// The release that this hash names, when it is one of the same case.
  func release(_ hash: Digest) -> ReleaseRecord? {
    guard let entry = state.entry(hash), entry.record.caseID == record.caseID,
      case .release(let release) = entry.record.body
    else { return nil }
    return release
  }

  /// Whether the ledger asks for authorisations under 45 CFR 164.508.
  var isUnderHIPAA: Bool { state.opening.map { SharingPolicy.isHIPAA($0.policy) } ?? false }
}

/// All rules for records.
public enum RecordRules {
  static let all: [Rule] = Rule.deciders + Rule.grounds + Rule.scopes + Rule.threads + Rule.sharing

  /// The rules that a record breaks, given all records before it, in the order of their codes.
  public static func breaches(of record: Record, in state: LedgerState) -> [RuleBreach] {
    let subject = RuleSubject(record: record, state: state)
    var consent: ConsentRecord?
    var release: ReleaseRecord?
    switch record.body {
    case .consent(let body): consent = body
    case .release(let body): release = body
    default: break
    }
    var breaches: [RuleBreach] = []
    for rule in all {
      let severity: RuleBreach.Severity? =
        switch rule.look {
        case .any(let breach): breach(subject)
        case .consent(let breach): consent.flatMap { breach($0, subject) }
        case .release(let breach): release.flatMap { breach($0, subject) }
        }
      if let severity { breaches.append(RuleBreach(code: rule.code, severity: severity)) }
    }
    return breaches.sorted { $0.code.rawValue.utf8.lexicographicallyPrecedes($1.code.rawValue.utf8) }
  }
}

extension SchemaFault {
  /// The rule that stands behind the fault when somebody tries to record such a value.
  public var rule: RuleCode? {
    switch expected {
    case .aPurposeOtherThanMarketing: .c31
    case .oneOf, .form: .c25
    case .present, .atLeastOne, .eitherOr: path.utf8.starts(with: "body.scope".utf8) ? .c18 : nil
    default: nil
    }
  }
}
