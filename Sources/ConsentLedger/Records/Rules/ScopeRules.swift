extension Rule {
  /// What a consent covers and for how long.
  ///
  /// C25 and C31 are kept by the reader of records itself (`SchemaFault.rule`), which lets nothing else through.
  static let scopes: [Rule] = [
    .consent(.c18) { consent, _ in
      guard consent.saysYes else { return nil }
      guard let scope = consent.scope else { return .refuse }
      let lists = [scope.audiences.count, scope.channels.count, scope.content.count, scope.purposes.count]
      return lists.contains(0) ? .refuse : nil
    },
    .consent(.c19) { consent, _ in
      guard let scope = consent.scope else { return nil }
      switch scope.ending {
      case .until(let day): return day < scope.from ? .refuse : day > scope.from.adding(years: 10) ? .warn : nil
      case .event(let event): return event == .none ? .warn : nil
      }
    },
    .consent(.c24) { consent, subject in
      let today = subject.record.at.day
      if consent.decidedAt > today { return .refuse }
      return consent.decidedAt.adding(years: 5) < today ? .warn : nil
    },
  ]
}
