import CaseFindings

/// The plainest words for a thing of a kind: `a hospital`.
enum KindPhrase {
  /// With its article; nil for kinds that have no such words.
  static func phrase(for kind: IdentifierKind) -> String? {
    switch kind {
    case .town: "a town"
    case .region: "a region"
    case .country: "another country"
    case .landmark: "a local landmark"
    case .hospital: "a hospital"
    case .ward: "a ward"
    case .practice: "a GP practice"
    case .school: "a school"
    case .employer: "a company"
    case .organisation: "an organisation"
    case .occupation: "a worker"
    case .language: "another language"
    case .rareCondition: "a rare condition"
    case .rareEvent: "an unusual event"
    case .authorClue: "a place of work"
    default: nil
    }
  }
}
