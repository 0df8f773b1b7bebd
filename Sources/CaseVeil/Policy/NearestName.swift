/// The name of a list most like a mistyped one.
public enum NearestName {
  /// The first of the names at the smallest edit distance, at most a third of the letters, or two; else the first that
  /// starts so; nil when all are further.
  public static func of(_ typed: String, among names: [String], ignoringCase: Bool = true) -> String? {
    func letters(_ name: String) -> [UInt8] { ignoringCase ? name.utf8.map(lower) : Array(name.utf8) }
    let typed = letters(typed)
    var best: (name: String, distance: Int)?
    for name in names {
      let distance = distance(typed, letters(name))
      if distance * 3 <= max(typed.count, 6), distance < best?.distance ?? .max { best = (name, distance) }
    }
    if let best { return best.name }
    // The start of a longer name.
    return typed.count >= 3 ? names.first { letters($0).starts(with: typed) } : nil
  }

  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var row = Array(0...b.count)
    for i in a.indices {
      var diagonal = row[0]
      row[0] = i + 1
      for j in b.indices {
        let substituted = diagonal + (a[i] == b[j] ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(substituted, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[b.count]
  }

  private static func lower(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}
