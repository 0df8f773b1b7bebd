import CaseLexicons

extension Detector {
  /// Postal addresses, whole or in part.
  ///
  /// - Looks like: a number, capitals and a street type, with flat, house, town, region and postcode around them.
  /// - Confirmed by: the number and the street type; a place word before a street; a postcode or region after it.
  /// - Confused with: scores and doses (`2 Drive`), courts of law (`3rd Court`), names of firms.
  /// - Source: Royal Mail PAF formats and USPS Publication 28.
  static let address = Detector(
    "address", finds: .address,
    summary: "Postal address: number, street, flat or house, town, region and postcode as one.",
    examples: [
      "Lives at {{address|14 Mill Lane}} alone.",
      "Sent to {{address|Flat 2, 14 Mill Lane, Otley}}.",
      "Write to {{address|PO Box 12}} please.",
      "From {{address|Rose Cottage, Mill Lane, Otley}}, found wandering on {{address|Tarrow Rise}} by police.",
      "Moved to {{address|1200 Oak St Apt 4, Springfield, IL 62704}} in May.",
    ],
    counterexamples: [
      "Took 2 Drive safely leaflets",
      "The 3rd Court of Appeal sat.",
      "Scored 14 on the Hill scale.",
    ]
  ) { text, findings in
    for head in text.capitals where text[head].marks.contains(.streetType) {
      if let street = text.street(endingIn: head) ?? text.prefixStreet(startingAt: head) {
        text.addAddress(street, to: &findings)
      }
    }
    for box in text.capitals where postBox.contains(text[box].hash) && text[box + 1].hasDigit {
      if let first = text.postOffice(before: box) { text.addAddress(first..<(box + 2), to: &findings) }
    }
    for number in text.numbers {
      if let loose = text.looseAddress(at: number) {
        findings.add(.address, loose.lowerBound, through: loose.upperBound - 1, in: text, .likely, .shape)
      }
    }
  }

  private static let postBox = WordSet("box")
}

extension TokenizedDocument {
  /// Adds a street with all parts of the address before and after it.
  fileprivate func addAddress(_ street: Range<Int>, to findings: inout Findings) {
    let first = addressStart(before: street.lowerBound)
    let parts = addressParts(after: street.upperBound - 1)
    findings.add(.address, first, through: parts.last, in: self, .high, [.shape, .headWord])
  }

  /// `14 Mill Lane`; without a number only after a place word or before the rest of an address.
  fileprivate func street(endingIn head: Int) -> Range<Int>? {
    guard self[head].gap == .space || self[head].gap == .none && isDash(head - 1), !isWord(head + 1, in: .of) else {
      return nil
    }
    if self[head].marks.contains(.title), isMark(head + 1, "."), self[head + 2].isCapital { return nil }
    var first = head
    while head - first < 6, let left = streetWord(before: first) { first = left }
    if first == head, !isWord(head, in: .soleStreets) { return nil }
    if self[head].flags.contains(.onCapitalLine), !isStreetInCapitals(first, head) { return nil }
    if self[first - 1].hasDigit, self[first].gap <= .space, isHouseNumber(first - 1) {
      return houseNumber(endingAt: first - 1)..<(head + 1)
    }
    let isOn =
      isWord(first - 1, in: .on) && head == first + 1 && !isWord(first, in: .courts)
      && isWord(head, in: .looseStreetTypes)
    guard first < head, !isFollowedByBody(head), self[head].marks.contains(.strongStreetType) || isOn,
      !self[head].flags.contains(.onCapitalLine)
    else {
      return nil
    }
    if self[first].marks.contains(.functionWord), head - first < 2 { return nil }
    if self[first].isProtected { return nil }
    let before = isWord(first - 1, in: .the) ? first - 2 : first - 1
    let isPlaced = isWord(before, in: .placePrepositions) || isWord(before, in: .streetCues)
    let isInBlock = isMark(first - 1, ",") || self[first].flags.contains(.startsLine)
    guard isPlaced || isInBlock && (isMark(head + 1, ",") || self[head + 1].gap >= .line) else { return nil }
    return first..<(head + 1)
  }

