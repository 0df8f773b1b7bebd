/// Findings with their overlaps settled.
public struct ResolvedFindings: Sendable {
  /// Findings that do not overlap, sorted by place.
  public let all: [Finding]
  /// Quotes, events, images and clues, which may hold findings of other kinds; sorted, those of one kind not overlapping.
  public let containers: [Finding]

  init(sorted: [Finding], containers: [Finding] = []) {
    all = sorted
    self.containers = containers
  }
}

extension Findings {
  /// Settles overlaps. The result does not depend on the order in which findings were added. O(n log n).
  ///
  /// Findings that overlap, or of which one contains another, become one finding over all of them: nothing
  /// that a detector wanted gone is ever cut off. Its kind, reading and first reasons are those of the strongest:
  /// by rank of kind (contact, numbers, dates and ages, addresses, hospitals and wards, conditions, names, other
  /// organisations, places, the rest), then confidence, then length, then place.
  /// Containers stand beside the others: only those of one kind are joined.
  public func resolved(in text: TokenizedDocument) -> ResolvedFindings {
    let sorted = all.sorted(by: Self.standsBefore)
    guard sorted.contains(where: { $0.kind.isContainer }) else { return ResolvedFindings(sorted: Self.joined(sorted)) }
    var containers: [Finding] = []
    for kind in IdentifierKind.containers {
      containers += Self.joined(sorted.filter { $0.kind == kind })
    }
    return ResolvedFindings(
      sorted: Self.joined(sorted.filter { !$0.kind.isContainer }), containers: containers.sorted(by: Self.standsBefore))
  }

  private static func joined(_ sorted: [Finding]) -> [Finding] {
    var resolved: [Finding] = []
    resolved.reserveCapacity(sorted.count)
    for finding in sorted {
      if let last = resolved.last, last.span.overlaps(finding.span) {
        resolved[resolved.count - 1] = last.joined(with: finding)
      } else {
        resolved.append(finding)
      }
    }
    return resolved
  }

  static func standsBefore(_ a: Finding, _ b: Finding) -> Bool {
    if a.span != b.span { return a.span < b.span }
    if a.kind != b.kind { return a.kind.rawValue < b.kind.rawValue }
    if a.confidence != b.confidence { return a.confidence > b.confidence }
    return a.reasons.rawValue < b.reasons.rawValue
  }
}

extension Finding {
  /// One finding over both stretches, of the stronger one's kind.
  func joined(with other: Finding) -> Finding {
    var joined = isStronger(than: other) ? self : other
    let weaker = isStronger(than: other) ? other : self
    if joined.kind != weaker.kind || joined.span != weaker.span { joined.reasons.insert(.joined) }
    if joined.kind == weaker.kind { joined.reasons.formUnion(weaker.reasons) }
    if joined.kind == .personName, weaker.kind.isNameOfRole { joined.kind = weaker.kind }
    joined.reasons.formUnion(weaker.reasons.intersection(.alwaysTerm))
    joined.span = span.union(other.span)
    joined.tokens = min(tokens.lowerBound, other.tokens.lowerBound)..<max(tokens.upperBound, other.tokens.upperBound)
    return joined
  }

  /// The order of strength, total on findings that differ.
  func isStronger(than other: Finding) -> Bool {
    if kind.rank != other.kind.rank { return kind.rank < other.kind.rank }
    if confidence != other.confidence { return confidence > other.confidence }
    let length = span.upper - span.lower
    let otherLength = other.span.upper - other.span.lower
    if length != otherLength { return length > otherLength }
    if span != other.span { return span < other.span }
    return kind.rawValue <= other.kind.rawValue
  }
}

extension IdentifierKind {
  /// A name that says whose it is.
  var isNameOfRole: Bool { self == .patientName || self == .relativeName || self == .clinicianName }

  /// Which reading wins where two overlap: the lower number.
  var rank: Int {
    switch self {
    case .email, .url: 0
    case .phone, .handle, .hashtag, .ipAddress: 1
    case .otherNumber, .caseReference, .accountNumber: 3
    case .dateOfBirth: 4
    case .date, .relativeDate, .clockTime, .season: 5
    case .age: 5
    case .address: 6
    case .postcode: 7
    case .hospital, .practice: 8
    case .ward: 9
    case .rareCondition: 10
    case .school, .employer, .landmark: 11
    case .patientName, .relativeName, .clinicianName, .personName, .initials: 12
    case .organisation: 13
    case .town, .nationality: 15
    case .region, .country, .ethnicity, .language, .religion: 16
    case .year: 17
    default: identifierClass == .id ? 2 : 20
    }
  }
}

extension ResolvedFindings {
  /// The same findings at the same places, each changed by what a later stage knows of it.
  public func mapped(_ change: (inout Finding) -> Void) -> ResolvedFindings {
    func changed(_ findings: [Finding]) -> [Finding] {
      var findings = findings
      for i in findings.indices { change(&findings[i]) }
      return findings
    }
    return ResolvedFindings(sorted: changed(all), containers: changed(containers))
  }

  /// The findings that hold, at their places.
  public func filtered(_ holds: (Finding) -> Bool) -> ResolvedFindings {
    ResolvedFindings(sorted: all.filter(holds), containers: containers.filter(holds))
  }
}
