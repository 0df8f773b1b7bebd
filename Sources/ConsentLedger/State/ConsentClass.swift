/// How strong the ground is on which a text would be shared.
public enum ConsentClass: String, CaseIterable, Hashable, Sendable {
  case fictional
  case validWritten = "valid_written"
  case validVerbal = "valid_verbal"
  case supported, basis, none, lapsed, against

  /// The code in a release's reasons: `P-VALID-WRITTEN`.
  public var reason: String {
    let capitals = rawValue.utf8.map { $0 == 0x5F ? 0x2D : $0 - 0x20 }
    return "P-" + String(decoding: capitals, as: UTF8.self)
  }
}

/// Both risks in one class.
public enum RiskClass: Int, CaseIterable, Hashable, Comparable, Sendable {
  case r0, r1, r2, r3, r4, r5

  /// The class of two bands.
  public init(thirdParty: ThirdPartyBand, ofSelf: SelfBand) {
    switch (thirdParty, ofSelf) {
    case (.low, .low): self = .r0
    case (.low, .moderate): self = .r1
    case (.low, .high), (.low, .certain): self = .r2
    case (.moderate, _): self = .r3
    case (.high, _): self = .r4
    case (.direct, _): self = .r5
    }
  }

  /// `R0` to `R5`.
  public var name: String { "R\(rawValue)" }

  /// How recognisable the patient must have agreed to be.
  public var identifiabilityNeeded: Identifiability {
    switch self {
    case .r0, .r1: .anonymised
    case .r2: .selfRecognisable
    case .r3, .r4: .recognisableToClose
    case .r5: .identifiable
    }
  }

  public static func < (a: RiskClass, b: RiskClass) -> Bool { a.rawValue < b.rawValue }
}

/// Audiences in groups, narrowest first; journals stand apart.
public enum AudienceGroup: String, CaseIterable, Hashable, Sendable {
  case ownRecord = "own_record"
  case closedLocal = "closed_local"
  case closedWide = "closed_wide"
  case open, journal

  public init(_ audience: SharingAudience) {
    switch audience {
    case .selfReflection, .team: self = .ownRecord
    case .closedTeaching: self = .closedLocal
    case .closedProfessional, .conference: self = .closedWide
    case .openWeb, .openSocial, .press: self = .open
    case .journal: self = .journal
    }
  }
}
