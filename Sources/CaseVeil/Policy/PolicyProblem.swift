/// Why a table is not a policy: where, what was expected there, and the nearest known name.
public struct PolicyProblem: Error, Hashable, Sendable {
  /// Nil when no line is at fault.
  public let place: TextPlace?
  public let expected: Expected
  /// The known name most like the one that was written, or nil when none is near.
  public let nearest: String?

  /// What should have been there.
  public enum Expected: Hashable, Sendable {
    /// A header line `# title: …`.
    case title
    /// A number from 0 to 1000.
    case threshold
    /// Two to five fields: kind, action, detail, because, confidence.
    case fields
    /// Tabs between the fields; blanks stand there.
    case tabs
    /// The name of a kind, or `*`.
    case kind
    /// A kind that the line of this number has not named already.
    case newKind(line: Int)
    /// One of the names of actions.
    case action
    /// An action that this kind can take: only names have pseudonyms, only dates shift, and `*` is kept, removed or marked.
    case actionForKind
    /// One of these blurs, which fit the kind.
    case detail([String])
    /// Nothing: only generalise takes a detail.
    case noDetail
    /// A row `*` for kinds that no other row names.
    case defaultRow
    /// No row `*`: the table that this one is based on has it.
    case noDefaultRow
    /// The name of a policy in the program.
    case policyName
    /// A known header, of which this is a misspelling.
    case header
    /// `remove` or `keep`.
    case unknownWords
  }

  init(_ place: TextPlace?, _ expected: Expected, nearest: String? = nil) {
    self.place = place
    self.expected = expected
    self.nearest = nearest
  }
}
