import CaseLexicons
import Testing

@Suite struct WordIndexTests {
  private func value(_ word: String) -> PackedIndex.Value {
    let bytes = Array(word.utf8)
    return PackedIndex.shared.value(for: bytes.withUnsafeBufferPointer { WordHash(folding: $0) })
  }

  @Test func knowsWordsOfEveryTable() {
    #expect(value("Smith").marks.contains(.surname))
    #expect(value("siobhan").marks.contains(.givenName))
    #expect(value("Siobhán").marks.contains(.givenName))
    #expect(value("paracetamol").marks.contains(.drug))
    #expect(value("November").marks.contains(.month))
    #expect(value("qzxvbnm").marks.isEmpty)
  }

  @Test func carriesWeights() {
    #expect(value("Smith").weights.surname >= 60)
    #expect(value("Will").weights.nameAmbiguity == 3)
    #expect(value("London").weights.population >= 23)
  }

  @Test(arguments: [
    ("O'Brien", "obrien"), ("O’Brien", "OBRIEN"), ("Łukasz", "lukasz"), ("Nguyễn", "nguyen"), ("Siân", "SIAN"),
    ("Gwe\u{0302}n", "gwên"), ("so\u{00AD}ft", "soft"), ("Ｊｏｎｅｓ", "jones"), ("Jоnes", "jones"), ("Æthel", "aethel"),
  ])
  func foldsToOneForm(_ pair: (String, String)) {
    func hash(_ word: String) -> WordHash {
      let bytes = Array(word.utf8)
      return bytes.withUnsafeBufferPointer { WordHash(folding: $0) }
    }
    #expect(hash(pair.0) == hash(pair.1))
  }

  @Test func packsAndReadsBack() {
    var table: [WordHash: PackedIndex.Value] = [:]
    var state: UInt64 = 7
    for i in 0..<5_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      table[WordHash(value: state ^ (state >> 29))] = PackedIndex.Value(
        marks: WordMarks(rawValue: UInt64(i % 61)), weights: WordWeights(rawValue: UInt32(i % 97)))
    }
    let bytes = PackedIndex.packed(table)
    #expect(bytes.allSatisfy { $0 < 0x80 })
    bytes.withUnsafeBufferPointer { buffer in
      let index = PackedIndex(in: buffer)
      for (hash, value) in table { #expect(index.value(for: hash) == value) }
      #expect(index.value(for: WordHash(value: 1)) == .unknown)
    }
  }
}
