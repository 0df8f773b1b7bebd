import CaseLexicons

extension Detector {
  /// Addresses of a house name, a farm, a pitch or a rural route, known by the words around them.
  ///
  /// - Looks like: `lives at Rhos Quill, Heol Tarrow`, `her address is The Old Forge, Quillstead`, `Plot 14, Quill Bay
  ///   Caravan Park`, `RR 3, Quillton`, `19 quill road`.
  /// - Confirmed by: *lives at*, *address is*, *home to* and two parts with a comma; a pitch and a park; a small house number.
  /// - Confused with: hospitals and homes (`lives at Quill House Nursing Home`), doses, dieticians (`RD 2`).
  /// - Source: Royal Mail, An Post, Canada Post, Australia Post and New Zealand Post addressing guides.
  static let dwelling = Detector(
    "dwelling", finds: .address,
    summary:
      "Address without a street type: house and lane, farm, caravan pitch, rural route, or all in small letters.",
    examples: [
      "She lives at {{address|Rhos Quill, Heol Tarrow}} alone. Her address is {{address|The Old Forge, Quillstead}}.",
      "Sent home to {{address|Tigh na Quill, Achnaquill}} in spring; at {{address|Plot 14, Quill Bay Caravan Park}} now.",
      "Discharged to {{address|RR 3, Quillton}} by van. Mail to {{address|Locked Bag 12}}.",
      "Pick up from {{address|19 quill road}} at nine. He lives at {{address|Hill Top Farm}}.",
    ],
    counterexamples: [
      "She lives at Home, and he stays at St Quill's Hospital. He was seen at Tarrow, Quill and Moss.",
      "RD 2, then HR 50, RR 14, Afebrile. Plot 14 of the graph. Home is Paris.",
      "Walked 2 long road miles at 3 high street.",
    ]
  ) { text, findings in
    let (routes, bags) = (DwellingWords.routes, DwellingWords.bags)
    for i in text.capitals {
      let mayBeRoute = text.isWord(i, in: routes) || text.isWord(i, in: bags)
      if let last = text.dwelling(at: i) ?? (mayBeRoute ? text.routeOrBag(at: i) : nil) {
        findings.add(.address, i, through: last, in: text, .likely, .frame)
      }
    }
    for i in text.numbers {
      if let pitch = text.pitch(at: i) {
        findings.add(.address, pitch.lowerBound, through: pitch.upperBound, in: text, .high, .headWord)
      } else if let last = text.smallStreet(after: i) {
        findings.add(.address, text.addressStart(before: i), through: last, in: text, .likely, .shape)
      }
    }
  }
}

extension TokenizedDocument {
  /// The last token of the parts of an address that starts at a capital, after words of dwelling.
  fileprivate func dwelling(at i: Int) -> Int? {
    guard self[i].gap == .space, self[i].shape == .capitalised, !self[i].flags.contains(.startsSentence),
      let frame = dwellingFrame(before: i), let first = namePart(from: i)
    else { return nil }
    var last = first
    var parts = 1
    while parts < 5, isMark(last + 1, ","), self[last + 2].gap == .space, let next = namePart(from: last + 2) {
      last = next
      parts += 1
    }
    if isWord(first, in: DwellingWords.institutions) || isOneTerm(i, first) { return nil }
    if parts > 1 { return isMark(last + 1, ",") || !isWord(last + 1, in: .and) ? last : nil }
    return frame == .at && first > i && isWord(first, in: .houses) ? last : nil
  }

  private enum DwellingFrame { case at, to, `is` }

  /// `lives at`, `her address is`, `sent home to` right before a token.
  private func dwellingFrame(before i: Int) -> DwellingFrame? {
    let word = i - 1
    if isWord(word, in: DwellingWords.at), hasWord(in: DwellingWords.dwells, before: word, within: 4) { return .at }
    if isWord(word, in: .to), isWord(word - 1, in: DwellingWords.home) { return .to }
    return isWord(word, in: DwellingWords.is) && isWord(word - 1, in: DwellingWords.address) ? .is : nil
  }

