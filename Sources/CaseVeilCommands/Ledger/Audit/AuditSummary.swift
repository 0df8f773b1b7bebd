import ConsentLedger

/// Counts and medians for a board: no case, no name.
struct AuditSummary {
  let lines: [(name: String, value: String)]

  init(_ register: Register) {
    let subject = register.subject
    let published = subject.releases.filter(\.isPublished)
    var lines: [(String, String)] = []
    lines.append(("Cases", "\(subject.state.cases.count)"))
    lines.append(("Posts", "\(published.count) posted, \(subject.live.count) of them still live"))
    lines.append(
      ("Consents by state", Self.tally(subject.threads.map { PlainWords.of($0.consent.state.rawValue) })))
    lines.append(("Posts by audience", Self.tally(published.map { PlainWords.of($0.group.rawValue) })))
    lines.append(("Posts by risk", Self.tally(published.map(\.risk.name))))
    lines.append(
      (
        "Live posts by ground today",
        Self.tally(subject.live.flatMap { $0.today.map { $0.consentClass.short } })
      ))
    let withdrawn = subject.threads.filter { $0.consent.state == .withdrawn }.count
    lines.append(("Withdrawals", "\(withdrawn)"))
    let days = Self.daysToRetraction(subject)
    lines.append(
      ("Median days from withdrawal to taking down", days.isEmpty ? "none taken down" : "\(days[days.count / 2])"))
    let overrides = published.compactMap { $0.release.override }.map { PlainWords.of($0.byRole.rawValue) }
    lines.append(("Blocks passed over, by role as stated", Self.tally(overrides)))
    let reviewed = published.filter { !subject.state.reviews(of: $0.entry.hash).isEmpty }.count
    lines.append(("Posts that somebody reviewed", "\(reviewed) of \(published.count)"))
    self.lines = lines
  }

  private static func tally(_ words: [String]) -> String {
    var counts: [(word: String, count: Int)] = []
    for word in words.sorted() {
      if counts.last?.word == word { counts[counts.count - 1].count += 1 } else { counts.append((word, 1)) }
    }
    return counts.isEmpty ? "none" : counts.map { "\($0.word) \($0.count)" }.joined(separator: ", ")
  }

  /// For each release taken down after a withdrawal, how many days it took; sorted.
  private static func daysToRetraction(_ subject: AuditSubject) -> [Int] {
    var days: [Int] = []
    for release in subject.releases {
      guard let end = release.today.compactMap({ $0.consent }).first(where: { $0.state == .withdrawn }) else {
        continue
      }
      for entry in subject.state.retractions(of: release.entry.hash) {
        if case .retraction(let body) = entry.record.body, body.outcome == .takenDown {
          days.append(max(0, entry.record.at.day.days(since: end.decidedAt)))
        }
      }
    }
    return days.sorted()
  }
}
