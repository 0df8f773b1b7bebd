import CaseFindings

/// One change of a text: these bytes give way to these words.
public struct Edit: Hashable, Sendable {
  /// What goes, in the text before; empty where words are only put in.
  public let span: TextSpan
  public let text: String

  public init(_ span: TextSpan, _ text: String) {
    self.span = span
    self.text = text
  }
}

/// Where each stretch of a text has gone to in its redacted form.
public struct OffsetMap: Sendable {
  /// One replaced stretch before and after, in order.
  public struct Change: Hashable, Sendable {
    public let old: TextSpan
    public let new: TextSpan
  }
  public let changes: [Change]

  /// The offset in the redacted text of an offset in the text before. Inside a replaced stretch: its start. O(log changes).
  public func redactedOffset(_ old: Int) -> Int {
    guard let change = last(where: { $0.old.lower <= old }) else { return old }
    if old < change.old.upper { return change.new.lower }
    return old - change.old.upper + change.new.upper
  }

  /// The offset in the text before of an offset in the redacted text. Inside a replacement: the stretch's start.
  public func originalOffset(_ new: Int) -> Int {
    guard let change = last(where: { $0.new.lower <= new }) else { return new }
    if new < change.new.upper { return change.old.lower }
    return new - change.new.upper + change.old.upper
  }

  /// How many bytes stand in the redacted text in place of the stretch that starts at an offset of the text before;
  /// 0 when none does.
  public func length(ofChangeAt old: Int) -> Int {
    guard let change = last(where: { $0.old.lower <= old }), change.old.lower == old else { return 0 }
    return change.new.upper - change.new.lower
  }

  /// Whether a stretch of the redacted text touches words that were put in.
  public func isReplacement(_ new: TextSpan) -> Bool {
    guard let change = last(where: { $0.new.lower < new.upper }) else { return false }
    return change.new.upper > new.lower
  }

  /// The stretches between the changes, of a text of so many bytes.
  func kept(of count: Int) -> [EarlierReading.Stretch] {
    var kept: [EarlierReading.Stretch] = []
    kept.reserveCapacity(changes.count + 1)
    var old = 0
    var new = 0
    for change in changes {
      kept.append(EarlierReading.Stretch(TextSpan(old, change.old.lower), at: new))
      old = change.old.upper
      new = change.new.upper
    }
    kept.append(EarlierReading.Stretch(TextSpan(old, count), at: new))
    return kept
  }

  private func last(where starts: (Change) -> Bool) -> Change? {
    var low = 0
    var high = changes.count
    while low < high {
      let middle = (low + high) / 2
      if starts(changes[middle]) { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : changes[low - 1]
  }
}
