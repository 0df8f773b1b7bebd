import CaseFindings
import CaseLexicons

/// What the text has said before: later mentions lean on it (`the hospital`, `6 days later`).
struct Generalisation {
  private let pronoun: String
  private var previousDate: PartialDate?
  /// Phrases given out, by kind, with the names they stand for.
  private var named: [String: Set<WordHash>] = [:]

  init(of text: TokenizedDocument) { pronoun = Self.pronoun(of: text) }

  /// The wider words for a finding; nil when nothing wider than its removal can be said.
  mutating func replacement(for passage: Passage, by blur: Blur, before next: Finding?) -> Replacement? {
    switch blur {
    case .decade:
      if passage.finding.kind == .year { return YearBlur(passage: passage).replacement() }
      return AgeBlur(passage: passage, pronoun: pronoun).replacement()
    case .interval: return date(passage, blur)
    case .year: return passage.finding.kind == .date ? date(passage, blur) : TimeBlur(passage: passage).year()
    case .recency: return TimeBlur(passage: passage).recency()
    case .partOfDay: return TimeBlur(passage: passage).partOfDay()
    case .occupationClass: return OccupationBlur(passage: passage).replacement()
    case .country: return place(passage, next)
    case .kind:
      guard let phrase = CareBlur(passage: passage).phrase() else { return nil }
      return mention(phrase, passage)
    }
  }

  private mutating func date(_ passage: Passage, _ blur: Blur) -> Replacement? {
    let dateBlur = DateBlur(passage: passage, previous: blur == .interval ? previousDate : nil)
    let replacement = dateBlur.replacement()
    if dateBlur.anchors, case .date(let date) = passage.finding.fact {
      previousDate = PartialDate(year: date.year ?? previousDate?.year, month: date.month, day: date.day)
    }
    return replacement
  }

  private mutating func place(_ passage: Passage, _ next: Finding?) -> Replacement {
    if PlaceBlur(passage: passage).isCountry { return .unchanged(passage) }
    let isOneOf = passage.text.isWord(passage.first - 1, in: .indefiniteArticles)
    if passage.isDetermined && passage.isBeforeNoun || isOneOf {
      return Replacement("local", over: passage.finding.tokens)
    }
    let comma = passage.end
    guard let next, next.kind == .region || next.kind == .country, passage.text.isMark(comma, ","),
      next.tokens.lowerBound == comma + 1, passage.text[comma + 1].gap <= .space
    else { return mention(PlaceBlur(passage: passage).phrase(isLocated: false), passage) }
    return Replacement(PlaceBlur(passage: passage).phrase(isLocated: true) + " in", over: passage.first..<comma + 1)
  }

  /// The first mention with `a`, the same name again with `the`, another name of the same kind with `another`.
  private mutating func mention(_ phrase: String, _ passage: Passage) -> Replacement {
    if let head = headOutside(passage) {
      return Replacement("\(Article.indefinite(before: head)) \(head)", over: passage.first..<passage.end + 1)
    }
    var name = passage.text[passage.first].hash
    for i in passage.finding.tokens.dropFirst() { name = name.followed(by: passage.text[i].hash) }
    let names = named[phrase] ?? []
    named[phrase, default: []].insert(name)
    guard let article = Article.leading(phrase), !names.isEmpty else {
      return Replacement(phrase, over: passage.finding.tokens)
    }
    let noun = String(decoding: phrase.utf8.dropFirst(article), as: UTF8.self)
    if !names.contains(name) { return Replacement("another \(noun)", over: passage.finding.tokens) }
    return Replacement(names.count == 1 ? "the \(Self.short(noun))" : phrase, over: passage.finding.tokens)
  }

  /// `Oak Lodge care home`: the word after the name says what it is.
  private func headOutside(_ passage: Passage) -> String? {
    let next = passage.text[passage.end]
    guard passage.finding.kind.identifierClass == .organisation, next.shape == .lower, next.gap == .space,
      passage.isFree(passage.end),
      next.marks.contains(.organisationHead) || passage.text.isWord(passage.end, in: Self.homes)
    else { return nil }
    return passage.words(passage.end..<passage.end + 1)
  }

  /// `city in England` is `city` when spoken of again.
  private static func short(_ noun: String) -> String {
    let bytes = Array(noun.utf8)
    for i in bytes.indices where bytes[i...].starts(with: " in ".utf8) {
      return String(decoding: bytes[..<i], as: UTF8.self)
    }
    return noun
  }

  /// How the document speaks of one person; `their` when it speaks of men and women, or of neither.
  private static func pronoun(of text: TokenizedDocument) -> String {
    let hers = text.tokens.contains { women.contains($0.hash) }
    let his = text.tokens.contains { men.contains($0.hash) }
    return hers == his ? "their" : hers ? "her" : "his"
  }

  private static let homes = WordSet("care", "nursing", "residential", "ward", "clinic")
  private static let women = WordSet(
    "she", "her", "hers", "herself", "woman", "lady", "girl", "female", "mrs", "ms", "miss")
  private static let men = WordSet("he", "his", "him", "himself", "man", "gentleman", "boy", "male", "mr")
}
