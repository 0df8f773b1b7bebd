import CaseLexicons

extension Detector {
  /// Rescues, hours in a trap, and limbs lost or taken off where it happened.
  ///
  /// - Looks like: `pinned for nine hours`, `the coastguard lowered a surgeon by winch`, `cut free by the fire brigade`,
  ///   `winched off the cliff`, `his leg came off on the gallery`, `amputation at the roadside`.
  /// - Confirmed by: hours or days after a verb of entrapment; rescuers as the doers; a winch; a limb as the subject.
  /// - Confused with: wires and stents (`pinned for six weeks`), dressings that come off, amputations by level.
  /// - Source: ordinary written English.
  static let rescue = Detector(
    "rescue", finds: .rareEvent,
    summary: "Entrapment for hours, rescue by coastguard, lifeboat, winch or fire crew, limb lost at the scene.",
    examples: [
      "He was {{rareEvent|pinned for nine hours inside the lamp}}. She was {{rareEvent|trapped for two days}}.",
      "{{rareEvent|The coastguard lowered a surgeon by winch}}, in fog. He was {{rareEvent|winched off the cliff}}.",
      "{{rareEvent|His leg came off on the gallery}}. Then {{rareEvent|her arm was torn off in the press}}.",
      "{{rareEvent|Firefighters cut him free}} and he was {{rareEvent|dug out by mountain rescue}}.",
      "An {{rareEvent|amputation at the roadside}}; {{rareEvent|amputated on the slipway}} under ketamine.",
      "{{rareEvent|The lifeboat crew pulled her from the water}}. He was {{rareEvent|hauled up by winch}}.",
      "{{rareEvent|Cut out of the car by the fire crew}}. {{rareEvent|The fire service freed her}}.",
      "{{rareEvent|Cut free by the fire brigade}}, he was {{rareEvent|adrift for 14 hours}}.",
    ],
    counterexamples: [
      "The wrist was pinned for six weeks. Air trapped for days. A trapped nerve for two hours; stuck for words.",
      "His cast came off on the ward and the leg came off the pillow. The arm was taken off the sling.",
      "Amputated at the knee; amputation on the ward list; the leg was cut at the ankle.",
      "He called the fire brigade. Brought in by ambulance. Lifted from the bed by two nurses. The crew came.",
      "The ambulance crew carried her down; the crash team pulled the bed out.",
    ]
  ) { text, findings in
    text.addTales(at: RescueWords.starts, to: &findings) { text.rescue(at: $0) }
  }
}

extension TokenizedDocument {
  /// The stretch that tells a rescue, an entrapment or a limb lost around its first telling word.
  fileprivate func rescue(at i: Int) -> Range<Int>? {
    if isWord(i, in: RescueWords.trapped), let end = hoursEnd(after: i) { return i..<end }
    let isCrew = isWord(i, in: RescueWords.crews) && isWord(i - 1, in: RescueWords.fire)
    if isCrew || isWord(i, in: RescueWords.rescuers), let tale = deedOfRescuers(i) { return tale }
    if isWord(i, in: RescueWords.saved), let end = savedEnd(after: i) { return i..<end }
    if isWord(i, in: RescueWords.limbs), let tale = lostLimb(i) { return tale }
    guard isWord(i, in: RescueWords.operations), let place = fieldEnd(after: i) else { return nil }
    return i..<place
  }

  /// `trapped for nine hours`, with where: the token after it.
  private func hoursEnd(after verb: Int) -> Int? {
    let isStill = isWord(verb + 1, in: RescueWords.there)
    let preposition = isStill ? verb + 2 : verb + 1
    guard isWord(preposition, in: RescueWords.for), self[preposition].gap == .space,
      !isWord(verb - 1, in: RescueWords.contents)
    else { return nil }
    var j = preposition + 1
    while j - preposition < 4, isWord(j, in: RescueWords.about) { j += 1 }
    let unit = cardinal(at: j).map { $0.last + 1 } ?? j
    guard isWord(unit, in: RescueWords.hours) else { return nil }
    return told(unit, lasting: false)
  }

  /// `the coastguard lowered a surgeon`, `firefighters cut him free`: with the article before.
  private func deedOfRescuers(_ i: Int) -> Range<Int>? {
    var verb = i + 1
    while verb - i < 4, isWord(verb, in: RescueWords.crews) || isWord(verb, in: RescueWords.auxiliaries) { verb += 1 }
    guard self[verb].gap == .space, isWord(verb, in: RescueWords.saves) else { return nil }
    var first = i
    while first > 0, i - first < 2, self[first].gap == .space, isWord(first - 1, in: RescueWords.leads) { first -= 1 }
    if first > 0, self[first].gap == .space, isWord(first - 1, in: .articles) { first -= 1 }
    return first..<clauseEnd(after: verb, overMedicine: true)
  }

  /// `winched off the cliff`, `cut free by the fire brigade`, `lowered by winch`: the token after it.
  private func savedEnd(after verb: Int) -> Int? {
    var hasSaviour = isWord(verb, in: RescueWords.winched)
    var j = verb + 1
    while j - verb < 10, self[j].gap <= .space, self[j].shape != .mark, self[j].shape != .boundary {
      if isWord(j, in: RescueWords.winch), isWord(j - 1, in: RescueWords.by) || isWord(j - 1, in: .articles) {
        return j + 1
      }
      if isWord(j, in: EventWords.by), let end = rescuersEnd(from: j + 1) { return end }
      if isWord(j, in: MishapWords.stops) { break }
      j += 1
    }
    if j == verb + 1 || isWord(verb - 1, in: RescueWords.contents) { hasSaviour = false }
    return hasSaviour ? told(verb) : nil
  }

