import CaseFindings
import CaseLexicons

/// What the text has said before: later mentions lean on it (`the hospital`, `6 days later`).
struct Generalisation {
  private let text: TokenizedDocument
  private var previousDate: PartialDate?
  /// Phrases given out, by kind, with the names they stand for.
  private var named: [String: Set<WordHash>] = [:]

  /// How the document speaks of one person, once that was asked.
  private var knownPronoun: String?

  init(of text: TokenizedDocument) { self.text = text }

  /// The wider words for a finding; nil when nothing wider than its removal can be said.
  mutating func replacement(
    for passage: Passage, by blur: Blur, after before: Finding?, before next: Finding?, job: Finding?
  ) -> Replacement? {
    switch blur {
    case .decade, .halfDecade, .overEightyNine, .year, .month, .interval, .yearAndInterval:
      return time(passage, blur, job)
    case .recency: return TimeBlur(passage: passage).recency()
    case .partOfDay: return TimeBlur(passage: passage).partOfDay()
    case .wideClass:
      if passage.finding.kind != .occupation { return OriginBlur(passage: passage).replacement() }
      return OccupationBlur(passage: passage).replacement()
    case .country: return place(passage, before, next, saysRegion: false)
    case .region where passage.finding.kind == .region: return RegionBlur(passage: passage).replacement()
    case .region: return place(passage, before, next, saysRegion: true)
    case .firstThree: return PostcodeBlur(passage: passage).firstThree()
    case .type: return HospitalType(passage: passage).phrase().flatMap { mention($0, passage) }
    case .kind where passage.finding.kind == .region && PlaceBlur(passage: passage).isCountry:
      return .unchanged(passage)
    case .kind where passage.finding.kind == .rareEvent: return EventBlur(passage: passage).replacement()
    case .kind where passage.finding.kind == .authorClue: return AuthorBlur(passage: passage).replacement()
    // What stands before a trade has its article already: `a 47-year-old farrier`.
    case .kind where passage.finding.kind == .occupation: return Replacement("worker", over: passage.finding.tokens)
    case .broader where ConditionBlur(passage: passage).isExplained:
      return Replacement("", over: passage.finding.tokens)
    case .broader:
      let blur = ConditionBlur(passage: passage)
      guard let phrase = blur.phrase() ?? KindPhrase.phrase(for: passage.finding.kind) else { return nil }
      return blur.fitted(mention(phrase, passage))
    case .kind where passage.finding.kind == .language && passage.isBeforeSpeaker:
      return Replacement("non-English", over: passage.finding.tokens)
    case .kind, .specialty:
      if let bed = CareBlur(passage: passage).place { return Replacement(bed, over: passage.finding.tokens) }
      guard let phrase = CareBlur(passage: passage).phrase(saysSpecialty: blur == .specialty) else { return nil }
      return mention(phrase, passage)
    case .role: return nil
    }
  }

  private mutating func time(_ passage: Passage, _ blur: Blur, _ job: Finding?) -> Replacement? {
    let width: DateWidth = blur == .decade || blur == .interval ? .decade : blur == .month ? .month : .year
    switch passage.finding.kind {
    case .age:
      return AgeBlur(
        passage: passage, pronoun: pronoun(), width: blur == .halfDecade ? .halfDecade : .decade,
        onlyOver: blur == .overEightyNine ? 89 : 0, job: job
      ).replacement()
    case .year: return YearBlur(passage: passage).replacement()
    case .season: return TimeBlur(passage: passage).season(width)
    case .dateOfBirth: return BirthYear(passage: passage).replacement()
    default: return date(passage, width, isInterval: blur == .interval || blur == .yearAndInterval)
    }
  }

  private mutating func date(_ passage: Passage, _ width: DateWidth, isInterval: Bool) -> Replacement? {
    let dateBlur = DateBlur(passage: passage, width: width, previous: isInterval ? previousDate : nil)
    let replacement = dateBlur.replacement()
    if dateBlur.anchors, case .date(let date) = passage.finding.fact {
      previousDate = PartialDate(year: date.year ?? previousDate?.year, month: date.month, day: date.day)
    }
    return replacement
  }

  private mutating func place(
    _ passage: Passage, _ before: Finding?, _ next: Finding?, saysRegion: Bool
  ) -> Replacement {
    let blur = PlaceBlur(passage: passage, saysRegion: saysRegion)
    let wording = PlaceWording(text: passage.text, saysRegion: saysRegion)
    if blur.isCountry { return .unchanged(passage) }
    let isOneOf = passage.text.isWord(passage.first - 1, in: .indefiniteArticles)
    if passage.isDetermined && passage.isBeforeNoun || isOneOf {
      return Replacement("local", over: passage.finding.tokens)
    }
    if let linked = wording.afterOrganisation(passage, before, next: next) { return linked }
    if let comma = wording.regionComma(passage, next) {
      return Replacement(blur.phrase(isLocated: true) + " in", over: passage.first..<comma + 1)
    }
    return mention(blur.phrase(isLocated: false), passage)
  }

  /// The first mention with `a`, the same name again with `the`, another name of the same kind with `another`.
  private mutating func mention(_ phrase: String, _ passage: Passage) -> Replacement {
    if let head = headOutside(passage) {
      return Replacement("\(Article.indefinite(before: head)) \(head)", over: passage.first..<passage.end + 1)
    }
    var name = passage.text[passage.first].hash
    for i in passage.finding.tokens.dropFirst() { name = name.followed(by: passage.text[i].hash) }
    name = ConditionBlur(passage: passage).identity ?? name
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

  /// `their` when the document speaks of men and women, or of neither.
  private mutating func pronoun() -> String {
    if let knownPronoun { return knownPronoun }
    let (women, men) = (Self.women, Self.men)
    var (hers, his) = (false, false)
    for token in text.tokens where !token.marks.isDisjoint(with: [.functionWord, .personNoun, .title]) {
      if women.contains(token.hash) { hers = true } else if men.contains(token.hash) { his = true }
    }
    let pronoun = hers == his ? "their" : hers ? "her" : "his"
    knownPronoun = pronoun
    return pronoun
  }

  private static let homes = WordSet("care", "nursing", "residential", "ward", "clinic")
  private static let women = WordSet(
    "she", "her", "hers", "herself", "woman", "lady", "girl", "female", "mrs", "ms", "miss")
  private static let men = WordSet("he", "his", "him", "himself", "man", "gentleman", "boy", "male", "mr")
}
