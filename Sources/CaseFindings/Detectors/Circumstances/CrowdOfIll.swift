import CaseLexicons

/// How many fell ill together, or were there when it happened.
extension TokenizedDocument {
  /// `47` of `47 guests were ill` and of `one of 47 guests`: its last token.
  func crowdOfIll(at i: Int) -> Int? {
    guard let count = cardinal(at: i), count.value >= 10, isWord(count.last + 1, in: CrowdOfIll.crowds),
      self[count.last + 1].gap == .space, !isMeasured(i), !isMark(i - 1, ".")
    else { return nil }
    if isWord(i - 1, in: .of), isWord(i - 2, in: SoleWords.one) { return count.last }
    var j = count.last + 2
    while j - count.last < 6, isWord(j, in: CrowdOfIll.between), self[j].gap == .space { j += 1 }
    return isWord(j, in: CrowdOfIll.ill) && self[j].gap == .space ? count.last : nil
  }
}

/// The words of an outbreak or a disaster among people who came together.
public enum CrowdOfIll {
  /// Who is counted: never patients, of whom studies tell.
  public static let crowds = WordSet(
    "guests", "diners", "passengers", "pilgrims", "pupils", "residents", "delegates", "campers", "scouts", "guides",
    "cadets", "recruits", "prisoners", "inmates", "worshippers", "attendees", "schoolchildren", "holidaymakers",
    "tourists", "walkers", "runners", "swimmers", "spectators", "players", "singers", "colleagues", "neighbours",
    "crewmen", "soldiers", "sailors", "miners", "partygoers", "customers", "villagers", "climbers")
  static let between = WordSet(
    "were", "fell", "became", "had", "got", "are", "have", "been", "was", "also", "taken", "went", "left", "all",
    "acutely", "violently", "who", "who'd", "being")
  static let ill = WordSet(
    "ill", "sick", "unwell", "poisoned", "vomiting", "hospitalised", "hospitalized", "affected", "evacuated",
    "stricken", "exposed", "infected", "diarrhoea", "vomited", "injured", "hurt", "killed", "died", "trapped",
    "rescued", "decontaminated")
}
