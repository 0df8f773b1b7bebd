import CaseFindings

extension Suggestion {
  /// Why it is left, in a few words.
  public var sentence: String {
    let name = kind.displayName
    switch cause {
    case .tooUnsure: return "\(name)? The signs are too weak for this policy"
    case .unknown where kind == .otherNumber: return "a number that nothing explains"
    case .unknown: return "\(name)? No word around it says so"
    case .medicine: return "\(name) in other texts; it reads as medicine here"
    case .measurement: return "a measurement, a dose or a duration"
    }
  }
}
