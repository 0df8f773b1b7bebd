import CaseVeil
import Testing

@testable import CaseVeilCommands

/// The part of TOML that settings need, and what is said of the rest.
@Suite struct SettingsReaderTests {
  private func values(_ source: String) throws -> [String: SettingsValue] {
    let entries = try SettingsReader.entries(of: source)
    return Dictionary(uniqueKeysWithValues: entries.map { ($0.name, $0.value) })
  }

  @Test func readsWhatSettingsNeed() throws {
    let values = try values(
      """
      # a comment
      policy = "strict" # and another
      jobs = 1_0
      plain = true
      'odd key' = 'C:\\temp'
      keep = [ "a.txt", # one
        "b\\u00e9.txt",
      ]
      empty = []

      [ context ]
      audience = "team"
      """)
    #expect(values["policy"] == .text("strict"))
    #expect(values["jobs"] == .number(10))
    #expect(values["plain"] == .truth(true))
    #expect(values["odd key"] == .text("C:\\temp"))
    #expect(values["keep"] == .texts(["a.txt", "bé.txt"]))
    #expect(values["empty"] == .texts([]))
    #expect(values["context.audience"] == .text("team"))
  }

  @Test func lineEndsAndMarksDoNotCount() throws {
    #expect(try values("\u{FEFF}a = 1\r\nb = 2\r\n") == ["a": .number(1), "b": .number(2)])
    #expect(try values("").isEmpty)
  }

  static let faults: [(source: String, line: Int, column: Int, expected: SettingsProblem.Expected)] = [
    ("= 1", 1, 1, .key), ("a 1", 1, 3, .equals), ("a = ", 1, 5, .value), ("a = strict", 1, 5, .value),
    ("a = 1.5", 1, 5, .value), ("a = \"x", 1, 5, .closingQuote), ("a = \"\\q\"", 1, 6, .escape),
    ("a = [1]", 1, 6, .text), ("a = [\"x\" \"y\"]", 1, 10, .commaOrBracket), ("[a", 1, 3, .closingBracket),
    ("a = 1 b = 2", 1, 7, .lineEnd), ("a = 1\na = 2", 2, 1, .newKey(line: 1)),
    ("[a]\n[b]\n[a]", 3, 1, .newTable(line: 1)), ("a.b = 1", 1, 2, .equals), ("[[a]]", 1, 2, .key),
    ("a = { b = 1 }", 1, 5, .value),
  ]

  @Test(arguments: faults) func saysWhereAndWhat(
    _ source: String, _ line: Int, _ column: Int, _ expected: SettingsProblem.Expected
  ) {
    #expect {
      try SettingsReader.entries(of: source)
    } throws: { error in
      guard let problem = error as? SettingsProblem else { return false }
      return problem.place.line == line && problem.place.column == column && problem.expected == expected
    }
  }

  @Test func everySettingIsAnOptionOfSomeCommand() {
    for key in SettingKey.all {
      #expect(
        CaseVeilCommand.all.contains { $0.name != "config" && $0.options.contains { $0.name == key.option.name } })
      #expect(!key.standard.isEmpty)
    }
  }

  /// Nothing that anybody could type into such a file is a crash.
  @Test func anyBytesAreReadOrRefused() {
    let pieces = ["a", "=", " ", "\"", "'", "[", "]", "\n", "#", "\\", "1", "true", ",", "\r\n", "é", "\u{0}"]
    var state: UInt64 = 7
    for _ in 0..<2000 {
      var source = ""
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        source += pieces[Int(state >> 33) % pieces.count]
      }
      _ = try? SettingsReader.entries(of: source)
    }
  }
}
