/// A sample of releases that any auditor with the same seed draws alike.
public enum AuditSample {
  /// So many releases, or all if there are fewer, in the order of the ledger.
  ///
  /// Releases are ordered by the digest of seed and hash; risks R0–R1, R2 and R3 or more get places in proportion to
  /// their numbers, and at least one each where the places suffice, the highest risk first.
  public static func releases(_ count: Int, of state: LedgerState, seed: String) -> [Entry] {
    var strata: [[Entry]] = [[], [], []]
    for entry in state.entries {
      guard case .release(let release) = entry.record.body, !state.countsNoMore(entry.hash) else { continue }
      strata[stratum(RiskClass(thirdParty: release.risk.thirdParty, ofSelf: release.risk.ofSelf))].append(entry)
    }
    let places = places(count, in: strata.map { $0.count })
    var sample: [Entry] = []
    for (stratum, places) in zip(strata, places) { sample += ordered(stratum, by: seed).prefix(places) }
    return sample.sorted { $0.record.sequence < $1.record.sequence }
  }

  /// Highest risk first.
  private static func stratum(_ risk: RiskClass) -> Int { risk >= .r3 ? 0 : risk == .r2 ? 1 : 2 }

  private static func ordered(_ entries: [Entry], by seed: String) -> [Entry] {
    let keyed = entries.map { entry in
      (entry: entry, key: SHA256.digest(of: Array(seed.utf8) + [0] + entry.hash.bytes).bytes)
    }
    return keyed.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { $0.entry }
  }

  /// Shares by largest remainder, none above what there is, none at nought while there are places.
  static func places(_ count: Int, in sizes: [Int]) -> [Int] {
    let total = sizes.reduce(0, +)
    if count >= total { return sizes }
    if count <= 0 { return sizes.map { _ in 0 } }
    var places = sizes.map { Int(Int64($0) * Int64(count) / Int64(total)) }
    for i in sizes.indices where sizes[i] > 0 && places[i] == 0 && places.reduce(0, +) < count { places[i] = 1 }
    while places.reduce(0, +) < count {
      let open = sizes.indices.filter { places[$0] < sizes[$0] }
      // The one whose share lags most; of equals the one of higher risk.
      guard let next = open.max(by: { lag($0, places, sizes, count, total) < lag($1, places, sizes, count, total) })
      else {
        break
      }
      places[next] += 1
    }
    return places
  }

  private static func lag(_ i: Int, _ places: [Int], _ sizes: [Int], _ count: Int, _ total: Int) -> Int64 {
    Int64(sizes[i]) * Int64(count) - Int64(places[i]) * Int64(total)
  }
}
