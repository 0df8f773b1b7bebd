import CaseFindings

extension Window {
  /// Where nothing tells when: five years.
  public static let undatedDays = 1_825.0

  static let undated = Window(days: undatedDays, finding: nil, span: nil)

  /// A post this soon after the event tells when without words: where the author says so, or it is told as it happens.
  private static let soon = 7
  private static let soonDays = 14.0

  /// The narrowest window that what stays of a text allows.
  static func narrowest(
    of remarks: [Remark], in reading: CaseReading, after fates: [Fate], setting: EvidenceSetting
  ) -> Window {
    var window = undated
    var isPresent = false
    for remark in remarks {
      guard let days = days(remark, reading, fates, &isPresent), days < window.days else { continue }
      window = Window(days: days, finding: remark.finding, span: remark.span)
    }
    if let days = setting.daysToPosting, days <= soon, isPresent || setting.isSeenGiven, soonDays < window.days {
      return Window(days: soonDays, finding: nil, span: nil)
    }
    return window
  }

  private static func days(
    _ remark: Remark, _ reading: CaseReading, _ fates: [Fate], _ isPresent: inout Bool
  ) -> Double? {
    let fate = remark.finding.map { fates[$0] }
    if fate?.change == .goes { return nil }
    switch remark.content {
    case .present: isPresent = true
    case .time(let days): return fate.map { $0.change == .stays } ?? true ? days : nil
    case .finding:
      guard let i = remark.finding, let fate else { return nil }
      let finding = reading.findings[i]
      if case .widened(let blur) = fate.change {
        return TimeWords.days(finding, reading.text, widenedBy: blur, fate.replacement)
      }
      return TimeWords.days(finding, reading.text)
    default: break
    }
    return nil
  }
}
