/// One line of an ignore file, as `gitignore(5)` describes it.
struct IgnorePattern: Hashable, Sendable {
  /// The number of its line, from 1.
  let line: Int
  /// Whether it takes back what a line before leaves out.
  let isException: Bool
  /// Whether it means folders only.
  let isForFolders: Bool
  private let parts: [[Unicode.Scalar]]

  /// Nil for an empty line and for a comment.
  init?(_ text: Substring, line: Int) {
    var scalars = Array(text.unicodeScalars)
    if scalars.last == "\r" { scalars.removeLast() }
    while scalars.last == " ", scalars.dropLast().last != "\\" { scalars.removeLast() }
    if scalars.isEmpty || scalars.first == "#" { return nil }
    isException = scalars.first == "!"
    if isException { scalars.removeFirst() }
    isForFolders = scalars.last == "/"
    while scalars.last == "/" { scalars.removeLast() }
    if scalars.isEmpty { return nil }
    let isAnchored = scalars.contains("/")
    if scalars.first == "/" { scalars.removeFirst() }
    let parts = scalars.split(separator: "/", omittingEmptySubsequences: true).map(Array.init)
    self.parts = isAnchored ? parts : [["*", "*"]] + parts
    self.line = line
  }

  /// The patterns of an ignore file.
  static func all(in source: String) -> [IgnorePattern] {
    var all: [IgnorePattern] = []
    for (i, line) in source.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if let pattern = IgnorePattern(Substring(line), line: i + 1) { all.append(pattern) }
    }
    return all
  }

  /// Whether it means a path, given by its names from the folder of the ignore file on.
  func matches(_ path: ArraySlice<String>, isFolder: Bool) -> Bool {
    if isForFolders, !isFolder { return false }
    return Self.matches(parts[...], path.map { Array($0.unicodeScalars) }[...])
  }

  private static func matches(_ parts: ArraySlice<[Unicode.Scalar]>, _ path: ArraySlice<[Unicode.Scalar]>) -> Bool {
    guard let part = parts.first else { return path.isEmpty }
    if part == ["*", "*"] {
      if parts.count == 1 { return !path.isEmpty }
      return (path.startIndex...path.endIndex).contains { matches(parts.dropFirst(), path[$0...]) }
    }
    guard let name = path.first, matches(part[...], name[...]) else { return false }
    return matches(parts.dropFirst(), path.dropFirst())
  }

  /// `*` any letters, `?` one, `[a-z]` one of these, `[!a-z]` none of these, a backslash before what is meant as it stands.
  private static func matches(_ pattern: ArraySlice<Unicode.Scalar>, _ name: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = pattern.first else { return name.isEmpty }
    let rest = pattern.dropFirst()
    switch first {
    case "*": return (name.startIndex...name.endIndex).contains { matches(rest, name[$0...]) }
    case "?": return !name.isEmpty && matches(rest, name.dropFirst())
    case "[":
      guard let letter = name.first, let end = rest.dropFirst().firstIndex(of: "]") else { break }
      return holds(rest[rest.startIndex..<end], letter) && matches(pattern[(end + 1)...], name.dropFirst())
    case "\\":
      guard let letter = rest.first else { return false }
      return name.first == letter && matches(rest.dropFirst(), name.dropFirst())
    default: break
    }
    return name.first == first && matches(rest, name.dropFirst())
  }

  /// Whether a letter is one of those between square brackets.
  private static func holds(_ set: ArraySlice<Unicode.Scalar>, _ letter: Unicode.Scalar) -> Bool {
    let isOther = set.first == "!" || set.first == "^"
    var rest = isOther ? set.dropFirst() : set
    var isIn = false
    while let low = rest.first {
      rest = rest.dropFirst()
      if rest.count >= 2, rest.first == "-", let high = rest.dropFirst().first {
        isIn = isIn || low <= letter && letter <= high
        rest = rest.dropFirst(2)
      } else {
        isIn = isIn || low == letter
      }
    }
    return isIn != isOther
  }
}
