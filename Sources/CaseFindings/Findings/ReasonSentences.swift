extension Reasons {
  /// Why, in a few words each, for readers.
  public var sentences: [String] {
    let told = contains(.keepMark) ? subtracting(.keepTerm) : self
    return Self.all.filter { told.contains($0.reason) }.map { $0.sentence }
  }

  private static let all: [(reason: Reasons, sentence: String)] = [
    (.label, "a label stands before it"), (.title, "a title stands before it"),
    (.kinship, "a relative is named"), (.role, "a professional's role or degree stands beside it"),
    (.frame, "the words around it say so"), (.checkDigit, "its check digit is right"),
    (.failedCheckDigit, "its check digit is wrong, but a mistyped number is someone's"),
    (.reservedRange, "in a range kept for examples"), (.givenName, "a known given name"),
    (.surname, "a known surname"), (.listed, "in a list of such words"),
    (.headWord, "ends in a word such as Hospital or Street"), (.calendar, "a date of the calendar"),
    (.range, "a possible value"), (.shape, "written as such things are"),
    (.capital, "a capital where only a name has one"), (.repeated, "found elsewhere in the text"),
    (.joined, "touches another finding"),
    (.alwaysTerm, "in your list of words that always go"), (.keepTerm, "in your list of words to keep"),
    (.keepMark, "a mark in the text keeps its kind"),
    (.unknownWord, "no table knows it"), (.customDetector, "found by a detector of yours"),
    (.rareCondition, "fewer than one person in 2,000 has it"), (.denied, "the words before say that it is not there"),
    (.considered, "only looked for or thought of"), (.ofFamily, "a relative has it"),
    (.unusual, "it happens to few people"), (.counted, "the text says how few there are"),
    (.verbatim, "someone's own words"), (.image, "an image goes with the text"),
    (.author, "the author says where or when the author was"),
  ]
}
