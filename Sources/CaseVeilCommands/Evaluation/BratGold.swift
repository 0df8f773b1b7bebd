import CaseFindings

/// Stand-off annotation as the brat tool writes it: `NAME.txt` beside `NAME.ann`.
///
/// A line of interest is `T1<TAB>TYPE START END<TAB>TEXT`; parts of a broken stretch are split by semicolons; offsets
/// count Unicode scalars. Lines of relations, events, attributes and notes are passed over.
enum BratGold {
  static func document(name: String, text: [UInt8], annotations: [UInt8]) throws(GoldProblem) -> GoldDocument {
    let document = try Document(gold: text)
    let offsets = ScalarOffsets(document)
    var mentions: [GoldDocument.Mention] = []
    var number = 0
    for line in annotations.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      guard line.first == 0x54 else { continue }
      let fields = line.split(separator: 0x09, omittingEmptySubsequences: false)
      guard fields.count >= 2, let space = fields[1].firstIndex(of: 0x20) else { throw .annotation(line: number) }
      let type = String(decoding: fields[1][..<space], as: UTF8.self)
      for part in fields[1][(space + 1)...].split(separator: 0x3B) {
        let ends = part.split(separator: 0x20).map { Int(String(decoding: $0, as: UTF8.self)) }
        guard ends.count == 2, let start = ends[0], let end = ends[1], let span = offsets.span(start, end) else {
          throw .annotation(line: number)
        }
        mentions.append(GoldDocument.Mention(span: span, className: type, mustGo: type != "NONE"))
      }
    }
    return GoldDocument(name: name, document, mentions)
  }
}
