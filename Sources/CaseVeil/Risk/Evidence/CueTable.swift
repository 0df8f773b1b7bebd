import CaseLexicons

/// Words that tell of a course, of what relatives did, of a death, of the press. Source: `risk/cues.tsv`.
final class CueTable: Sendable {
  enum Kind: UInt8, Sendable { case step, turn, act, image, stuck, orifice, reported, death, present }

  static let shared = CueTable()

  private let rows: [(hash: UInt64, kind: Kind)]
  private let filter: WordFilter

  private init() {
    let names: [(StaticString, Kind)] = [
      ("step", .step), ("turn", .turn), ("act", .act), ("image", .image), ("stuck", .stuck), ("orifice", .orifice),
      ("reported", .reported), ("death", .death), ("present", .present),
    ]
    let kinds = names.map { (WordHash($0.0).value, $0.1) }
    var rows: [(hash: UInt64, kind: Kind)] = []
    Lexicon(named: "risk/cues.tsv")?.forEachPair { word, kind in
      for known in kinds where known.0 == kind.value { rows.append((word.value, known.1)) }
    }
    self.rows = rows.sorted { $0.hash < $1.hash }
    filter = WordFilter(rows.map { $0.hash })
  }

  var hashes: [UInt64] { rows.map { $0.hash } }

  /// What a word is a cue of; nil for nearly all. O(log words).
  @inline(__always)
  subscript(word: WordHash) -> Kind? { filter.mayHold(word) ? search(word.value) : nil }

  private func search(_ hash: UInt64) -> Kind? {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].hash < hash { low = middle + 1 } else { high = middle }
    }
    return low < rows.count && rows[low].hash == hash ? rows[low].kind : nil
  }
}
