import CaseLexicons

/// An amount of money as it stands in a text.
struct MoneyPhrase {
  let first: Int
  let last: Int
}

/// Sums of money, by a currency's sign, code or name beside a number.
extension TokenizedDocument {
  /// The sum of which a number is part: `£3.2 million`, `EUR 1,800`, `five hundred euros`, `₹750`, `20k pounds`.
  func money(at i: Int) -> MoneyPhrase? {
    let before = currencyBefore(i)
    guard var last = amountEnd(i) else { return nil }
    let isLong = last > i && isMark(i + 1, ",") || self[i].shape == .digits && self[i].length > 3
    let scale = scaleEnd(last)
    if let scale { last = scale } else if let value = number(i), value < 10, last == i { return nil }
    let after = currencyAfter(
      last, isLarge: (isLong || scale != nil) && !hasWord(in: MoneyWords.weighs, before: i, within: 3))
    guard let first = before ?? (after == nil ? nil : i) else { return nil }
    if let after { last = after }
    return MoneyPhrase(first: first, last: last)
  }

  /// The last token of a number with its thousands and pence: `4,393.50`.
  private func amountEnd(_ i: Int) -> Int? {
    if self[i].marks.contains(.numberWord) {
      guard let number = cardinal(at: i) else { return nil }
      return number.last
    }
    guard self[i].hasDigit else { return nil }
    var last = i
    while isMark(last + 1, ",") || isMark(last + 1, "."), self[last + 1].gap == .none, self[last + 2].hasDigit,
      self[last + 2].gap == .none
    {
      last += 2
    }
    return last
  }

  /// The words of scale after a number: `hundred thousand`, `million`, `bn`.
  private func scaleEnd(_ last: Int) -> Int? {
    var end = last
    while self[end + 1].gap <= .space, isWord(end + 1, in: MoneyWords.scales) || isDash(end + 1),
      end - last < 4
    {
      end += 1
    }
    return end > last && !isDash(end) ? end : nil
  }

  /// Where the currency stands before a number.
  private func currencyBefore(_ i: Int) -> Int? {
    guard self[i].gap <= .space else { return nil }
    if isCurrencySign(i - 1) {
      let isLettered = self[i - 1].gap == .none && self[i - 2].shape == .upper && self[i - 2].length <= 3
      return isLettered ? i - 2 : i - 1
    }
    let isRatio = isWord(i - 1, in: MoneyWords.ratio) && (number(i) ?? 0) < 50
    return isCurrencyCode(i - 1) && !isRatio ? i - 1 : nil
  }

  /// The last token of the currency after a number: `pounds sterling (GBP)`, `Turkish liras`, `€`.
  private func currencyAfter(_ last: Int, isLarge: Bool) -> Int? {
    let next = last + 1
    guard self[next].gap <= .space else { return nil }
    if isCurrencySign(next), self[next].gap == .none || byte(next) != 0x24 { return next }
    if isCurrencyCode(next) { return next }
    let name = self[next].marks.isDisjoint(with: [.nationality, .country]) ? next : next + 1
    guard self[name].gap <= .space else { return nil }
    if isWord(name, in: MoneyWords.names) || isLarge && isWord(name, in: MoneyWords.weights) {
      return endOfName(name)
    }
    return nil
  }

  /// `pounds sterling (GBP)`: what goes on the name of a currency.
  private func endOfName(_ name: Int) -> Int {
    let end = isWord(name + 1, in: MoneyWords.sterling) ? name + 1 : name
    let hasCode = isMark(end + 1, "(") && isCurrencyCode(end + 2) && isMark(end + 3, ")")
    return hasCode ? end + 3 : end
  }

  /// `£`, `€`, `$`, `¥`, `₹` and the other signs of U+20A0 to U+20CF.
  private func isCurrencySign(_ i: Int) -> Bool {
    guard i >= 0, i < tokens.count, tokens[i].shape == .mark else { return false }
    let start = tokens[i].lower
    switch tokens[i].length {
    case 1: return document.bytes[start] == 0x24
    case 2:
      return document.bytes[start] == 0xC2 && (document.bytes[start + 1] == 0xA3 || document.bytes[start + 1] == 0xA5)
    case 3:
      return document.bytes[start] == 0xE2 && document.bytes[start + 1] == 0x82 && document.bytes[start + 2] >= 0xA0
    default: return false
    }
  }

  private func isCurrencyCode(_ i: Int) -> Bool {
    self[i].shape == .upper && self[i].length == 3 && isWord(i, in: MoneyWords.codes)
  }
}

enum MoneyWords {
  /// What names a currency.
  static let hearts = [codes, names, weights]

  static let scales = WordSet(
    "hundred", "thousand", "million", "billion", "m", "k", "bn", "grand", "lakh", "crore", "mn")
  static let codes = WordSet(
    "gbp", "eur", "usd", "aud", "nzd", "cad", "try", "trl", "sek", "nok", "dkk", "chf", "pln", "inr", "pkr", "bdt",
    "php", "zar", "ngn", "kes", "jpy", "cny", "huf", "czk", "ron", "rub", "uah", "ats", "dem", "frf", "itl", "iep",
    "myr", "sgd", "hkd", "aed", "sar", "lkr", "npr", "idr", "thb", "brl", "mxn", "bgn", "hrk", "isk", "skk", "esp")
  /// Rupees, and a clotting test.
  static let ratio = WordSet("inr")
  static let names = WordSet(
    "euro", "euros", "dollar", "dollars", "rupees", "rupee", "kronor", "kroner", "krona", "krone", "lira", "liras",
    "zloty", "zlotys", "zlotych", "roubles", "rubles", "francs", "yen", "yuan", "naira", "shillings", "schillings",
    "forints", "lei", "quid", "marks", "pesos", "guilders", "sterling", "pesetas", "drachmas", "dirhams", "rand",
    "korunas", "levs", "kunas", "cedis")
  static let weights = WordSet("pounds", "pound")
  static let weighs = WordSet("weight", "weighs", "weighed", "weighing", "wt", "lost", "gained")
  static let sterling = WordSet("sterling")
}
