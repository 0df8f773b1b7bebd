import CaseVeil

/// Repeats the calibration of the crowd estimate on a table of census persons, through the product's own code.
///
/// 355 sets of two to seven of eleven attributes, 60 persons a set, both drawn by a fixed rule.
enum CensusCalibration {
  private static let columns: [(header: String, column: Calibration.Column)] = [
    ("region", .init(.publicEvent)), ("sex", .init(.sex, names: ["", "male", "female"])),
    ("age", .init(.age, names: ["", "0-15", "16-24", "25-34", "35-44", "45-54", "55-64", "65-74", "75+"])),
    (
      "marital_status",
      .init(.maritalStatus, names: ["", "single", "married_or_cp", "separated", "divorced", "widowed"])
    ),
    (
      "family_composition",
      .init(
        .family,
        names: [
          "", "not_in_family", "married_couple_family", "cohabiting_couple_family", "lone_parent_male_head",
          "lone_parent_female_head", "other_related",
        ])
    ),
    ("country_of_birth", .init(.nationality, names: ["", "uk", "non_uk"])),
    ("ethnic_group", .init(.ethnicity, names: ["", "white", "mixed", "asian", "black", "chinese_or_other"])),
    (
      "religion",
      .init(
        .religion,
        names: [
          "", "none", "christian", "buddhist", "hindu", "jewish", "muslim", "sikh", "other", "not_stated",
        ])
    ),
    (
      "occupation",
      .init(
        .occupation,
        names: [
          "", "managers", "professional", "associate_professional", "administrative", "skilled_trades",
          "caring_leisure", "sales", "process_plant", "elementary",
        ])
    ),
    ("industry", .init(.event)), ("health", .init(.condition)),
  ]

  /// The names that the table's header must hold.
  static var headers: String { columns.map(\.header).joined(separator: ", ") }

  /// The table: a header line of names, then a line of codes a person, split by tabs. Nil when it is not such a table.
  static func run(_ table: [UInt8], sets: Int = 355, personsInASet: Int = 60) -> Calibration? {
    guard let values = values(of: table), !values[0].isEmpty else { return nil }
    var calibration = Calibration()
    var draw = Draw(state: 20_260_101)
    for _ in 0..<sets {
      var chosen: [Int] = []
      let size = 2 + draw.next(6)
      while chosen.count < size {
        let column = draw.next(columns.count)
        if !chosen.contains(column) { chosen.append(column) }
      }
      let sampled = (0..<personsInASet).map { _ in draw.next(values[0].count) }
      calibration.add(chosen.map { columns[$0].column }, chosen.map { values[$0] }, sampled: sampled)
    }
    return calibration
  }

  /// The codes of each column, a person at a place; what is no number counts as 0.
  private static func values(of table: [UInt8]) -> [[UInt8]]? {
    let lines = table.split(separator: 0x0A)
    let header = lines.first.map { $0.split(separator: 0x09).map { String(decoding: $0, as: UTF8.self) } } ?? []
    let places = columns.compactMap { header.firstIndex(of: $0.header) }
    guard places.count == columns.count else { return nil }
    var values = [[UInt8]](repeating: [], count: columns.count)
    for line in lines.dropFirst() {
      let fields = line.split(separator: 0x09, omittingEmptySubsequences: false)
      guard fields.count == header.count else { return nil }
      for (column, place) in places.enumerated() { values[column].append(code(fields[place])) }
    }
    return values
  }

  private static func code(_ field: ArraySlice<UInt8>) -> UInt8 {
    var code: UInt8 = 0
    for byte in field {
      guard byte &- 0x30 < 10, code < 25 else { return 0 }
      code = code * 10 + byte - 0x30
    }
    return code
  }

  /// Numbers by a fixed rule, so that the figures can be repeated (SplitMix64).
  private struct Draw {
    var state: UInt64

    mutating func next(_ limit: Int) -> Int {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return Int((z ^ (z >> 31)) % UInt64(limit))
    }
  }
}
