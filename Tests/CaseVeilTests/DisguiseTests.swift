import CaseFindings
import CaseVeil
import Testing

/// A name or a number in disguise is found, or it is said that the text cannot be judged; it is never passed as clean.
@Suite struct DisguiseTests {
  /// One way to hide a word.
  struct Disguise: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let of: @Sendable (String) -> String

    init(_ name: String, _ word: @escaping @Sendable (String) -> String) {
      testDescription = name
      of = { $0.split(separator: " ").map { word(String($0)) }.joined(separator: " ") }
    }

    /// Puts something after the second letter.
    static func inside(_ name: String, _ mark: String) -> Disguise {
      Disguise(name) { String($0.prefix(2)) + mark + $0.dropFirst(2) }
    }

    /// Puts something between all letters.
    static func between(_ name: String, _ mark: String) -> Disguise {
      Disguise(name) { $0.map(String.init).joined(separator: mark) }
    }

    /// Changes each letter by its number, where there is another.
    static func letters(_ name: String, _ other: @escaping @Sendable (UInt32) -> UInt32?) -> Disguise {
      Disguise(name) { word in
        String(String.UnicodeScalarView(word.unicodeScalars.map { Unicode.Scalar(other($0.value) ?? $0.value)! }))
      }
    }

    static func swap(_ name: String, _ pairs: [UInt32: UInt32]) -> Disguise { letters(name) { pairs[$0] } }
  }

  static let disguises: [Disguise] = [
    .inside("zero-width space", "\u{200B}"), .inside("zero-width non-joiner", "\u{200C}"),
    .inside("soft hyphen", "\u{AD}"), .inside("word joiner", "\u{2060}"), .inside("grapheme joiner", "\u{34F}"),
    .inside("tag", "\u{E0041}"), .inside("filler", "\u{3164}"), .inside("a face", "🙂"), .inside("a heart", "❤️"),
    .inside("HTML comment", "<!-- x -->"), .inside("line end", "-\n"), .inside("soft line end", "\u{AD}\n"),
    .between("combining", "\u{301}"), .between("strike-through", "\u{336}"), .between("letters apart", " "),
    .between("dots", "."), .between("hyphens", "-"), .between("stars", "*"), .between("bullets", "•"),
    .between("underscores", "_"), .between("slashes", "/"), .between("commas", ","), .between("pipes", "|"),
    .between("faces", "🙂"), .between("no-break spaces", "\u{A0}"),
    .letters("full width") { $0 + 0xFEE0 },
    .letters("bold") { $0 < 0x61 ? $0 - 0x41 + 0x1D400 : $0 - 0x61 + 0x1D41A },
    .letters("italic") { $0 == 0x68 ? 0x210E : $0 < 0x61 ? $0 - 0x41 + 0x1D434 : $0 - 0x61 + 0x1D44E },
    .letters("circled") { $0 < 0x61 ? $0 - 0x41 + 0x24B6 : $0 - 0x61 + 0x24D0 },
    .swap("Cyrillic", [0x61: 0x430, 0x65: 0x435, 0x6F: 0x43E, 0x69: 0x456, 0x4D: 0x41C]),
    .swap("Greek", [0x6F: 0x3BF, 0x69: 0x3B9, 0x4D: 0x39C, 0x61: 0x3B1]),
    .swap("figures", [0x6F: 0x30, 0x69: 0x31]),
    Disguise("right to left") { "\u{202E}" + String($0.reversed()) + "\u{202C}" },
    Disguise("entity") { "&#\($0.unicodeScalars.first!.value);" + $0.dropFirst() },
    Disguise("open entity") { "&#\($0.unicodeScalars.first!.value)" + $0.dropFirst() },
    Disguise("escape") { "\\u00" + String($0.unicodeScalars.first!.value, radix: 16) + $0.dropFirst() },
    Disguise("tags") { $0.prefix(2) + "<b>" + $0.dropFirst(2) + "</b>" },
    Disguise("stars around") { "**" + $0.prefix(2) + "**" + $0.dropFirst(2) },
    Disguise("underscores around") { "__" + $0.prefix(2) + "__" + $0.dropFirst(2) },
    Disguise("tildes around") { "~~" + $0.prefix(2) + "~~" + $0.dropFirst(2) },
  ]

  /// Two names that tables know, and two that none knows.
  static let names = ["John Smith", "Maria Simon", "Vraploobert Zokwick", "Quelphim Dromiva"]
  static let sentences = [
    ("The patient ", " was given 5 mg of apixaban for the clot in her left leg yesterday."),
    ("Reviewed on the ward with chest pain. We spoke to ", " about stopping the aspirin before the operation."),
  ]

  @Test func someNamesAreFoundInPlainLetters() throws {
    let veil = Veil(policy: try .named("public-post"))
    for name in Self.names {
      let text = Self.sentences[0].0 + name + Self.sentences[0].1
      #expect(!veil.review(Document(text)).redacted.text.contains(name))
    }
  }

  @Test(arguments: disguises) func namesAreNeverPassedAsClean(_ disguise: Disguise) throws {
    for policy in RedactionPolicy.names {
      let veil = Veil(policy: try .named(policy))
      for name in Self.names {
        for (before, after) in Self.sentences {
          // What is not found in plain letters is a matter for the detectors.
          if veil.review(Document(before + name + after)).redacted.text.contains(name) { continue }
          let hidden = disguise.of(name)
          let review = veil.review(Document(before + hidden + after))
          #expect(review.obstacle != nil || !review.redacted.text.contains(hidden), "\(policy): \(hidden)")
          #expect(String(validating: review.redacted.bytes, as: UTF8.self) != nil)
        }
      }
    }
  }

  @Test(arguments: [
    "０７７００ ９００１２３", "0 7 7 0 0 9 0 0 1 2 3", "9 9 9 0 0 0 0 0 1 8", "0.7.7.0.0.9.0.0.1.2.3", "0-7-7-0-0-9-0-0-1-2-3",
    "oh seven seven double-oh nine double-oh one two three", "nine nine nine zero zero zero zero zero one eight",
    "٠٧٧٠٠٩٠٠١٢٣", "077\u{200B}00 900\u{200B}123", "⓪⑦⑦⓪⓪⑨⓪⓪①②③", "ivy moss at example dot org",
    "ivy.moss (at) example (dot) org", "ivy\u{200B}@example.org", "ｉｖｙ＠ｅｘａｍｐｌｅ．ｏｒｇ", "ivy&#64;example&#46;org",
    "ivy @ example . org",
  ]) func numbersAndContactsAreNeverPassedAsClean(_ hidden: String) throws {
    let review = Veil(policy: try .named("public-post")).review(
      Document("Please ring or write to \(hidden) about the result of the scan of her left leg."))
    #expect(review.obstacle != nil || !review.redacted.text.contains(hidden), "\(review.redacted.text)")
  }

  @Test(arguments: [
    "TNFα, IFNγ, β2-microglobulin, αSMA and 5 μmol of β-blocker; NF-κB.", "Spell WORLD backwards: D-L-R-O-W.",
    "She is a 70yo F seen w/ HbA1c 58, SpO2 94%, CYP2C19 and eGFR 45; mRNA vaccine given, pH 7.31.",
    "The U.S.A. and e.g. q.d.s., p.r.n., N/V/D, y/n, A B C D E assessment, I.V. and P.R.N.", "Doing well 🙂 thank you 👩‍⚕️",
    "S T E M I was ruled out; CT/MR/PET; 1, 2, 3, 4, 5, 6, 7, 8, 9 counted.", "1️⃣ History 2️⃣ Examination",
    "**Plan:** *rest*, `aspirin 75 mg`, p<0.05 and >3 days & 10% off.", "Well-\nknown asthma, beta-\nblocker started.",
    "She ate a crème brûlée à la carte. Renée and Zoë visited.", "PMH: HTN, T2DM. O/E: chest clear, abdo SNT.",
    "na 134 k 4.1 ur 6 cr 88 crp 12 wcc 7", "Tab. metformin 500 bd, inj. lantus 10 u hs",
    "Maria de los Santos and Ludwig van der Berg met Dr von Neumann.",
  ]) func honestTextIsRead(_ text: String) throws {
    let review = Veil(policy: try .named("public-post")).review(Document(text))
    #expect(review.unread.isEmpty, "\(review.unread.map { review.document[$0.span] })")
  }

  @Test func whatIsUndoneIsFoundAtItsPlace() throws {
    let review = Veil(policy: try .named("strict")).review(
      Document("Seen by Dr Jo<b>hn</b> Sm&#105;th, ring 0 7 7 0 0 9 0 0 1 2 3 today."))
    let found = review.plan.steps.map { review.document[$0.finding.span] }
    #expect(found.contains { $0.hasPrefix("Dr Jo<b>hn</b> Sm&#105;th") }, "\(found)")
    #expect(found.contains("0 7 7 0 0 9 0 0 1 2 3"), "\(found)")
  }
}
