import CaseFindings

/// One thing that could be done to lower an answer, and what each answer is after it alone.
public struct Lever: Hashable, Sendable {
  /// What is done.
  public enum Treatment: Hashable, Sendable {
    case remove
    case generalise(Blur)
    /// The words that tell the time go, and the text is posted so many days later.
    case wait(days: Int)
    case narrow(Audience)
    /// The author's name is left off.
    case unname
  }

  public let treatment: Treatment
  /// The findings that it changes, as indices into those that were read.
  public let findings: [Int]
  /// The words that take the place of the first; nil when none do.
  public let replacement: String?
  /// How many words of the text are lost, beyond those that are lost anyway.
  public let wordsLost: Int
  /// How many times as many people fit, for someone who knows the patient, after this lever alone.
  public let growth: Double
  /// The answers after this lever alone.
  public let after: RiskReport
}

/// What is done about a text beyond where one starts: some findings differently, later, for fewer readers.
struct Measures: Hashable, Sendable {
  /// The kind and place of findings with what becomes of them.
  var actions: [Int: Action] = [:]
  var daysWaited = 0
  var audience: Audience?
  var isUnnamed = false

  /// Both together; nil when they would do two different things to one finding, or wait or narrow twice.
  func joined(with other: Measures) -> Measures? {
    var joined = self
    for (finding, action) in other.actions {
      if let mine = joined.actions[finding], mine != action, action != .remove, mine != .remove { return nil }
      joined.actions[finding] = joined.actions[finding] == .remove ? .remove : action
    }
    if daysWaited > 0, other.daysWaited > 0 { return nil }
    if audience != nil, other.audience != nil { return nil }
    joined.daysWaited += other.daysWaited
    joined.audience = other.audience ?? audience
    joined.isUnnamed = isUnnamed || other.isUnnamed
    return joined
  }
}
