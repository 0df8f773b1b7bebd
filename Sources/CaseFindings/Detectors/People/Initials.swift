import CaseLexicons

extension Detector {
  /// A person's initials.
  ///
  /// - Looks like: `J.S.`, `patient AB`, `initials: KO`.
  /// - Confirmed by: full stops after two or three capitals with a person's cue, or the word patient or initials before.
  /// - Confused with: `U.S.`, `P.O.`, `B.D.`, degrees, abbreviations.
  /// - Source: own observation.
  static let initials = Detector(
    "initials", finds: .initials,
    summary: "Initials: J.S., patient AB.",
    examples: [
      "Patient {{initials|J.S.}} was seen",
      "The initials {{initials|KO}} were on the form",
      "{{initials|R.W.}}, a 40-year-old, fell",
    ],
    counterexamples: [
      "Given b.d. and P.O. in the U.S. today",
      "Patient MRI was normal",
      "The patient BP is 120/80",
    ]
  ) { text, findings in
    for i in text.capitals {
      let token = text[i]
      if token.shape == .initial, !(text.isMark(i - 1, ".") && token.gap == .none) {
        guard let last = dotted(at: i, in: text), isPerson(i, last, in: text) else { continue }
        findings.add(.initials, i, through: last, in: text, .high, .shape)
      } else if token.shape == .upper, token.length <= 3,
        text.isWord(i - 1, in: initialWords) || text.isWord(i - 2, in: initialWords) && text[i - 1].shape == .mark
      {
        findings.add(.initials, i, through: i, in: text, .high, .label)
      }
    }
  }

  /// Two to four capitals, each with a full stop.
  private static func dotted(at first: Int, in text: TokenizedDocument) -> Int? {
    var i = first
    var letters = 0
    while text[i].shape == .initial, text.isMark(i + 1, "."), text[i + 1].gap == .none, letters < 5 {
      letters += 1
      i += 2
      if text[i].gap > .none || text[i].shape != .initial { break }
    }
    guard letters >= 2, letters <= 4 else { return nil }
    return i - 1
  }

  private static func isPerson(_ first: Int, _ last: Int, in text: TokenizedDocument) -> Bool {
    NameRole.isPatient(before: first, in: text) || NameRole.isRelative(before: first, in: text)
      || NameRole.hasAge(after: last, in: text)
      || text.isWord(first - 1, in: initialWords)
  }

  private static let initialWords = WordSet("initials", "initialled", "initialed")
}
