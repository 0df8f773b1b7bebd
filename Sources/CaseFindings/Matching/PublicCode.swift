import CaseLexicons

/// Codes that name a thing everyone can look up: guidelines, trials, articles, diseases, procedures, laws.
enum PublicCode {
  /// Whether a run is such a code by its letters or by the word before it.
  static func isPublic(_ run: CompactRun, in text: TokenizedDocument) -> Bool {
    if let register = text.lastWord(in: registers, before: run.first, within: 3),
      !(register + 1..<run.first).contains(where: { NumberCueWords.kind(of: $0, in: text) != nil })
    {
      return true
    }
    if run.words > 0, isRegistered(run, in: text) { return true }
    return isDOI(run, in: text)
  }

  /// `NCT01234567`, `ISRCTN12345678`, `PMC123456`, `NG51`, `rs334`, `ICD-10`, `COVID-19`.
  private static func isRegistered(_ run: CompactRun, in text: TokenizedDocument) -> Bool {
    for i in run.first...run.last where text[i].shape == .mixed {
      let start = text[i].lower
      var end = start
      while end < text[i].upper, text.document.bytes[end] > 0x40, text.document.bytes[end] < 0x80 { end += 1 }
      guard end > start, end - start <= 9 else { continue }
      let letters = text.document.bytes[start..<end].withUnsafeBufferPointer { WordHash(folding: $0) }
      if prefixes.contains(letters), end - start > 2 || text.document.bytes[start] > 0x60 { return true }
      if guidelines.contains(letters), text[i].upper - end <= 4, run.longest < 5 { return true }
    }
    return run.first < run.last && registers.contains(text[run.first].hash)
  }

  /// `10.1000/182`: the prefix of a digital object identifier, then a slash.
  private static func isDOI(_ run: CompactRun, in text: TokenizedDocument) -> Bool {
    guard run.hasDot, run.hasSlash else { return false }
    return (run.first...run.last).contains { i in
      text[i].length == 2 && text.isMark(i + 1, ".") && (4...5).contains(text[i + 2].length) && text.isMark(i + 3, "/")
        && text.number(i) == 10
    }
  }

  private static let registers = WordSet(
    "pmid", "pmcid", "pmc", "doi", "isbn", "issn", "nct", "isrctn", "eudract", "article", "snomed", "sctid", "icd",
    "icd10", "icd11", "icd9", "opcs", "opcs4", "cpt", "hcpcs", "dsm", "dsm5", "loinc", "atc", "omim", "mim", "orpha",
    "orphanet", "chictr", "actrn", "anzctr", "clinicaltrials", "euctr", "prospero", "crd",
    "readcode", "icpc", "rxnorm", "gtin", "ndc", "vtm", "refseq", "dbsnp", "iras", "unii")
  private static let prefixes = WordSet(
    "nct", "pmc", "pmid", "isrctn", "actrn", "chictr", "eudract", "rs", "crd", "omim", "orpha", "icd", "opcs", "dsm",
    "euctr", "jprn", "umin", "jrct", "ctri", "kct", "drks", "ensg", "doi")
  private static let guidelines = WordSet("ng", "cg", "ta", "qs", "ipg", "mtg", "dg", "hst", "sign", "gtg", "es", "fda")
}
