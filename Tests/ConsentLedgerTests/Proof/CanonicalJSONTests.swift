import Testing

@testable import ConsentLedger

@Suite struct CanonicalJSONTests {
  func read(_ text: String, _ surroundings: CanonicalJSON.Surroundings = .nothing) throws(JSONFault) -> CanonicalJSON {
    try CanonicalJSON(parsing: text.utf8, surroundedBy: surroundings)
  }

  @Test(.enabled(if: Vectors.hasShared, Comment(rawValue: Vectors.whySkipped))) func publishedPairs() throws {
    let vectors = try Vectors.others("rfc8785-jcs.json")
    for pair in try #require(vectors["pairs"] as? [[String: Any]]) {
      let wanted = try #require(pair["ledger_profile"] as? String)
      let value = try? CanonicalJSON(parsing: Vectors.hex(pair["input_hex"]), surroundedBy: .whiteSpace)
      #expect(value?.bytes == (wanted.hasPrefix("refuse") ? nil : Vectors.hex(wanted)), "\(pair["name"] ?? "")")
    }
    for refused in try #require(vectors["must_refuse_to_parse_as_ledger_record"] as? [[String: Any]]) {
      #expect(throws: JSONFault.self, "\(refused["name"] ?? "")") {
        _ = try CanonicalJSON(parsing: Vectors.hex(refused["text_hex"]))
      }
    }
    let escapes = try #require(vectors["escapes"] as? [String: Any])
    var text = ""
    for point in escapes["input_code_points"] as? [UInt32] ?? [] { text.unicodeScalars.append(Unicode.Scalar(point)!) }
    #expect(CanonicalJSON.text(text).bytes == Vectors.hex(escapes["jcs_hex"]))
  }

  @Test(arguments: [
    ("{\"a\":1,\"a\":2}", JSONFault.Kind.duplicateKey, 1, 7), ("[1,\n2,\n01]", .leadingZero, 3, 7),
    ("[1.5]", .fraction, 1, 1), ("[-0]", .minusZero, 1, 1), ("[null]", .null, 1, 1),
    ("[9007199254740992]", .numberTooLarge, 1, 1), ("[\"\\ud800\"]", .loneSurrogate, 1, 2),
    ("[\"\\x\"]", .unknownEscape, 1, 2), ("[\"\u{1}\"]", .controlCharacter, 1, 2), ("{}x", .bytesAfterTheValue, 1, 2),
    ("{} ", .bytesAfterTheValue, 1, 2), ("[1,]", .expected(.value), 1, 3), ("{\"a\" 1}", .expected(.colon), 1, 5),
    ("{\"a\":1", .expected(.commaOrEnd), 1, 6), ("\"a", .expected(.endOfText), 1, 2), ("", .expected(.value), 1, 0),
    ("\"\\", .unknownEscape, 1, 1), ("\"\\u12", .unknownEscape, 1, 1), ("{1:2}", .expected(.key), 1, 1),
    ("tru", .expected(.value), 1, 0), ("{'a':1}", .expected(.key), 1, 1), ("-", .expected(.value), 1, 1),
  ])
  func faultsAreLocated(_ text: String, _ kind: JSONFault.Kind, _ line: Int, _ byte: Int) {
    do throws(JSONFault) {
      _ = try read(text)
      Issue.record("\(text) was read")
    } catch {
      #expect(error == JSONFault(kind: kind, line: line, byte: byte), "\(text)")
    }
  }

  @Test func whatIsNotUTF8IsLocated() {
    for bytes: [UInt8] in [
      [0x61, 0xFF], [0x61, 0xE2, 0x82], [0x61, 0xED, 0xA0, 0x80], [0x61, 0xC0, 0x80], [0x61, 0xF5],
    ] {
      #expect(UTF8Check.firstInvalid(in: bytes) == 1)
      #expect(throws: JSONFault(kind: .notUTF8, line: 1, byte: 1)) { _ = try CanonicalJSON(parsing: bytes) }
    }
  }

  /// The check agrees with the standard library on every two, three and four bytes that could begin a character.
  @Test func utf8IsWhatTheStandardLibrarySays() {
    let edges: [UInt8] = [0, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF]
    for lead: UInt8 in 0x80...0xFF {
      for second in edges {
        for third in edges {
          for fourth in edges {
            let bytes = [lead, second, third, fourth]
            #expect((UTF8Check.firstInvalid(in: bytes) == nil) == (String(validating: bytes, as: UTF8.self) != nil))
          }
        }
      }
    }
  }

  @Test func deepNestingIsRefused() throws {
    #expect(throws: JSONFault.self) { _ = try read(String(repeating: "[", count: 100_000)) }
    _ = try read(String(repeating: "[", count: 30) + String(repeating: "]", count: 30))
    #expect(throws: JSONFault.self) {
      _ = try read(String(repeating: "[", count: 40) + String(repeating: "]", count: 40))
    }
  }

  @Test func keysThatLookAlikeAreTwo() throws {
    let json = try read("{\"\u{C5}\":1,\"A\u{30A}\":2}")
    #expect(
      String(decoding: json.bytes, as: UTF8.self).unicodeScalars.count
        == "{\"\u{C5}\":1,\"A\u{30A}\":2}".unicodeScalars.count)
    #expect(json["A\u{30A}"]?.integer == 2 && json["\u{C5}"]?.integer == 1)
  }

  /// What is written is read as the same bytes, for values made at random.
  @Test func writtenIsRead() throws {
    var random = Seeded(7)
    for _ in 0..<500 {
      let bytes = value(&random, depth: 0).bytes
      #expect(try CanonicalJSON(parsing: bytes).bytes == bytes)
    }
  }

  private func value(_ random: inout Seeded, depth: Int) -> CanonicalJSON {
    switch random.below(depth > 3 ? 3 : 5) {
    case 0: .integer(Int64(random.below(2_000_000)) - 1_000_000)
    case 1: .truth(random.below(2) == 0)
    case 2: .text(text(&random))
    case 3: .array((0..<random.below(4)).map { _ in value(&random, depth: depth + 1) })
    default: .object((0..<random.below(4)).map { .init("\($0)" + text(&random), value(&random, depth: depth + 1)) })
    }
  }

  private func text(_ random: inout Seeded) -> String {
    let points: [UInt32] = [0, 8, 10, 31, 0x22, 0x2F, 0x5C, 0x61, 0x7F, 0xE9, 0x30A, 0x2028, 0xFB33, 0x1F602]
    var text = ""
    for _ in 0..<random.below(6) { text.unicodeScalars.append(Unicode.Scalar(points[random.below(points.count)])!) }
    return text
  }
}
