import CaseLexicons

extension Detector {
  /// Towns, cities and villages.
  ///
  /// - Looks like: a listed place; an unknown capital after `lives in`, `born in`, `moved to`.
  /// - Confirmed by: its size and how seldom the word means something else, a preposition, a county after it.
  /// - Confused with: given names (`Florence`), surnames (`Washington`), eponyms (`Lyme disease`), words (`Reading`).
  /// - Source: GeoNames, `places/places.tsv`.
  static let town = Detector(
    "town", finds: .town,
    summary: "Town or village: listed, or a capital after words such as lives in.",
    examples: [
      "Moved from {{town|Whitby}} to {{town|Birmingham}} in spring.",
      "Lives in {{town|Lintonby}} with her aunt.",
      "Flew to {{town|Los Angeles}} for work.",
      "A {{town|Cardiff}} man and the {{town|Leeds}}-based runner from {{town|Little Tarrowton}}.",
      "She lives near {{town|Quillham-on-Sea}}, in the village of {{town|Tarrowfield}}.",
    ],
    counterexamples: [
      "Florence Hale was seen with Lyme disease.",
      "Reading glasses; a bath in the morning.",
      "Improved in January, and lives in Sheltered Housing.",
    ]
  ) { text, findings in
    text.forEachPlace { place, confidence, reasons in
      if isTown(place), !text.isRegionFirst(place) {
        findings.add(.town, place.first, through: place.last, in: text, confidence, reasons)
      }
    }
    text.forEachFramedPlace { frame in
      if frame.kind == .town, !text.isRegionOrCountry(frame.first) {
        findings.add(.town, frame.first, through: frame.last, in: text, .likely, .frame)
      }
    }
  }

  /// A town bears its name also where a region or a country does, unless the list knows no people in it.
  static func isTown(_ place: PlaceMention) -> Bool {
    if place.marks.contains(.country) || place.marks.contains(.landmark) && place.weights.population == 0 {
      return false
    }
    return place.marks.contains(.place) && !(place.marks.contains(.region) && place.weights.population == 0)
  }
}

extension TokenizedDocument {
  /// Whether the list knows what starts here as a region or a country.
  fileprivate func isRegionOrCountry(_ i: Int) -> Bool {
    guard let place = place(at: i) else { return false }
    return !place.marks.isDisjoint(with: [.region, .country])
  }
}
