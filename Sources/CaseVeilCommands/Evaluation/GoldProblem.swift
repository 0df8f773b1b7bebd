import CaseFindings
import CaseJSON

/// Why a gold corpus cannot be read. Lines count from 1.
enum GoldProblem: Error, Hashable, Sendable {
  case json(JSONProblem, line: Int)
  case undecodable(DecodingProblem)
  /// A line of stand-off annotation that is not `T1<TAB>TYPE START END<TAB>TEXT` inside the text.
  case annotation(line: Int)
  /// An XML file without the text part or with a tag whose offsets are not inside it.
  case noText
  case tag(line: Int)
  case noDocuments
  /// Not a table of census persons: a header with the attributes' names, then a line of codes a person.
  case noPersons
}
