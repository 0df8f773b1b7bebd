import CaseFindings
import CaseLexicons

/// Named places of care, schools, employers and other bodies in the words for what they are.
struct CareBlur {
  let passage: Passage

  /// With its article: `a hospice`, `a stroke unit`, `a prison`.
  func phrase(saysSpecialty: Bool) -> String? {
    if passage.finding.kind == .ward { return WardBlur(passage: passage).phrase(saysSpecialty: saysSpecialty) }
    if passage.finding.kind == .hospital, passage.contains(Self.ambulance) { return "an ambulance service" }
    if let head = head() { return Article.indefinite(before: head) + " " + head }
    return KindPhrase.phrase(for: passage.finding.kind)
  }

  /// `bed` of `HDU bed 7`, which has no article behind the name of a unit.
  var place: String? {
    guard passage.finding.kind == .ward, let noun = WardBlur(passage: passage).numberedPlace,
      passage.isSameLine(passage.first - 1), passage.text[passage.first].gap == .space
    else { return nil }
    let before = passage.text[passage.first - 1]
    return before.isCapital && (before.marks.contains(.ward) || before.marks.contains(.wardHead)) ? noun : nil
  }

  /// The last words of the name that a table knows as the word for such a body.
  private func head() -> String? {
    guard let heads = Lexicon(named: "care/heads.tsv") else { return nil }
    let kind = passage.finding.kind
    if kind == .hospital || kind == .organisation, passage.contains(Self.trusts) { return "NHS trust" }
    for words in [2, 1] where passage.end - words >= passage.first {
      let term = Lowercase.ascii(passage.words(passage.end - words..<passage.end))
      guard let row = heads.row(for: term), row.count > 1, row[1] != "place", row[1] != "ward" else { continue }
      if kind == .employer, row[1] == "employer" { return nil }
      if Self.isPlural(term) || Self.plain.contains(row[0]) { return nil }
      return term
    }
    return nil
  }

  private static func isPlural(_ term: String) -> Bool {
    let bytes = Array(term.utf8)
    return bytes.count > 2 && bytes[bytes.count - 1] == 0x73 && bytes[bytes.count - 2] != 0x73
  }

  private static let plain = [
    "hub", "practice", "surgery", "office", "order", "team", "service", "ysbyty", "ysgol", "meddygfa",
  ]
  private static let ambulance = WordSet("ambulance")
  private static let trusts = WordSet("trust", "nhsft")
}

/// Small letters without the Unicode tables.
enum Lowercase {
  /// A to Z made small; all else as it is.
  static func ascii(_ text: String) -> String {
    String(decoding: text.utf8.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
