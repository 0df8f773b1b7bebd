import CaseFindings

/// What becomes of one finding, as far as what it says of the patient is concerned.
public struct Fate: Hashable, Sendable {
  public enum Change: Hashable, Sendable {
    /// The words stay as written, or as wide as they were.
    case stays
    /// Nothing of it is left; a mark may tell that there was something.
    case goes
    /// Wider words stand there.
    case widened(Blur)
  }
  public var change: Change
  /// The words that take its place.
  public var replacement: String?
  /// The plan's step that decides on it.
  public var step: Int?

  public init(_ change: Change, replacement: String? = nil, step: Int? = nil) {
    self.change = change
    self.replacement = replacement
    self.step = step
  }
}

extension Fate {
  /// The fates of findings as written: all stay.
  public static func asWritten(_ findings: [Finding]) -> [Fate] {
    [Fate](repeating: Fate(.stays), count: findings.count)
  }

  /// The fates of findings under a plan: what a step's finding covers goes with it. O(findings + steps).
  public static func after(_ plan: Plan, of findings: [Finding]) -> [Fate] {
    var fates = asWritten(findings)
    for (i, step) in plan.steps.enumerated() {
      for (j, finding) in findings.enumerated() where step.finding.span.overlaps(finding.span) {
        let isOwn = step.finding.span == finding.span && step.finding.kind == finding.kind
        guard isOwn || !step.edits.isEmpty || fates[j].step == nil else { continue }
        fates[j] = fate(of: finding, by: step, isOwn: isOwn || step.finding.kind == finding.kind, number: i)
      }
    }
    return fates
  }

  private static func fate(of finding: Finding, by step: Plan.Step, isOwn: Bool, number: Int) -> Fate {
    if step.edits.isEmpty || step.action == .keep { return Fate(.stays, step: number) }
    if case .generalise(let blur) = step.action, isOwn {
      return Fate(.widened(blur), replacement: step.replacement, step: number)
    }
    // Dates that are moved are told to be moved: how near they lie to each other stays.
    if step.action == .shift { return Fate(.stays, replacement: step.replacement, step: number) }
    return Fate(.goes, replacement: step.replacement, step: number)
  }
}
