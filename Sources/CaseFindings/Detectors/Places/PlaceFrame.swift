import CaseLexicons

extension Detector {
  /// Hospitals and places of work that only the words before them give away.
  ///
  /// - Looks like: a capital after `seen at`, `transferred to`, `works at`.
  /// - Confirmed by: the verb and the preposition.
  /// - Confused with: departments and tests (`seen in ED`), people (`referred to Susan`).
  /// - Source: clinical usage.
  static let placeFrame = Detector(
    "place-frame", finds: .hospital, .employer, .address, .organisation, .school, .practice, .ward,
    summary: "Hospital or place of work by the words before it: seen at, works at.",
    examples: [
      "She was reviewed at {{hospital|NWQH}} last week.",
      "Works as a fitter at {{employer|Tarrowdale}} by the sea.",
      "Treated at {{hospital|Hollowmere}} before. Lives at {{address|Hazelquill}} with a dog.",
    ],
    counterexamples: [
      "Seen in ED, then at the GP.",
      "Reviewed at OPD on Monday at home.",
      "Referred to Susan for advice.",
    ]
  ) { text, findings in
    text.forEachFramedPlace { frame in
      if frame.kind != .town, frame.kind != .region, frame.kind != .landmark {
        findings.add(frame.kind, frame.first, through: frame.last, in: text, .likely, .frame)
      }
    }
  }
}
