import CaseLexicons

extension NameRun {
  /// Whether the words after the run, or its last word, make it the name of a place or an organisation.
  func isHeaded(in text: borrowing TokenizedDocument) -> Bool {
    if isBeforeHead(in: text) { return true }
    guard words > 1 || text.name(last).isHead else { return false }
    let ending = text.name(last)
    return ending.isHead && !(ending.surname >= 38 && text.name(first).given >= 45 && words == 2)
  }

  /// Whether the words after the run make it the name of a place, an organisation or a tool.
  func isBeforeHead(in text: borrowing TokenizedDocument) -> Bool {
    var j = last + 1
    if text[j].shape == .possessive { j += 1 }
    for k in 0..<3 {
      let token = text[j + k]
      guard token.gap <= .space, token.shape != .mark, token.isWord else { break }
      if NameWord(token).isHead {
        return token.isCapital && !token.flags.contains(.onCapitalLine) || k == 0 && token.isSmallHead
      }
      if !token.isCapital || !NameWord(token).isNever && k > 0 { break }
    }
    let isOwner = j > last + 1 && NamedThings.isGivenName(text[last]) && !text[last].isProtected
    return text[j].shape == .lower && text[j].gap == .space && deviceHeads.contains(text[j].hash) && !isOwner
  }

  /// Whether the words together are a place: `Ann Arbor`, `Santa Clara`; or an eponym of two names: `Bence-Jones`.
  func isPlace(in text: borrowing TokenizedDocument) -> Bool {
    guard words > 1 else { return false }
    if text[first].marks.contains(.demonym),
      text.name(last).isDoubtful || !text[last].marks.isDisjoint(with: [.eponym, .demonym])
    {
      return true
    }
    if text.isWord(first, in: .partsOfLand), text[second].marks.contains(.country) { return true }
    if let place = text.phrase(at: first, marked: [.place, .region, .hospitalName, .country, .ward]), place.end > last {
      return true
    }
    return text.isDash(second - 1) && words == 2
      && (text[first].isProtected || text[last].isProtected
        || text[first].marks.contains(.eponym) && text[last].marks.contains(.eponym))
  }
}

extension Token {
  /// A head word in small letters, as in `our Leeds clinic`; `Mary drove` is none.
  fileprivate var isSmallHead: Bool {
    !marks.isDisjoint(with: NameWord.heads.subtracting(.streetType)) && !softHeads.contains(hash)
  }
}

extension TokenizedDocument {
  /// Whether a lone name is rather a thing that is called after someone: `the Bruce protocol`, `a round Blake`.
  func isCalledAfter(_ i: Int) -> Bool {
    if self[i + 1].gap == .space, self[i + 1].shape == .lower, isWord(i + 1, in: deviceHeads) { return true }
    if isWord(i - 1, in: deviceWords) { return true }
    return isWord(i - 1, in: .of) && isWord(i - 2, in: bodySpaces)
  }
}

/// Parts of the body that are called after who described them: `foramen of Munro`.
private let bodySpaces = WordSet(
  "foramen", "canal", "loop", "fissure", "sphincter", "ligament", "fossa", "bundle", "duct", "islets", "pouch",
  "ampulla", "circle", "space", "triangle", "tubercle", "aqueduct", "crypts")

/// Words that go before a tool.
private let deviceWords = WordSet(
  "curved", "straight", "french", "fr", "gauge", "blade", "round", "disposable", "sterile", "self-retaining", "blunt",
  "angled", "toothed")

/// Things that are called after people.
private let deviceHeads = WordSet(
  "drain", "drains", "table", "knife", "blade", "drill", "catheter", "forceps", "retractor", "clamp", "closure",
  "suture", "sutures", "retractors", "clamps", "dilator", "dilators", "rongeur", "rongeurs", "curette", "fashion",
  "needle", "tube", "system", "technique", "position", "approach", "stent", "valve", "frame", "screw", "plate", "rod",
  "scissors", "manoeuvre", "maneuver", "protocol", "hose", "stockings", "splints", "shunt", "trocar", "port",
  "reconstruction", "procedure", "dressing", "splint", "brace", "law", "speculum", "elevator", "collar", "syringe",
  "incision", "tenaculum", "dissector", "hook", "hooks", "probe", "bandage", "boot", "boots", "pin", "pins", "wire",
  "wires",
  "stitch", "graft", "flap")

/// Head words that in small letters follow a person: `Mrs Osei office`, `John works`.
private let softHeads = WordSet(
  "works", "order", "group", "view", "bed", "room", "team", "court", "mission", "news", "way", "place", "close", "rise",
  "walk", "records", "unit")
