import CaseLexicons

extension Detector {
  /// The name of who writes or speaks, before a colon.
  ///
  /// - Looks like: `Tomas: I fell`, `Nadia Osei : hello` at the start of a text or a line.
  /// - Confirmed by: a listed given name and the colon.
  /// - Confused with: headings and labels (`Plan:`), speakers that are roles (`Doctor:`).
  /// - Source: transcripts and posts.
  static let speakerName = Detector(
    "speaker-name", finds: .personName,
    summary: "Given name before a colon at the start of a line.",
    examples: [
      "{{personName|Tomas}}: I fell again",
      "{{personName|Nadia Osei}} : hello all",
      "It rained.\n{{personName|Ingrid}}: good",
    ],
    counterexamples: [
      "Plan: rest",
      "Doctor: how are you?",
      "Will: not made. Grace period: two days",
    ]
  ) { text, findings in
    for i in text.capitals where (i == 0 || text[i].gap >= .line) && text[i].shape == .capitalised {
      var last = i
      if text[i + 1].isCapital, text[i + 1].gap == .space { last = i + 1 }
      guard text.isMark(last + 1, ":"), text[last + 2].gap > .none else { continue }
      let first = text.name(i)
      if i == 0, last == i, first.isUnknown, text[1].gap == .space, text[i].length > 3, !text.profile.isClinical {
        findings.add(.personName, i, through: i, in: text, .likely, .frame)
      }
      guard first.isGiven, first.given >= 35, !first.isProtected, !first.isHead,
        first.ambiguity < 2 || first.ambiguity == 2 && first.given >= 45 && text[last + 1].gap == .space
      else { continue }
      if last > i, !text.name(last).isListed && !text.name(last).isUnknown { continue }
      findings.add(.personName, i, through: last, in: text, .high, [.givenName, .frame])
    }
  }
}
