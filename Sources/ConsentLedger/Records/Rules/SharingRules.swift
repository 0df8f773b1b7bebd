extension Rule {
  /// What a release must say.
  static let sharing: [Rule] = [
    .release(.c26) { release, subject in
      if release.status == .published, !subject.record.commits(to: .textReleased) { return .refuse }
      return release.decision == .block && release.override == nil ? .refuse : nil
    },
    .release(.c27) { release, subject in
      guard let override = release.override, release.decision == .block else { return nil }
      switch override.code {
      case .authorJudgement:
        return [.governanceLead, .caldicottGuardian, .editor].contains(subject.record.role) ? nil : .refuse
      case .guardianApproved, .editorApproved:
        // Roles are only stated. That somebody else approved must be shown by something that can be looked at.
        return subject.record.commits(to: .evidenceWhere) || subject.record.commits(to: .evidenceFile) ? nil : .refuse
      case .emergencyPublicHealth: return nil
      }
    },
    Rule(.c32) { subject in
      guard let caseID = subject.record.caseID else { return nil }
      switch subject.record.body {
      case .consent(let consent):
        return subject.state.releases(of: caseID).contains { $0.release.parties != consent.parties } ? .warn : nil
      case .release(let release):
        return subject.state.consents(of: caseID).contains { $0.consent.parties != release.parties } ? .warn : nil
      default: return nil
      }
    },
    .release(.c33) { release, subject in
      guard let published = release.publishedAt else { return nil }
      return release.consents.contains { subject.state.entry($0).map { published < $0.record.at.day } ?? false }
        ? .warn : nil
    },
  ]
}
