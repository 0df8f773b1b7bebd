import CaseFindings

/// One record as the i2b2 de-identification challenges of 2006 and 2014 wrote it: a text part and tags with offsets.
///
/// `<TEXT><![CDATA[…]]></TEXT><TAGS><NAME start="3" end="9" TYPE="PATIENT"/></TAGS>`; offsets count Unicode scalars from the
/// start of the text part. Only this form is read: no entity of its own, no other encoding than UTF-8.
enum I2B2Gold {
  static func document(name: String, _ xml: [UInt8]) throws(GoldProblem) -> GoldDocument {
    guard let open = find("<TEXT>", in: xml, from: 0), let close = find("</TEXT>", in: xml, from: open) else {
      throw .noText
    }
    let document = try Document(gold: plain(xml[(open + 6)..<close]))
    let offsets = ScalarOffsets(document)
    var mentions: [GoldDocument.Mention] = []
    var place = close
    while let tag = find("<", in: xml, from: place + 1) {
      guard let end = find(">", in: xml, from: tag) else { break }
      place = end
      let body = xml[(tag + 1)..<end]
      guard let first = number("start", in: body), let last = number("end", in: body) else { continue }
      guard let span = offsets.span(first, last) else {
        throw .tag(line: 1 + xml[..<tag].reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) })
      }
      let type = body.prefix { $0 != 0x20 && $0 != 0x2F && $0 != 0x09 }
      mentions.append(
        GoldDocument.Mention(span: span, className: String(decoding: type, as: UTF8.self), mustGo: true))
    }
    return GoldDocument(name: name, document, mentions)
  }

  /// The text inside a CDATA section, or with the five named entities read.
  private static func plain(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let trimmed = Array(bytes.drop { $0 <= 0x20 })
    if trimmed.starts(with: "<![CDATA[".utf8), let end = find("]]>", in: trimmed, from: 9) {
      return Array(trimmed[9..<end])
    }
    var text: [UInt8] = []
    var rest = bytes
    while let byte = rest.first {
      if let (name, value) = entities.first(where: { rest.starts(with: $0.name.utf8) }) {
        text.append(value)
        rest = rest.dropFirst(name.utf8.count)
      } else {
        text.append(byte)
        rest = rest.dropFirst()
      }
    }
    return text
  }

  private static let entities: [(name: String, value: UInt8)] = [
    ("&lt;", 0x3C), ("&gt;", 0x3E), ("&amp;", 0x26), ("&quot;", 0x22), ("&apos;", 0x27),
  ]

  /// The whole number of an attribute: `start="3"`.
  private static func number(_ attribute: String, in tag: ArraySlice<UInt8>) -> Int? {
    let bytes = Array(tag)
    guard let place = find(" \(attribute)=\"", in: bytes, from: 0) else { return nil }
    let digits = bytes[(place + attribute.utf8.count + 3)...].prefix { $0 != 0x22 }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  private static func find(_ wanted: String, in bytes: [UInt8], from start: Int) -> Int? {
    let wanted = Array(wanted.utf8)
    guard start >= 0, bytes.count >= wanted.count, start <= bytes.count - wanted.count else { return nil }
    return (start...(bytes.count - wanted.count)).first { i in
      bytes[i] == wanted[0] && bytes[i..<(i + wanted.count)].elementsEqual(wanted)
    }
  }
}
