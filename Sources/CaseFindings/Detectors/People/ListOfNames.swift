import CaseLexicons

extension Detector {
  /// Three names or more in a row.
  ///
  /// - Looks like: `Nadia, Rose and Joy`, `Osei, Holt and Moss`.
  /// - Confirmed by: one clear name among words that can all be names.
  /// - Confused with: lists of drugs, towns, days.
  /// - Source: own observation.
  static let listOfNames = Detector(
    "list-of-names", finds: .personName,
    summary: "Three names or more, with commas and an and.",
    examples: [
      "She has {{personName|Nadia}}, {{personName|Rose}} and {{personName|Joy}} at home",
      "with {{personName|Tomas}}, {{personName|Grace}}, {{personName|Hope}} & {{personName|Ian}}",
    ],
    counterexamples: [
      "Monday, Tuesday and Friday",
      "Leeds, York and Hull",
      "Aspirin, Warfarin and Heparin",
    ]
  ) { text, findings in
    var after = 0
    for first in text.capitals where first >= after && text[first].shape == .capitalised {
      var count = 0
      var sure = 0
      var listed = 0
      var i = first
      var last = first
      while isItem(i, in: text) {
        count += 1
        let word = text.name(i)
        if word.isListed { listed += 1 }
        if word.ambiguity == 0, word.given >= 40 || word.surname >= 45,
          text[i].marks.isDisjoint(with: [.place, .eponym])
        {
          sure += 1
        }
        last = i
        guard let next = next(after: i, in: text) else { break }
        i = next
      }
      after = last + 1
      guard count >= 3, sure > 0, listed * 2 >= count, !areDrugs(after: last, in: text) else { continue }
      for j in first...last where text[j].shape == .capitalised {
        findings.add(.personName, j, through: j, in: text, .likely, [.givenName, .frame])
      }
    }
  }

  /// `are all norethisterone`, `are combined pills`: brands, not people.
  private static func areDrugs(after last: Int, in text: TokenizedDocument) -> Bool {
    guard text.isWord(last + 1, in: copulas) else { return false }
    for i in (last + 2)...(last + 6) where text[i].gap <= .space {
      if text[i].marks.contains(.drug) || text.isWord(i, in: pills) { return true }
    }
    return false
  }

  private static let copulas = WordSet("are", "is", "contain", "were", "contains")
  private static let pills = WordSet(
    "pill", "pills", "brands", "tablets", "contraceptives", "inhalers", "coils", "patches")

  private static func isItem(_ i: Int, in text: TokenizedDocument) -> Bool {
    let word = text.name(i)
    return word.token.shape == .capitalised
      && (word.isListed && (max(word.given, word.surname) >= 30 || word.ambiguity == 0) || word.isUnknown)
      && (!word.isProtected || word.isListed && word.token.marks.isDisjoint(with: [.medical, .abbreviation]))
      && word.token.marks.isDisjoint(with: [.weekday, .country, .drug])
  }

  private static func next(after i: Int, in text: TokenizedDocument) -> Int? {
    var j = i + 1
    if text.isMark(j, ",") { j += 1 }
    if text.isWord(j, in: ands) || text.isMark(j, "&") { j += 1 }
    return j > i + 1 && text[j].gap == .space ? j : nil
  }

  private static let ands = WordSet("and", "or")
}
