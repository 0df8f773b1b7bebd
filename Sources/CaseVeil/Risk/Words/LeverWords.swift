import CaseFindings

extension Lever {
  /// What to do, without the case's own words: `take out the occupation`, `wait about six months`.
  public func text(kind: IdentifierKind?) -> String {
    switch treatment {
    case .remove:
      return kind?.identifierClass == .date ? "take out the time" : "take out the \(kind?.displayName ?? "words")"
    case .generalise:
      guard let replacement, !replacement.isEmpty else { return textWithoutWords(kind: kind) }
      return "\(kind?.displayName ?? "words") → “\(replacement)”"
    case .wait:
      return findings.isEmpty
        ? "wait about six months (rough default)" : "wait about six months, without the times (rough default)"
    case .unname: return "leave your name off"
    case .narrow(let audience): return "only for \(audience.readersText)"
    }
  }

  /// The same without the words that take the place of the case's own: they may hold some of those.
  public func textWithoutWords(kind: IdentifierKind?) -> String {
    if case .generalise = treatment { return "widen the \(kind?.displayName ?? "words")" }
    return text(kind: kind)
  }
}

extension Lever {
  /// `−2 words`, `no words`: what it costs of the text.
  public var cost: String {
    if wordsLost == 0 { return "no words" }
    return "\(wordsLost > 0 ? "−" : "+")\(abs(wordsLost)) \(abs(wordsLost) == 1 ? "word" : "words")"
  }

  /// `66`, `1,700`: how many times as many people fit, to two figures; nil when hardly more do.
  public var times: String? {
    growth < 1.5 ? nil : RoundNumber.text(Int64(min(9e15, growth.rounded())))
  }
}

extension Audience {
  /// Who reads, in words.
  public var readersText: String {
    switch self {
    case .selfReflection: "yourself"
    case .team: "the team"
    case .closedTeaching: "a closed teaching group"
    case .closedProfessional: "colleagues behind a login"
    case .conference: "a conference"
    case .openWeb: "the open web"
    case .openSocial: "social media"
    case .press: "the press"
    case .journal: "a journal"
    }
  }
}
