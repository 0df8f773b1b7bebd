import CaseSharing
import CaseVeil

extension PageQuestion {
  /// What is asked of the context: the riskier answer first, which counts as long as nothing is said.
  static var context: [PageQuestion] {
    [
      PageQuestion(key: "audience", ask: "Where will it go?", form: .choice, choices: audiences),
      PageQuestion(key: "seen", ask: "When were they seen?", form: .day, hint: "Empty: not said"),
      PageQuestion(key: "posted", ask: "When will you post it?", form: .day, hint: "Empty: today"),
      PageQuestion(
        key: "author_named", ask: "Is your name on it?", form: .choice,
        choices: [("", "Yes, or not said"), ("no", "No")]),
      PageQuestion(
        key: "workplace", ask: "Can your workplace be found?", form: .choice,
        choices: [("", "Yes, or not said"), ("no", "No")], hint: "On your profile, or by a search for your name"),
      PageQuestion(
        key: "country", ask: "In which country, if the text does not say?", form: .choice, choices: countries,
        isMore: true),
      PageQuestion(
        key: "alive", ask: "Does the patient live?", form: .choice,
        choices: [("", "Yes, or not said"), ("no", "No: the question is for the next of kin")], isMore: true),
      PageQuestion(
        key: "role", ask: "What is your unit?", form: .choice,
        choices: [
          ("", "A hospital, or not said"), ("practice", "A practice"), ("specialist", "A specialist centre"),
        ], isMore: true),
    ]
  }

  private static var audiences: [Choice] {
    var audiences: [Choice] = [("", "Social media, or not said")]
    for audience in Audience.allCases.reversed() where audience != .openSocial {
      let words = audience.readersText
      audiences.append((audience.name, String(decoding: capitalised(words), as: UTF8.self)))
    }
    return audiences
  }

  private static func capitalised(_ words: String) -> [UInt8] {
    var bytes = Array(words.utf8)
    if let first = bytes.first, first &- 0x61 < 26 { bytes[0] = first & 0xDF }
    return bytes
  }

  private static var countries: [Choice] {
    [
      ("", "United Kingdom, or not said"), ("IE", "Ireland"), ("US", "United States"), ("CA", "Canada"),
      ("AU", "Australia"), ("NZ", "New Zealand"),
    ]
  }
}
