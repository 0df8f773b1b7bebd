import CaseFindings
import CaseVeil

/// Files that a user wrote to steer the program.
enum UserText {
  /// The text of a file; it must be UTF-8.
  static func read(_ path: String) throws(CommandProblem) -> String {
    let bytes = try FileBytes.read(path, input: -1, limit: Document.largest)
    do throws(DecodingProblem) {
      return String(decoding: try Document(decoding: bytes).bytes, as: UTF8.self)
    } catch {
      throw .undecodable(path: path, error)
    }
  }

  /// The line of a source at a place, without its line end and without a byte-order mark.
  static func line(_ place: TextPlace?, of source: String) -> String {
    guard let place else { return "" }
    let lines = source.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    guard place.line <= lines.count else { return "" }
    var bytes = Array(lines[lines.startIndex + place.line - 1])
    if place.line == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    if bytes.last == 0x0D { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
