import CaseLexicons

/// Words that are given names too, and what stands beside them when they are not.
extension TokenizedDocument {
  /// Whether a name of a plant, a colour or a contraceptive pill, or a trial's short name, is that and no person here.
  func isNameLikeThing(_ i: Int) -> Bool {
    let next = self[i + 1]
    if isWord(i, in: NameLikeWords.coloursAndPlants), next.isWord, next.gap == .space, !next.marks.contains(.personVerb)
    {
      return !next.marks.isDisjoint(with: [.medical, .eponymHead]) && next.shape != .capitalised
        || isWord(i + 1, in: NameLikeWords.afterPlants)
    }
    if isWord(i, in: NameLikeWords.pills) {
      return hasWord(in: NameLikeWords.drugCues, before: i, within: 3) || isWord(i + 1, in: NameLikeWords.drugCues)
        || isWord(i + 2, in: NameLikeWords.drugCues)
    }
    return self[i].shape == .upper
      && (isWord(i + 1, in: NameLikeWords.trials) || isWord(i + 2, in: NameLikeWords.trials)
        || isWord(i + 4, in: NameLikeWords.trials))
  }
}

private enum NameLikeWords {
  static let coloursAndPlants = WordSet(
    "ruby", "violet", "iris", "lily", "ivy", "heather", "hazel", "jasmine", "rosemary", "ginger", "sage", "myrtle",
    "basil", "olive", "rose", "daisy", "poppy", "holly", "fern", "clay", "amber", "coral", "pearl", "jade", "scarlet",
    "rusty", "sandy", "dusky", "misty", "lance", "nick", "pat", "willow", "saffron", "cherry",
    "crystal", "sky", "sunny")
  static let afterPlants = WordSet(
    "oil", "oils", "tea", "pollen", "nut", "nuts", "biscuits", "leaf", "leaves", "chain", "coloured", "colored",
    "normal", "bombe", "extract", "capsules", "honey", "petals", "berries", "the", "in", "dry", "bark", "juice")
  /// Pills that are called like women.
  static let pills = WordSet(
    "yasmin", "lucette", "eloine", "katya", "elvina", "millinette", "sunya", "akizza", "daylette", "zoely", "cerelle",
    "zelleta", "gedarel", "yasminelle", "clementine", "dianette", "marvelon", "cilest", "evra", "lizinna", "acondro")
  static let drugCues = WordSet(
    "started", "starting", "stopped", "taking", "takes", "took", "pill", "pills", "contraceptive", "contraception",
    "prescribed", "allergic", "restarted", "switched", "mg", "tablet", "tablets", "dhx", "dh", "medication",
    "medications", "coc", "cocp")
  static let trials = WordSet("trial", "trials", "study", "randomised", "randomized", "cohort", "investigators")
}
