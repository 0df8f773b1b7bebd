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
      "He grew up in {{region|Wales}} and farmed in {{region|Cornwall}}.",
    ],
    counterexamples: [
      "Virginia Poole was seen.",
      "Ann Poole, PA reviewed the OR list.",
      "MI was ruled out in the ED.",
      "Right, OK. D&C was planned.",
    ]
  ) { text, findings in
    text.forEachPlace { place, confidence, reasons in
      guard place.marks.contains(.region), !place.marks.contains(.country),
        !place.marks.contains(.landmark) || place.isPhrase,
        !isTown(place) || text[place.first].length == 2 || text.isRegionFirst(place), !text.isCityOfItsState(place)
      else { return }
      findings.add(.region, place.first, through: place.last, in: text, confidence, reasons)
    }
    text.forEachFramedPlace { frame in
      if frame.kind == .region { findings.add(.region, frame.first, through: frame.last, in: text, .likely, .frame) }
    }
  }
}

extension TokenizedDocument {
  /// Whether a name is a nation, a county or a state first, though a town elsewhere bears it: `Wales`, `Cornwall`.
  func isRegionFirst(_ place: PlaceMention) -> Bool {
    guard place.marks.contains(.region) else { return false }
    if !place.isPhrase, regionsBeforeTowns.contains(self[place.first].hash) { return true }
    return isAfterTown(place)
  }
}

/// Regions of which towns in other countries bear the name.
private let regionsBeforeTowns = WordSet(
  "wales", "cornwall", "devon", "kent", "essex", "surrey", "sussex", "somerset", "suffolk", "norfolk", "rutland",
  "humberside", "cheshire", "cumberland", "westmorland", "avon", "glamorgan", "sutherland", "california", "delaware",
  "maryland", "oregon", "vermont", "wyoming", "virginia", "ontario", "yukon", "munster", "kerry", "clare", "labrador",
  "midlothian", "shetland", "orkney", "cleveland")
