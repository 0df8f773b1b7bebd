import CaseLexicons

/// The first part of a postcode, which stands for a district.
extension TokenizedDocument {
  /// `the SA12 area`, `lives in BS5`, `Leeds LS6`.
  func isDistrict(_ i: Int) -> Bool {
    if isWord(i + 1, in: PartialCodes.areas), self[i + 1].gap == .space, self[i + 1].shape == .lower,
      self[i].length >= 3
    {
      return isWord(i - 1, in: .the) || isWord(i - 1, in: .strongTownCues)
    }
    let isMedicine = self[i].marks.contains(.abbreviation) || isWord(i, in: PartialCodes.medicine)
    if isWord(i - 1, in: .strongTownCues), isWord(i - 2, in: .homeVerbs) { return self[i].length >= 3 || !isMedicine }
    if isWord(i - 1, in: .strongTownCues), !isWord(i - 1, in: .inWord), !isMedicine, self[i].length == 4,
      document.bytes[self[i].lower + 1] > 0x40
    {
      return true
    }
    return self[i].length >= 3 && self[i].gap == .space && !isMedicine && self[i - 1].shape == .capitalised
      && self[i - 1].marks.contains(.place) && !self[i - 1].isProtected && self[i - 1].weights.population >= 14
      && document.bytes[self[i].lower + 1] > 0x40
  }

  /// `ZIP3 606`: the first three figures.
  func isShortZIP(_ i: Int) -> Bool {
    guard self[i].length == 3, self[i].shape == .digits, !self[i].flags.contains(.measured) else { return false }
    let label = isWord(i - 1, in: PartialCodes.codeWords) ? i - 2 : i - 1
    return isWord(label, in: PartialCodes.zip3)
      || isWord(label, in: PartialCodes.zip) && (label < i - 1 || isMark(i - 1, ":"))
  }
}

/// The words around partial codes.
private enum PartialCodes {
  static let zip3 = WordSet("zip3")
  static let codeWords = WordSet("code", "prefix", "area", "codes", "is")
  static let areas = WordSet("area", "postcode", "district", "postcodes", "region", "area's", "sector")
  static let zip = WordSet("zip", "zipcode")
  static let medicine = WordSet("b12", "t10", "t11", "t12")
}
