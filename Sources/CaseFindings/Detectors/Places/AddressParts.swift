import CaseLexicons

/// The parts of an address before and after its street.
extension TokenizedDocument {
  /// Over `Flat 2,`, `Rose Cottage,` before a street.
  func addressStart(before first: Int) -> Int {
    var first = first
    if isWord(first - 1, in: .units), self[first].gap == .space { first -= 1 }
    for _ in 0..<2 {
      if isMark(first - 1, ","), self[first - 2].shape == .digits, isMark(first - 3, "/"),
        self[first - 4].shape == .digits,
        self[first - 4].length == 1, self[first - 2].length == 1, self[first - 2].gap == .none
      {
        first -= 4
        if isWord(first - 1, in: .units) { first -= 1 }
        return first
      }
      let joint =
        isMark(first - 1, ",") ? first - 2 : self[first].gap >= .line && self[first].gap < .paragraph ? first - 1 : -1
      let end = joint >= 0 ? joint : first - 1
      if let unit = unitStart(endingAt: end) {
        first = unit
        continue
      }
      guard joint >= 0, self[joint].isCapital, isWord(joint, in: .houses) else { return first }
      var name = joint
      while self[name].gap == .space, self[name - 1].isCapital,
        self[name - 1].marks.isDisjoint(with: [.functionWord, .title, .placeFrame]) || isWord(name - 1, in: .the)
      { name -= 1 }
      guard name < joint else { return first }
      first = name
    }
    return first
  }

  /// The start of `Flat 2`, `Apt. 3B`, `Unit C`.
  private func unitStart(endingAt end: Int) -> Int? {
    guard self[end].hasDigit || self[end].shape == .initial, self[end].length <= 4 else { return nil }
    let word = isMark(end - 1, ".") ? end - 2 : end - 1
    return isWord(word, in: .units) ? word : nil
  }

  /// The last token of the parts that follow a street, and whether one of them proves an address.
  func addressParts(after street: Int) -> (last: Int, isSure: Bool) {
    var last = street
    var isSure = false
    var followsPlace = false
    var followsUnit = false
    for _ in 0..<8 {
      var next = last + 1
      if isMark(next, "."), self[next].gap == .none, self[next + 1].gap <= .line,
        self[last].marks.contains(.streetType), self[last].length <= 4
      {
        next += 1
      }
      if isMark(next, "."), self[next].gap == .none, self[next + 1].gap == .line { next += 1 }
      let quoted = afterLinePrefix(next)
      let isQuoted = quoted > next
      next = quoted
      let hasComma = isMark(next, ",")
      if hasComma { next += 1 }
      if isDash(next), self[next].gap == .space { next += 1 }
      let gap = self[next].gap
      guard next < count, gap <= .line else { break }
      let isFree = hasComma || isQuoted || gap == .line || followsUnit
      guard let part = addressPart(at: next, isFree: isFree, followsPlace: followsPlace) else { break }
      followsUnit = unitEnd(at: next) != nil
      last = part.last
      followsPlace = part.isPlace || followsPlace
      if part.isSure { isSure = true }
    }
    return (last, isSure)
  }

  /// Over the marks that start each line of a quotation or a list: `>`, `*`, `???`.
  private func afterLinePrefix(_ i: Int) -> Int {
    guard self[i].gap == .line, self[i].shape == .mark, !isMark(i, ","), !isMark(i, "(") else { return i }
    var next = i + 1
    while next - i < 4, self[next].shape == .mark, self[next].gap == .none, byte(next) == byte(i) { next += 1 }
    return self[next].gap == .space && self[next].shape != .mark ? next : i
  }