  /// On a line of capitals every word might be a street's: at most three before the type, none of them small or measured.
  private func isStreetInCapitals(_ first: Int, _ head: Int) -> Bool {
    guard head - first <= 3, !self[first - 1].flags.contains(.measured) else { return false }
    let other: WordMarks = [.functionWord, .unit, .procedure, .anatomy, .drug, .personVerb]
    return (first..<head).allSatisfy { self[$0].marks.isDisjoint(with: other) || self[$0].marks.contains(.surname) }
      && (self[head].marks.contains(.strongStreetType)
        || (first..<head).allSatisfy { !self[$0].marks.contains(.medical) })
  }

  private func streetWord(before first: Int) -> Int? {
    let gap = self[first].gap
    guard gap <= .space, !self[first].flags.contains(.startsSentence) || self[first - 1].hasDigit else { return nil }
    let before = self[first - 1]
    if before.isCapital || before.shape == .camel {
      return before.marks.isDisjoint(with: [.title, .personVerb]) || isWord(first - 1, in: .saints) ? first - 1 : nil
    }
    if before.shape == .possessive || isMark(first - 1, "."), self[first - 2].isCapital,
      self[first - 2].length <= 3 || before.shape == .possessive
    {
      return first - 2
    }
    if isDash(first - 1), self[first - 2].isCapital, gap == .none { return first - 2 }
    if before.shape == .lower, isWord(first - 1, in: .joints) || isWord(first - 1, in: .the),
      self[first - 2].isCapital || self[first - 2].hasDigit
    {
      return self[first - 2].isCapital ? first - 2 : nil
    }
    if before.shape == .mixed, !isHouseNumber(first - 1), isOrdinal(first - 1) { return first - 1 }
    return nil
  }

  /// Up to five digits with a letter at most, no dose and no ordinal.
  func isHouseNumber(_ i: Int) -> Bool {
    let token = self[i]
    return token.hasDigit && token.length <= 5 && !isOrdinal(i) && (token.shape == .digits || token.length <= 4)
      && !(isMark(i - 1, ".") && self[i].gap == .none) && !(isMark(i - 1, "/") && self[i].gap == .none)
  }

  private func isOrdinal(_ i: Int) -> Bool {
    guard self[i].shape == .mixed, self[i].length >= 3 else { return false }
    let end = document.bytes[self[i].upper - 1] | 0x20
    return document.bytes[self[i].lower] < 0x3A && (end == 0x74 || end == 0x68 || end == 0x64)
      && document.bytes[self[i].upper - 2] > 0x40
  }

  /// The first token of `12-14`, `12 - 14`.
  func houseNumber(endingAt i: Int) -> Int {
    if isDash(i - 1), self[i - 2].shape == .digits, self[i - 2].length <= 4, self[i].gap == .none { return i - 2 }
    let isDouble = self[i].gap == .space && self[i - 1].shape == .digits && (3...5).contains(Int(self[i - 1].length))
    return isDouble ? i - 1 : i
  }

  fileprivate func postOffice(before box: Int) -> Int? {
    if isWord(box - 1, in: .po) { return box - 1 }
    if isMark(box - 1, "."), isMark(box - 3, "."), self[box - 4].isCapital, self[box - 2].isCapital { return box - 4 }
    return nil
  }
}

extension WordSet {
  static let of = WordSet("of")
  static let po = WordSet("po", "gpo")
  static let on = WordSet("on")
  /// Street types that are everyday words: a street after *on* alone.
  static let looseStreetTypes = WordSet(
    "walk", "rise", "row", "mews", "crescent", "way", "green", "square", "court", "place", "grove", "hill", "view",
    "close", "gardens", "terrace", "parade", "drive", "gate", "wynd", "vale")
  /// Sorts of courts of law, which are no streets.
  static let courts = WordSet("high", "crown", "county", "supreme", "magistrates", "bay", "ward")
  static let soleStreets = WordSet("broadway", "strand", "parade", "esplanade", "promenade", "quay")
  static let streetCues = WordSet("along", "down", "up", "off", "by", "onto", "into", "between")
}
