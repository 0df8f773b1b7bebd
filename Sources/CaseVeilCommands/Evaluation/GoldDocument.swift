import CaseFindings
import CaseJSON

/// One document of a gold corpus: a text and the stretches that people marked in it.
struct GoldDocument {
  /// A stretch that must go, or that must stay.
  struct Mention {
    let span: TextSpan
    let className: String
    let mustGo: Bool
  }

  let name: String
  let document: Document
  let mentions: [Mention]

  init(name: String, _ document: Document, _ mentions: [Mention]) {
    self.name = name
    self.document = document
    self.mentions = mentions
  }

  /// Reads `{"id","text","spans":[{"start","end","class","identifier"}]}`; offsets count Unicode scalars.
  init(jsonLine line: ArraySlice<UInt8>) throws(JSONProblem) {
    let json = try JSONLine(line)
    guard let text = try json.text("text") else { throw .missingText }
    guard let document = try? Document(decoding: text) else { throw .notUTF8(offset: 0) }
    var mentions: [Mention] = []
    let offsets = ScalarOffsets(document)
    for element in try json.elements("spans") {
      let json = try JSONLine(element)
      guard let start = json.number("start"), let end = json.number("end"), let span = offsets.span(start, end) else {
        throw .wrongType(member: "spans", expected: "offsets inside the text, start before end")
      }
      let className = try json.text("class").map { String(decoding: $0, as: UTF8.self) } ?? "OTHER"
      let identifier = try json.text("identifier") ?? []
      mentions.append(
        Mention(span: span, className: className, mustGo: !identifier.elementsEqual("NONE".utf8)))
    }
    let id = json.member("id").map { String(decoding: json.raw($0), as: UTF8.self) } ?? "without an id"
    self.init(name: id.filter { $0 != "\"" }, document, mentions)
  }
}

extension Document {
  /// A text of a gold corpus.
  init(gold bytes: [UInt8]) throws(GoldProblem) {
    do throws(DecodingProblem) {
      try self.init(decoding: bytes)
    } catch {
      throw .undecodable(error)
    }
  }
}

/// The UTF-8 offset of each Unicode scalar of a text, and of its end.
struct ScalarOffsets {
  private var starts: [Int] = []

  init(_ document: Document) {
    for i in document.bytes.indices where document.bytes[i] & 0xC0 != 0x80 { starts.append(i) }
    starts.append(document.bytes.count)
  }

  /// The bytes from one scalar to before another; nil when they are not inside the text in this order.
  func span(_ start: Int, _ end: Int) -> TextSpan? {
    guard start >= 0, start < end, end < starts.count else { return nil }
    return TextSpan(starts[start], starts[end])
  }
}
