extension Record {
  /// Whether another hand made it than another record: by their keys; nil where not both have one.
  private func hasOtherKey(than other: Record) -> Bool? {
    guard let mine = actorKey, let others = other.actorKey else { return nil }
    return mine != others
  }

  /// Whether somebody else made it than another record: of another role and, where both keys are known, of another key.
  ///
  /// A word for a role is only stated; a key is the same for all that one person records in a ledger.
  public func isByAnotherHand(than other: Record) -> Bool {
    role != other.role && hasOtherKey(than: other) ?? true
  }

  /// Whether somebody else made it, who may have the same role: two guardians are two persons.
  func isByAnotherPerson(than other: Record) -> Bool { hasOtherKey(than: other) ?? (role != other.role) }

  /// Whether both have a key and it is the same.
  public func isByTheSameHand(as other: Record) -> Bool { hasOtherKey(than: other) == false }
}

extension RecordBody {
  /// Whether it speaks against sharing, or of something that happened: whoever voids it must not be alone in that.
  public var needsSecondHandToVoid: Bool {
    switch self {
    case .consent(let consent): [.refused, .withdrawn, .invalidated].contains(consent.state)
    case .release(let release): release.status == .published
    case .review(let review): review.outcome != .ok
    default: false
    }
  }
}

extension LedgerState {
  /// Whether another hand, in one of these roles, reviewed a record and found it good.
  func isReviewedByAnother(_ entry: Entry, in roles: [Role] = Role.allCases) -> Bool {
    reviews(of: entry.hash).contains { review in
      guard case .review(let body) = review.record.body, body.outcome == .ok else { return false }
      return roles.contains(review.record.role) && review.record.isByAnotherHand(than: entry.record)
    }
  }

  /// Whether somebody of a role, who did not record the release, reviewed it and found it good.
  func isConfirmed(_ release: Entry, by role: Role) -> Bool {
    reviews(of: release.hash).contains { review in
      guard case .review(let body) = review.record.body, body.outcome == .ok else { return false }
      return review.record.role == role && review.record.isByAnotherPerson(than: release.record)
    }
  }

  /// Whether a record is out of account.
  ///
  /// A no, a withdrawal, a reviewer's objection or a post stays in account until another hand has reviewed the void: one
  /// person's word must not make a problem vanish.
  public func countsNoMore(_ hash: Digest) -> Bool {
    guard let void = void(of: hash), let target = entry(hash) else { return false }
    return !target.record.body.needsSecondHandToVoid || isReviewedByAnother(void)
  }

  /// The void of a record that still counts, because nobody else has reviewed the void.
  public func openVoid(of hash: Digest) -> Entry? { countsNoMore(hash) ? nil : void(of: hash) }
}
