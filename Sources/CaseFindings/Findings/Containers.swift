extension IdentifierKind {
  /// The kinds whose findings hold others: a quote with a name in it, an event with its place.
  static let containers: [IdentifierKind] = [.rareEvent, .patientQuote, .relativeQuote, .imageMention, .authorClue]

  /// Whether findings of the kind hold others.
  var isContainer: Bool { identifierClass == .other }
}

extension ResolvedFindings {
  /// Everything that was found, containers and what they hold side by side, sorted by place.
  public var everything: [Finding] {
    containers.isEmpty ? all : (all + containers).sorted(by: Findings.standsBefore)
  }

  /// The findings for a reader who does away with some: a container that goes takes all that it holds or touches with
  /// it, under its own kind; out of one that stays, what it holds can still go. `changing` do not overlap. O(n log n).
  public func layers(
    isGone: (Finding) -> Bool
  ) -> (changing: [Finding], standing: [Finding]) {
    if containers.isEmpty { return (all, []) }
    let going = containers.filter(isGone)
    let standing = containers.filter { !isGone($0) }
    var changing: [Finding] = []
    for finding in (all + going).sorted(by: Findings.standsBefore) {
      guard let last = changing.last, last.span.overlaps(finding.span) else {
        changing.append(finding)
        continue
      }
      changing[changing.count - 1] = Self.wrapped(last, finding, isGone)
    }
    return (changing, standing)
  }

  /// One finding for two that overlap, at least one of them a container that goes; what stays adds nothing to it.
  private static func wrapped(_ a: Finding, _ b: Finding, _ isGone: (Finding) -> Bool) -> Finding {
    if a.kind.isContainer && b.kind.isContainer { return a.joined(with: b) }
    var container = a.kind.isContainer ? a : b
    let held = a.kind.isContainer ? b : a
    guard isGone(held) else { return container }
    container.span = container.span.union(held.span)
    container.tokens =
      min(a.tokens.lowerBound, b.tokens.lowerBound)..<max(a.tokens.upperBound, b.tokens.upperBound)
    return container
  }
}
