import CaseLexicons

extension Detector {
  /// Names without a capital, which need a strong cue.
  ///
  /// - Looks like: `patient john smith`, `my name is tomas`, and given name with surname in a text without capitals.
  /// - Confirmed by: the cue; clear names only.
  /// - Confused with: everyday words.
  /// - Source: own observation of chat and dictation.
  static let smallLetterName = Detector(
    "small-letter-name", finds: .patientName, .personName,
    summary: "A name in small letters after patient or my name is, or in a text without any capital.",
    examples: [
      "Saw patient {{patientName|nadia osei}} today",
      "hello my name is {{patientName|tomas}} and it hurts",
      "i think {{personName|nadia osei}} rang about her knee",
    ],
    counterexamples: [
      "the patient may have hope and a mark",
      "Her name is not known to the rose clinic",
      "patient young and frail",
    ]
  ) { text, findings in
    let hasNoCapitals = !text.profile.hasCapitals && text.profile.words > 3
    var after = 0
    for i in text.tokens.indices where i >= after && text[i].shape == .lower && isClear(text.name(i)) {
      let last = ending(after: i, in: text)
      let goesOn = last > i
      if text[i].gap == .space, text.isWord(i - 1, in: NameRole.patientWords), goesOn {
        findings.add(.patientName, i, through: last, in: text, .high, .frame)
      } else if text.isWord(i - 1, in: copulas), text.isWord(i - 2, in: names) {
        findings.add(.patientName, i, through: last, in: text, .high, .frame)
      } else if hasNoCapitals, goesOn || text.name(i).given >= 45 && !text[i].marks.contains(.place) {
        findings.add(.personName, i, through: last, in: text, .likely, goesOn ? [.givenName, .surname] : .givenName)
      } else {
        continue
      }
      after = last + 1
    }
  }

  /// The last token of a name in small letters: `nadia osei`, `nadia k. osei`.
  private static func ending(after i: Int, in text: TokenizedDocument) -> Int {
    var j = i + 1
    if text[j].shape == .lower, text[j].length == 1, text.isMark(j + 1, ".") { j += 2 }
    return text[j].gap == .space && text[j].shape == .lower && isEnding(text.name(j)) ? j : i
  }

  private static func isClear(_ word: NameWord) -> Bool {
    word.isGiven && word.ambiguity == 0 && word.given >= 30 && !word.isProtected
      && word.token.marks.isDisjoint(with: [.commonWord, .medical, .functionWord])
  }

  private static func isEnding(_ word: NameWord) -> Bool {
    !word.isProtected
      && (word.isUnknown
        || word.isSurname && word.ambiguity < 2
          && word.token.marks.isDisjoint(with: [.medical, .functionWord, .personVerb]))
  }

  private static let copulas = WordSet("is")
  private static let names = WordSet("name")
}
