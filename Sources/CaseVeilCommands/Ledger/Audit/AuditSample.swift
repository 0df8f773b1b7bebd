import ConsentLedger

/// The releases that an auditor looks at: the same for everybody with the same seed, whatever the author would like.
struct AuditSample {
  let records: [Int]
  let candidates: Int

  /// Takes so many, in proportion from low (R0, R1), middle (R2) and high (R3 and above), at least one of each.
  init(of releases: [AuditSubject.Release], count: Int, seed: String) {
    let published = releases.filter(\.isPublished)
    candidates = published.count
    let strata = [
      published.filter { $0.risk <= .r1 }, published.filter { $0.risk == .r2 }, published.filter { $0.risk >= .r3 },
    ].filter { !$0.isEmpty }.map { Self.ordered($0, by: seed) }
    let wanted = min(count, candidates)
    var shares = strata.map { max(1, wanted * $0.count / max(1, published.count)) }
    while shares.reduce(0, +) > wanted, let most = shares.indices.max(by: { shares[$0] < shares[$1] }), shares[most] > 0 {
      shares[most] -= 1
    }
    while shares.reduce(0, +) < wanted,
      let next = strata.indices.filter({ shares[$0] < strata[$0].count }).max(by: {
        strata[$0].count - shares[$0] < strata[$1].count - shares[$1]
      })
    {
      shares[next] += 1
    }
    records = zip(strata, shares).flatMap { $0.prefix($1) }.map(\.entry.record.sequence).sorted()
  }

  /// By the digest of the seed, a zero byte and the record's hash.
  private static func ordered(_ releases: [AuditSubject.Release], by seed: String) -> [AuditSubject.Release] {
    releases.map { release in
      (release, SHA256.digest(of: Array(seed.utf8) + [0] + release.entry.hash.bytes).hex)
    }.sorted { $0.1 < $1.1 }.map(\.0)
  }
}
