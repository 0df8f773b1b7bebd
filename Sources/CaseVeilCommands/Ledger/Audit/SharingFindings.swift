import ConsentLedger

extension AuditRule {
  /// About what was posted.
  static let sharing: [AuditRule] = [
    AuditRule("A01", "published_without_consent", .medium, "posted with no consent on record") { subject in
      subject.releases.filter { $0.isPublished && $0.release.reasons.first == "P-NONE" }.map { ($0.entry, nil) }
    },
    AuditRule("A02", "live_after_withdrawal", .high, "still live though the patient said no or withdrew") { subject in
      subject.live.compactMap { release in
        guard let no = release.today.first(where: { $0.consentClass == .against }), let consent = no.consent else {
          return nil
        }
        return (release.entry, subject.today.days(since: consent.decidedAt))
      }
    },
    AuditRule("A03", "live_after_expiry", .high, "still live though the consent has ended") { subject in
      subject.live.compactMap { release in
        guard let ended = release.today.first(where: { $0.gaps.contains(.expired) }),
          let last = ended.consent?.scope?.lastDay
        else { return nil }
        return (release.entry, subject.today.days(since: last))
      }
    },
    AuditRule("A04", "consent_ending_soon", .low, "live, and the consent ends soon") { subject in
      subject.live.compactMap { release in
        let ends = release.today.compactMap { $0.isReliedOn ? $0.consent?.scope?.lastDay : nil }
        guard let last = ends.min(), last.days(since: subject.today) <= subject.soon else { return nil }
        return (release.entry, last.days(since: subject.today))
      }
    },
    AuditRule("A05", "text_differs", .high, "not the text that the patient agreed to") { subject in
      subject.releases.filter { release in
        release.isPublished
          && (release.release.textMatch == .different || release.then.contains { $0.textMatch == .different })
      }.map { ($0.entry, nil) }
    },
    AuditRule("A06", "high_risk_without_written_consent", .high, "R2 or above in the open, without consent in writing") {
      subject in
      subject.releases.filter {
        $0.isPublished && $0.risk >= .r2 && ($0.group == .open || $0.group == .journal)
          && $0.release.reasons.first != "P-VALID-WRITTEN"
      }.map { ($0.entry, nil) }
    },
    AuditRule("A07", "out_of_scope", .high, "beyond what was agreed: audience, channel, content or how recognisable") {
      subject in
      let beyond: [EffectiveConsent.Gap] = [.audience, .channel, .content, .identifiability]
      return subject.releases.filter { release in
        release.isPublished && release.then.contains { $0.gaps.contains { beyond.contains($0) } }
      }.map { ($0.entry, nil) }
    },
    AuditRule("A08", "override_unreviewed", .medium, "a block was passed over, and nobody of that role has reviewed it") {
      subject in
      subject.releases.filter { release in
        guard let override = release.release.override else { return false }
        let roles: [Role] =
          switch override.code {
          case .guardianApproved: [.caldicottGuardian]
          case .editorApproved: [.editor]
          case .emergencyPublicHealth, .authorJudgement: [.caldicottGuardian, .governanceLead, .editor]
          }
        return !subject.state.reviews(of: release.entry.hash).contains { review in
          guard case .review(let body) = review.record.body else { return false }
          return body.outcome == .ok && roles.contains(review.record.role)
        }
      }.map { ($0.entry, nil) }
    },
    AuditRule("A12", "final_text_not_seen", .medium, "the patient wants to see the final text and has not") { subject in
      subject.releases.filter { release in
        release.isPublished
          && release.today.contains {
            $0.consent?.finalTextRight == .required && $0.entry?.record.commits(to: .textSeen) == false
          }
      }.map { ($0.entry, nil) }
    },
    AuditRule("A14", "recorder_is_author_unreviewed", .medium, "recorded and posted by one hand, reviewed by no other") {
      subject in
      subject.releases.filter { release in
        guard release.isPublished, !subject.isReviewed(release.entry) else { return false }
        return release.release.consents.contains { hash in
          guard let consent = subject.state.entry(hash)?.record else { return false }
          if let a = consent.actorKey, let b = release.entry.record.actorKey { return a == b }
          return consent.role == release.entry.record.role
        }
      }.map { ($0.entry, nil) }
    },
    AuditRule("A19", "person_without_record", .medium, "describes somebody of whom nothing is on record") { subject in
      subject.releases.filter { release in release.isPublished && release.today.contains { $0.entry == nil } }
        .map { ($0.entry, nil) }
    },
    AuditRule("A20", "relies_on_void", .high, "live, and relies on a record that counts no more") { subject in
      subject.live.filter { release in
        release.release.consents.contains { hash in
          guard let entry = subject.state.entry(hash), case .consent(let consent) = entry.record.body else { return true }
          if subject.state.isVoided(hash) { return true }
          return subject.threads.contains {
            $0.consent.consentID == consent.consentID && $0.consent.state == .invalidated
          }
        }
      }.map { ($0.entry, nil) }
    },
    AuditRule("A23", "consent_recorded_after_publication", .high, "a consent was recorded only after it was posted") {
      subject in
      subject.releases.compactMap { release in
        guard let published = release.release.publishedAt else { return nil }
        let late = subject.state.consents(of: release.caseID).contains { found in
          (found.consent.state == .given || found.consent.state == .noObjection)
            && found.consent.decidedAt <= published && found.entry.record.at.day > published
            && (release.release.consents.isEmpty || release.release.consents.contains(found.entry.hash))
        }
        return late ? (release.entry, nil) : nil
      }
    },
  ]
}
