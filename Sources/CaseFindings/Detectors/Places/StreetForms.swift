import CaseLexicons

/// Streets that start with their type, and streets that are part of another name.
extension TokenizedDocument {
  /// `Heol y Bryn`, `7 Sráid na Coille`, `Rue des Ormes`: with a house number, a house name or a place word before.
  func prefixStreet(startingAt head: Int) -> Range<Int>? {
    guard isWord(head, in: StreetForms.prefixes), self[head].isCapital else { return nil }
    var last = head
    while last - head < 4, self[last + 1].gap == .space {
      if self[last + 1].isCapital {
        last += 1
      } else if isWord(last + 1, in: StreetForms.joints), self[last + 2].isCapital, self[last + 2].gap == .space {
        last += 2
      } else {
        break
      }
    }
    guard last > head else { return nil }
    if self[head - 1].hasDigit, self[head].gap == .space, isHouseNumber(head - 1) {
      return houseNumber(endingAt: head - 1)..<(last + 1)
    }
    if isMark(head - 1, ","), let house = celticHouse(endingAt: head - 2) { return house..<(last + 1) }
    return isWord(head - 1, in: .placePrepositions) && self[head].gap == .space ? head..<(last + 1) : nil
  }

  /// `Tŷ Gwyn`, `Plas Newydd`: the first word of a house's name.
  private func celticHouse(endingAt last: Int) -> Int? {
    var first = last
    while last - first < 3, self[first].isCapital, !isWord(first, in: StreetForms.houses), self[first].gap == .space {
      first -= 1
    }
    return first < last && isWord(first, in: StreetForms.houses) ? first : nil
  }

  /// `Tarrow Road Surgery`, `Tarrow Road station`: the street names a body or a landmark.
  func isFollowedByBody(_ head: Int) -> Bool {
    let next = self[head + 1]
    guard next.gap == .space else { return false }
    if next.isCapital {
      return next.marks.contains(.organisationHead) || isWord(head + 1, in: LandmarkWords.heads)
        || next.marks.contains(.genericModifier) && self[head + 2].marks.contains(.organisationHead)
        || phrase(at: head + 1, marked: .organisationHead) != nil
    }
    return next.shape == .lower && (isWord(head + 1, in: LandmarkWords.smallHeads) || isWord(head + 1, in: .localHeads))
  }
}

/// The words of such streets.
private enum StreetForms {
  static let prefixes = WordSet(
    "heol", "ffordd", "stryd", "lon", "rhodfa", "clos", "maes", "sraid", "bothar", "rue", "calle", "via", "avenida",
    "rua", "hewl", "tyle", "cilgant", "rhes", "lôn")
  static let joints = WordSet("y", "yr", "na", "an", "de", "des", "du", "la", "le", "del", "da", "do", "dos", "della")
  static let houses = WordSet("ty", "plas", "bryn", "cae", "pen", "llys", "hafod", "teach", "bwthyn", "villa", "casa")
}
