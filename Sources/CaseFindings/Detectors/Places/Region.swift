import CaseLexicons

extension Detector {
  /// Counties, states, provinces and council areas.
  ///
  /// - Looks like: a listed region; a state code after a comma and a place.
  /// - Confirmed by: the list.
  /// - Confused with: degrees and short forms (`MA`, `PA`), given names (`Virginia`).
  /// - Source: `places/regions.tsv`.
  static let region = Detector(
    "region", finds: .region,
    summary: "County, state, province or council area from the list.",
    examples: [
      "Grew up in {{region|North Yorkshire}} on a farm.",
      "Flew in from Fairbanks, {{region|AK}} on Friday.",
      "A walk across {{region|Northumberland}} in rain.",
    ],
    counterexamples: [
      "Virginia Poole was seen.",
      "Ann Poole, PA reviewed the OR list.",
      "MI was ruled out in the ED.",
    ]
  ) { text, findings in
    text.forEachPlace { place, confidence, reasons in
      guard place.marks.contains(.region), !place.marks.contains(.country),
        !isTown(place) || text[place.first].length == 2
      else { return }
      findings.add(.region, place.first, through: place.last, in: text, confidence, reasons)
    }
  }
}
