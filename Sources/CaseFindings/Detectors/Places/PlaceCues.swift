import CaseLexicons

/// What the words around a capital say of its being a place.
extension TokenizedDocument {
  /// After in, from, near, to, at, of, around, outside …, or joined to such a place by `and` or a comma.
  func followsPlaceWord(_ i: Int) -> Bool {
    let before = isWord(i - 1, in: .the) ? i - 2 : i - 1
    if isWord(before, in: .townCues) || self[before].marks.contains(.placeFrame) { return true }
    if isMark(i - 1, ",") || isWord(i - 1, in: .andThen), self[i - 2].isCapital,
      self[i - 2].marks.contains(.place) || isWord(i - 1, in: .then) && self[i - 2].marks.contains(.hospitalName)
    {
      return isWord(i - 3, in: .townCues) || !isWord(i - 1, in: .and) || isInBrackets(i - 2)
    }
    return isInBrackets(i)
  }

  /// `between two homes (Crosby and Ormskirk)`: first in brackets after a noun for somewhere to be.
  private func isInBrackets(_ i: Int) -> Bool {
    guard isMark(i - 1, "("), isWord(i - 2, in: .whereabouts), self[i - 2].shape == .lower else { return false }
    return isMark(i + 1, ")") || isMark(i + 1, ",") || isWord(i + 1, in: .and) || isMark(i + 1, "/")
  }

  /// After in, from or near: the prepositions after which a capital is a place.
  func isStronglyPlaced(_ i: Int) -> Bool {
    let before = isWord(i - 1, in: .the) ? i - 2 : i - 1
    return isWord(before, in: .strongTownCues) || isLivedIn(i)
      || isWord(i - 1, in: .partsOfLand) && self[i - 1].shape == .lower && isWord(i - 2, in: .townCues)
  }

  /// `The Limes Surgery, Peterlee`, `a hostel, Shrewsbury`: after a comma and the head word of a body.
  func followsBody(_ i: Int) -> Bool {
    guard isMark(i - 1, ","), self[i].gap == .space, self[i - 2].isWord else { return false }
    let heads: WordMarks = [.hospitalHead, .practiceHead, .schoolHead, .residenceHead]
    if !self[i - 2].marks.isDisjoint(with: heads) {
      return self[i - 2].isCapital || self[i - 3].isCapital && self[i - 2].gap == .space
    }
    return self[i - 2].isCapital && self[i - 2].marks.contains(.organisationHead)
      || isWord(i - 2, in: .lodgings) && self[i - 2].shape == .lower
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
  static let then = WordSet("then")
  static let andThen = WordSet("and", "then")
  static let whereabouts = WordSet(
    "home", "homes", "house", "houses", "flat", "farm", "village", "town", "school", "shop", "office", "addresses",
    "family", "parents", "holiday", "university", "uni", "nursery", "pub", "hometown", "trip", "hospital", "clinic")
  static let lodgings = WordSet("hostel", "hotel", "airport", "prison", "refuge", "barracks", "campsite")
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
