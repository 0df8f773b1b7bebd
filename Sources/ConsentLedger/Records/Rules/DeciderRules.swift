extension Rule {
  /// Who may decide for whom.
  ///
  /// C05 and C06 leave refusals and withdrawals alone: to say no must be as easy to record as to say yes.
  static let deciders: [Rule] = [
    .consent(.c01) { consent, _ in
      consent.state == .given && ![.patient, .parent, .attorneyOrDeputy].contains(consent.decidedBy) ? .refuse : nil
    },
    .consent(.c02) { consent, _ in
      let mayHaveNone: [Decider] = [.consultee, .nextOfKin, .personalRepresentative]
      return consent.state == .noObjection && !mayHaveNone.contains(consent.decidedBy) ? .refuse : nil
    },
    .consent(.c03) { consent, _ in
      guard consent.subject == .adult, consent.decidedBy != .patient else { return nil }
      return [.notSought, .notRequired, .invalidated].contains(consent.state) ? nil : .refuse
    },
    .consent(.c04) { consent, _ in
      let isOfPatient = consent.decidedBy == .patient && consent.state == .given
      return consent.subject == .adultLacksCapacity && isOfPatient ? .refuse : nil
    },
    .consent(.c05) { consent, subject in
      guard consent.decidedBy == .attorneyOrDeputy, !consent.saysNo else { return nil }
      return subject.record.commits(to: .evidenceWhere) ? nil : .refuse
    },
    .consent(.c06) { consent, _ in
      guard consent.subject == .childCompetent, consent.decidedBy == .parent, !consent.saysNo else { return nil }
      return consent.alsoAgreed?.contains(.patient) == true ? nil : .refuse
    },
    .consent(.c07) { consent, _ in
      let isOfPatient = consent.decidedBy == .patient && consent.state == .given
      return consent.subject == .childNotCompetent && isOfPatient ? .refuse : nil
    },
    .consent(.c08) { consent, _ in
      consent.subject.isChild && consent.saysYes && consent.reviewDue == nil ? .warn : nil
    },
    .consent(.c09) { consent, _ in
      consent.subject == .deceased && consent.decidedBy == .patient && consent.saysYes ? .warn : nil
    },
    .consent(.c10) { consent, _ in
      guard consent.subject == .deceased else { return nil }
      return [.parent, .attorneyOrDeputy].contains(consent.decidedBy) ? .refuse : nil
    },
    .consent(.c11) { consent, _ in
      let isInvented = consent.state == .notRequired && [.fictional, .composite].contains(consent.basis)
      if consent.subject == .notAPerson { return isInvented ? nil : .refuse }
      // A real person cannot be declared fictional: that class needs no consent at all.
      return consent.basis == .fictional ? .refuse : nil
    },
  ]
}

extension ConsentRecord {
  /// Whether the record lets something be shared on somebody's word.
  public var saysYes: Bool { state == .given || state == .noObjection }

  /// Whether the record ends or refuses.
  var saysNo: Bool { state == .refused || state == .withdrawn || state == .invalidated }
}
