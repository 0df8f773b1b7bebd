import CaseLexicons

/// Numbers that say how few, how often or how long, and weights that no table of ages holds.
extension TokenizedDocument {
  /// `one of the last three`, `one of only two left`: the last token.
  func oneOfLast(at i: Int) -> Int? {
    guard isWord(i, in: SingledOut.one), isWord(i + 1, in: .of) else { return nil }
    var j = i + 2
    var isFew = false
    while j < i + 6, isWord(j, in: .the) || isWord(j, in: SingledOut.few) {
      if isWord(j, in: SingledOut.few) { isFew = true }
      j += 1
    }
    guard isFew, let count = cardinal(at: j), count.value <= 50, self[j].gap == .space else { return nil }
    let next = count.last + 1
    let ends = self[next].shape == .mark || self[next].gap > .space || self[next].shape == .boundary
    if ends { return count.last }
    if isWord(next, in: SingledOut.left) { return next }
    let isPerson = !self[next].marks.isDisjoint(with: [.occupation, .personNoun]) || isWord(next, in: CountWords.many)
    let isThere = isWord(next + 1, in: SingledOut.inside) || isWord(next + 1, in: SingledOut.left)
    return self[next].shape == .lower && (isPerson || isThere) && !self[next].isProtected ? next : nil
  }

  /// `admitted forty-seven times`, `ninety times in a month`: the last token.
  func manyTimes(at i: Int) -> Int? {
    guard let count = cardinal(at: i), count.value >= 10, isWord(count.last + 1, in: SingledOut.times),
      self[count.last + 1].gap == .space, !isWord(count.last + 2, in: SingledOut.rates),
      hasWord(in: SingledOut.attends, before: i, within: 7)
    else { return nil }
    return count.last + 1
  }

  /// `340 days without a hospital night`, `dry for 2,000 days`: from the number, with `0 for` before it.
  func longStreak(at i: Int) -> ClosedRange<Int>? {
    guard let end = countEnd(at: i), end.value >= 300, isWord(end.last + 1, in: SingledOut.days) else { return nil }
    let unit = end.last + 1
    if isWord(unit + 1, in: SingledOut.without) {
      let hasScore = isWord(i - 1, in: SingledOut.for) && self[i - 2].shape == .digits
      return (hasScore ? i - 2 : i)...(clauseEnd(after: unit + 1) - 1)
    }
    return hasWord(in: SingledOut.sober, before: i, within: 3) ? i...unit : nil
  }

  /// `340`, `2,000`, `four hundred`: the value and its last token.
  private func countEnd(at i: Int) -> (value: Int, last: Int)? {
    if let value = number(i) {
      guard isMark(i + 1, ","), self[i + 1].gap == .none, let more = number(i + 2), self[i + 2].length == 3 else {
        return isMark(i - 1, ",") && self[i].gap == .none ? nil : (value, i)
      }
      return (value * 1000 + more, i + 2)
    }
    guard let count = cardinal(at: i) else { return nil }
    return isWord(count.last + 1, in: SingledOut.hundred)
      ? (count.value * 100, count.last + 1) : (count.value, count.last)
  }

  /// `smokes 120 a day`, `drinks nineteen pints`: the last token.
  func heavyHabit(at i: Int) -> Int? {
    guard let count = cardinal(at: i) else { return nil }
    if count.value >= 70, isWord(count.last + 1, in: SingledOut.a), isWord(count.last + 2, in: SingledOut.day) {
      return hasWord(in: SingledOut.smokes, before: i, within: 3) ? count.last + 2 : nil
    }
    guard count.value >= 12, isWord(count.last + 1, in: SingledOut.drinks) else { return nil }
    return hasWord(in: SingledOut.drank, before: i, within: 3) ? count.last + 1 : nil
  }

