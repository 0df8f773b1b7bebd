import CaseFindings
import CaseLexicons

/// What stands where a finding was removed: `[NHS number removed]`, or nothing where English reads on without it.
struct RemovalMark {
  let passage: Passage
  /// Whether a mark stands there even where English reads on without the words.
  var isAlwaysThere = false

  func replacement() -> Replacement {
    if isAlwaysThere {
      return Replacement("[\(Self.always(passage.finding.kind))]\(stop)", over: passage.finding.tokens)
    }
    if isOfMany { return Replacement("many", over: passage.finding.tokens) }
    if Self.isAdjective(passage.finding.kind), passage.isBeforeNoun, !passage.isValue {
      return Replacement("", over: passage.finding.tokens)
    }
    let isUnnamed = passage.finding.reasons.contains(.unnamedKind)
    let text = isNamed || isUnnamed ? "[removed]" : "[\(name) removed]"
    if passage.finding.kind == .rareEvent, passage.has(Self.was, at: passage.first - 1) {
      let isHad = passage.has(Self.had, at: passage.first - 2)
      return Replacement("had \(text)", over: (isHad ? passage.first - 2 : passage.first - 1)..<passage.end)
    }
    return Replacement(text, over: passage.finding.tokens)
  }

  /// The full stop that goes inside the marks of a quotation: the sentence ends all the same.
  private var stop: String {
    let last = passage.end - 1
    guard passage.finding.kind == .patientQuote || passage.finding.kind == .relativeQuote, passage.text.isQuote(last),
      passage.text[passage.end].shape != .mark,
      passage.text[passage.end].gap >= .line || passage.text[passage.end].isCapital
        || passage.text[passage.end].shape == .boundary
    else { return "" }
    let text = passage.text
    return text.isMark(last - 1, ".") || text.isMark(last - 1, "!") || text.isMark(last - 1, "?") ? "." : ""
  }

  /// `47 guests`: how many fell ill with the patient.
  private var isOfMany: Bool {
    passage.finding.kind == .quantity && passage.text.isWord(passage.end, in: CrowdOfIll.crowds)
      && passage.finding.tokens.allSatisfy {
        passage.text[$0].hasDigit || passage.text[$0].marks.contains(.numberWord) || passage.text.isDash($0)
      }
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

  private static let was = WordSet("was", "were", "been", "got")
  private static let had = WordSet("had", "has", "have")
  private static let links = WordSet("is", "was", "of", "on")
  private static let labels = WordSet(
    "no", "nos", "num", "number", "numbers", "nhs", "chi", "mrn", "tel", "telephone", "phone", "mobile", "fax", "email",
    "mail", "id", "ref", "reference", "dob", "birth", "born", "address", "postcode", "ext", "licence", "passport",
    "gmc",
    "nmc", "hcpc", "ni", "nino", "ssn", "reg", "plate", "account", "date", "name", "website", "url", "twitter", "handle"
  )
}
