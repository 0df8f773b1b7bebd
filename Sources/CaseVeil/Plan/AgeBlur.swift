import CaseFindings
import CaseLexicons

/// Ages in wider words, put where English wants them: `a 47-year-old woman` becomes `a woman in her forties`.
struct AgeBlur {
  let passage: Passage
  /// `his`, `her` or `their`, as the document speaks of its patient.
  let pronoun: String
  var width = AgeBand.Width.decade
  /// Younger ages stay as they are.
  var onlyOver = 0
  /// What the person works as, if that stands next.
  var job: Finding?

  func replacement() -> Replacement? {
    guard let band = band() else { return nil }
    if onlyOver > 0, band.years.highest <= onlyOver { return .unchanged(passage) }
    if let range = writtenRange() {
      let lowest = AgeBand(years: range.lowest, width: width)
      if lowest != AgeBand(years: range.highest, width: width) || range == lowest.years { return .unchanged(passage) }
      if isJoint(passage.first - 1) { return Replacement("", over: passage.first - 1..<passage.end) }
    }
    if isWideAlready(band) || band == .veryOld && isOpenAbove { return .unchanged(passage) }
    // `his 58th birthday`: no wider words fit before the day.
    if passage.has(Self.birthday, at: passage.end) { return Replacement("", over: passage.finding.tokens) }
    if let person = person() { return beside(person, band) }
    if let sex = gluedSex() {
      let isAdjective = (passage.end...passage.end + 2).contains { passage.text[$0].marks.contains(.occupation) }
      if isAdjective, passage.isBeforeNoun {
        return Replacement("\(band.adjective) \(sex.noun == "man" ? "male" : "female")", over: passage.finding.tokens)
      }
      return Replacement("\(sex.noun) \(band.after(sex.pronoun))", over: passage.finding.tokens)
    }
    if isAlone, !isYearOld { return Replacement(band.short, over: passage.finding.tokens) }
    if isYearOld, passage.isBeforeNoun { return Replacement(band.adjective, over: passage.finding.tokens) }
    if isYearOld, passage.isDetermined || passage.text.isWord(passage.first - 1, in: .indefiniteArticles) {
      return Replacement(band.noun, over: passage.finding.tokens)
    }
    if let pronoun = pronounBeforeOf() {
      return Replacement(band.after(pronoun), over: passage.first - 1..<passage.end)
    }
    if passage.has(Self.turned, at: passage.first - 1) {
      return Replacement("was " + band.after(pronoun), over: passage.first - 1..<passage.end)
    }
    return Replacement(band.after(pronoun), over: withAge())
  }

  /// `a man of 22`: the pronoun of the person before *of*, which goes with the number.
  private func pronounBeforeOf() -> String? {
    let text = passage.text
    guard passage.has(Self.of, at: passage.first - 1), text[passage.first - 1].gap == .space else { return nil }
    if let pronoun = Self.pronoun(of: text[passage.first - 2].hash) { return pronoun.isEmpty ? self.pronoun : pronoun }
    return text[passage.first - 2].marks.isDisjoint(with: [.personNoun, .occupation]) ? nil : pronoun
  }

  private func band() -> AgeBand? {
    let number = passage.leadingNumber
    var years = number
    if case .age(let range) = passage.finding.fact { years = range.lowest }
    guard let years else { return nil }
    if passage.contains(Self.days) { return number ?? 0 <= 28 ? .neonate : .infant }
    if let number, passage.contains(Self.weeks) { return number <= 4 ? .neonate : AgeBand(years: number / 52) }
    if let number, passage.contains(Self.months) { return AgeBand(years: number / 12) }
    return AgeBand(years: years, width: width)
  }

  /// `65–69` or `65 to 69`, two numbers of which this finding is one.
  private func writtenRange() -> AgeRange? {
    let text = passage.text
    guard let own = passage.leadingNumber else { return nil }
    if isJoint(passage.end), let other = text.number(passage.end + 1), other > own {
      return other <= 120 ? AgeRange(own, other) : nil
    }
    guard isJoint(passage.first - 1), let other = text.number(passage.first - 2), other < own else { return nil }
    return AgeRange(other, own)
  }

  private func isJoint(_ i: Int) -> Bool {
    passage.text.isDash(i) && passage.text[i].gap == .none || passage.text.isWord(i, in: Self.to)
  }

  /// `90 or over`
  private var isOpenAbove: Bool {
    passage.text.isWord(passage.end, in: Self.or) && passage.text.isWord(passage.end + 1, in: Self.over)
      || passage.contains(Self.over)
  }

  /// What is a decade or a band as written stays as it is.
  private func isWideAlready(_ band: AgeBand) -> Bool {
    guard case .age(let range) = passage.finding.fact else { return false }
    if range.highest - range.lowest >= (width == .decade ? 9 : 4) { return true }
    return range.lowest < range.highest && range == band.years
  }

