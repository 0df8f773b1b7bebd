extension Verdict {
  /// A reason's code in words.
  public func words(for code: String) -> String {
    if code.utf8.starts(with: "P-".utf8) { return consentClass.words }
    return VerdictConditions.all.first { $0.code == code }?.words ?? ""
  }

  /// What follows from it for whoever wants to share.
  public func closing(holdsDirect: Bool) -> String {
    switch decision {
    case .allow: "No rule of \(policy) stops this. You decide and remain responsible."
    case .warn: "\(policy) warns. You decide and remain responsible."
    case .block: "\(policy) stops this. What would make it possible: \(wayOut(holdsDirect: holdsDirect))"
    }
  }

  /// What would make possible what the policy stops.
  private func wayOut(holdsDirect: Bool) -> String {
    if holdsDirect { return "take the direct identifier out ('caseveil redact'), then check again." }
    if parties.contains(where: { $0.gaps.contains(.text) }) {
      return "show the patient this text, record that they agree to it, then check again."
    }
    switch consentClass {
    case .against: return "nothing but the patient's own new yes. Do not post it."
    case .lapsed: return "a consent that covers this audience, channel, text and day. Ask again."
    case .none:
      return "the patient's consent in writing to this text, or a text that gives less away ('caseveil risk')."
    case .validVerbal: return "the same consent in writing."
    default: return "a text that gives less away ('caseveil risk'), a narrower audience, or a review by another role."
    }
  }
}

extension ConsentClass {
  /// The ground in two or three words.
  public var short: String {
    switch self {
    case .fictional: "declared fictional"
    case .validWritten: "consent in writing"
    case .validVerbal: "spoken consent"
    case .supported: "no objection"
    case .basis: "a stated basis"
    case .none: "no consent"
    case .lapsed: "lapsed"
    case .against: "against"
    }
  }

  /// The ground as a clause.
  public var words: String {
    switch self {
    case .fictional: "declared fictional by the author; not checked"
    case .validWritten: "a consent in writing that covers it"
    case .validVerbal: "a spoken consent that covers it"
    case .supported: "somebody who was consulted did not object"
    case .basis: "a basis that the author states; not checked"
    case .none: "no consent on record"
    case .lapsed: "there was a consent, but it does not cover this"
    case .against: "the patient said no, or withdrew"
    }
  }
}

extension EffectiveConsent {
  /// What holds, with the record and the day, and what it does not cover; in short where nothing was asked about.
  public func words(in state: LedgerState, inShort: Bool = false) -> String {
    guard let consent, let entry else { return "none on record" }
    var words =
      "\(inShort ? consentClass.short : consentClass.words) (\(PlainWords.of(consent.state.rawValue)) \(consent.decidedAt.spoken), "
    words += "record \(entry.record.sequence))"
    if !gaps.isEmpty { words += "; not covered: \(PlainWords.list(gaps.map { $0.words }))" }
    return words
  }
}

extension EffectiveConsent.Gap {
  /// What is not covered, in words.
  public var words: String {
    switch self {
    case .notYet: "it has not begun"
    case .expired: "it has ended"
    case .audience: "this audience"
    case .channel: "this channel"
    case .content: "this content"
    case .identifiability: "being this recognisable"
    case .text: "this text"
    }
  }
}

/// The conditions that make a verdict stricter, in words.
public enum VerdictConditions {
  /// The code of each, as it is printed, and what it says.
  public static let all: [(code: String, words: String)] = [
    ("M1", "they want to see the final text, and none was seen"),
    ("M2", "this is not, or may not be, the text that they read"),
    ("M3", "a child, and an open audience"),
    ("M4", "a face, video, audio or genetics, which the consent does not name"),
    ("M5", "it is not noted that they were told that somebody may recognise them"),
    ("M6", "somebody's own words stand in it, which the consent does not name"),
    ("M7", "the day on which to ask again has passed"),
    ("M8", "the consent ends within 30 days"),
    ("M9", "us-hipaa asks for a written authorisation here"),
    ("M10", "what is posted in a closed group can be copied out"),
    ("M11", "declared fictional by the author; not checked"),
    ("M12", "an adult who lacks capacity: the guardian or the governance lead has to review it first"),
  ]
}
