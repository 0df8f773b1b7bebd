import CaseLexicons

/// The six countries whose people the tables count.
enum Country {
  private static let names: [(code: String, key: String, shown: String)] = [
    ("GB", "united kingdom", "the United Kingdom"), ("IE", "ireland", "Ireland"),
    ("US", "united states", "the United States"), ("CA", "canada", "Canada"), ("AU", "australia", "Australia"),
    ("NZ", "new zealand", "New Zealand"),
  ]
  private static let others: [(name: String, code: String)] = [
    ("uk", "GB"), ("u.k.", "GB"), ("britain", "GB"), ("great britain", "GB"), ("usa", "US"), ("us", "US"),
    ("u.s.", "US"), ("america", "US"), ("united states of america", "US"), ("aotearoa", "NZ"),
    ("republic of ireland", "IE"), ("eire", "IE"),
  ]

  static let codes = names.map { $0.code }

  /// The row of a country in the tables of the population; nil for one without tables.
  static func name(_ code: String) -> String? { names.first { $0.code == code }?.key }

  static func shown(_ code: String) -> String? { names.first { $0.code == code }?.shown }

  /// The code of one of the six by its name in small letters.
  static func code(_ name: String) -> String? {
    names.first { $0.key == name }?.code ?? others.first { $0.name == name }?.code
  }

  /// The row that a place of a country's division lies in: `england`, `ohio`.
  static func division(_ code: String, _ division: String) -> String {
    switch (code, division) {
    case ("GB", "ENG"): return "england"
    case ("GB", "SCT"): return "scotland"
    case ("GB", "WLS"): return "wales"
    case ("GB", "NIR"): return "northern ireland"
    default: return state("\(code)-\(division)", isCode: true) ?? name(code) ?? "united kingdom"
    }
  }

  /// The row of a state by its letters: `TX`, `NSW`.
  static func state(_ letters: String) -> String? {
    guard (2...3).contains(letters.utf8.count) else { return nil }
    for code in ["US", "CA", "AU"] { if let state = state("\(code)-\(letters)", isCode: true) { return state } }
    return nil
  }

  private static func state(_ key: String, isCode: Bool) -> String? {
    guard let row = RiskTables.divisions?.row(for: key), row.count > 1 else { return nil }
    var name = Lowercase.ascii(row[1])
    if name.utf8.starts(with: "the ".utf8) { name = String(decoding: name.utf8.dropFirst(4), as: UTF8.self) }
    if name == "new york state" { return "new york" }
    return name == "washington state" ? "washington" : name
  }
}
