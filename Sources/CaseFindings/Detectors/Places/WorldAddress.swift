import CaseLexicons

extension Detector {
  /// Addresses as other countries, forces and cities write them.
  ///
  /// - Looks like: `2101 Lindesgata 14`, `rue des Ormes 31`, `Apt. 675`, `Unit 1200 Box 3400`, `the corner of A and B`.
  /// - Confirmed by: numbers on both sides of a street, a flat after it, a place word before it.
  /// - Confused with: dates (`3 May 2020`), doses, rooms for tests (`CT Suite`).
  /// - Source: addressing guides of the Universal Postal Union; military post of the United States.
  static let worldAddress = Detector(
    "world-address", finds: .address,
    summary: "Address without a street type that the tables know: number, street, number; flat; military box.",
    examples: [
      "Please send it to {{address|2101 Lindesgata 14}} for me.",
      "Return to {{address|Unit 1200 Box 3400}} if lost.",
      "They met on {{address|the corner of Tarrow and Quillstad}} again.",
      "She moved into {{address|Apt. 675}} today.",
      "My brother is serving on the {{address|USS Lintonby}} now.",
    ],
    counterexamples: [
      "From 3 May 2020 to 12 June 2021 it was closed.",
      "The corner of the mouth drooped. Suite 2 was free.",
      "He took 20 Codeine 30 tablets.",
    ]
  ) { text, findings in
    let isPlain = !text.profile.isClinical
    for number in text.numbers {
      if let part = text.flatNumber(at: number) ?? text.militaryBox(at: number) ?? text.militaryPost(at: number) {
        text.addWorldAddress(part, to: &findings)
      } else if isPlain, let street = text.numberedStreet(at: number) {
        text.addWorldAddress(street, to: &findings)
      } else if isPlain, let street = text.placedStreet(endingAt: number) {
        text.addWorldAddress(street, to: &findings)
      }
    }
    for i in text.capitals where text.isWord(i, in: WorldAddressWords.ships) && text[i].shape == .upper {
      guard text[i + 1].shape == .capitalised, text[i + 1].gap == .space else { continue }
      findings.add(.address, i, through: i + 1, in: text, .likely, .headWord)
    }
    for i in text.tokens.indices where text.isWord(i, in: WorldAddressWords.corner) && text.isWord(i + 1, in: .of) {
      if let corner = text.corner(at: i) { text.addWorldAddress(corner, to: &findings) }
    }
  }
}

extension TokenizedDocument {
  fileprivate func addWorldAddress(_ street: Range<Int>, to findings: inout Findings) {
    let parts = addressParts(after: street.upperBound - 1)
    findings.add(.address, street.lowerBound, through: parts.last, in: self, .likely, .shape)
  }

  /// `Apt. 675`, `Suite 282`.
  fileprivate func flatNumber(at number: Int) -> Range<Int>? {
    let unit = isMark(number - 1, ".") ? number - 2 : number - 1
    guard isWord(unit, in: WorldAddressWords.flats), self[number].gap <= .space, self[number].length <= 4 else {
      return nil
    }
    return self[number].length >= 2 || isWord(unit, in: WorldAddressWords.homes) ? unit..<(number + 1) : nil
  }

  /// `Unit 1200 Box 3400`, `PSC 0413, Box 81`.
  fileprivate func militaryBox(at number: Int) -> Range<Int>? {
    guard isWord(number - 1, in: WorldAddressWords.forces), self[number].shape == .digits else { return nil }
    let box = isMark(number + 1, ",") ? number + 2 : number + 1
    guard isWord(box, in: WorldAddressWords.box), self[box + 1].shape == .digits else { return nil }
    return (number - 1)..<(box + 2)
  }

  /// `FPO AP 70900`, `DPO, AA 13300`.
  fileprivate func militaryPost(at number: Int) -> Range<Int>? {
    guard self[number].shape == .digits, self[number].length == 5, self[number - 1].length == 2 else { return nil }
    let post = isMark(number - 2, ",") ? number - 3 : number - 2
    return isWord(post, in: WorldAddressWords.posts) && isWord(number - 1, in: WorldAddressWords.armies)
      ? post..<(number + 1) : nil
  }

  /// `2101 Lindesgata 14`: a number, up to five words with a capital among them, and a number.
  fileprivate func numberedStreet(at number: Int) -> Range<Int>? {
    guard self[number].shape == .digits, (2...6).contains(Int(self[number].length)),
      !isMark(number - 1, "/"), !isMark(number - 1, ".") || self[number].gap > .none,
      !isDash(number - 1) || self[number].gap > .none
    else { return nil }
    guard let end = streetEnd(from: number + 1) else { return nil }
    return number..<(end + 1)
  }

