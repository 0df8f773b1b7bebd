import CaseFindings

/// A file or standard input as a document: what is no plain text is refused with what it is.
enum TextFile {
  /// Reads a document; `-` is the input given, which may have been given a name. Marks in the text are read unless
  /// every byte counts.
  static func document(
    at path: String, input: Int32, named inputName: String? = nil, readingMarks: Bool = true
  ) throws(CommandProblem) -> (document: Document, name: String) {
    let name = path == "-" ? inputName ?? FileForm.name(of: path) : path
    let bytes = try FileBytes.read(path, input: input, limit: Document.largest)
    return (try document(of: bytes, named: name, readingMarks: readingMarks), name)
  }

  /// Bytes as a document.
  static func document(
    of bytes: [UInt8], named name: String, readingMarks: Bool = true
  ) throws(CommandProblem) -> Document {
    if let form = FileForm(bytes, path: name) { throw .wrongForm(path: name, form) }
    if !holdsText(bytes) { throw .empty(path: name) }
    do throws(DecodingProblem) {
      let document = try Document(decoding: bytes)
      return readingMarks ? document.readingMarks() : document
    } catch {
      throw problem(error, in: bytes, name: name)
    }
  }

  /// Whether anything but white space and a byte-order mark stands there.
  private static func holdsText(_ bytes: [UInt8]) -> Bool {
    let start = bytes.starts(with: FileForm.byteOrderMark) ? FileForm.byteOrderMark.count : 0
    return bytes[start...].contains { $0 > 0x20 || $0 == 0 }
  }

  /// The problem with its line and column.
  private static func problem(_ problem: DecodingProblem, in bytes: [UInt8], name: String) -> CommandProblem {
    guard case .invalidUTF8(let offset) = problem else { return .undecodable(path: name, problem) }
    let place = LineMap(Document(valid: Array(bytes[..<offset]))).place(of: offset)
    return .notUTF8(
      path: name, offset: offset, line: place.line, column: place.column, isOtherCode: !holdsWideLetter(bytes))
  }

  /// Whether some letter above ASCII is written as UTF-8 writes it.
  private static func holdsWideLetter(_ bytes: [UInt8]) -> Bool {
    zip(bytes, bytes.dropFirst()).contains { (0xC2...0xF4).contains($0) && (0x80...0xBF).contains($1) }
  }
}
