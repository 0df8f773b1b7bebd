import CaseLexicons

/// What may be shared with whom: a decision for each class of consent, class of risk and group of audiences.
public struct SharingPolicy: Hashable, Sendable {
  /// The name that releases state, such as `uk-case-post-v1`.
  public let name: String
  private let cells: [Decision]

  /// The policy that holds where no other is named.
  public static let standard = "uk-case-post-v1"

  /// Whether the policy of this name asks for authorisations under 45 CFR 164.508.
  public static func isHIPAA(_ name: String) -> Bool { name.utf8.starts(with: "us-hipaa".utf8) }

  public var isHIPAA: Bool { Self.isHIPAA(name) }

  /// The names of the policies in the binary.
  public static var names: [String] { Lexicon.names(in: "policies/sharing/") }

  /// The policy of this name; nil when the binary has none.
  public static func named(_ name: String) -> SharingPolicy? {
    guard let table = Lexicon(named: "policies/sharing/\(name).tsv") else { return nil }
    return try? SharingPolicy(name: name, rows: table.rows())
  }

  /// The decision of one cell.
  public func decision(for consent: ConsentClass, at risk: RiskClass, to group: AudienceGroup) -> Decision {
    cells[Self.place(of: consent, risk, group)]
  }

  /// A table of an organisation's own. It may only be stricter than the one it starts from.
  public init(name: String, table: String, noMilderThan base: SharingPolicy) throws(PolicyFault) {
    var rows: [[String]] = []
    for line in table.utf8.split(separator: 0x0A) where line.first != 0x23 {
      rows.append(line.split(separator: 0x09, omittingEmptySubsequences: false).map { String($0) ?? "" })
    }
    try self.init(name: name, rows: rows)
    for consent in ConsentClass.allCases {
      for risk in RiskClass.allCases {
        for group in AudienceGroup.allCases
        where decision(for: consent, at: risk, to: group) < base.decision(for: consent, at: risk, to: group) {
          throw .milder(consent, risk, group)
        }
      }
    }
  }

  private init(name: String, rows: [[String]]) throws(PolicyFault) {
    guard Slug.isName(name) else { throw .name }
    self.name = name
    var cells: [Decision?] = Array(
      repeating: nil, count: ConsentClass.allCases.count * RiskClass.allCases.count * AudienceGroup.allCases.count)
    for row in rows {
      guard let first = row.first, let consent = ConsentClass(rawValue: first) else { throw .unknownClass }
      guard row.count == RiskClass.allCases.count + 1 else { throw .row(consent) }
      for risk in RiskClass.allCases {
        let letters = Array(row[risk.rawValue + 1].utf8)
        guard letters.count == AudienceGroup.allCases.count else { throw .row(consent) }
        for (group, letter) in zip(AudienceGroup.allCases, letters) {
          guard let decision = Self.decision(letter) else { throw .row(consent) }
          cells[Self.place(of: consent, risk, group)] = decision
        }
      }
    }
    self.cells = cells.compactMap { $0 }
    if self.cells.count < cells.count { throw .missingRow }
  }

  private static func decision(_ letter: UInt8) -> Decision? {
    switch letter {
    case 0x41: .allow
    case 0x57: .warn
    case 0x42: .block
    default: nil
    }
  }

  private static func place(of consent: ConsentClass, _ risk: RiskClass, _ group: AudienceGroup) -> Int {
    let row = ConsentClass.allCases.firstIndex(of: consent) ?? 0
    let column = AudienceGroup.allCases.firstIndex(of: group) ?? 0
    return (row * RiskClass.allCases.count + risk.rawValue) * AudienceGroup.allCases.count + column
  }
}

/// Why a table is no sharing policy.
public enum PolicyFault: Error, Hashable, Sendable {
  case name
  case unknownClass
  case row(ConsentClass)
  case missingRow
  /// The cell is milder than the one it would take the place of.
  case milder(ConsentClass, RiskClass, AudienceGroup)
}
