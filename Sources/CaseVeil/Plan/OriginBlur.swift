import CaseFindings
import CaseLexicons

/// Nationalities and ethnicities by the part of the world they are from, since that may bear on the disease.
struct OriginBlur {
  let passage: Passage

  /// Nil where no class is known, and for the words that fit most readers: then they are removed.
  func replacement() -> Replacement? {
    guard let name = name(), !name.isEmpty else { return nil }
    if isPlural { return Replacement(name + "s", over: passage.finding.tokens) }
    return Replacement(name, over: passage.finding.tokens)
  }

  private func name() -> String? {
    let term = Lowercase.ascii(passage.words(passage.finding.tokens))
    if let row = Lexicon(named: "people/origins.tsv")?.row(for: term), row.count > 1 { return row[1] }
    guard let rows = Lexicon(named: "people/demonyms.tsv")?.rows(for: term),
      let areas = Lexicon(named: "places/world-regions.tsv")
    else { return nil }
    for row in rows where row.count > 2 && row[2] == "nationality" {
      if let area = areas.row(for: row[1]), area.count > 1 { return area[1] }
    }
    return nil
  }

  /// `two Poles`: a plural noun, no adjective.
  private var isPlural: Bool {
    let last = passage.text[passage.end - 1]
    let bytes = passage.text.document.bytes
    guard last.length > 3, bytes[last.upper - 1] == 0x73, bytes[last.upper - 2] != 0x73 else { return false }
    return !passage.isBeforeNoun
  }
}
