import CaseFindings
import Testing

@Suite struct DocumentTests {
  @Test func keepsEveryByte() throws {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("Seen\r\nby Dr Żak 🙂".utf8)
    #expect(try Document(decoding: bytes).bytes == bytes)
  }

  @Test(
    arguments: [
      ([0x41, 0xFF], DecodingProblem.invalidUTF8(offset: 1)), ([0xC0, 0x80], .invalidUTF8(offset: 0)),
      ([0x41, 0xE2, 0x82], .invalidUTF8(offset: 1)), ([0xED, 0xA0, 0x80], .invalidUTF8(offset: 0)),
      ([0xF4, 0x90, 0x80, 0x80], .invalidUTF8(offset: 0)), ([0xFF, 0xFE, 0x41, 0x00], .utf16),
      ([0x41, 0x00], .binary(offset: 1)),
    ] as [([UInt8], DecodingProblem)])
  func refusesWhatIsNotText(_ sample: ([UInt8], DecodingProblem)) {
    #expect(throws: sample.1) { try Document(decoding: sample.0) }
  }

  @Test func agreesWithTheStandardLibraryOnRandomBytes() {
    var state: UInt64 = 42
    for _ in 0..<20_000 {
      var bytes: [UInt8] = []
      for _ in 0..<6 {
        state = state &* 6_364_136_223_846_793_005 &+ 1
        let choice: [UInt8] = [0x41, 0x80, 0xBF, 0xC2, 0xE0, 0xED, 0xEF, 0xF0, 0xF4, 0x9F, 0xA0, 0x90]
        bytes.append(choice[Int(state >> 33) % choice.count])
      }
      let isText = String(validating: bytes, as: UTF8.self) != nil
      #expect(((try? Document(decoding: bytes)) != nil) == isText, "\(bytes)")
    }
  }

  @Test func refusesMoreThanItReads() {
    let bytes = [UInt8](repeating: 0x61, count: Document.largest + 1)
    #expect(throws: DecodingProblem.tooLarge(bytes: bytes.count)) { try Document(decoding: bytes) }
  }

  @Test func countsOffsetsInThreeUnits() {
    let text = "é🙂x"
    var counter = OffsetCounter(Document(text))
    for index in text.unicodeScalars.indices {
      let offset = counter.offset(text.utf8.distance(from: text.startIndex, to: index))
      #expect(offset.scalar == text.unicodeScalars.distance(from: text.startIndex, to: index))
      #expect(offset.utf16 == text.utf16.distance(from: text.startIndex, to: index))
    }
  }

  @Test func countsLinesAndColumnsFromOne() {
    let map = LineMap(Document("ab\r\nçd\ne\rf"))
    #expect(map.place(of: 0) == (1, 1))
    #expect(map.place(of: 6) == (2, 2))
    #expect(map.place(of: 8) == (3, 1))
    #expect(map.place(of: 10) == (4, 1))
  }
}