  /// The last capital of one part: `Tigh na Quill`, `The Old Forge`.
  private func namePart(from i: Int) -> Int? {
    let other: WordMarks = [.month, .weekday, .title, .clinicianRole, .demonym, .abbreviation, .hospitalHead]
    guard self[i].shape == .capitalised, self[i].marks.isDisjoint(with: other),
      !self[i].marks.contains(.functionWord) || isWord(i, in: .the) && self[i + 1].isCapital
    else { return nil }
    var last = i
    while last - i < 5 {
      if let next = stepRight(from: last) {
        last = next
      } else if self[last + 1].gap == .space, self[last + 1].length <= 3, isWord(last + 1, in: DwellingWords.joints),
        self[last + 2].shape == .capitalised, self[last + 2].gap == .space
      {
        last += 2
      } else {
        break
      }
    }
    return last
  }

  /// `RR 3, Quillton`, `RMB 4120`, `Locked Bag 12`.
  fileprivate func routeOrBag(at i: Int) -> Int? {
    if isWord(i, in: DwellingWords.routes), self[i].shape == .upper, self[i + 1].shape == .digits,
      self[i + 1].length <= 5,
      isWord(i - 1, in: .placePrepositions)
    {
      guard isMark(i + 2, ","), let last = namePart(from: i + 3), self[i + 3].gap == .space else { return nil }
      return last
    }
    guard isWord(i, in: DwellingWords.bags), isWord(i + 1, in: DwellingWords.bag), self[i + 1].isCapital else {
      return nil
    }
    return self[i + 2].hasDigit && self[i + 2].gap == .space ? i + 2 : nil
  }

  /// `Plot 14, Quill Bay Caravan Park`, `Berth 9, Tarrow Marina`.
  fileprivate func pitch(at number: Int) -> ClosedRange<Int>? {
    guard isWord(number - 1, in: DwellingWords.pitches), self[number].gap == .space, self[number].length <= 4 else {
      return nil
    }
    let start = isMark(number + 1, ",") ? number + 2 : number + 1
    guard self[start].gap == .space, let last = namePart(from: start), isWord(last, in: DwellingWords.parks),
      last > start
    else {
      return nil
    }
    return (number - 1)...last
  }

  /// `19 quill road`: an unknown word or a name in small letters between a house number and a street type.
  fileprivate func smallStreet(after number: Int) -> Int? {
    guard isHouseNumber(number), self[number + 1].shape == .lower, self[number + 1].gap == .space else { return nil }
    var head = number + 2
    if self[head].shape == .lower, !self[head].marks.contains(.strongStreetType) { head += 1 }
    guard self[head].shape == .lower, self[head].gap == .space, self[head].marks.contains(.strongStreetType),
      isWord(head, in: DwellingWords.streets), self[number - 1].shape != .digits
    else { return nil }
    for i in (number + 1)..<head {
      let token = self[i]
      let isName = token.marks.subtracting([.startsPhrase, .smallPlace, .surname, .givenName, .place, .commonWord])
        .isEmpty
      guard isName, token.weights.common < 9, !token.isProtected, token.length > 2 else { return nil }
    }
    let isPlaced = isWord(number - 1, in: .placePrepositions) || isMark(number - 1, ",")
    return isPlaced ? head : nil
  }
}

private enum DwellingWords {
  static let at = WordSet("at")
  static let dwells = WordSet(
    "lives", "live", "lived", "living", "resides", "residing", "resided", "stays", "staying", "resident", "address",
    "home",
    "visit", "visited", "farms", "lodges", "lodging", "renting", "rents", "cottage", "house", "delivered")
  static let home = WordSet("home", "back", "moved", "discharged", "relocated")
  static let `is` = WordSet("is", "was")
  static let address = WordSet("address", "home", "addr")
  static let joints = WordSet("na", "nan", "an", "y", "yr", "a", "of", "the", "le", "de", "ar", "on", "en")
  static let routes = WordSet("rr", "rmb", "rmd", "rd", "hc", "rsd", "lp")
  static let bags = WordSet("locked", "private", "mail")
  static let bag = WordSet("bag")
  static let pitches = WordSet(
    "plot", "pitch", "berth", "mooring", "caravan", "chalet", "cabin", "lodge", "site", "unit", "lot", "stand", "van",
    "bungalow")
  static let parks = WordSet(
    "park", "marina", "estate", "village", "quay", "wharf", "site", "farm", "moorings", "boatyard", "court", "campsite",
    "camp", "reserve", "gardens", "holidays")
  static let streets = WordSet(
    "road", "street", "avenue", "lane", "close", "crescent", "terrace", "rd", "st", "ave", "drive", "grove")
  static let institutions = WordSet(
    "hospital", "infirmary", "clinic", "centre", "university", "college", "school", "surgery")
}