  /// `47-year-old` directly or with a few adjectives before a person.
  private func person() -> (at: Int, pronoun: String)? {
    if let job, isYearOld { return (job.tokens.upperBound - 1, pronoun) }
    var i = passage.end
    while i < passage.end + 4, passage.isSameLine(i) {
      let token = passage.text[i]
      if let pronoun = Self.pronoun(of: token.hash) {
        return (i, pronoun.isEmpty ? self.pronoun : pronoun)
      }
      let isAdjective = token.isWord && !passage.text.isWord(i, in: .notNouns) || passage.text.isDash(i)
      if !isAdjective || !isYearOld { return nil }
      if token.marks.contains(.occupation), !passage.text[i + 1].marks.contains(.occupation) {
        return (i, self.pronoun)
      }
      i += 1
    }
    return nil
  }

  private func beside(_ person: (at: Int, pronoun: String), _ band: AgeBand) -> Replacement {
    let words = band.after(person.pronoun)
    let after = " " + words
    if let before = band.before {
      if person.at > passage.end { return Replacement(before, over: passage.finding.tokens) }
      if passage.text.isWord(person.at, in: Self.babies) {
        return Replacement(band == .neonate ? "newborn" : "", over: passage.finding.tokens)
      }
      return Replacement("\(before) \(passage.words(person.at..<person.at + 1))", over: passage.first..<person.at + 1)
    }
    if person.at == passage.end, passage.isFree(person.at) {
      let noun = Self.noun(of: passage.text[person.at].hash) ?? passage.words(person.at..<person.at + 1)
      return Replacement(noun + after, over: passage.first..<person.at + 1)
    }
    return Replacement("", over: passage.finding.tokens, insertion: (person.at, after))
  }

  /// `47F`, `47yoM`: the sex that is glued to the number.
  private func gluedSex() -> (noun: String, pronoun: String)? {
    let last = passage.text.document.bytes[passage.finding.span.upper - 1]
    let before =
      passage.finding.span.upper - passage.finding.span.lower > 1
      ? passage.text.document.bytes[passage.finding.span.upper - 2] : 0
    guard passage.end > passage.first, before &- 0x30 < 10 || before == 0x6F || before == 0x20 || before == 0x79 else {
      return nil
    }
    if last == 0x46 || last == 0x66 && before != 0x6F { return ("woman", "her") }
    if last == 0x4D { return ("man", "his") }
    return nil
  }

  /// Together with words before that its wider form says again: `aged`, `at the age of`.
  private func withAge() -> Range<Int> {
    var start = passage.first
    if passage.has(Self.inLife, at: start - 2), passage.isPossessed { return start - 2..<passage.end }
    if passage.has(Self.of, at: start - 1), passage.has(Self.age, at: start - 2) { start -= 1 }
    if passage.has(Self.age, at: start - 1) {
      start -= 1
      if passage.has(.definiteArticle, at: start - 1) { start -= 1 }
    }
    if passage.has(Self.at, at: start - 1) { start -= 1 }
    return start..<passage.end
  }

  /// In a field, or alone in brackets.
  private var isAlone: Bool {
    passage.isValue || passage.text.isMark(passage.first - 1, "(") && !passage.contains(Self.age)
  }

  /// `47-year-old`, `47yo`, `47 y/o`.
  private var isYearOld: Bool {
    if passage.contains(Self.old) || passage.contains(Self.yearOld) { return true }
    let last = passage.text.document.bytes[passage.finding.span.lower..<passage.finding.span.upper].suffix(2)
    return passage.text[passage.end - 1].shape == .mixed && (last.last == 0x79 || last.elementsEqual("yo".utf8))
  }

  private static func pronoun(of word: WordHash) -> String? {
    if women.contains(word) { return "her" }
    if men.contains(word) { return "his" }
    return people.contains(word) ? "" : nil
  }

  /// The noun for a lone letter: `47 F`.
  private static func noun(of word: WordHash) -> String? {
    word == WordHash("f") ? "woman" : word == WordHash("m") ? "man" : nil
  }

  private static let birthday = WordSet("birthday")
  private static let women = WordSet(
    "woman", "lady", "girl", "female", "f", "mother", "schoolgirl", "grandmother", "housewife")
  private static let men = WordSet("man", "gentleman", "boy", "male", "m", "father", "schoolboy", "grandfather")
  private static let people = WordSet(
    "patient", "person", "child", "adult", "baby", "infant", "neonate", "teenager", "student")
  private static let babies = WordSet("baby", "infant", "neonate")
  private static let old = WordSet("old", "yo", "y")
  private static let yearOld = WordSet("yearold", "yo", "yr", "yrs", "y")
  private static let days = WordSet("day", "days", "hour", "hours", "neonate", "newborn")
  private static let weeks = WordSet("week", "weeks")
  private static let months = WordSet("month", "months")
  private static let age = WordSet("age", "aged", "ages")
  private static let of = WordSet("of")
  private static let at = WordSet("at", "on")
  private static let or = WordSet("or")
  private static let over = WordSet("over", "older")
  private static let to = WordSet("to")
  private static let inLife = WordSet("in")
  private static let turned = WordSet("turned")
}
