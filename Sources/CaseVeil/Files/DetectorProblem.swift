import CaseFindings

/// Why a file of detectors cannot be read.
public struct DetectorProblem: Error, Hashable, Sendable {
  public let place: TextPlace
  public let expected: Expected
  public let nearest: String?

  /// What should have been there.
  public enum Expected: Hashable, Sendable {
    /// A line `detector NAME`, which starts each block.
    case detector
    /// A name of small letters, digits and hyphens.
    case name
    /// A name that no detector has yet.
    case newName
    /// A line `key: value` with one of the known keys.
    case key
    /// A key that the line of this number has not given already.
    case newKey(line: Int)
    /// Something after the colon.
    case value
    /// The name of a kind.
    case kind
    /// One of the checks.
    case check
    /// `required` or `raises`.
    case cueUse
    /// A number from 1 to 20.
    case distance
    /// A number from 0 to 1000.
    case confidence
    /// A word or a number.
    case term
    case pattern(PatternProblem.Expected)
    /// Marked text: `{{ward|Ward K2}}`, with the block's own kind.
    case markedText
    /// A line `kind: …` in the block.
    case aKind
    /// A line `words: …` or `pattern: …` in the block.
    case somethingToFind
    /// A line `example: …` in the block.
    case anExample
    /// An example in which the detector finds what is marked, and nothing else.
    case foundExample
    /// A counterexample in which the detector finds nothing.
    case cleanCounterexample
  }

  init(_ place: TextPlace, _ expected: Expected, nearest: String? = nil) {
    self.place = place
    self.expected = expected
    self.nearest = nearest
  }
}
