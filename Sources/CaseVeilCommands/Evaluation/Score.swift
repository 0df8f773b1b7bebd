import CaseFindings

/// Counts over a corpus.
struct Score {
  private var byClass: [String: Proportion] = [:]
  private var mentions = Proportion()
  private var documents = Proportion()
  private var cleanTouched = Proportion()
  private var stayTouched = Proportion()
  private var letters = Proportion()
  private var spans = Proportion()

  mutating func add(_ comparison: Comparison) {
    let gold = comparison.gold
    let missed = Set(comparison.missed.map(\.span))
    for mention in gold.mentions where mention.mustGo {
      let isFound = !missed.contains(mention.span)
      mentions.add(isFound)
      byClass[mention.className, default: Proportion()].add(isFound)
    }
    if gold.mentions.contains(where: \.mustGo) {
      documents.add(missed.isEmpty)
    } else {
      cleanTouched.add(!comparison.findings.isEmpty)
    }
    addStaying(comparison)
    for finding in comparison.findings { spans.add(comparison.isRight(finding)) }
    let bytes = gold.document.bytes
    for i in bytes.indices where comparison.gone[i] && Comparison.counts(bytes[i]) { letters.add(comparison.wanted[i]) }
  }

  private mutating func addStaying(_ comparison: Comparison) {
    let bytes = comparison.gold.document.bytes
    for mention in comparison.gold.mentions where !mention.mustGo {
      let own = (mention.span.lower..<mention.span.upper).filter {
        Comparison.counts(bytes[$0]) && !comparison.wanted[$0]
      }
      if !own.isEmpty { stayTouched.add(own.contains { comparison.gone[$0] }) }
    }
  }

  /// One line a measure: the share, the counts, and the 95 % interval of the share.
  var table: String {
    var text = "recall, mentions          \(mentions.text)\n"
    for name in byClass.keys.sorted() {
      text += "  " + name + String(repeating: " ", count: max(1, 24 - name.count)) + byClass[name]!.text + "\n"
    }
    text += "documents with all found  \(documents.text)\n"
    text += "precision, findings       \(spans.text)\n"
    text += "precision, characters     \(letters.text)\n"
    text += "clean documents touched   \(cleanTouched.text)\n"
    text += "must-stay touched         \(stayTouched.text)\n"
    return text
  }
}
