import CaseLexicons
import ConsentLedger

/// A sharing policy as a person reads it: the whole table in words, and what it was drawn from.
enum SharingPolicyText {
  static var list: String {
    "\nSharing policies, which 'caseveil consent check' asks:\n"
      + SharingPolicy.names.map { name in
        "  " + Help.padded(name, to: 18) + (header("title", of: name) ?? "")
          + (name == SharingPolicy.standard ? " (the default)" : "") + "\n"
      }.joined()
  }

  static func page(for policy: SharingPolicy) -> String {
    var text = "\(header("title", of: policy.name) ?? policy.name) (\(policy.name))\n\n"
    text += paragraph(
      "What may be shared with whom. It is product policy drawn from guidance, to be confirmed by an information-governance "
        + "lead before use; it is not law.")
    if policy.isHIPAA {
      text += paragraph(
        "From R3 on, and for all but one's own record, it asks for a valid authorisation (45 CFR 164.508).")
    }
    text += "\nColumns: your own record or team; closed teaching; a closed professional group or a\n"
    text += "conference; open (web, social media, press); a journal.\n\n"
    for ground in ConsentClass.allCases {
      text += "\(ground.reason): \(ground.words)\n"
      let groups = ["own", "teaching", "closed group", "open", "journal"]
      text += "      " + groups.map { Help.padded($0, to: 14) }.joined().trimmedEnd + "\n"
      for risk in RiskClass.allCases {
        let cells = AudienceGroup.allCases.map { policy.decision(for: ground, at: risk, to: $0).rawValue }
        text += "  \(risk.name)  " + cells.map { Help.padded($0, to: 14) }.joined().trimmedEnd + "\n"
      }
      text += "\n"
    }
    text += "R0 to R5: the classes of risk ('caseveil explain R2').\n\nConditions that only make it stricter:\n"
    for condition in VerdictConditions.all where policy.isHIPAA || condition.code != "M9" {
      text += row(condition.code, condition.words, 6)
    }
    text += "\nDrawn from, in paraphrase:\n"
    for guidance in Guidance.allCases where policy.isHIPAA || guidance != .authorisation {
      text += row(guidance.rawValue, guidance.says, 22)
    }
    return text
  }

  private static func row(_ code: String, _ words: String, _ column: Int) -> String {
    "  " + Help.padded(code, to: column) + Help.wrapped(words, to: Help.width, indent: column + 2).dropFirst(column + 2)
      + "\n"
  }

  private static func paragraph(_ words: String) -> String { Help.wrapped(words, to: Help.width, indent: 0) + "\n" }

  private static func header(_ key: String, of name: String) -> String? {
    Lexicon(named: "policies/sharing/\(name).tsv")?.header(key)
  }
}

extension String {
  /// Without the blanks at its end.
  fileprivate var trimmedEnd: String { String(reversed().drop { $0 == " " }.reversed()) }
}