  /// The token after `the fire brigade`, `mountain rescue`.
  private func rescuersEnd(from start: Int) -> Int? {
    var j = start
    while j - start < 4, self[j].gap == .space, self[j].isWord {
      if isWord(j, in: RescueWords.rescuers) || isWord(j, in: RescueWords.fire) && isWord(j + 1, in: RescueWords.crews)
      {
        while isWord(j + 1, in: RescueWords.crews), self[j + 1].gap == .space { j += 1 }
        return j + 1
      }
      j += 1
    }
    return nil
  }

  /// `his leg came off on the gallery`, `her arm was torn off in the press`: from the possessive.
  private func lostLimb(_ i: Int) -> Range<Int>? {
    guard self[i].gap == .space,
      isWord(i - 1, in: MishapWords.whose) || isWord(i - 1, in: .the) || isWord(i - 1, in: RescueWords.sides)
    else { return nil }
    var verb = i + 1
    while verb - i < 3, isWord(verb, in: RescueWords.auxiliaries) { verb += 1 }
    guard isWord(verb, in: RescueWords.torn), isWord(verb + 1, in: RescueWords.off), self[verb + 1].gap == .space
    else { return nil }
    let next = verb + 2
    let ends = self[next].shape == .mark || self[next].shape == .boundary || self[next].gap >= .line
    guard ends || isWord(next, in: MishapWords.tails) || isWord(next, in: EventWords.by) else { return nil }
    let isHard = !isWord(verb, in: RescueWords.came)
    let end = told(verb + 1, lasting: false)
    if !isHard, isWord(end - 1, in: RescueWords.wards) { return nil }
    let first = isWord(i - 1, in: RescueWords.sides) ? i - 2 : i - 1
    return first..<max(end, next)
  }

  /// `amputation at the roadside`: the token after the place.
  private func fieldEnd(after i: Int) -> Int? {
    guard isWord(i + 1, in: RescueWords.at), self[i + 1].gap == .space else { return nil }
    let place = isWord(i + 2, in: .articles) ? i + 3 : i + 2
    return isWord(place, in: RescueWords.fields) && self[place].gap == .space ? place + 1 : nil
  }
}

/// The words of rescues.
enum RescueWords {
  static let trapped = WordSet(
    "pinned", "trapped", "wedged", "buried", "entombed", "stranded", "marooned", "adrift", "clinging", "impaled",
    "entangled")
  static let there = WordSet("there", "down", "inside", "alone", "underground", "underneath", "upside")
  static let `for` = WordSet("for")
  static let contents = WordSet("air", "gas", "wire", "wrist", "fracture", "nerve", "fluid", "bone", "stone")
  static let about = WordSet(
    "over", "about", "almost", "nearly", "more", "than", "at", "least", "around", "some", "the")
  static let hours = WordSet("hours", "hour", "days", "nights")
  static let rescuers = WordSet(
    "coastguard", "coastguards", "lifeboat", "lifeboats", "rnli", "firefighters", "firefighter", "firemen", "fireman",
    "rescuers", "rescue", "brigade", "divers", "helicopter", "lifeguards", "lifeguard", "trawler")
  static let crews = WordSet(
    "crew", "crews", "team", "teams", "service", "volunteers", "helicopter", "men", "boat", "brigade", "rescue")
  static let fire = WordSet("fire")
  static let leads = WordSet("fire", "mountain", "cave", "sea", "coastguard", "local", "police", "rescue", "and")
  static let auxiliaries = WordSet("had", "has", "was", "were", "being", "been", "then", "finally", "eventually", "got")
  static let saves = WordSet(
    "lowered", "winched", "lifted", "hoisted", "pulled", "plucked", "cut", "freed", "rescued", "hauled", "dragged",
    "extricated", "dug", "airlifted", "fished", "released", "prised", "lowers", "winches", "retrieved", "saved",
    "carried")
  static let winched = WordSet("winched")
  static let saved = saves.union(WordSet("raised", "carried", "brought"))
  static let winch = WordSet("winch", "hoist", "breeches")
  static let by = WordSet("by", "on", "with")
  static let limbs = WordSet("leg", "arm", "hand", "foot", "forearm", "limb", "legs", "arms")
  static let sides = WordSet("left", "right", "other")
  static let torn = WordSet("came", "torn", "ripped", "cut", "sawn", "sheared", "sliced", "wrenched", "blown", "bitten")
  static let came = WordSet("came")
  static let off = WordSet("off")
  static let wards = WordSet("ward", "theatre", "table", "bed", "hospital", "clinic", "itu", "icu", "unit")
  static let operations = WordSet(
    "amputation", "amputated", "thoracotomy", "craniotomy", "caesarean", "operated", "anaesthetised", "hysterotomy")
  static let at = WordSet("at", "on", "by", "in")
  static let fields = WordSet(
    "scene", "roadside", "slipway", "hillside", "mountainside", "beach", "quayside", "trackside", "riverbank",
    "gallery", "rooftop", "deck", "field", "platform", "trench", "rubble", "cliff", "shopfloor")
  /// The words at which a rescue is looked for.
  static let starts = trapped.union(rescuers).union(crews).union(saved).union(limbs).union(operations)
}
