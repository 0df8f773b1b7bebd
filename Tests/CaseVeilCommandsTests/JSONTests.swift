import Testing

@testable import CaseJSON
@testable import CaseVeilCommands

/// The scanner takes what RFC 8259 allows and nothing else; the writer writes what the scanner reads.
@Suite struct JSONTests {
  private func line(_ text: String) throws(JSONProblem) -> JSONLine { try JSONLine(Array(text.utf8)[...]) }

  private func text(of line: String) throws(JSONProblem) -> String? {
    try self.line(line).text("text").map { String(decoding: $0, as: UTF8.self) }
  }

  private func problem(of text: String) -> JSONProblem? {
    do throws(JSONProblem) {
      _ = try self.text(of: text)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    "", "plain", "two\nlines\r\n\tand a tab", #"quotes " and \ and /"#, "café 😀 e\u{301} \u{2028}\u{FEFF}",
    "\u{01}\u{1F}\u{7F}", "{\"text\":\"\"}",
  ]) func whatIsWrittenIsReadBack(_ text: String) throws {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("id")
    writer.number(-12)
    writer.key("text")
    writer.string(text)
    writer.endObject()
    let line = try JSONLine(writer.bytes[...])
    #expect(try line.text("text") == Array(text.utf8))
    #expect(line.number("id") == -12)
  }

  @Test func escapesAreDecoded() throws {
    #expect(try text(of: #"{"text":"\"\\\/\b\f\n\r\t\u00e9\u20AC"}"#) == "\"\\/\u{8}\u{C}\n\r\té€")
    #expect(try text(of: #"{"te\u0078t":"by its escaped key"}"#) == "by its escaped key")
  }

  @Test func surrogatePairsAreJoinedAndHalvesRefused() throws {
    #expect(try text(of: #"{"text":"\ud83d\ude00"}"#) == "😀")
    #expect(problem(of: #"{"text":"\ud83d"}"#) == .loneSurrogate(offset: 11))
    #expect(problem(of: #"{"text":"\ude00\ud83d"}"#) == .loneSurrogate(offset: 11))
    #expect(problem(of: #"{"text":"\ud83d\ud83d"}"#) == .loneSurrogate(offset: 11))
    #expect(problem(of: #"{"text":"\ud83dx"}"#) == .loneSurrogate(offset: 11))
  }

  @Test(arguments: ["0", "-0", "12", "1.5", "-0.25", "1e9", "1E+9", "2.5e-3", "true", "false", "null", "[]", "{}"])
  func valuesOfTheStandardAreTaken(_ value: String) throws {
    let line = try line("{\"a\":\(value)}")
    #expect(line.member("a").map { String(decoding: line.raw($0), as: UTF8.self) } == value)
  }

  @Test(arguments: [
    "01", "+1", ".5", "1.", "1e", "1e+", "0x1F", "-", "-inf", "nan", "Infinity", "True", "1_000", "'a'", "",
  ]) func otherValuesAreRefused(_ value: String) {
    #expect(problem(of: "{\"a\":\(value)}") == .expected(.value, offset: 5))
  }

  @Test func deepNestingIsRefused() throws {
    func nested(_ depth: Int) -> String {
      "{\"a\":" + String(repeating: "[", count: depth) + String(repeating: "]", count: depth) + "}"
    }
    #expect(problem(of: nested(60)) == nil)
    guard case .tooDeep = problem(of: nested(100)) else {
      Issue.record("100 lists inside one another were taken")
      return
    }
    guard case .tooDeep = problem(of: "{\"a\":" + String(repeating: "[", count: 1_000_000)) else {
      Issue.record("a million open brackets were taken")
      return
    }
  }

  @Test func keysMayNotRepeat() {
    #expect(problem(of: #"{"a":1,"a":2}"#) == .duplicateKey(offset: 7))
    #expect(problem(of: #"{"a":1,"\u0061":2}"#) == .duplicateKey(offset: 7))
  }

  @Test func elementsAreFoundOneByOne() throws {
    let line = try line(#"{"spans":[ {"start":1} , [2,3],"]" ]}"#)
    #expect(
      try line.elements("spans").map { String(decoding: $0, as: UTF8.self) } == [#"{"start":1}"#, "[2,3]", #""]""#])
    #expect(try line.elements("none").isEmpty)
  }

  @Test(arguments: [(0, "0.0"), (5, "0.005"), (80, "0.08"), (700, "0.7"), (985, "0.985"), (1000, "1")])
  func thousandthsAreWrittenAsDecimals(_ permille: Int, _ text: String) {
    var writer = JSONWriter()
    writer.permille(permille)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == text)
  }

  /// Whatever bytes come: a line or a problem, never a crash, and what is taken can be handed on.
  @Test func anyBytesGiveALineOrAProblem() {
    var random = SplitMix(state: 2026)
    let pieces = [
      "{", "}", "[", "]", "\"", "\\", "\\u", "d83d", "de00", ":", ",", "text", "id", "1", "-", "e", " ", "true",
    ]
    for round in 0..<20_000 {
      var bytes: [UInt8] = round.isMultiple(of: 2) ? Array("{\"text\":".utf8) : []
      for _ in 0..<Int.random(in: 0..<24, using: &random) {
        if Bool.random(using: &random) {
          bytes += pieces.randomElement(using: &random)!.utf8
        } else {
          bytes.append(.random(in: 0...255, using: &random))
        }
      }
      guard let line = try? JSONLine(bytes[...]) else { continue }
      for member in line.members {
        _ = try? line.text(member.key)
        _ = try? line.elements(member.key)
        _ = line.number(member.key)
        #expect(!line.raw(member).isEmpty)
      }
    }
  }

  /// Every prefix of a good line is refused.
  @Test func cutLinesAreRefused() {
    let whole = Array(#"{"id":1,"text":"a \u00e9 \" b","more":[{"x":null},"y"]}"#.utf8)
    #expect((try? JSONLine(whole[...])) != nil)
    for end in whole.indices { #expect((try? JSONLine(whole[..<end])) == nil) }
  }
}

/// Random numbers that are the same on every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