  private func addressPart(at i: Int, isFree: Bool, followsPlace: Bool) -> (last: Int, isPlace: Bool, isSure: Bool)? {
    if let last = postcodeEnd(at: i), last > i || followsPlace || self[i].length >= 5 { return (last, true, true) }
    if let last = unitEnd(at: i) { return (last, false, false) }
    if isWord(i, in: .ruralRoutes), self[i].shape == .upper, self[i + 1].shape == .digits, self[i + 1].length <= 2 {
      return (i + 1, false, false)
    }
    if self[i].shape == .digits, (4...6).contains(Int(self[i].length)), isFree || followsPlace {
      return postalNumber(at: i, followsPlace)
    }
    if self[i].shape == .upper, self[i].length <= 3,
      self[i].marks.contains(.region) || followsPlace && self[i + 1].shape == .digits
    {
      return (i, true, true)
    }
    if followsPlace, self[i].shape == .lower, self[i].length == 3, self[i].marks.isEmpty, self[i + 1].shape == .digits,
      (4...6).contains(self[i + 1].length) || self[i + 1].length == 3 && self[i + 2].shape == .digits
    {
      return (i, true, true)
    }
    if let place = place(at: i), isFree || self[i].gap == .space, !isMark(place.last + 1, ":"),
      !self[i].marks.contains(.functionWord) || place.isPhrase
    {
      if isWord(i, in: .numberedTowns), self[i + 1].shape == .digits, self[i + 1].length <= 2, self[i + 1].gap == .space
      {
        return (i + 1, true, true)
      }
      return (place.last, true, !place.marks.isDisjoint(with: [.region, .country]))
    }
    guard isFree, self[i].isCapital,
      self[i].marks.isDisjoint(with: [.functionWord, .month, .weekday, .title, .personVerb])
    else { return nil }
    var last = i
    while last - i < 5, let next = stepRight(from: last) ?? overParticle(from: last) { last = next }
    let endsHere =
      self[last + 1].shape == .mark || self[last + 1].gap >= .line || last + 1 >= count || self[last + 1].hasDigit
    let isPlace = (isVillage(i, last) || last == i && isBareWord(i)) && !self[last + 1].marks.contains(.personVerb)
    return (endsHere || isPlace) && !self[i].isProtected && !isMark(last + 1, ":") ? (last, true, false) : nil
  }

  /// `Torre de Quill`: the capital behind a particle.
  private func overParticle(from i: Int) -> Int? {
    guard self[i + 1].shape == .lower, self[i + 1].gap == .space, nameParticles.contains(self[i + 1].hash),
      self[i + 2].shape == .capitalised, self[i + 2].gap == .space
    else { return nil }
    return i + 2
  }

  /// A number that is a postal code: `62704`, `62704-1234`, `75001` before a place.
  private func postalNumber(at i: Int, _ followsPlace: Bool) -> (last: Int, isPlace: Bool, isSure: Bool)? {
    if isDash(i + 1), self[i + 1].gap == .none, self[i + 2].shape == .digits, self[i + 2].length <= 4 {
      return (i + 2, true, true)
    }
    if self[i].length == 4, !self[i + 1].isCapital, self[i + 1].gap <= .space, !followsPlace { return nil }
    return followsPlace || self[i + 1].isCapital ? (i, true, true) : nil
  }

  /// `LS21 3AB`, also of other countries that use letters and digits: `K1A 0B1`.
  func postcodeEnd(at i: Int) -> Int? {
    let token = self[i]
    guard token.shape == .mixed, token.length >= 2, token.length <= 7 else { return nil }
    let next = self[i + 1]
    if next.shape == .mixed, next.gap == .space, next.length == 3, token.length <= 4 { return i + 1 }
    if next.gap == .space, next.length == 4, token.length == 3, next.hasDigit, isUpperMixed(i), isUpperMixed(i + 1) {
      return i + 1
    }
    if token.marks.contains(.postcodeDistrict) { return i }
    return token.length >= 5 && isUpperMixed(i) ? i : nil
  }

  private func isUpperMixed(_ i: Int) -> Bool {
    for k in self[i].lower..<self[i].upper where document.bytes[k] > 0x5A { return false }
    return true
  }

  /// The end of `Flat 2`, `Apt. 4`, `#4`.
  func unitEnd(at i: Int) -> Int? {
    if isMark(i, "#"), self[i + 1].hasDigit { return i + 1 }
    guard isWord(i, in: .units) else { return nil }
    let number = isMark(i + 1, ".") || isMark(i + 1, "#") ? i + 2 : i + 1
    return self[number].hasDigit || self[number].shape == .initial ? number : nil
  }
}

extension WordSet {
  /// Rural delivery: `RD 1`, `RMB 120`.
  static let ruralRoutes = WordSet("rd", "rmb")
  /// Towns whose parts are numbers: `Dublin 8`.
  static let numberedTowns = WordSet("dublin", "cork", "bangkok", "prague", "paris", "vienna", "budapest")
  static let units = WordSet(
    "flat", "apt", "apartment", "unit", "suite", "ste", "room", "floor", "apto", "appt", "lot", "studio", "block")
  static let houses = WordSet(
    "cottage", "house", "farm", "lodge", "villa", "barn", "grange", "hall", "court", "manor", "cottages", "bungalow",
    "mill", "croft", "rectory", "vicarage", "farmhouse", "flats", "mansions", "tower", "towers", "heights", "view",
    "gardens")
}
