import CaseLexicons

/// What the words around a capital say of its being a place.
extension TokenizedDocument {
  /// After in, from, near, to, at, of, around, outside …, or joined to such a place by `and` or a comma.
  func followsPlaceWord(_ i: Int) -> Bool {
    let before = isWord(i - 1, in: .the) ? i - 2 : i - 1
    if isWord(before, in: .townCues) || self[before].marks.contains(.placeFrame) { return true }
    if isMark(i - 1, ",") || isWord(i - 1, in: .and), self[i - 2].isCapital, self[i - 2].marks.contains(.place) {
      return isWord(i - 3, in: .townCues) || isMark(i - 1, ",")
    }
    return false
  }

  /// After in, from or near: the prepositions after which a capital is a place.
  func isStronglyPlaced(_ i: Int) -> Bool {
    let before = isWord(i - 1, in: .the) ? i - 2 : i - 1
    return isWord(before, in: .strongTownCues) || isLivedIn(i)
      || isWord(i - 1, in: .partsOfLand) && self[i - 1].shape == .lower && isWord(i - 2, in: .townCues)
  }

  /// After a verb such as lives, born, moved and a preposition.
  func isLivedIn(_ i: Int) -> Bool {
    let before = isWord(i - 1, in: .the) ? i - 2 : i - 1
    return (isWord(before, in: .arrivals) || isWord(before, in: .strongTownCues))
      && self[before - 1].marks.contains(.placeFrame)
  }

  /// `Maryland dissector`, `Rotterdam score`, `Santa Barbara T-tube`: tools and scales named after places.
  func isDevice(after last: Int) -> Bool {
    for i in (last + 1)...(last + 3) where self[i].gap <= .space && self[i].shape == .lower {
      return WordSet.devices.contains(self[i].hash)
    }
    return false
  }
}

extension WordSet {
  static let devices = WordSet(
    "scissors", "clamp", "clamps", "retractor", "retractors", "dissector", "forceps", "tube", "tubes", "fashion",
    "technique",
    "stitch", "suture", "sutures", "needle", "catheter", "drain", "position", "incision", "score", "scores", "criteria",
    "classification", "scale", "stent", "stand", "tack", "plate", "screw", "graft", "trial", "study", "grading",
    "staging",
    "virus", "fever", "guidelines", "consensus", "questionnaire", "index", "blade", "bandage", "dressing", "valve",
    "test", "ligament", "ligaments", "headrest", "red", "stain", "staining", "tourniquet", "nail", "brace", "frame",
    "protocol", "variant", "pump", "patch", "pin", "pins", "chart")
  static let ways = WordSet("by", "overnight", "via")
  static let partsOfLand = WordSet(
    "rural", "regional", "northern", "southern", "eastern", "western", "central", "coastal", "downtown", "upstate",
    "suburban", "urban", "north", "south", "east", "west", "inner", "outer", "greater", "mid")
  /// Dressings and machines that bear the names of towns.
  static let productsLikeTowns = WordSet("coban")
  /// States and provinces of which towns bear the name.
  static let statesLikeTowns = WordSet("victoria", "washington", "virginia", "ontario", "quebec", "delaware", "oregon")
  static let basedWords = WordSet("based", "born", "trained", "bound", "area", "wide")
  /// Codes of states that are words of speech.
  static let codesOfSpeech = WordSet("ok", "hi", "in", "or", "me", "oh", "pa", "ma", "la")
  static let townCues = WordSet(
    "in", "from", "near", "to", "at", "of", "around", "outside", "towards", "via", "through", "visiting", "between",
    "into", "leaving", "across", "within", "throughout")
  static let strongTownCues = WordSet("in", "from", "near", "outside", "around", "visiting")
}