  /// The house number after a street's words; nil when they are no street.
  private func streetEnd(from first: Int) -> Int? {
    var capitals = 0
    var i = first
    while i - first < 9, self[i].gap <= .space {
      let token = self[i]
      if token.hasDigit {
        guard capitals > 0, token.length <= 4, byte(i) < 0x3A, !isMark(i + 1, "/"), !isMark(i + 1, "%"),
          self[i + 1].marks.isDisjoint(with: [.unit, .timeUnit]) || self[i + 1].gap > .space
            || self[i + 1].shape != .lower,
          !(token.length == 4 && capitals == 1 && isYear(i))
        else { return nil }
        return i
      }
      if token.isCapital {
        let other: WordMarks = [.month, .weekday, .functionWord, .unit, .drug, .title, .numberWord]
        guard token.marks.isDisjoint(with: other) || i > first && token.shape == .initial else { return nil }
        capitals += 1
      } else if token.shape == .lower {
        let isPart =
          token.length < 4 && isMark(i + 1, ".") && self[i + 2].isCapital
          || token.marks.subtracting([.startsPhrase, .surname, .givenName, .place, .streetType]).isEmpty
          || token.marks.contains(.streetType) || isWord(i, in: .joints) || nameParticles.contains(token.hash)
        guard isPart, token.weights.common < 9 || token.length < 4 else { return nil }
      } else if !isMark(i, ".") && !isDash(i) && !isMark(i, "'") || self[i].gap > .none && i > first {
        return nil
      }
      i += 1
    }
    return nil
  }

  private func isYear(_ i: Int) -> Bool {
    guard let year = number(i) else { return false }
    return (1900...2050).contains(year)
  }

  /// `sent to Lindesgata 14`: a street and its number after a place word, at the end of a line or a clause.
  fileprivate func placedStreet(endingAt number: Int) -> Range<Int>? {
    guard self[number].gap == .space, self[number].length <= 4, byte(number) < 0x3A, !isYear(number),
      self[number - 1].isCapital, !self[number].flags.contains(.measured)
    else { return nil }
    var first = number
    while number - first < 5, self[first].gap == .space, self[first - 1].isCapital || isParticle(first - 1) {
      first -= 1
    }
    let other: WordMarks = [
      .month, .weekday, .functionWord, .wardHead, .organisationHead, .title, .numberWord, .medical, .abbreviation,
      .eponymHead,
    ]
    for i in first..<number where !self[i].marks.isDisjoint(with: other) && self[i].isCapital { return nil }
    guard self[first].isCapital, self[number - 1].length > 3, !self[number - 1].isProtected,
      self[number - 1].shape != .upper || self[number - 1].length > 6, !isWord(number - 1, in: CountedThings.words),
      isWord(first - 1, in: WorldAddressWords.places)
        || isMark(first - 1, ":") && isWord(first - 2, in: WorldAddressWords.labels),
      self[number + 1].gap >= .line || self[number + 1].shape == .mark || unitEnd(at: number + 1) != nil
        || self[number + 1].shape == .boundary
    else { return nil }
    return isMark(number + 1, "/") || isMark(number + 1, "%") ? nil : first..<(number + 1)
  }

  private func isParticle(_ i: Int) -> Bool {
    self[i].shape == .lower && (isWord(i, in: .joints) || nameParticles.contains(self[i].hash))
      && !isWord(i, in: .and) && !isWord(i, in: .forWord) && self[i - 1].isCapital
  }

  /// `the corner of Tarrow and Quillstad`.
  fileprivate func corner(at corner: Int) -> Range<Int>? {
    var last = corner + 1
    var capitals = 0
    while last - corner < 14, self[last + 1].gap <= .space {
      let next = last + 1
      let isStop = isMark(next, ".") && !(self[last].length <= 3 && self[next + 1].gap == .space)
      let isPart =
        self[next].isCapital || self[next].hasDigit || isMark(next, ".") && !isStop || isDash(next)
        || isWord(next, in: .joints) || nameParticles.contains(self[next].hash)
      guard isPart else { break }
      if self[next].isCapital { capitals += 1 }
      last = next
    }
    guard capitals >= 2 else { return nil }
    return (isWord(corner - 1, in: .the) ? corner - 1 : corner)..<(last + 1)
  }
}

private enum WorldAddressWords {
  static let flats = WordSet("apt", "apartment", "suite", "ste", "appt", "apto")
  static let homes = WordSet("apt", "apartment", "appt", "apto")
  static let forces = WordSet("unit", "psc", "cmr")
  static let box = WordSet("box")
  static let ships = WordSet("uss", "usns", "usnv", "uscgc", "hms")
  static let posts = WordSet("apo", "fpo", "dpo")
  static let armies = WordSet("aa", "ae", "ap")
  static let corner = WordSet("corner")
  static let places = WordSet("at", "to", "in")
  static let labels = WordSet(
    "address", "home", "location", "residence", "street", "delivery", "lives", "work", "office", "to", "ship", "site",
    "addr", "deliver", "from")
}

/// Words before a number or a letter that counts something other than houses: `Grade 2`, `Stage IIIB`.
enum CountedThings {
  static let words = WordSet(
    "grade", "stage", "section", "step", "part", "phase", "level", "chapter", "figure", "table", "class", "type",
    "group", "version", "option", "page", "line", "item", "question", "round", "zone", "category", "form", "schedule",
    "article", "appendix", "annex", "volume", "unit", "module", "channel", "platform", "gate", "exit", "junction",
    "cycle", "dose", "visit", "year", "week", "month", "hour")
}
