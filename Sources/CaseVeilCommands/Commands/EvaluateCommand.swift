import CaseFindings
import CaseVeil

extension Command {
  /// `evaluate`: recall and precision against a gold corpus, so that anyone can score the program on their own texts.
  static let evaluate = Command(
    name: "evaluate", summary: "scores the findings against a marked corpus",
    discussion: """
      Scores what the policy changes against JSON lines {"id","text","spans":[{"start","end","class","identifier"}]}.
      Offsets count Unicode scalars. A span with identifier NONE need not go: touching it is over-redaction.
      A mention is found when every letter and digit of it is covered.
      """,
    operands: ["GOLD"], options: SharedOptions.engine,
    examples: [("caseveil evaluate gold.jsonl", "recall by class, precision, documents with everything found")]
  ) { arguments, streams throws(CommandProblem) in
    guard let path = arguments.operands.first else { throw .missingArgument("GOLD") }
    let veil = try SharedOptions.veil(in: arguments, &streams)
    var score = Score()
    var reader = try LineReader(path, input: streams.input)
    while let batch = try reader.nextBatch(of: 1 << 19) {
      if batch.isTooLong { throw .lineTooLong(line: batch.firstLine) }
      var number = batch.firstLine
      for line in batch.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
        defer { number += 1 }
        guard line.contains(where: { $0 > 0x20 }) else { continue }
        do throws(JSONProblem) {
          let gold = try GoldDocument(line)
          score.add(
            gold, changed: veil.review(gold.document).plan.steps.filter { $0.action != .keep }.map(\.finding.span))
        } catch {
          throw .badGold(path: path, line: number, error)
        }
      }
    }
    streams.output.write(score.table)
    return .done
  }
}

/// One document of a gold corpus.
struct GoldDocument {
  /// A stretch that must go, or that must stay.
  struct Mention {
    let span: TextSpan
    let className: String
    let mustGo: Bool
  }

  let document: Document
  let mentions: [Mention]

  init(_ line: ArraySlice<UInt8>) throws(JSONProblem) {
    let json = try JSONLine(line)
    guard let text = try json.text("text") else { throw .missingText }
    guard let document = try? Document(decoding: text) else { throw .notUTF8(offset: 0) }
    self.document = document
    var mentions: [Mention] = []
    let offsets = ScalarOffsets(document)
    for element in try json.elements("spans") {
      let span = try JSONLine(element)
      guard let start = span.number("start"), let end = span.number("end"), start < end, end < offsets.starts.count
      else {
        throw .wrongType(member: "spans", expected: "offsets inside the text, start before end")
      }
      let className = try span.text("class").map { String(decoding: $0, as: UTF8.self) } ?? "OTHER"
      let identifier = try span.text("identifier") ?? []
      mentions.append(
        Mention(
          span: TextSpan(offsets.starts[start], offsets.starts[end]), className: className,
          mustGo: !identifier.elementsEqual("NONE".utf8)))
    }
    self.mentions = mentions
  }
}

/// The UTF-8 offset of each Unicode scalar, and of the end.
private struct ScalarOffsets {
  var starts: [Int] = []

  init(_ document: Document) {
    for i in document.bytes.indices where document.bytes[i] & 0xC0 != 0x80 { starts.append(i) }
    starts.append(document.bytes.count)
  }
}

/// Counts over a corpus.
struct Score {
  private struct Rate {
    var hits = 0
    var all = 0
    mutating func add(_ isHit: Bool) {
      hits += isHit ? 1 : 0
      all += 1
    }
    var text: String {
      if all == 0 { return "     –" }
      let tenths = hits * 1000 / all
      let digits = "\(tenths / 10).\(tenths % 10) %"
      return String(repeating: " ", count: max(0, 8 - digits.count)) + digits + "   \(hits) of \(all)"
    }
  }

  private var byClass: [String: Rate] = [:]
  private var mentions = Rate()
  private var documents = Rate()
  private var cleanTouched = Rate()
  private var stayTouched = Rate()
  private var precision = Rate()

  mutating func add(_ gold: GoldDocument, changed: [TextSpan]) {
    let bytes = gold.document.bytes
    var gone = [Bool](repeating: false, count: bytes.count)
    for span in changed { for i in span.lower..<span.upper { gone[i] = true } }
    var wanted = [Bool](repeating: false, count: bytes.count)
    var hasAll = true
    for mention in gold.mentions where mention.mustGo {
      let isFound = (mention.span.lower..<mention.span.upper).allSatisfy { gone[$0] || !Self.counts(bytes[$0]) }
      mentions.add(isFound)
      byClass[mention.className, default: Rate()].add(isFound)
      hasAll = hasAll && isFound
      for i in mention.span.lower..<mention.span.upper { wanted[i] = true }
    }
    if gold.mentions.contains(where: \.mustGo) { documents.add(hasAll) } else { cleanTouched.add(!changed.isEmpty) }
    for mention in gold.mentions where !mention.mustGo {
      let letters = (mention.span.lower..<mention.span.upper).filter { Self.counts(bytes[$0]) && !wanted[$0] }
      if !letters.isEmpty { stayTouched.add(letters.contains { gone[$0] }) }
    }
    for i in bytes.indices where gone[i] && Self.counts(bytes[i]) { precision.add(wanted[i]) }
  }

  /// Letters and digits count; spaces and marks do not.
  private static func counts(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte >= 0x30 && byte <= 0x39 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
  }

  var table: String {
    var text = "recall, mentions          \(mentions.text)\n"
    for name in byClass.keys.sorted() {
      text += "  " + name + String(repeating: " ", count: max(1, 24 - name.count)) + byClass[name]!.text + "\n"
    }
    text += "documents with all found  \(documents.text)\n"
    text += "precision, characters     \(precision.text)\n"
    text += "clean documents touched   \(cleanTouched.text)\n"
    text += "must-stay touched         \(stayTouched.text)\n"
    return text
  }
}
