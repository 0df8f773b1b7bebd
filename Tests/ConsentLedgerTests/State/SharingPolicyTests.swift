import Testing

@testable import ConsentLedger

@Suite struct SharingPolicyTests {
  let policy = SharingPolicy.named("uk-case-post-v1")!

  @Test func everyCellIsThatOfTheVector() throws {
    let vector = try Vectors.own("policy-uk-case-post-v1.json")
    let table = try #require(vector["table"] as? [String: [String: [String: String]]])
    var cells = 0
    for consent in ConsentClass.allCases {
      for risk in RiskClass.allCases {
        for group in AudienceGroup.allCases {
          cells += 1
          let wanted = table[consent.rawValue]?[risk.name]?[group.rawValue]
          #expect(policy.decision(for: consent, at: risk, to: group).rawValue == wanted)
        }
      }
    }
    #expect(cells == 240)
    let bands = try #require(vector["risk_from_bands_third_party_slash_self"] as? [String: String])
    for thirdParty in ThirdPartyBand.allCases {
      for own in SelfBand.allCases {
        let risk = RiskClass(thirdParty: thirdParty, ofSelf: own)
        #expect(risk.name == bands["\(thirdParty.rawValue)/\(own.rawValue)"])
      }
    }
    let needed = try #require(vector["identifiability_needed"] as? [String: String])
    for risk in RiskClass.allCases { #expect(risk.identifiabilityNeeded.rawValue == needed[risk.name]) }
    let groups = try #require(vector["audience_groups"] as? [String: [String]])
    for audience in SharingAudience.allCases {
      #expect(groups[AudienceGroup(audience).rawValue]?.contains(audience.rawValue) == true)
    }
  }

  @Test func theTableIsMonotone() {
    let chains: [[ConsentClass]] = [
      [.validWritten, .none, .lapsed, .against], [.validWritten, .validVerbal], [.validWritten, .supported],
    ]
    for risk in RiskClass.allCases {
      for group in AudienceGroup.allCases {
        for chain in chains {
          for (strong, weak) in zip(chain, chain.dropFirst()) {
            #expect(
              policy.decision(for: strong, at: risk, to: group) <= policy.decision(for: weak, at: risk, to: group))
          }
        }
      }
    }
    for consent in ConsentClass.allCases {
      for group in AudienceGroup.allCases {
        for (low, high) in zip(RiskClass.allCases, RiskClass.allCases.dropFirst()) {
          #expect(
            policy.decision(for: consent, at: low, to: group) <= policy.decision(for: consent, at: high, to: group))
        }
      }
      for risk in RiskClass.allCases {
        let groups: [AudienceGroup] = [.ownRecord, .closedLocal, .closedWide, .open]
        for (narrow, wide) in zip(groups, groups.dropFirst()) {
          #expect(
            policy.decision(for: consent, at: risk, to: narrow) <= policy.decision(for: consent, at: risk, to: wide))
        }
      }
    }
  }

  @Test func allPoliciesAreRead() {
    #expect(SharingPolicy.names == ["uk-case-post-v1", "us-hipaa-v1"])
    for name in SharingPolicy.names { #expect(SharingPolicy.named(name)?.isHIPAA == name.hasPrefix("us-hipaa")) }
    #expect(SharingPolicy.named("nowhere") == nil)
  }

  @Test func onlyStricterTablesAreTaken() throws {
    func table(_ consent: String, _ cell: String) -> String {
      ConsentClass.allCases.map { row in
        let cells = RiskClass.allCases.map { risk in
          row.rawValue == consent && risk == .r0
            ? cell
            : AudienceGroup.allCases.map { policy.decision(for: row, at: risk, to: $0).rawValue.prefix(1).uppercased() }
              .joined()
        }
        return row.rawValue + "\t" + cells.joined(separator: "\t")
      }.joined(separator: "\n")
    }
    let stricter = try SharingPolicy(name: "ours-v1", table: "# ours\n" + table("none", "WWWBB"), noMilderThan: policy)
    #expect(stricter.decision(for: .none, at: .r0, to: .ownRecord) == .warn && stricter.name == "ours-v1")
    #expect(throws: PolicyFault.milder(.none, .r0, .open)) {
      _ = try SharingPolicy(name: "ours-v1", table: table("none", "AAAAW"), noMilderThan: policy)
    }
    #expect(throws: PolicyFault.row(.none)) {
      _ = try SharingPolicy(name: "ours-v1", table: table("none", "AAAX"), noMilderThan: policy)
    }
    #expect(throws: PolicyFault.missingRow) {
      _ = try SharingPolicy(
        name: "ours-v1", table: "none\tB\tB\tB\tB\tB\tB".replacing("B", with: "BBBBB"), noMilderThan: policy)
    }
    #expect(throws: PolicyFault.unknownClass) {
      _ = try SharingPolicy(name: "ours-v1", table: "who\tB", noMilderThan: policy)
    }
    #expect(throws: PolicyFault.name) { _ = try SharingPolicy(name: "Ours", table: "", noMilderThan: policy) }
  }
}
