import CaseLexicons

extension TokenizedDocument {
  /// A disaster with its place or its survivor: `the Lintonby fire`, `survivor of the mill fire`.
  func disaster(at i: Int) -> Range<Int>? {
    guard self[i].shape == .lower, isWord(i, in: EventWords.disasters), !isWord(i - 1, in: EventWords.everyday),
      !self[i].isProtected
    else {
      return nil
    }
    var j = i - 1
    var distance = 0
    while j >= 0, distance < 7, self[j + 1].gap < .line, self[j].isWord || isDash(j) {
      if isWord(j, in: EventWords.survivors) { return j..<(i + 1) }
      if isWord(j, in: EventWords.hurt) { return afterArticle(j + 1, before: i)..<(i + 1) }
      if isWord(j, in: EventWords.breaks) || isWord(j, in: EventWords.everyday) { break }
      distance += 1
      j -= 1
    }
    return placed(i)
  }

  private func afterArticle(_ start: Int, before end: Int) -> Int {
    var first = start
    while first < end, isWord(first, in: EventWords.inside) || isWord(first, in: EventWords.on) { first += 1 }
    return first
  }

  private func placed(_ i: Int) -> Range<Int>? {
    var first = i - 1
    if self[first].shape == .lower, self[first].gap == .space, isWord(first, in: Self.vehicles) { first -= 1 }
    guard self[first].shape == .capitalised, self[first + 1].gap == .space, !self[first].isProtected,
      !self[first].flags.contains(.startsSentence), self[first].marks.isDisjoint(with: [.medical, .month, .weekday])
    else { return nil }
    while self[first - 1].shape == .capitalised, self[first].gap == .space, i - first < 4,
      !self[first - 1].flags.contains(.startsSentence)
    {
      first -= 1
    }
    return first..<(i + 1)
  }

  private static let vehicles = WordSet(
    "train", "rail", "plane", "air", "coach", "bus", "ferry", "tram", "helicopter", "nightclub", "tower", "hotel",
    "mill",
    "factory", "stadium", "school", "football", "mine", "bridge", "arena", "concert")

  /// A place in the news: `interviewed on the local radio`, `appeared on BBC Wales`.
  func broadcast(at i: Int) -> Range<Int>? {
    guard isWord(i, in: EventWords.outlets) else { return nil }
    var j = i - 1
    while j >= 0, i - j < 5, self[j + 1].gap < .line {
      if isWord(j, in: EventWords.shown) {
        var end = i + 1
        while self[end].shape == .capitalised, self[end].gap == .space, end - i < 3 { end += 1 }
        return j..<end
      }
      guard isWord(j, in: EventWords.on) else { return nil }
      j -= 1
    }
    return nil
  }
}
