import CaseLexicons

/// The words of named times.
enum NamedTimes {
  static let storm = WordSet("storm", "hurricane", "cyclone", "typhoon")
  static let wave = WordSet("wave")
  static let inDuring = WordSet("in", "during", "since")
  static let cup = WordSet("cup")
  static let world = WordSet("world")
  static let games = WordSet("olympics", "paralympics", "euros", "eurovision", "cup", "brexit")
  static let lockdown = WordSet("lockdown")
  static let spells = WordSet("lockdown", "heatwave", "riots", "floods", "blackout", "pandemic", "wave")
  static let parts = WordSet("early", "mid", "late", "end", "beginning", "start", "middle", "spring", "half")
  static let ends = WordSet("end", "beginning", "start", "middle", "spring", "half")
  static let jubilee = WordSet("jubilee", "coronation")
  static let kinds = WordSet("platinum", "golden", "diamond", "silver")
  static let final = WordSet("final", "finals")
  static let results = WordSet("results", "changeover")
  static let days = WordSet("day", "night", "weekend", "morning", "evening")
  static let weekend = WordSet("weekend")
  static let national = WordSet("national", "covid")
  static let ordinals = WordSet("first", "second", "third", "fourth", "last")
  static let inOf = WordSet("in", "of")
  static let counted = WordSet("ml", "patients", "cases", "mg")
  static let hearts = games.union(storm).union(spells).union(parts).union(jubilee).union(final).union(results).union(
    ordinals
  )
  .union(weekend)
}
