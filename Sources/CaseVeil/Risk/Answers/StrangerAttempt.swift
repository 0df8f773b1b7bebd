/// Whether a stranger who tries finds out who it is: by what can be learnt of people, or by a search of the news.
struct StrangerAttempt {
  /// How far a news search leads to the patient.
  enum News: UInt8, Comparable, Sendable {
    case none, newsworthy, withPlaceOrDate, withBoth, reported

    var chance: Double {
      switch self {
      case .none: 0
      case .newsworthy: 0.3
      case .withPlaceOrDate: 0.6
      case .withBoth: 0.85
      case .reported: 0.95
      }
    }

    static func < (a: News, b: News) -> Bool { a.rawValue < b.rawValue }
  }

  /// A·[1 − (1 − news)·(1 − E 1/K of what a stranger can learn)].
  static func probability(observed: CrowdSize, news: News, audience: Audience) -> Double {
    audience.chanceOfTrying * (1 - (1 - news.chance) * (1 - observed.meanInverse))
  }
}

extension NewsClues {
  /// How far a news search leads to the patient.
  var news: StrangerAttempt.News {
    if isReported { return .reported }
    if !hasPublicEvent { return .none }
    return hasPlace && hasDate ? .withBoth : hasPlace || hasDate ? .withPlaceOrDate : .newsworthy
  }
}
