/// Words of the format as a person says them.
public enum PlainWords {
  /// A word of the format: `own words` for `quote`, else its parts with spaces.
  public static func of(_ word: String) -> String {
    if let words = special[word] { return words }
    return String(decoding: word.utf8.map { $0 == 0x5F ? 0x20 : $0 }, as: UTF8.self)
  }

  /// `1 record`, `12 records`.
  public static func records(_ count: Int) -> String { count == 1 ? "1 record" : "\(count) records" }

  private static let special: [String: String] = [
    "self_reflection": "my own reflection", "team": "the team", "closed_teaching": "closed teaching",
    "closed_professional": "a closed professional group", "conference": "a conference", "open_web": "the open web",
    "open_social": "open social media", "press": "the press", "journal": "a journal", "any": "any channel",
    "caldicott_guardian": "Caldicott guardian", "ig_lead": "governance lead", "ahp": "allied health professional",
    "verbal": "by word of mouth", "verbal_witnessed": "by word of mouth, with a witness", "written": "in writing",
    "electronic": "electronically", "none": "in no form", "attorney_or_deputy": "attorney or deputy",
    "image_part": "a picture of a part of the body", "image_face": "a picture of the face", "imaging": "imaging",
    "quote": "own words",
    "none_given": "no reason given",
    "professional_discussion": "professional discussion", "quality_improvement": "quality improvement",
  ]

  /// `x, y and z`.
  public static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "nothing" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }

  /// Values of the format, joined.
  public static func list<Choice: RawRepresentable>(of choices: [Choice]) -> String where Choice.RawValue == String {
    list(choices.map { of($0.rawValue) })
  }

  /// Thousandths as a share of a hundred: `61 %`, `0.4 %`.
  public static func percent(_ permille: Int) -> String {
    permille >= 100 || permille % 10 == 0 ? "\((permille + 5) / 10) %" : "\(permille / 10).\(permille % 10) %"
  }
}

extension Day {
  /// `3 Nov 2026`.
  public var spoken: String {
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    return "\(day) \(months[Int(month) - 1]) \(year)"
  }
}

extension Decider {
  /// As the subject of a sentence.
  public var subject: String {
    switch self {
    case .patient: "The patient"
    case .parent: "A parent"
    case .attorneyOrDeputy: "An attorney or deputy"
    case .consultee: "A consultee"
    case .nextOfKin: "The next of kin"
    case .personalRepresentative: "A personal representative"
    case .organisation: "The organisation"
    case .author: "The author"
    }
  }
}

extension ThirdPartyBand {
  /// The answer to the first question, in small letters.
  public var words: String {
    switch self {
    case .low: "unlikely"
    case .moderate: "possible"
    case .high: "likely or very likely"
    case .direct: "certain: a direct identifier is left in"
    }
  }
}

extension SelfBand {
  /// The answer to the second question, in small letters.
  public var words: String {
    switch self {
    case .low: "unlikely"
    case .moderate: "possible"
    case .high: "likely"
    case .certain: "very likely or certain"
    }
  }
}
