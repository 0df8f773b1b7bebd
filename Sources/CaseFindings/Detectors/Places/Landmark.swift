import CaseLexicons

extension Detector {
  /// Bridges, airports, stations, parks and other places that a place names.
  ///
  /// - Looks like: a listed place and a head such as Airport, Bridge, Castle, Station, Beach.
  /// - Confirmed by: both together.
  /// - Confused with: people (`Paris Bridge`).
  /// - Source: British and American usage.
  static let landmark = Detector(
    "landmark", finds: .landmark,
    summary: "Airport, bridge, castle, station, park or beach named after a place.",
    examples: [
      "Fell at {{landmark|Leeds Castle}} on Sunday.",
      "Collapsed on {{landmark|London Bridge}} this morning.",
      "Taken ill in {{landmark|Whitby Harbour}}.",
    ],
    counterexamples: ["The dental bridge broke.", "A day in the park.", "Seen at the airport."]
  ) { text, findings in
    for head in text.capitals where heads.contains(text[head].hash) && text[head].gap == .space {
      let before = text[head - 1]
      guard before.shape == .capitalised, !before.isProtected, !before.flags.contains(.onCapitalLine) else { continue }
      let isKnown = before.marks.contains(.place) && !text.isEverydayWord(head - 1)
      guard isKnown || before.marks.isEmpty && text.isWord(head - 2, in: .placePrepositions) else { continue }
      findings.add(.landmark, head - 1, through: head, in: text, .likely, [.listed, .headWord])
    }
  }

  private static let heads = WordSet(
    "airport", "bridge", "castle", "station", "park", "beach", "cathedral", "harbour", "pier", "bay", "marina", "zoo",
    "forest",
    "reservoir", "moor", "common", "square", "stadium", "racecourse", "docks", "canal", "valley", "island", "market")
}
