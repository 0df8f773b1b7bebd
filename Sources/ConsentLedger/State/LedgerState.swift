/// The records of a ledger, replayed: what is known after the last of them. No files, no clock.
public struct LedgerState: Sendable {
  /// All records in order; the index is the sequence number.
  public private(set) var entries: [Entry] = []
  /// What is needed to add a leaf to the tree over them.
  public private(set) var frontier = Frontier()
  /// The length of all lines with their line feeds.
  public private(set) var bytes = 0
  /// The cases in the order in which they first appear.
  public private(set) var cases: [CaseID] = []
  private var places: [Digest: Int] = [:]
  private var placesByID: [RandomID: Int] = [:]
  private var placesByCase: [CaseID: [Int]] = [:]
  private var placesByThread: [RandomID: [Int]] = [:]
  private var voids: [Digest: Int] = [:]
  private var retractionsByRelease: [Digest: [Int]] = [:]
  private var reviewsByTarget: [Digest: [Int]] = [:]
  private var erasuresByTarget: [RandomID: [Int]] = [:]
  /// Reviews, voids and erasures by the place of the record that they are about.
  private var remarks: [Int: [Int]] = [:]
  private var recoveredFiles: Set<Digest> = []

  public init() {}

  /// Adds the next record. Checks nothing: that is the business of the scan and of the rules.
  mutating func append(_ entry: Entry) {
    let place = entries.count
    entries.append(entry)
    frontier.push(entry.hash)
    bytes += entry.length + 1
    places[entry.hash] = place
    placesByID[entry.record.id] = place
    if let caseID = entry.record.caseID {
      if placesByCase[caseID] == nil { cases.append(caseID) }
      placesByCase[caseID, default: []].append(place)
    }
    switch entry.record.body {
    case .consent(let consent): placesByThread[consent.consentID, default: []].append(place)
    case .retraction(let retraction): retractionsByRelease[retraction.release, default: []].append(place)
    case .review(let review):
      for target in review.targets {
        reviewsByTarget[target, default: []].append(place)
        remark(place, on: places[target])
      }
    case .erasure(let erasure):
      erasuresByTarget[erasure.target, default: []].append(place)
      remark(place, on: placesByID[erasure.target])
    case .void(let void):
      voids[void.target] = place
      remark(place, on: places[void.target])
    case .recovery(let recovery): for file in recovery.files { recoveredFiles.insert(file.digest) }
    case .opening, .release, .checkpoint: break
    }
  }

  private mutating func remark(_ place: Int, on target: Int?) {
    if let target { remarks[target, default: []].append(place) }
  }

  /// Whether a recovery names the file with this digest.
  func names(recovered digest: Digest) -> Bool { recoveredFiles.contains(digest) }
}

extension LedgerState {
  /// The number of records.
  public var size: Int { entries.count }
  public var root: Digest { frontier.root }
  /// The hash of the last record; zero when there is none.
  public var lastHash: Digest { entries.last?.hash ?? .zero }

  /// What the first record says.
  public var opening: OpeningRecord? {
    if case .opening(let opening)? = entries.first?.record.body { opening } else { nil }
  }

  /// Size and root now; nil for an empty ledger.
  public var checkpoint: Checkpoint? {
    opening.map { Checkpoint(ledger: $0.ledger, size: size, root: root) }
  }

  /// Size and root when the ledger had so many records; nil when it never had.
  public func checkpoint(ofFirst size: Int) -> Checkpoint? {
    guard size > 0, let root = root(ofFirst: size) else { return nil }
    return opening.map { Checkpoint(ledger: $0.ledger, size: size, root: root) }
  }

  /// The root over the first `size` records; nil when there are fewer. O(size).
  public func root(ofFirst size: Int) -> Digest? {
    guard size <= entries.count else { return nil }
    if size == entries.count { return root }
    var frontier = Frontier()
    for entry in entries.prefix(size) { frontier.push(entry.hash) }
    return frontier.root
  }

  /// The record with this hash.
  public func entry(_ hash: Digest) -> Entry? { places[hash].map { entries[$0] } }

  /// The record with this identifier.
  public func entry(id: RandomID) -> Entry? { placesByID[id].map { entries[$0] } }

  /// All records of a case in order.
  public func entries(of caseID: CaseID) -> [Entry] { (placesByCase[caseID] ?? []).map { entries[$0] } }

  /// All records of a case and those that review, void or erase them, in order.
  public func timeline(of caseID: CaseID) -> [Entry] {
    var timeline = Set(placesByCase[caseID] ?? [])
    for place in placesByCase[caseID] ?? [] { timeline.formUnion(remarks[place] ?? []) }
    return timeline.sorted().map { entries[$0] }
  }

  /// All records of a thread of consent in order.
  public func entries(ofThread consentID: RandomID) -> [Entry] { (placesByThread[consentID] ?? []).map { entries[$0] } }

  /// The record that says that this one counts no more. Whether it does, `countsNoMore` tells.
  public func void(of hash: Digest) -> Entry? { voids[hash].map { entries[$0] } }

  /// The retractions of a release that count, in order.
  public func retractions(of release: Digest) -> [Entry] { counting(retractionsByRelease[release]) }

  /// The reviews of a record that count, in order.
  public func reviews(of target: Digest) -> [Entry] { counting(reviewsByTarget[target]) }

  /// The erasures of values of a record, in order.
  public func erasures(of record: RandomID) -> [Entry] { (erasuresByTarget[record] ?? []).map { entries[$0] } }

  /// Whether an erasure names this value.
  public func isErased(_ field: PersonalField, of record: RandomID) -> Bool {
    erasures(of: record).contains {
      if case .erasure(let erasure) = $0.record.body { erasure.fields.contains(field) } else { false }
    }
  }

  private func counting(_ places: [Int]?) -> [Entry] {
    (places ?? []).map { entries[$0] }.filter { !countsNoMore($0.hash) }
  }

  /// The consent records of a case that count, in order.
  public func consents(of caseID: CaseID) -> [(entry: Entry, consent: ConsentRecord)] {
    entries(of: caseID).compactMap { entry in
      if case .consent(let consent) = entry.record.body, !countsNoMore(entry.hash) { (entry, consent) } else { nil }
    }
  }

  /// The releases of a case that count, in order.
  public func releases(of caseID: CaseID) -> [(entry: Entry, release: ReleaseRecord)] {
    entries(of: caseID).compactMap { entry in
      if case .release(let release) = entry.record.body, !countsNoMore(entry.hash) { (entry, release) } else { nil }
    }
  }

  /// Whether a release is published and not taken down.
  public func isLive(_ entry: Entry) -> Bool {
    guard case .release(let release) = entry.record.body, release.status == .published, !countsNoMore(entry.hash) else {
      return false
    }
    return !retractions(of: entry.hash).contains {
      if case .retraction(let retraction) = $0.record.body { retraction.outcome == .takenDown } else { false }
    }
  }

  /// How many people a case describes, by the greatest number that a record of it states; at least 1.
  public func parties(of caseID: CaseID) -> Int {
    var parties = 1
    for (_, consent) in consents(of: caseID) { parties = max(parties, consent.parties, consent.party.number) }
    for (_, release) in releases(of: caseID) { parties = max(parties, release.parties) }
    return parties
  }
}
