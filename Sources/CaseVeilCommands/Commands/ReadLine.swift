import CaseFindings
import CaseJSON

/// A line of JSON with the text to be read, or why there is none.
enum ReadLine {
  case document(JSONLine, Document)
  /// What is known of the line, and the sentence that says what is wrong with it.
  case problem(JSONLine?, String)

  init(_ bytes: ArraySlice<UInt8>) {
    var line: JSONLine?
    do throws(JSONProblem) {
      let read = try JSONLine(bytes)
      try Self.checkID(of: read)
      line = read
      guard let text = try read.text("text") else { throw .missingText }
      do throws(DecodingProblem) {
        self = .document(read, try Document(decoding: text))
      } catch {
        self = .problem(line, Messages.sentence(for: error))
      }
    } catch {
      self = .problem(line, Messages.sentence(for: error))
    }
  }

  /// An identifier is a text or a number; lists and objects would be handed on unseen.
  private static func checkID(of line: JSONLine) throws(JSONProblem) {
    guard let id = line.member("id"), let first = line.raw(id).first else { return }
    if [0x7B, 0x5B, 0x74, 0x66].contains(first) { throw .wrongType(member: "id", expected: "a text or a number") }
  }
}
