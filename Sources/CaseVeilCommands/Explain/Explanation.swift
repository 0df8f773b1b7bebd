import CaseFindings
import CaseVeil

/// What stands behind a word on the screen: what it is, why it matters, a good rewrite, the guidance.
struct Explanation: Sendable {
  /// The word that it is asked for by.
  let name: String
  let what: String
  let why: String
  /// A rewrite of an invented sentence.
  let before: String
  let after: String
  let guidance: [GuidanceSource]

  init(_ name: String, _ what: String, why: String, _ before: String, _ after: String, _ guidance: [GuidanceSource]) {
    self.name = name
    self.what = what
    self.why = why
    self.before = before
    self.after = after
    self.guidance = guidance
  }

  /// One fact after the other, with a column for what it is.
  var text: String {
    var rows = [("What", what), ("Why", why)]
    if !before.isEmpty { rows += [("Before", before), ("After", after)] }
    rows += guidance.map { ("Guidance", $0.text) }
    return "\(name)\n"
      + rows.map { label, words in
        "  " + Help.padded(label, to: 10) + Help.wrapped(words, to: Help.width, indent: 12).dropFirst(12) + "\n"
      }.joined()
  }
}

extension Explanation {
  /// Everything that is explained besides rule codes: kinds, then what makes the answers so.
  static let all: [Explanation] =
    IdentifierKind.allCases.map { of($0) } + factors + cues + words
    + guidanceCodes + integrityCodes

  /// The explanation for a word, however it is written: `rare condition`, `rareCondition`, `rare-condition`, or the name
  /// of a kind on the screen.
  static func named(_ typed: String) -> [Explanation] {
    let typed = letters(typed)
    let letters = (synonyms[typed] ?? partsOfGuidance[typed]).map { Self.letters($0) } ?? typed
    let exact = all.filter { Self.letters($0.name) == letters }
    let shown = IdentifierKind.allCases.filter { kind in
      Self.letters(kind.displayName) == letters && !exact.contains { $0.name == kind.name }
    }
    return exact + shown.map { of($0) }
  }

  /// All words that are explained.
  static var names: [String] { all.map(\.name) + RuleExplanation.codes }

  /// The letters and digits of a word, small.
  static func letters(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }
}

/// What guidance says, in paraphrase, with its place.
enum GuidanceSource: Sendable {
  case sum, consentOnline, leastDetail, recordings, death, journal, article, singledOut, withdrawal, teaching, capacity
  case noSurprises, groups, forms, authorisation
  /// An item of the list in 45 CFR 164.514(b)(2)(i).
  case hipaa(String)

  var text: String {
    switch self {
    case .sum:
      "GMC, Using social media as a medical professional, 19: the sum of what is told can be enough for the patient, or "
        + "someone close, to recognise the case."
    case .consentOnline:
      "GMC, Using social media as a medical professional, 20: nothing that identifies a patient without explicit consent."
    case .leastDetail:
      "GMC, Confidentiality, 79 and 80: leave out what identifies wherever that will do; else ask, or have another ground."
    case .recordings:
      "GMC, Making and using visual and audio recordings, 12 to 24: consent, better in writing; small details identify."
    case .death: "GMC, Confidentiality: the duty goes on after death; think of wishes, of distress, of the family."
    case .journal: "ICMJE, Recommendations: written consent when the patient may be identified, and the text shown."
    case .article: "BMJ, patient consent: signed after reading the very article that will appear."
    case .singledOut:
      "ICO, guidance on personal data: someone who can be singled out by details together counts as identified."
    case .withdrawal: "UK GDPR, 7, and the ICO on consent: as easy to take back as to give."
    case .teaching: "GMC, on teaching: leave out what identifies where you can, else ask, without pressure."
    case .capacity: "Mental Capacity Act 2005, 4 and 32: a consultee advises and does not consent."
    case .noSurprises: "Caldicott principle 8: no surprises for the patient about how their information is used."
    case .groups:
      "GMC, Using social media as a medical professional, 9: what is said in a closed group may become public."
    case .forms: "COPE, on consent forms: what a form must hold, and who may sign for another."
    case .authorisation: "HIPAA, 45 CFR 164.508: the elements and statements of a valid authorisation."
    case .hipaa(let item): "HIPAA, 45 CFR 164.514(b)(2)(i)(\(item)): on the list of what must go."
    }
  }
}
