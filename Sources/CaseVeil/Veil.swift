import CaseFindings

/// Reads documents under one policy.
public struct Veil: Sendable {
  /// The version of the engine, its policies and its tables together.
  public static let version = "0.1.0"

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

  /// The same, and these phrases go besides.
  public func removing(_ phrases: [String]) -> Veil {
    let terms = UserTerms(keep: terms.keep, always: terms.always.removing(phrases))
    return Veil(policy: policy, detectors: detectors, terms: terms, caseName: caseName)
  }

  /// Finds, decides, redacts, and looks again at what is left. The same document gives the same bytes.
  public func review(_ document: Document) -> Review {
    var memory = LookupMemory()
    return reviews(of: [document], recalling: &memory)[0]
  }

  /// The same for several documents, faster than one by one; what the tables said is remembered for the next.
  public func reviews(of documents: [Document], recalling memory: inout LookupMemory) -> [Review] {
    var texts: [TokenizedDocument] = []
    for document in documents { texts.append(TokenizedDocument(document, recalling: &memory)) }
    var looks: [FirstLook] = []
    for (text, findings) in zip(texts, detectors.findings(in: texts)) { looks.append(look(at: text, findings)) }
    return secondLooks(after: looks, recalling: &memory)
  }

  /// The line from findings on, for a text that hides nothing.
  func review(_ text: TokenizedDocument, _ findings: Findings) -> Review {
    var memory = LookupMemory()
    return secondLooks(after: [look(at: text, findings, unread: [])], recalling: &memory)[0]
  }

  /// From what stands in a text and what it hides to the redacted text.
  private func look(at text: TokenizedDocument, _ found: Findings) -> FirstLook {
    var findings = found
    let plain = PlainReading(of: text)
    if let plain {
      for finding in plain.findings(by: detectors, in: text, beside: findings) { findings.add(finding) }
    }
    return look(at: text, findings, unread: Coverage.unread(in: text, hidden: plain?.hidden ?? []))
  }

  private func look(at text: TokenizedDocument, _ found: Findings, unread: [Unread]) -> FirstLook {
    var findings = found
    terms.addFindings(in: text, to: &findings)
    let own = OwnWords(of: policy, in: text)
    var resolved = settled(findings, in: text, beside: own)
    let count = resolved.all.count
    let first = findings.all.count
    for leftover in Leftovers(text: text, policy: policy).findings(of: resolved) { findings.add(leftover) }
    if policy.removesUnknownWords {
      for unknown in UnknownWords(text: text).findings(beside: resolved) { findings.add(unknown) }
    }
    if findings.all.count > first { resolved = settled(findings, in: text, beside: own) }
    let shift = policy.movesDates ? DateShift(of: text.document, caseName: caseName) : DateShift(days: 0)
    let plan = Plan(for: resolved, in: text, under: policy, moving: shift)
    return FirstLook(
      text: text, unread: unread, findings: findings, own: own, resolved: resolved, found: count, shift: shift,
      plan: plan, redacted: plan.redacted())
  }

  private func secondLooks(after looks: [FirstLook], recalling memory: inout LookupMemory) -> [Review] {
    var texts: [TokenizedDocument?] = []
    for look in looks { texts.append(look.again(recalling: &memory)) }
    var found = directDetectors.findings(in: texts.compactMap { $0 }).makeIterator()
    return zip(looks, texts).map { look, again in
      guard let again, let findings = found.next() else { return review(look, beside: []) }
      return review(look, beside: look.unveiled(by: findings, in: again, under: policy))
    }
  }

  /// What a first look has shown, with what only the second one found.
  private func review(_ look: FirstLook, beside unveiled: [Finding]) -> Review {
    var (resolved, plan, redacted) = (look.resolved, look.plan, look.redacted)
    if !unveiled.isEmpty {
      var findings = look.findings
      for finding in unveiled { findings.add(finding) }
      resolved = settled(findings, in: look.text, beside: look.own)
      plan = Plan(for: resolved, in: look.text, under: policy, moving: look.shift)
      redacted = plan.redacted()
    }
    return Review(
      document: look.text.document, plan: plan, redacted: redacted, obstacle: Coverage.obstacle(of: look.unread),
      unread: look.unread, secondLook: SecondLook(of: plan, added: max(0, resolved.all.count - look.found)),
      findings: resolved.everything, text: look.text, resolved: resolved, policy: policy, shift: look.shift)
  }

  /// Overlaps settled, mentions linked, the policy's own words passed over, and what the user keeps marked.
  private func settled(
    _ findings: Findings, in text: TokenizedDocument, beside own: OwnWords
  ) -> ResolvedFindings {
    let resolved = findings.resolved(in: text).linked(in: text).filtered { !own.hold($0) }
    return terms.marked(resolved.mapped { own.name(&$0) }, in: text).kept(by: text.document.marks)
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
