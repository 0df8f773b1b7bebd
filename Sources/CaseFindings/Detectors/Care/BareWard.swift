import CaseLexicons

/// Wards called by their name alone, as staff do: `moved to Kingfisher`, `please could Sunflower send the chart`.
extension TokenizedDocument {
  /// A bird, a flower, a tree, a gem after a preposition or a request, inside a sentence and before no other noun.
  func isBareWard(_ i: Int) -> Bool {
    guard self[i].shape == .capitalised, self[i].gap == .space, !self[i].flags.contains(.startsSentence),
      isWord(i, in: BareWards.names), !self[i + 1].isCapital || self[i + 1].gap > .space, !isDash(i + 1),
      self[i + 1].shape != .possessive
    else { return false }
    let isName = self[i].weights.given >= 34
    if isWord(i - 1, in: BareWards.requests) { return !isName && endsWard(i, asks: true) }
    guard endsWard(i, asks: false) else { return false }
    if isWord(i - 1, in: BareWards.on) { return true }
    return !isName && isWord(i - 1, in: BareWards.prepositions)
  }

  private func endsWard(_ i: Int, asks: Bool) -> Bool {
    let next = self[i + 1]
    if next.gap > .space || next.shape == .mark || next.shape == .boundary { return true }
    guard next.shape == .lower else { return false }
    return asks || next.marks.contains(.functionWord) || isWord(i + 1, in: BareWards.after)
  }

  /// `transferred to 6B`, `back on 12A`: a number and a capital after a move, and nothing measured.
  func isBareWardCode(_ i: Int) -> Bool {
    guard self[i].shape == .mixed, (2...3).contains(self[i].length), byte(i) < 0x3A, self[i].gap == .space else {
      return false
    }
    let end = document.bytes[self[i].upper - 1]
    guard end >= 0x41, end <= 0x47, isWord(i - 1, in: BareWards.moveTo), isWord(i - 2, in: BareWards.moves) else {
      return false
    }
    return endsWard(i, asks: false)
  }

  /// `Quillan Suite bed 12`: the bed after a ward's name.
  func bedEnd(after last: Int) -> Int {
    let isBed = isWord(last + 1, in: BareWards.beds) && self[last + 1].gap == .space && self[last + 1].shape == .lower
    return isBed && self[last + 2].hasDigit && self[last + 2].length <= 3 && self[last + 2].gap == .space
      ? last + 2 : last
  }

  /// `Ward 11 North`: the side of the building after a number.
  func compassEnd(after i: Int) -> Int {
    isWord(i + 1, in: BareWards.compass) && self[i + 1].shape == .capitalised && self[i + 1].gap == .space ? i + 1 : i
  }
}

private enum BareWards {
  static let moveTo = WordSet("to", "on", "onto")
  static let moves = WordSet(
    "transferred", "moved", "stepped", "admitted", "up", "down", "back", "sent", "nursed", "seen", "over")
  static let beds = WordSet("bed", "bay", "room", "cubicle", "chair")
  static let on = WordSet("on", "onto")
  static let prepositions = WordSet("in", "to", "from", "at", "for", "back", "off", "via")
  static let requests = WordSet(
    "could", "can", "would", "ask", "tell", "ring", "please", "asked", "told", "rang", "call", "phone")
  static let after = WordSet(
    "noticed", "rang", "today", "yesterday", "tonight", "overnight", "last", "tomorrow", "again", "now")
  static let compass = WordSet("north", "south", "east", "west", "a", "b")
  static let names = WordSet(
    "rainbow", "sunflower", "bluebell", "primrose", "poppy", "foxglove", "kingfisher", "dolphin", "penguin", "oak",
    "ash",
    "elm", "maple", "willow", "cedar", "beech", "birch", "rowan", "hazel", "holly", "ivy", "heather", "lavender",
    "rose",
    "lily", "daisy", "jasmine", "iris", "robin", "swan", "heron", "swallow", "kestrel", "eagle", "falcon", "osprey",
    "puffin",
    "wren", "nightingale", "seacole", "badger", "otter", "squirrel", "hedgehog", "bear", "panda", "tiger", "lion",
    "giraffe",
    "elephant", "zebra", "butterfly", "ladybird", "dragonfly", "starfish", "seahorse", "jungle", "safari", "ocean",
    "beach",
    "coral", "sapphire", "emerald", "topaz", "opal", "amber", "jade", "pearl", "diamond", "snowdrop", "buttercup",
    "clover",
    "thistle", "orchid", "magnolia", "acorn", "chestnut", "sycamore", "hawthorn", "larch", "juniper", "laurel",
    "orchard",
    "meadow", "harbour", "sunshine", "sunrise", "starlight", "caterpillar", "bumblebee", "jellyfish", "turtle",
    "lighthouse",
    "peacock", "woodpecker", "curlew", "avocet", "lapwing", "skylark", "goldfinch", "bramble", "bracken", "fern",
    "honeysuckle",
    "marigold", "pansy", "tulip", "daffodil", "bluebird", "cygnet", "dragon", "comet", "galaxy", "saturn", "neptune",
    "jupiter",
    "apollo", "moonbeam", "treetops", "seashell", "pebble", "lagoon", "spruce", "aspen", "poplar", "hornbeam", "alder",
    "mulberry", "hyacinth", "crocus", "camellia", "fuchsia", "begonia", "kookaburra", "wattle", "banksia", "kowhai",
    "koala",
    "wombat", "jacaranda", "acacia", "shamrock", "trillium", "fleming", "jenner", "pankhurst", "brunel", "nelson",
    "trafalgar")
}
