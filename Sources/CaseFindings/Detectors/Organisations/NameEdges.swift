import CaseLexicons

/// Where the name of a body starts and ends, as seen from its head word.
extension TokenizedDocument {
  /// The first word of the capitals before a head, over joining words, hyphens, `St.` and possessives.
  func firstWord(ofNameBefore head: Int) -> Int {
    var first = head
    while head - first < 9, let next = stepLeft(from: first, head: head) { first = next }
    return first
  }

  /// The next word of a name to the left, or nil where the name starts.
  private func stepLeft(from first: Int, head: Int) -> Int? {
    let token = self[first]
    guard token.gap <= .space, !token.flags.contains(.startsSentence) else { return nil }
    let before = self[first - 1]
    switch before.shape {
    case .upper where before.marks.contains(.functionWord):
      return joined(by: first - 1, head: head)
    case .capitalised, .upper, .camel, .initial:
      return mayStandInName(first - 1) ? first - 1 : nil
    case .possessive:
      return self[first - 2].isCapital ? first - 2 : nil
    case .lower:
      return joined(by: first - 1, head: head)
    case .mark:
      return joined(byMark: first - 1)
    default: return nil
    }
  }

  private func mayStandInName(_ i: Int) -> Bool {
    let token = self[i]
    if token.marks.contains(.title), !isWord(i, in: .saints), token.marks.isDisjoint(with: [.surname, .place]) {
      return false
    }
    return token.marks.isDisjoint(with: [.month, .weekday]) || !token.marks.isDisjoint(with: [.surname])
  }

  /// The word before a joining word, when the two sides are one name.
  private func joined(by joint: Int, head: Int) -> Int? {
    guard head - joint <= 6, self[joint].gap <= .space else { return nil }
    if let phrase = placePhrase(over: joint) { return phrase }
    if isDash(joint - 1), isDash(joint + 1), self[joint - 2].isCapital { return joint - 2 }
    var left = joint - 1
    if isWord(joint, in: .the) {
      guard isWord(left, in: .ofFor), self[joint - 1].gap == .space else { return nil }
      left -= 1
    } else if !isWord(joint, in: .joints) {
      return nil
    }
    if self[left].shape == .possessive { left -= 1 }
    guard self[left].isCapital, mayStandInName(left), self[left].marks.isDisjoint(with: [.functionWord]) else {
      return nil
    }
    let isHead = self[left].marks.contains(.organisationHead)
    let title = isMark(left - 1, ".") ? left - 2 : left - 1
    if self[title].marks.contains(.title), self[title].shape != .lower, !isWord(title, in: .saints) { return nil }
    if isWord(joint, in: .and) { return isHead || self[left - 1].marks.contains(.title) ? nil : left }
    if isWord(joint, in: .forWord) { return isHead ? left : nil }
    if !self[left].marks.isDisjoint(with: [.clinicianRole, .occupation]), !isHead { return nil }
    return left
  }

  /// The first word of a listed place that holds a joining word: `Newcastle upon Tyne`.
  private func placePhrase(over joint: Int) -> Int? {
    for first in [joint - 1, joint - 2] where self[first].isCapital {
      if let phrase = phrase(at: first, marked: [.place, .region, .hospitalName]), phrase.end > joint + 1 {
        return first
      }
    }
    return nil
  }

  private func joined(byMark mark: Int) -> Int? {
    let left = mark - 1
    guard self[left].isWord else { return nil }
    if isDash(mark), self[mark].gap == .none, self[mark + 1].gap == .none {
      if self[left].isCapital { return left }
      return isWord(left, in: .joints) || self[left].length <= 4
        ? (isDash(left - 1) && self[left - 2].isCapital ? left - 2 : nil) : nil
    }
    if isMark(mark, "&"), self[left].isCapital { return left }
    if isMark(mark, "'"), self[left].isCapital, self[mark].gap == .none { return left }
    if isMark(mark, "."), self[mark].gap == .none, isWord(left, in: .saints) || self[left].shape == .initial {
      return left
    }
    return nil
  }

  /// The last word of a name that goes on after its head: `University of Northmoor`.
  func lastWord(ofNameAfter head: Int) -> Int {
    guard isWord(head + 1, in: .ofFor), self[head + 1].gap == .space, self[head + 1].shape == .lower else {
      return head
    }
    var next = head + 2
    if isWord(next, in: .the) { next += 1 }
    guard self[next].isCapital, self[next].gap == .space else { return head }
    if let phrase = phrase(at: next, marked: [.place, .region, .country]) { return phrase.end - 1 }
    while let further = stepRight(from: next) { next = further }
    return next
  }

  /// The next capitalised word of a name to the right.
  func stepRight(from i: Int) -> Int? {
    if self[i + 1].isCapital, self[i + 1].gap == .space, !self[i + 1].flags.contains(.startsSentence) { return i + 1 }
    let isJoint = self[i + 1].gap == .none && (isDash(i + 1) || self[i + 1].shape == .possessive)
    let isAnd = isMark(i + 1, "&") || isWord(i + 1, in: .and) && self[i + 1].gap == .space
    let isSaint = isMark(i + 1, ".") && isWord(i, in: .saints)
    if isJoint && self[i + 2].gap <= .space || isAnd || isSaint, self[i + 2].isCapital, self[i + 2].gap <= .space {
      return i + 2
    }
    return nil
  }

  /// Leaves off words before a name that are capital for another reason: `Attended`, `The`, `Patient`.
  func trimmed(_ first: Int, before head: Int) -> Int {
    var first = first
    while first < head {
      if isWord(first, in: .smallWords), self[first].shape == .capitalised,
        !self[first].flags.contains(.startsSentence),
        self[first + 1].isCapital
      {
        return first
      }
      let marks = self[first].marks
      let isOther =
        marks.contains(.functionWord) || marks.contains(.title) && !isWord(first, in: .saints)
        || !marks.isDisjoint(with: [.personNoun, .clinicianRole, .fieldLabel])
          && marks.isDisjoint(with: [.genericModifier, .place, .surname])
        || self[first].flags.contains(.startsSentence)
          && !marks.isDisjoint(with: [.placeFrame, .careVerb, .personVerb])
        || self[first].flags.contains(.startsSentence) && self[first].weights.common >= 7
          && marks.isDisjoint(with: [.genericModifier, .organisationHead, .place]) && isSpecific(first + 1)
      guard isOther || !self[first].isWord else { return first }
      first += 1
    }
    return first
  }
}
