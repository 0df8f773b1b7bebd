import CaseFindings
import CaseLexicons

/// Wider words for work that is told without a trade: `runs a nail bar` becomes `works`, `a bakery` `a workplace`.
struct WorkPhrase {
  let passage: Passage

  /// What fits the sentence in its place; nil when it is a trade after all.
  func words() -> String? {
    let first = passage.first
    if passage.finding.tokens.count > 1, let deed = Self.deed(passage.text[first].hash) { return deed }
    let isMilitary = passage.contains(Self.military)
    if isMilitary || passage.contains(Self.services) { return isMilitary ? "armed forces" : "public sector" }
    var i = first - 1
    while first - i < 4, passage.text.isWord(i, in: Self.before) { i -= 1 }
    let hasArticle = i < first - 1
    if passage.text.isWord(i, in: Self.studies) || passage.text.isWord(i - 1, in: Self.studies) {
      return hasArticle ? "subject" : "a subject"
    }
    if passage.text.isWord(i, in: Self.of) { return "work" }
    guard passage.text.isWord(i, in: Self.places) else { return nil }
    let noun = passage.text.isWord(i, in: Self.on) ? "site" : "workplace"
    return hasArticle ? noun : "a \(noun)"
  }

  /// The plain verb for what someone does.
  private static func deed(_ verb: WordHash) -> String? {
    if present.contains(verb) { return "works" }
    if past.contains(verb) { return "worked" }
    if lasting.contains(verb) { return "working" }
    if plays.contains(verb) { return "plays" }
    return bare.contains(verb) ? "work" : nil
  }

  private static let present = WordSet("runs", "owns", "manages", "drives", "flies", "operates", "teaches", "coaches")
  private static let past = WordSet("ran", "owned", "managed", "opened", "drove", "operated", "taught")
  private static let lasting = WordSet("running", "driving", "teaching")
  private static let bare = WordSet("run", "own", "drive", "teach")
  private static let plays = WordSet("plays")
  private static let services = WordSet("service", "brigade", "police", "constabulary", "coastguard", "force")
  private static let military = WordSet(
    "army", "navy", "raf", "marines", "forces", "guards", "legion", "reserves", "military", "paras", "commandos",
    "regiment", "infantry", "fleet", "air", "cadets")
  private static let before = WordSet(
    "a", "an", "the", "his", "her", "my", "our", "their", "own", "busy", "small", "big")
  private static let studies = WordSet(
    "studying", "studied", "studies", "degree", "phd", "masters", "doctorate", "diploma")
  private static let of = WordSet("of")
  private static let on = WordSet("on")
  private static let places = WordSet("in", "at", "on", "for", "from", "with")
}
