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
    let corner = WorldAddressWords.corner
    for i in text.cued where text.isWord(i, in: corner) && text.isWord(i + 1, in: .of) {
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
      let isFlat = isWord(unit, in: WorldAddressWords.flat) && self[number].gap == .space && self[number].length <= 4
      let isPlaced = isWord(unit - 1, in: .placePrepositions) && !isMeasured(number)
      return isFlat && isPlaced && !goesOn(number) ? unit..<(number + 1) : nil
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
