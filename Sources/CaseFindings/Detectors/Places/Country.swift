import CaseLexicons

extension Detector {
  /// Countries, territories and parts of the world.
  ///
  /// - Looks like: a listed country.
  /// - Confirmed by: the list.
  /// - Confused with: given names (`Chad`, `Georgia`), birds (`turkey`), phrases of medicine (`Japan` lacquer).
  /// - Source: Unicode CLDR, `places/countries.tsv`.
  static let country = Detector(
    "country", finds: .country,
    summary: "Country or territory from the list.",
    examples: [
      "Returned from {{country|Kenya}} with a fever.",
      "Born in {{country|Sri Lanka}} and raised here.",
      "Worked in {{country|Norway}}, then in {{country|Chile}}.",
    ],
    counterexamples: [
      "Chad Poole was seen.",
      "He ate turkey.",
      "Georgia was brought by her mother.",
    ]
  ) { text, findings in
    text.forEachPlace { place, confidence, reasons in
      guard place.marks.contains(.country) else { return }
      findings.add(.country, place.first, through: place.last, in: text, confidence, reasons)
    }
  }
}
