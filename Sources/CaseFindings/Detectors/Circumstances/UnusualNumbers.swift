import CaseLexicons

/// Measures, counts and distances that few people share.
extension TokenizedDocument {
  /// A weight, height or body mass index far from the usual: its last token.
  func bodyMeasure(at i: Int) -> Int? {
    guard let value = number(i), self[i].gap <= .space, !isMark(i - 1, "."), !isMark(i - 1, "/") else { return nil }
    if isWord(i - 1, in: NumberTells.of) || isWord(i - 1, in: NumberTells.bmi) || isMark(i - 1, ":") {
      if hasWord(in: NumberTells.bmi, before: i, within: 3), value >= 55, value < 250 { return decimalEnd(i) }
    }
    let end = decimalEnd(i)
    let unit = self[end + 1].gap <= .space ? end + 1 : end
    if isWord(unit, in: NumberTells.kilograms) { return value >= 180 && isBody(i, after: unit) ? unit : nil }
    if isWord(unit, in: NumberTells.pounds) { return value >= 400 && isBody(i, after: unit) ? unit : nil }
    if isWord(unit, in: NumberTells.stone) { return (28...90).contains(value) ? unit : nil }
    if isWord(unit, in: NumberTells.centimetres) { return (200...260).contains(value) && isTall(i, unit) ? unit : nil }
    return isWord(unit, in: NumberTells.feet) ? height(value, unit) : nil
  }

  /// The last token of a number with its decimals.
  private func decimalEnd(_ i: Int) -> Int {
    isMark(i + 1, ".") && self[i + 1].gap == .none && self[i + 2].gap == .none && self[i + 2].hasDigit ? i + 2 : i
  }

  /// `7 ft tall`, `6 foot 8`: from 6 feet 6 up, and up to 4 feet 6 when *tall* follows.
  private func height(_ feet: Int, _ unit: Int) -> Int? {
    var last = unit
    var inches = 0
    if let more = number(unit + 1), more < 12, self[unit + 1].gap <= .space {
      inches = more
      last = unit + 1
      if isWord(last + 1, in: NumberTells.inches) { last += 1 }
    }
    let next = isDash(last + 1) ? last + 2 : last + 1
    let isTall = isWord(next, in: NumberTells.tall) || isWord(next, in: NumberTells.in)
    guard isTall || inches > 0, feet >= 3, feet <= 8, feet * 12 + inches >= 78 || isTall && feet * 12 + inches <= 54
    else {
      return nil
    }
    return isWord(next, in: NumberTells.tall) ? next : last
  }

  private func isTall(_ i: Int, _ unit: Int) -> Bool {
    isWord(unit + 1, in: NumberTells.tall) || hasWord(in: NumberTells.height, before: i, within: 4)
  }

  /// Whether a weight is a person's.
  private func isBody(_ i: Int, after unit: Int) -> Bool {
    hasWord(in: NumberTells.weighs, before: i, within: 4) || self[unit + 1].marks.contains(.personNoun)
  }

  /// `his 43rd admission`, `27 marathons`, `23 cats`, `12 litres of cola a day`: the last token.
  func unusualCount(at i: Int) -> Int? {
    if let order = ordinal(at: i) {
      guard order.value >= 8, isWord(order.last + 1, in: NumberTells.occasions) else { return nil }
      return order.last + 1
    }
    guard let count = cardinal(at: i), !isMark(i - 1, "."), self[count.last + 1].gap <= .space else { return nil }
    let next = count.last + 1
    if isWord(next, in: NumberTells.feats) { return count.value >= 4 ? next : nil }
    if isWord(next, in: NumberTells.possessions) {
      return count.value >= 6 && hasWord(in: NumberTells.owns, before: i, within: 3) ? next : nil
    }
    if isWord(next, in: NumberTells.occasionsMany) {
      return count.value >= 20 && hasWord(in: NumberTells.owners, before: i, within: 4) ? next : nil
    }
    guard isWord(next, in: NumberTells.litres),
      count.value >= 5 || isWord(next, in: NumberTells.cans) && count.value >= 8
    else { return nil }
    return isWord(next + 1, in: NumberTells.of) && hasWord(in: NumberTells.drinks, before: i, within: 5) ? next : nil
  }

