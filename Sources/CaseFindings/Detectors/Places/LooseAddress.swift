import CaseLexicons

/// Addresses of other countries, which name no street type that the tables know.
extension TokenizedDocument {
  /// A number beside capitals that a flat, a postcode, a state or a country a little further on makes an address.
  func looseAddress(at number: Int) -> Range<Int>? {
    guard isHouseNumber(number), byte(number) < 0x3A,
      !self[number].flags.contains(.measured) || self[number + 1].isCapital
    else { return nil }
    if self[number - 1].shape != .digits || self[number].gap != .space, let segment = looseStreet(after: number) {
      let parts = addressParts(after: segment.last)
      if parts.isSure || segment.hasUnit {
        return addressStart(before: houseNumber(endingAt: number))..<(parts.last + 1)
      }
    }
    guard let first = looseStreet(before: number), isMark(number + 1, ",") || self[number + 1].gap == .line else {
      return nil
    }
    let parts = addressParts(after: number)
    return parts.isSure && parts.last > number ? first..<(parts.last + 1) : nil
  }

  /// The words and numbers after a house number up to a comma or a line's end.
  private func looseStreet(after number: Int) -> (last: Int, hasUnit: Bool)? {
    var last = number
    var capitals = 0
    var hasUnit = false
    while last - number < 12, self[last + 1].gap <= .space, last + 1 < count {
      let token = self[last + 1]
      if let unit = unitEnd(at: last + 1) {
        hasUnit = capitals > 0
        last = unit
        continue
      }
      if token.isCapital {
        guard token.marks.isDisjoint(with: [.month, .weekday, .functionWord, .unit]), !token.isProtected else {
          return nil
        }
        capitals += 1
      } else if token.shape == .mark {
        guard
          isMark(last + 1, ".") && self[last + 2].gap <= .space && !self[last + 2].flags.contains(.startsSentence)
            || isMark(last + 1, "/") || isDash(last + 1) || isMark(last + 1, "'")
        else { break }
      } else if token.shape == .lower {
        if last == number, isWord(last + 1, in: .of) { return nil }
        let isPart = token.marks.isEmpty || token.marks.contains(.streetType) || isWord(last + 1, in: .joints)
        guard isPart,
          self[last + 2].isCapital || self[last + 2].hasDigit || isMark(last + 2, ".")
            || capitals > 0 && (isMark(last + 2, ",") || self[last + 2].gap == .line)
        else { break }
      } else if !token.hasDigit || token.length > 6 || token.flags.contains(.measured) && capitals == 0 {
        break
      }
      last += 1
    }
    guard capitals > 0 else { return nil }
    let ends =
      isMark(last + 1, ".") && self[last + 2].gap == .line || isMark(last + 1, ",") || self[last + 1].gap >= .line
      || hasUnit || last + 1 >= count
    return ends ? (last, hasUnit) : nil
  }

  private func looseStreet(before number: Int) -> Int? {
    var first = number
    while number - first < 4, self[first].gap == .space, self[first - 1].isCapital {
      if !self[first - 1].marks.isDisjoint(with: [.eponymHead, .medical]) { return nil }
      if !self[first - 1].marks.isDisjoint(with: [.month, .weekday, .wardHead, .functionWord, .title]) {
        return first < number ? first : nil
      }
      first -= 1
    }
    return first < number ? first : nil
  }
}
