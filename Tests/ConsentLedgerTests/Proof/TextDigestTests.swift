import Foundation
import Testing

@testable import ConsentLedger

@Suite struct TextDigestTests {
  @Test func vectors() throws {
    let vectors = try Vectors.own("text-digest.json")
    for vector in try #require(vectors["vectors"] as? [[String: Any]]) {
      let input = Vectors.hex(vector["input_hex"])
      let text = try #require(NormalisedText(input))
      let digest = try #require(TextDigest(of: input))
      #expect(text.bytes == Vectors.hex(vector["normalised_hex"]), "\(vector["name"] ?? "")")
      #expect(text.looseBytes == Vectors.hex(vector["loose_text_hex"]), "\(vector["name"] ?? "")")
      #expect(TextDigest.written(digest.exact) == vector["exact"] as? String)
      #expect(TextDigest.written(digest.loose) == vector["loose"] as? String)
      #expect(TextDigest.digest(in: TextDigest.written(digest.loose)) == digest.loose)
    }
    for refused in try #require(vectors["must_refuse"] as? [[String: Any]]) {
      #expect(TextDigest(of: Vectors.hex(refused["input_hex"])) == nil, "\(refused["name"] ?? "")")
    }
  }

  @Test func goldenTexts() throws {
    let texts = try #require(try Vectors.own("ledger-golden/expected.json")["texts"] as? [String: [String: String]])
    for (_, text) in texts {
      let digest = try #require(TextDigest(of: Vectors.hex(text["utf8_hex"])))
      #expect(TextDigest.written(digest.exact) == text["digest"])
      if let loose = text["loose"] { #expect(TextDigest.written(digest.loose) == loose) }
    }
  }

  @Test func comparesInThreeWays() throws {
    func digest(_ text: String) throws -> TextDigest { try #require(TextDigest(of: text.utf8)) }
    let seen = try digest("A rash after a new medicine \u{2014} \u{201C}it settled\u{201D}.")
    #expect(try seen.match(digest("A rash after a new medicine \u{2014} \u{201C}it settled\u{201D}.  \r\n")) == .exact)
    #expect(try seen.match(digest("A rash, after a new medicine - \"it settled\"!")) == .typography)
    #expect(try seen.match(digest("A rash after a new medicine \u{2014} it resolved.")) == .different)
  }

  /// Composition agrees with Foundation's for every letter that Unicode can take apart, and for marks in either order.
  @Test func compositionIsFoundations() {
    var checked = 0
    for point in UInt32(0xA0)..<0x3_0000 {
      guard let scalar = Unicode.Scalar(point) else { continue }
      let text = "a" + String(Character(scalar))
      let apart = text.decomposedStringWithCanonicalMapping
      if apart.unicodeScalars.elementsEqual(text.unicodeScalars) { continue }
      checked += 1
      let wanted = Array(apart.precomposedStringWithCanonicalMapping.utf8)
      #expect(NormalisedText(Array(apart.utf8))?.bytes == wanted, "U+\(String(point, radix: 16))")
      #expect(NormalisedText(Array(text.utf8))?.bytes == wanted, "U+\(String(point, radix: 16))")
    }
    #expect(checked > 10_000)
    let marks = "q\u{307}\u{323} q\u{323}\u{307}"
    #expect(NormalisedText(Array(marks.utf8))?.bytes == Array(marks.precomposedStringWithCanonicalMapping.utf8))
  }
}