  /// `lives 40 miles away`, `cycled 900 miles`: the last token.
  func distance(at i: Int) -> Int? {
    guard let count = cardinal(at: i), isWord(count.last + 1, in: NumberTells.miles), self[count.last + 1].gap <= .space
    else { return nil }
    let unit = count.last + 1
    if count.value >= 3, hasWord(in: NumberTells.lives, before: i, within: 4), isWord(unit + 1, in: NumberTells.away) {
      return unit
    }
    return (count.value >= 80 || count.value >= 15 && hasWord(in: NumberTells.swims, before: i, within: 3))
      && hasWord(in: NumberTells.travels, before: i, within: 4) ? unit : nil
  }
}

enum NumberTells {
  /// What is measured or counted.
  static let hearts = [
    bmi, kilograms, pounds, stone, centimetres, feet, occasions, occasionsMany, feats, possessions, litres, miles,
  ]

  static let of = WordSet("of", "was", "is")
  static let bmi = WordSet("bmi")
  static let kilograms = WordSet("kg", "kgs", "kilos", "kilograms", "kilogram", "kilo")
  static let pounds = WordSet("lb", "lbs", "pounds", "pound")
  static let stone = WordSet("stone", "st")
  static let centimetres = WordSet("cm", "centimetres", "centimeters")
  static let feet = WordSet("ft", "foot", "feet")
  static let inches = WordSet("in", "inch", "inches", "ins")
  static let `in` = WordSet("in")
  static let tall = WordSet("tall", "high")
  static let height = WordSet("height", "tall", "measuring", "stands", "ht", "standing")
  static let weighs = WordSet("weighing", "weighs", "weighed", "weight", "wt")
  static let occasions = WordSet(
    "admission", "attendance", "presentation", "pregnancy", "operation", "marathon", "marriage", "arrest", "surgery",
    "laparotomy", "overdose", "hospitalisation", "hospitalization", "transplant", "child", "visit", "parachute",
    "grandchild", "wife", "husband", "concussion", "fracture", "transfusion", "miscarriage", "tattoo", "ironman")
  static let occasionsMany = WordSet(
    "admissions", "attendances", "presentations", "operations", "surgeries", "overdoses", "hospitalisations",
    "hospitalizations", "arrests", "laparotomies", "concussions", "jobs", "foster", "visits")
  static let feats = WordSet(
    "marathons", "ironmans", "ultramarathons", "triathlons", "bouts", "fights", "caps", "skydives", "novels", "tattoos",
    "piercings", "stents", "knockouts", "munros", "expeditions")
  static let possessions = WordSet(
    "cats", "dogs", "snakes", "horses", "parrots", "pigeons", "hens", "budgies", "reptiles", "tarantulas", "cows",
    "sheep", "alpacas", "ferrets", "rabbits", "tortoises", "chickens", "ducks", "hives")
  static let owns = WordSet("owns", "has", "keeps", "with", "breeds", "kept", "had", "own", "keep")
  static let owners = WordSet("his", "her", "their", "has", "had", "with", "over", "after", "than")
  static let litres = WordSet("litres", "liters", "pints", "cans", "bottles", "mugs", "cups", "gallons", "litre")
  static let cans = WordSet("cans", "bottles", "mugs", "cups", "pints")
  static let drinks = WordSet("drank", "drinks", "drinking", "consumed", "consumes", "consuming", "up")
  static let miles = WordSet("miles", "km", "kilometres", "kilometers", "mile")
  static let lives = WordSet("lives", "living", "lived", "live", "commutes", "resides", "home")
  static let away = WordSet("away", "from", "to", "outside", "north", "south", "east", "west", "off")
  static let swims = WordSet("swam", "swim", "rowed", "crawled")
  static let travels = WordSet(
    "cycled", "cycling", "walked", "walking", "ran", "running", "rowed", "rowing", "drove", "driven", "travelled",
    "traveled", "flew", "sailed", "swim", "crawled", "swam", "hitchhiked", "commuting", "commutes")
}
