import CaseFindings
import CaseVeil

/// The built-in corpus through the built-in engine: what is planted must be gone, what is medicine must stay.
struct SelfTest {
  /// One identifier that was left, or one word of medicine that was lost.
  struct Failure {
    let number: Int
    let policy: String
    /// The kind, or `medicine`.
    let what: String
    /// `whole`, `digits`, `folded`, `parts`; for medicine `lost`.
    let ways: [String]
    let words: String
  }

  /// Planted identifiers by kind: how many, and how many are gone under every policy.
  private(set) var planted: [IdentifierKind: (all: Int, gone: Int)] = [:]
  private(set) var medicine = (all: 0, kept: 0)
  private(set) var failures: [Failure] = []
  let policies: [RedactionPolicy]

  /// Kinds for which no detector looks are passed over; `detectors` is what the engine has.
  init(_ cases: [SelfTestCase], policies: [RedactionPolicy], detectors: [Detector] = Detector.all) {
    self.policies = policies
    let known = Set(detectors.flatMap(\.kinds))
    let veils = policies.map { Veil(policy: $0, detectors: detectors) }
    for one in cases { check(one, veils, known) }
  }

  private mutating func check(_ one: SelfTestCase, _ veils: [Veil], _ known: Set<IdentifierKind>) {
    let document = Document(one.text.text)
    let expected = one.text.expected.map { Planted($0.kind, document[$0.span]) }
    var gone = [Bool](repeating: true, count: expected.count)
    var kept = [Bool](repeating: true, count: one.stays.count)
    for veil in veils {
      let review = veil.review(document)
      let result = Searched(review.redacted.text)
      for (i, planted) in expected.enumerated()
      where known.contains(planted.kind) && veil.policy.rule(for: planted.kind).action != .keep {
        let span = one.text.expected[i].span
        if review.isLeftByPolicy(span) { continue }
        let ways = planted.ways(in: result, partsGo: veil.policy.rule(for: planted.kind).action.removesParts)
        if ways.isEmpty { continue }
        gone[i] = false
        fail(one, veil.policy, planted.kind.name, ways, planted.words)
      }
      for (i, words) in one.stays.enumerated() where !result.text.contains(words) {
        kept[i] = false
        fail(one, veil.policy, "medicine", ["lost"], words)
      }
    }
    for (i, one) in expected.enumerated() where known.contains(one.kind) {
      let before = planted[one.kind] ?? (0, 0)
      planted[one.kind] = (before.all + 1, before.gone + (gone[i] ? 1 : 0))
    }
    medicine = (medicine.all + kept.count, medicine.kept + kept.count { $0 })
  }

  private mutating func fail(
    _ one: SelfTestCase, _ policy: RedactionPolicy, _ what: String, _ ways: [String], _ words: String
  ) {
    failures.append(Failure(number: one.number, policy: policy.name, what: what, ways: ways, words: words))
  }

  /// The counts by kind, then what failed, without its words unless they may be shown.
  func report(revealing: Bool) -> String {
    var rows = IdentifierKind.allCases.compactMap { kind in
      planted[kind].map { [kind.name, "\($0.gone) of \($0.all)"] }
    }
    rows.append(["medicine that stays", "\(medicine.kept) of \(medicine.all)"])
    var text = TextTable.text(rows)
    for failure in failures {
      text += "case \(failure.number), \(failure.policy): \(failure.what), \(failure.ways.joined(separator: ", "))"
      text += revealing ? ": \(VisibleText.of(failure.words))\n" : "\n"
    }
    return text
  }
}

extension Review {
  /// Whether the policy looked at what stands there and left it, as an age under 90 where only higher ones go.
  fileprivate func isLeftByPolicy(_ span: TextSpan) -> Bool {
    let steps = plan.steps.filter { $0.finding.span.overlaps(span) }
    return !steps.isEmpty && steps.allSatisfy { $0.edits.isEmpty && !$0.finding.kind.isDirect }
  }
}

extension Action {
  /// Whether no part may be left: a wider word, or a moved date, may share one with what it stands for.
  fileprivate var removesParts: Bool {
    switch self {
    case .generalise, .shift: false
    default: true
    }
  }
}
