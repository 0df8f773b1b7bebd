import ConsentLedger

/// What a code of the ledger means: a rule for records (C), a condition of the sharing policy (M), a question of the
/// audit (A).
struct RuleExplanation {
  let code: String
  let what: String
  let why: String
  /// What was done, and what to do instead.
  let before: String
  let after: String
  let guidance: [GuidanceSource]

  /// All codes, as they are printed.
  static var codes: [String] {
    RuleCode.allCases.map(\.rawValue) + VerdictConditions.all.map(\.code) + AuditCheck.all.map(\.code)
  }

  /// The explanation of a code; nil for what is none.
  init?(_ typed: String) {
    let code = typed.uppercased()
    let told: RuleTold
    if let rule = RuleCode(rawValue: code) {
      what = "A rule for records: " + rule.sentence
      told = RuleTold.of(rule)
    } else if let condition = VerdictConditions.all.first(where: { $0.code == code }) {
      what = "A condition of 'consent check' and 'consent release': \(condition.words)."
      told = RuleTold.conditions[code] ?? RuleTold()
    } else if let check = AuditCheck.all.first(where: { $0.code == code }) {
      what = "A question of 'consent audit', of \(check.severity.rawValue) weight: \(check.says)."
      told = RuleTold.audits[code] ?? RuleTold()
    } else {
      return nil
    }
    self.code = code
    (why, before, after, guidance) = (told.why, told.before, told.after, told.guidance)
  }

  var text: String { Explanation(code, what, why: why, before, after, guidance).text }
}

/// What is told of a code besides its sentence.
struct RuleTold {
  var why = ""
  var before = ""
  var after = ""
  var guidance: [GuidanceSource] = []

  init() {}

  init(_ why: String, _ before: String, _ after: String, _ guidance: [GuidanceSource]) {
    (self.why, self.before, self.after, self.guidance) = (why, before, after, guidance)
  }
}
