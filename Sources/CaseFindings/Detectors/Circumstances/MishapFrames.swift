import CaseLexicons

/// The frames of unusual harm: a verb, a preposition, and a thing that is not of every day.
extension TokenizedDocument {
  /// `kicked by a zebra`, `stabbed with a knitting needle`, `stuck in a tumble dryer`: the last token of the thing.
  func harm(at i: Int) -> Int? {
    var j = i + 1
    if isWord(j, in: MishapWords.particles) {
      j += 1
      if let past = nounPhrase(from: j), isWord(past + 1, in: EventWords.by) { j = past + 1 }
    } else if isWord(i, in: MishapWords.run) {
      return nil
    }
    guard self[j].gap == .space, self[j + 1].gap == .space else { return nil }
    if isWord(j, in: MishapWords.inside), let struck = nounPhrase(from: j + 1), self[struck + 1].gap == .space,
      isWord(struck + 1, in: EventWords.by) || isWord(struck + 1, in: MishapWords.with)
    {
      let isBlow = isWord(struck + 1, in: EventWords.by) || isWord(i, in: MishapWords.wielded)
      return isBlow ? oddThing(from: struck + 2, besides: MishapWords.plainThings) : nil
    }
    let isBy = isWord(j, in: EventWords.by)
    let isWith = isWord(j, in: MishapWords.with) && isWord(i, in: MishapWords.wielded)
    let isIn = isWord(j, in: MishapWords.inside) && isWord(i, in: MishapWords.held)
    guard isBy || isWith || isIn else { return nil }
    return oddThing(from: j + 1, besides: isIn ? MishapWords.plainPlaces : MishapWords.plainThings)
  }

  /// `fell off the stage`, `fell through the roof of a greenhouse`, `fell into a silo`.
  func oddFall(at i: Int) -> Int? {
    var j = i + 1
    if isWord(j, in: MishapWords.out), isWord(j + 1, in: .of) { j += 1 }
    guard self[j].gap == .space else { return nil }
    if isWord(j, in: MishapWords.into) {
      guard let last = nounPhrase(from: j + 1), isWord(last, in: MishapWords.pits) else { return nil }
      return last
    }
    guard isWord(j, in: MishapWords.off) || isWord(j, in: .of) else { return nil }
    if isWord(j, in: MishapWords.through), let last = nounPhrase(from: j + 1) {
      guard isWord(last, in: MishapWords.roofs) else { return nil }
      return isWord(last + 1, in: .of) ? nounPhrase(from: last + 2) ?? last : last
    }
    return oddThing(from: j + 1, besides: MishapWords.plainFalls)
  }

  /// `swallowed her engagement ring`, `ate a whole jar of nutmeg`, `drunk the contents of a lava lamp`.
  func oddMouthful(at i: Int) -> Int? {
    guard self[i + 1].gap == .space, let last = oddThing(from: i + 1, besides: MishapWords.plainMouthfuls),
      !self[last].marks.contains(.drug) || self[last].weights.common >= 4 || last > i + 2
    else { return nil }
    if isWord(i, in: MishapWords.inhaled) {
      return isWord(last + 1, in: .to) || isWord(last + 1, in: .ofFor) ? nounPhrase(from: last + 2) ?? last : last
    }
    return isWord(i + 2, in: MishapWords.whole) || isWord(i + 2, in: MishapWords.contents) ? last : nil
  }

  /// `lost two toes to a ride-on mower`, `the eye was lost to a champagne cork`: the first and the last token.
  func oddLoss(at i: Int) -> ClosedRange<Int>? {
    var first = i
    var j = i + 1
    if isWord(j, in: .to) {
      guard isWord(i - 1, in: MishapWords.was), isWord(i - 2, in: MishapWords.parts) else { return nil }
      first = i - 3
      while first > 0, i - first < 5, !isWord(first, in: MishapWords.determiners), self[first].gap == .space {
        first -= 1
      }
      if first < 0 || !isWord(first, in: MishapWords.determiners) { first = i - 2 }
    } else {
      while j < i + 6, self[j].gap == .space, !isWord(j, in: MishapWords.parts) { j += 1 }
      guard isWord(j, in: MishapWords.parts), isWord(j + 1, in: .to) else { return nil }
      j += 1
    }
    guard isWord(j + 1, in: MishapWords.determiners), let last = oddThing(from: j + 1, besides: MishapWords.plainLosses)
    else { return nil }
    return first...last
  }

  /// `gave birth on the night bus`, `delivered in the lift`, `went into labour at the cinema`.
  func oddBirth(at i: Int) -> Int? {
    if isWord(i, in: MishapWords.gave), !isWord(i + 1, in: MishapWords.birth) { return nil }
    if isWord(i, in: MishapWords.waters), !isWord(i + 1, in: MishapWords.broke) { return nil }
    if isWord(i, in: MishapWords.labour), !isWord(i - 1, in: MishapWords.into) { return nil }
    for j in (i + 1)..<(i + 6) where self[j].gap == .space {
      if self[j].shape == .mark { return nil }
      guard isWord(j, in: MishapWords.whereabouts) else { continue }
      for place in (j + 1)..<(j + 5) where self[place].gap == .space {
        if isWord(place, in: MishapWords.birthPlaces) {
          return isWord(place + 1, in: MishapWords.birthPlaces) ? place + 1 : place
        }
        if self[place].shape == .mark { break }
      }
    }
    return nil
  }
}
