import CaseFindings
import Testing

@testable import CaseVeil

/// Whatever bytes come: no crash, findings inside the text, a result in valid UTF-8.
@Suite struct FuzzTests {
  /// Random numbers that are the same on every run.
  struct Random: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
      return mixed ^ mixed >> 31
    }
  }

  /// What is put into texts: marks that rules look for, and what breaks them.
  private static let pieces = [
    "\u{200B}", "\u{AD}", "\u{202E}", "\u{301}", "é", "Ｊ", "𝐉", "J", "о", "🙂", "👩‍⚕️", "&#74;", "&#x1F;", "&eacute;", "&",
    "<b>", "</b>",
    "<!--", "**", "__", "-\n", "\r\n", "\r", "\n\n", "\t", "\\u00e9", "\\u", "%4A", "@", " at ", " dot org",
    "0 7 7 0 0 9 0", "9990000018",
    "Dr ", "Mrs", "NHS No ", "DOB: ", "Ward 7", "J.o.h.n", "J o h n ", "J0hn", "\u{FEFF}", "ﬁ", "\u{E0041}", "中", "Ω",
    "'s", "’", "(", "]",
    "|", ":", ";", "12/03/2024", "oh seven seven", "\u{2028}", "\u{0}", "\u{7F}", "SW1A 1AA", "4111 1111 1111 1111",
  ]

  private func check(_ bytes: [UInt8], _ veil: Veil, _ seed: UInt64) {
    guard let document = try? Document(decoding: bytes) else { return }
    let review = veil.review(document)
    #expect(String(validating: review.redacted.bytes, as: UTF8.self) != nil, "seed \(seed)")
    for span in review.plan.steps.map(\.finding.span) + review.unread.map(\.span) {
      #expect(span.lower >= 0 && span.upper <= bytes.count && span.lower < span.upper, "seed \(seed)")
      for edge in [span.lower, span.upper] where edge < bytes.count {
        #expect(bytes[edge] & 0xC0 != 0x80, "seed \(seed): inside a letter")
      }
    }
  }

  @Test func randomBytes() throws {
    let veil = Veil(policy: try .named("strict"))
    for seed in 0..<1000 as Range<UInt64> {
      var random = Random(state: seed)
      let count = Int.random(in: 0..<200, using: &random)
      let isText = Bool.random(using: &random)
      check((0..<count).map { _ in .random(in: isText ? 0x09...0x7E : 0...255, using: &random) }, veil, seed)
    }
  }

  @Test func mutatedVignettes() throws {
    let veil = Veil(policy: try .named("public-post"))
    for seed in 0..<1000 as Range<UInt64> {
      var random = Random(state: seed &+ 77)
      guard let marked = MarkedText(RandomVignette.text(seed: seed)) else { continue }
      var scalars = Array(marked.text.unicodeScalars)
      for _ in 0..<Int.random(in: 1..<12, using: &random) {
        let place = Int.random(in: 0...scalars.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: scalars.insert(contentsOf: Self.pieces.randomElement(using: &random)!.unicodeScalars, at: place)
        case 1 where place < scalars.count: scalars.remove(at: place)
        case 2 where place + 3 < scalars.count: scalars.swapAt(place, place + 3)
        default: scalars.insert(scalars.randomElement(using: &random) ?? "x", at: place)
        }
      }
      check(Array(String(String.UnicodeScalarView(scalars)).utf8), veil, seed)
    }
  }
}
