/// What holds for one person of one case, after all records.
public struct EffectiveConsent: Sendable {
  public let party: Party
  /// The record that decides; nil when there is none.
  public let entry: Entry?
  public let consent: ConsentRecord?
  public let consentClass: ConsentClass
  /// The class if all that is asked were covered: a ground that lapses must not be judged more mildly than it was.
  let classIfCovered: ConsentClass
  /// What the consent does not cover; empty when it covers all that was asked.
  public let gaps: [Gap]
  /// How the text asked about compares with the one seen.
  public let textMatch: TextMatch

  /// Where what is asked goes beyond what was agreed.
  public enum Gap: String, CaseIterable, Hashable, Sendable {
    case notYet = "not_yet"
    case expired
    case audience, channel, content, identifiability
    case text
  }

  /// One word for what holds: a state as recorded, or one that is only computed.
  public var condition: String {
    guard let consent else { return "unknown" }
    if gaps.contains(.expired) { return "expired" }
    if gaps.contains(.notYet) { return "not_yet" }
    if gaps.contains(.text) { return "text_changed" }
    return gaps.isEmpty ? consent.state.rawValue : "out_of_scope"
  }

  /// Whether something can be shared on this record's word.
  public var isReliedOn: Bool {
    switch consentClass {
    case .fictional, .validWritten, .validVerbal, .supported, .basis: entry != nil
    case .none, .lapsed, .against: false
    }
  }
}

extension LedgerState {
  /// What holds for a person of a case on a day. With a request its scope and text are tested too, else days alone.
  ///
  /// - Parameter sequence: Only records before this one count.
  public func effectiveConsent(
    for caseID: CaseID, party: Party, on day: Day, asking request: SharingRequest? = nil,
    opening values: PrivateValues = PrivateValues(), before sequence: Int = .max
  ) -> EffectiveConsent {
    let ends = threadEnds(of: caseID, party: party, before: sequence)
    func result(
      _ found: (entry: Entry, consent: ConsentRecord)?, _ consentClass: ConsentClass,
      _ gaps: [EffectiveConsent.Gap] = [], _ match: TextMatch = .notChecked
    ) -> EffectiveConsent {
      EffectiveConsent(
        party: party, entry: found?.entry, consent: found?.consent, consentClass: gaps.isEmpty ? consentClass : .lapsed,
        classIfCovered: consentClass, gaps: gaps, textMatch: match)
    }
    // Only a later yes of the one who decides lifts a no: a basis that the author names does not.
    let newestGiven = ends.last { $0.consent.state == .given }?.entry.record.sequence ?? -1
    if let no = ends.last(where: { $0.consent.state == .refused || $0.consent.state == .withdrawn }),
      no.entry.record.sequence > newestGiven
    {
      return result(no, .against)
    }
    guard let newest = ends.last(where: { $0.consent.saysYes || $0.consent.state == .notRequired }) else {
      return result(ends.last, .none)
    }
    let match = textMatch(of: request?.text, with: newest.entry, opening: values)
    let gaps = gaps(of: newest.consent, on: day, asking: request, textMatch: match)
    return result(newest, ConsentClass(newest.consent), gaps, match)
  }

  /// The newest record of each thread of a person, in order.
  private func threadEnds(
    of caseID: CaseID, party: Party, before sequence: Int
  ) -> [(entry: Entry, consent: ConsentRecord)] {
    var ends: [(entry: Entry, consent: ConsentRecord)] = []
    for found in consents(of: caseID) where found.consent.party == party && found.entry.record.sequence < sequence {
      ends.removeAll { $0.consent.consentID == found.consent.consentID }
      ends.append(found)
    }
    return ends
  }

  private func textMatch(of text: TextDigest?, with entry: Entry, opening values: PrivateValues) -> TextMatch {
    guard let text, let seen = values.textSeen(in: entry.record) else { return .notChecked }
    return seen.match(text)
  }

  private func gaps(
    of consent: ConsentRecord, on day: Day, asking request: SharingRequest?, textMatch: TextMatch
  ) -> [EffectiveConsent.Gap] {
    var gaps: [EffectiveConsent.Gap] = []
    if let scope = consent.scope {
      if day < scope.from { gaps.append(.notYet) }
      if let last = scope.lastDay, day > last { gaps.append(.expired) }
      if let request { gaps += scope.gaps(for: request) }
    }
    if textMatch == .different { gaps.append(.text) }
    return gaps
  }
}

extension Scope {
  /// What of a request lies outside.
  fileprivate func gaps(for request: SharingRequest) -> [EffectiveConsent.Gap] {
    var gaps: [EffectiveConsent.Gap] = []
    if !audiences.contains(request.audience) { gaps.append(.audience) }
    if !covers(channel: request.channel) { gaps.append(.channel) }
    if !request.content.allSatisfy({ content.contains($0) }) { gaps.append(.content) }
    if identifiability < request.identifiabilityNeeded { gaps.append(.identifiability) }
    return gaps
  }
}

extension ConsentClass {
  /// The class of a consent that covers what is asked.
  fileprivate init(_ consent: ConsentRecord) {
    switch consent.state {
    case .given: self = consent.form.isWritten ? .validWritten : .validVerbal
    case .noObjection: self = .supported
    case .notRequired: self = consent.basis == .fictional ? .fictional : .basis
    case .notSought, .requested, .refused, .withdrawn, .invalidated: self = .none
    }
  }
}
