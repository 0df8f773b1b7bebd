import CaseFindings
import CaseLexicons

/// What stands where a finding was removed: `[NHS number removed]`, or nothing where English reads on without it.
struct RemovalMark {
  let passage: Passage
  /// Whether a mark stands there even where English reads on without the words.
  var isAlwaysThere = false

  func replacement() -> Replacement {
    if isAlwaysThere { return Replacement("[\(Self.always(passage.finding.kind))]", over: passage.finding.tokens) }
    if Self.isAdjective(passage.finding.kind), passage.isBeforeNoun, !passage.isValue {
      return Replacement("", over: passage.finding.tokens)
    }
    let isUnnamed = passage.finding.reasons.contains(.unnamedKind)
    let text = isNamed || isUnnamed ? "[removed]" : "[\(name) removed]"
    return Replacement(text, over: passage.finding.tokens)
  }

  private var name: String {
    guard passage.finding.reasons.contains(.unknownWord), !passage.finding.reasons.contains(.listed) else {
      return passage.finding.kind.displayName
    }
    return passage.finding.kind == .otherNumber ? "unknown number" : "unknown word"
  }

  /// Quotations are told by whose they are; the rest as removed.
  private static func always(_ kind: IdentifierKind) -> String {
    kind == .patientQuote || kind == .relativeQuote ? kind.displayName : "\(kind.displayName) removed"
  }

  /// Whether the words before already say what it was: `NHS number: …`.
  private var isNamed: Bool {
    guard passage.finding.reasons.contains(.label) || passage.isValue else { return false }
    var i = passage.first - 1
    while i >= 0, i >= passage.first - 3, passage.isSameLine(i) {
      if passage.text.isWord(i, in: Self.labels) { return true }
      if passage.text[i].shape != .mark, !passage.text.isWord(i, in: Self.links) { return false }
      i -= 1
    }
    return false
  }

  private static func isAdjective(_ kind: IdentifierKind) -> Bool {
    kind == .nationality || kind == .ethnicity || kind == .religion || kind == .maritalStatus
  }

  private static let links = WordSet("is", "was", "of", "on")
  private static let labels = WordSet(
    "no", "nos", "num", "number", "numbers", "nhs", "chi", "mrn", "tel", "telephone", "phone", "mobile", "fax", "email",
    "mail", "id", "ref", "reference", "dob", "birth", "born", "address", "postcode", "ext", "licence", "passport",
    "gmc",
    "nmc", "hcpc", "ni", "nino", "ssn", "reg", "plate", "account", "date", "name", "website", "url", "twitter", "handle"
  )
}
