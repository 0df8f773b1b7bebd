import CaseVeil

/// A value of a settings file.
enum SettingsValue: Hashable, Sendable {
  case text(String)
  case truth(Bool)
  case number(Int)
  case texts([String])
}

/// One line `key = value` with its places.
struct SettingsEntry: Hashable, Sendable {
  /// The table it stands in; empty at the top.
  let table: String
  /// Where the table's name stands; nil at the top.
  let tablePlace: TextPlace?
  let key: String
  let keyPlace: TextPlace
  let value: SettingsValue
  let valuePlace: TextPlace

  /// `context.audience`
  var name: String { table.isEmpty ? key : "\(table).\(key)" }
}

/// Why a settings file cannot be used: where, what was expected there, and the nearest known name.
struct SettingsProblem: Error, Hashable, Sendable {
  let place: TextPlace
  let expected: Expected
  let nearest: String?

  /// What should have been there.
  enum Expected: Hashable, Sendable {
    case key, equals, value, text, truth, number(upTo: Int), texts
    case closingQuote, escape, commaOrBracket, closingBracket, lineEnd
    case newKey(line: Int)
    case newTable(line: Int)
    case knownKey([String])
    case knownTable([String])
    case choice([String])
    /// A policy of the program, or the path of a table.
    case policy
    /// No weaker policy than the one that counts without this file.
    case noWeakerPolicy(than: String)
    /// A line that is not above this word.
    case noHigherLine(than: String)
    /// Not this key, which only the user's own file can hold.
    case notInFolder(String)
  }

  init(_ place: TextPlace, _ expected: Expected, nearest: String? = nil) {
    self.place = place
    self.expected = expected
    self.nearest = nearest
  }
}
