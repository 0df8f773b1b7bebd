import CaseFindings

/// Reads documents under one policy.
public struct Veil: Sendable {
  public let policy: RedactionPolicy
  /// What the user wants gone or kept besides.
  public let terms: UserTerms
  /// What the days are told by that dates are moved by; nil to tell them by the text itself.
  public let caseName: String?
  private let detectors: [Detector]
  /// Those that can find a direct identifier: they read the result once more.
  private let directDetectors: [Detector]

  public init(
    policy: RedactionPolicy, detectors: [Detector] = Detector.all, terms: UserTerms = UserTerms(),
    caseName: String? = nil
  ) {
    self.policy = policy
    self.terms = terms
    self.caseName = caseName
    self.detectors = detectors
    directDetectors = detectors.filter { detector in
      detector.kinds.contains { [.id, .contact, .name].contains($0.identifierClass) }
    }
  }

  /// Finds, decides, redacts, and looks again at what is left. The same document gives the same bytes.
  public func review(_ document: Document) -> Review {
    var memory = LookupMemory()
    return review(document, recalling: &memory)
  }

  /// The same, for one of many documents: what the tables said is remembered for the next.
  public func review(_ document: Document, recalling memory: inout LookupMemory) -> Review {
    let text = TokenizedDocument(document, recalling: &memory)
    var findings = detectors.findings(in: text)
    let plain = PlainReading(of: text)
    if let plain {
      for finding in plain.findings(by: detectors, in: text, beside: findings) { findings.add(finding) }
    }
    return review(
      text, &findings, unread: Coverage.unread(in: text, hidden: plain?.hidden ?? []), recalling: &memory)
  }

  /// The line from findings on.
  func review(_ text: TokenizedDocument, _ findings: inout Findings) -> Review {
    var memory = LookupMemory()
    return review(text, &findings, unread: [], recalling: &memory)
  }

  private func review(
    _ text: TokenizedDocument, _ findings: inout Findings, unread: [Unread], recalling memory: inout LookupMemory
  ) -> Review {
    terms.addFindings(in: text, to: &findings)
    let own = OwnWords(of: policy, in: text)
    var resolved = settled(findings, in: text, beside: own)
    let found = resolved.all.count
    let first = findings.all.count
    for leftover in Leftovers(text: text, policy: policy).findings(of: resolved) { findings.add(leftover) }
    if policy.removesUnknownWords {
      for unknown in UnknownWords(text: text).findings(beside: resolved) { findings.add(unknown) }
    }
    if findings.all.count > first { resolved = settled(findings, in: text, beside: own) }
    let shift = policy.movesDates ? DateShift(of: text.document, caseName: caseName) : DateShift(days: 0)
    var plan = Plan(for: resolved, in: text, under: policy, moving: shift)
    var redacted = plan.redacted()
    let unveiled = unveiled(in: redacted, of: text, recalling: &memory)
    if !unveiled.isEmpty {
      for finding in unveiled { findings.add(finding) }
      resolved = settled(findings, in: text, beside: own)
      plan = Plan(for: resolved, in: text, under: policy, moving: shift)
      redacted = plan.redacted()
    }
    return Review(
      document: text.document, plan: plan, redacted: redacted, obstacle: Coverage.obstacle(of: unread),
      unread: unread, secondLook: SecondLook(of: plan, added: max(0, resolved.all.count - found)),
      findings: resolved.everything, text: text, resolved: resolved, policy: policy, shift: shift)
  }

  /// Overlaps settled, mentions linked, the policy's own words passed over, and what the user keeps marked.
  private func settled(
    _ findings: Findings, in text: TokenizedDocument, beside own: OwnWords
  ) -> ResolvedFindings {
    let resolved = findings.resolved(in: text).linked(in: text).filtered { !own.hold($0) }
    return terms.marked(resolved.mapped { own.name(&$0) }, in: text)
  }

  /// Names, numbers and contacts that the detectors see only in the redacted text, at their places in the document.
  ///
  /// What touches the plan's own words is passed over: `Clinician A` is no one.
  private func unveiled(
    in redacted: RedactedText, of text: TokenizedDocument, recalling memory: inout LookupMemory
  ) -> [Finding] {
    if redacted.offsets.changes.isEmpty { return [] }
    let kept = redacted.offsets.kept(of: text.document.bytes.count)
    let earlier = EarlierReading(text, kept: kept)
    let again = TokenizedDocument(Document(valid: redacted.bytes), after: earlier, recalling: &memory)
    var unveiled: [Finding] = []
    for var finding in directDetectors.findings(in: again).resolved(in: again).all {
      let kind = finding.kind.identifierClass
      guard kind == .id || kind == .contact || kind == .name, policy.action(for: finding) != .keep,
        !redacted.offsets.isReplacement(finding.span)
      else { continue }
      let span = TextSpan(
        redacted.offsets.originalOffset(finding.span.lower), redacted.offsets.originalOffset(finding.span.upper))
      guard let tokens = text.tokens(in: span) else { continue }
      finding.span = text.span(tokens.lowerBound, tokens.upperBound - 1)
      finding.tokens = tokens
      unveiled.append(finding)
    }
    return unveiled
  }
}

extension ResolvedFindings {
  /// The findings with the other mentions of the same people.
  func linked(in text: TokenizedDocument) -> ResolvedFindings { propagated(in: text) }
}

extension SecondLook {
  init(of plan: Plan, added: Int) {
    let left = plan.steps.filter { $0.edits.isEmpty }
    self.init(
      added: added, directLeft: left.filter { $0.finding.kind.isDirect }.count,
      cluesLeft: left.filter { !$0.finding.kind.isDirect }.count)
  }
}