  /// A newborn of 5 kg, a child of 6 of 11 kg, an adult of 29 kg: the last token.
  func strangeWeight(at i: Int) -> Int? {
    guard let value = number(i), !isMark(i - 1, "."), !isMark(i - 1, "/"), self[i].gap == .space else { return nil }
    let isDecimal = isMark(i + 1, ".") && self[i + 1].gap == .none && self[i + 2].shape == .digits
    let end = isDecimal ? i + 2 : i
    let unit = self[end + 1].gap <= .space ? end + 1 : end
    let isBorn = (i - 6...i + 7).contains { isWord($0, in: SingledOut.newborn) && self[$0].isWord }
    let weighs = hasWord(in: SingledOut.weighs, before: i, within: 4)
    if isWord(unit, in: SingledOut.pounds), isBorn, weighs, (11...18).contains(value) {
      return number(unit + 1) != nil && isWord(unit + 2, in: SingledOut.ounces) ? unit + 2 : unit
    }
    guard isWord(unit, in: SingledOut.kilograms), weighs else { return nil }
    if isBorn { return (5...9).contains(value) ? unit : nil }
    guard let age = yearsOfAge(around: i) else { return nil }
    if age >= 16 { return value < 33 ? unit : nil }
    let usual = 2 * (age + 4)
    return age >= 1 && (value * 100 < usual * 65 || value > usual * 5 / 2) ? unit : nil
  }

  /// The age in years that the sentence gives within twelve tokens of a number.
  private func yearsOfAge(around i: Int) -> Int? {
    for j in max(0, i - 12)..<min(count, i + 12) where j != i {
      if let number = leadingNumber(j), SingledOut.years.contains(number.suffix), number.value < 120 {
        return number.value
      }
      guard let number = cardinal(at: j), number.last < i - 1 || j > i else { continue }
      let next = isDash(number.last + 1) ? number.last + 2 : number.last + 1
      if isWord(next, in: SingledOut.years) || isWord(j - 1, in: SingledOut.aged) { return number.value }
    }
    return nil
  }
}

/// The words around numbers that single a person out.
enum SingledOut {
  /// What a measure that singles a person out stands beside.
  static let hearts = [kilograms, pounds]

  static let one = WordSet("one")
  static let few = WordSet("last", "only", "final", "remaining", "surviving", "just", "few")
  static let left = WordSet("left", "alive", "remaining", "still", "surviving", "worldwide")
  static let inside = WordSet("in", "on", "left", "alive")
  static let times = WordSet("times")
  static let rates = WordSet(
    "a", "per", "daily", "the", "normal", "upper", "more", "higher", "greater", "as", "weekly", "each", "every",
    "faster")
  static let attends = WordSet(
    "admitted", "attended", "presented", "called", "rang", "phoned", "visited", "been", "seen", "arrested", "sectioned",
    "intubated", "taken", "discharged", "resuscitated", "operated", "stung", "concussed", "shocked", "detained", "came",
    "stabbed", "bitten", "transfused", "scanned", "married", "evicted", "convicted", "missed", "ventilated",
    "absconded",
    "given", "donated", "hospitalised", "hospitalized", "overdosed", "fallen", "moved", "deported", "dialled", "dialed")
  static let `for` = WordSet("for")
  static let days = WordSet("days", "nights")
  static let without = WordSet("without", "clean", "sober", "dry", "straight", "unbroken")
  static let sober = WordSet("sober", "dry", "clean", "abstinent")
  static let hundred = WordSet("hundred")
  static let a = WordSet("a", "per")
  static let day = WordSet("day")
  static let smokes = WordSet("smokes", "smoked", "smoking", "vapes")
  static let drinks = WordSet("pints", "cans", "coffees", "espressos", "teas", "bottles", "shots", "mugs")
  static let drank = WordSet("drinks", "drank", "drinking", "downs", "sinks", "downed")
  static let newborn = WordSet(
    "baby", "birth", "born", "newborn", "neonate", "birthweight", "infant", "twin", "delivered")
  static let weighs = WordSet("weighing", "weighs", "weighed", "weight", "wt", "birthweight")
  static let kilograms = WordSet("kg", "kgs", "kilos", "kilograms")
  static let pounds = WordSet("lb", "lbs", "pounds", "pounder")
  static let ounces = WordSet("oz", "ounces", "ounce")
  static let years = WordSet("y", "yo", "yr", "yrs", "year", "years", "y/o")
  static let aged = WordSet("aged", "age", "at")
}
