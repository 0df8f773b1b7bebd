import CaseLexicons

/// Villages that no list holds, by the form of their names.
extension TokenizedDocument {
  /// Whether the capitals from one token to another read as a village: `Little Tarrowton`, `Quillham-on-Sea`.
  func isVillage(_ first: Int, _ last: Int) -> Bool {
    guard self[first].isCapital, !self[first].flags.contains(.onCapitalLine) else { return false }
    if last > first, isWord(first, in: VillageWords.prefixes), self[first].gap <= .space {
      return self[last].marks.isDisjoint(with: [.organisationHead, .month, .weekday, .medical, .ward])
        || isDash(last - 1)
    }
    if last == first + 4, isDash(first + 1), isWord(first + 2, in: VillageWords.joints) { return true }
    return last == first && hasVillageForm(first)
  }

  /// The last token of `Quillham-on-Sea`, `Stow-under-Tarrow`, `Quill upon Tarrow`, when the name goes on so.
  func villageEnd(after last: Int) -> Int {
    if isDash(last + 1), self[last + 1].gap == .none, isWord(last + 2, in: VillageWords.joints),
      self[last + 2].gap == .none, isDash(last + 3), self[last + 3].gap == .none
    {
      let article = isWord(last + 4, in: VillageWords.articles) && isDash(last + 5) ? last + 6 : last + 4
      return self[article].isCapital && self[article].gap == .none ? article : last
    }
    guard self[last + 1].gap == .space, self[last + 2].shape == .capitalised, self[last + 2].gap == .space else {
      return last
    }
    let name = self[last + 2]
    let isName =
      name.marks.subtracting([.surname, .startsPhrase, .smallPlace]).isEmpty
      || name.marks.contains(.place) && name.marks.isDisjoint(with: [.medical, .ward, .givenName, .organisationHead])
    return isName && isWord(last + 1, in: VillageWords.sureJoints)
      || isWord(last + 2, in: VillageWords.sea) && isWord(last + 1, in: VillageWords.joints) ? last + 2 : last
  }

  /// A capital with an ending or a beginning that place names have: `-thorpe`, `-by`, `Llan-`, `Bally-`.
  func hasVillageForm(_ i: Int) -> Bool {
    let token = self[i]
    guard token.shape == .capitalised, token.length >= 6, !token.flags.contains(.accented),
      token.marks.subtracting([.surname, .startsPhrase, .smallPlace, .place]).isEmpty
    else { return false }
    return VillageWords.endings.contains { token.ends(with: $0, in: document.bytes, after: 0) }
      || VillageWords.starts.contains { token.starts(with: $0, in: document.bytes) }
  }

  /// `the village of Tarrowfield`, `her village, Upper Tarrow,`: whether a noun for a place names what follows.
  func isCalledPlace(_ i: Int) -> Bool {
    guard self[i].gap == .space, self[i - 1].length == 2 && isWord(i - 1, in: .of) || isMark(i - 1, ",") else {
      return false
    }
    return isWord(i - 2, in: VillageWords.nouns) && self[i - 2].shape == .lower
  }
}

/// The words and the forms of village names.
private enum VillageWords {
  static let prefixes = WordSet(
    "great", "little", "upper", "lower", "nether", "much", "market", "chipping", "abbots", "abbot's", "kings", "king's",
    "queens", "bishops", "bishop's", "stoke", "stow", "kirk", "high", "low", "long", "north", "south", "east", "west",
    "old", "new", "temple", "castle", "church", "monks", "monk's", "steeple", "over", "saint", "st", "st.", "newton",
    "weston", "sutton", "aston", "burton", "thorpe", "isle", "cold", "royal", "mount", "fort", "point", "lake", "glen",
    "inner", "outer")
  static let joints = WordSet("on", "upon", "under", "by", "in", "le", "la", "next", "cum", "sub", "super", "at", "de")
  static let articles = WordSet("the", "le")
  static let sureJoints = WordSet("upon", "under")
  static let sea = WordSet("sea")
  static let nouns = WordSet(
    "village", "town", "hamlet", "parish", "city", "suburb", "district", "hometown", "township", "borough",
    "municipality", "community", "settlement", "port", "commune")
  static let endings: [StaticString] = [
    "thorpe", "thwaite", "borough", "burgh", "bury", "field", "combe", "minster", "mouth", "stead", "hurst", "worth",
    "bridge", "cester", "chester", "caster", "wick", "wich", "leigh", "shire", "ville", "haven", "ford", "holme",
    "dale", "ness", "hampton", "ington", "ingham", "erton", "arton", "owton", "eaton", "ester", "sby", "nby", "lby",
    "rby", "kby", "tby", "garth", "toft", "shaw", "beck", "cote", "hithe",
  ]
  static let starts: [StaticString] = [
    "llan", "aber", "bally", "baile", "kil", "inver", "pentre", "pont", "tre", "cwm", "drum", "dun", "auchter",
    "strath",
    "knock", "clon", "rath", "lis", "caer", "ystrad", "blaen", "bryn", "glen", "kirk", "ard", "carrick", "tully",
  ]
}
