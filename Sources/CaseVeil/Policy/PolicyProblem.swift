/// Why a table is not a policy: where, what was expected there, and the nearest known name.
public struct PolicyProblem: Error, Hashable, Sendable {
  /// From 1; 0 when no line is at fault.
  public let line: Int
  /// The field, from 1; 0 when the whole line is at fault.
  public let column: Int
  public let expected: Expected
  /// The known name most like the one that was written, or nil when none is near.
  public let nearest: String?

  /// What should have been there.
  public enum Expected: Hashable, Sendable {
    /// A header line `# title: …`.
    case title
    /// A number from 0 to 1000.
    case threshold
    /// Three or four fields: kind, action, detail, because.
    case fields
    /// The name of a kind, or `*`.
    case kind
    /// A kind that no line before has named.
    case newKind
    /// One of keep, remove, pseudonym, generalise.
    case action
    /// An action that this kind can take: only names have pseudonyms, and `*` is kept or removed.
    case actionForKind
    /// A blur that fits the kind; empty for actions other than generalise.
    case detail
    /// A row `*` for kinds that no other row names.
    case defaultRow
    /// The name of a policy.
    case policyName
  }
}

/// The name of a list most like a mistyped one.
enum NearestName {
  /// The first of the names at the smallest edit distance, at most a third of the letters; nil when all are further.
  static func of(_ typed: String, among names: [String]) -> String? {
    let typed = Array(typed.utf8)
    var best: (name: String, distance: Int)?
    for name in names {
      let distance = distance(typed, Array(name.utf8))
      if distance * 3 <= max(typed.count, 3), distance < best?.distance ?? .max { best = (name, distance) }
    }
    return best?.name
  }

  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var row = Array(0...b.count)
    for i in a.indices {
      var diagonal = row[0]
      row[0] = i + 1
      for j in b.indices {
        let substituted = diagonal + (lower(a[i]) == lower(b[j]) ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(substituted, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[b.count]
  }

  private static func lower(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}
