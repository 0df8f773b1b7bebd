import ConsentLedger

/// What the ledger prints besides its rules: codes of guidance, and what 'verify' finds.
extension Explanation {
  static let guidanceCodes: [Explanation] = Guidance.allCases.map { guidance in
    Explanation(
      guidance.rawValue, "Guidance behind a verdict, in paraphrase: \(guidance.says).",
      why: "It is drawn on by the sharing table ('caseveil policy show uk-case-post-v1'); the source itself counts.",
      "",
      "", source(of: guidance))
  }

  static let integrityCodes: [Explanation] =
    IntegrityProblem.Kind.allCases.map { kind in
      Explanation(
        kind.rawValue, "Said by 'consent verify': \(meaning(of: kind)).", why: advice(for: kind), "", "", [])
    } + [
      Explanation(
        "proof", "Said by 'consent verify-proof': the proof does not lead to the checkpoint.",
        why:
          "Either it was made under another checkpoint, or something was changed. Ask for one made with --at or --from the "
          + "size of yours.", "", "", [])
    ]

  /// The single codes of a line such as `GMC-C-79, 80`, by their letters.
  static let partsOfGuidance: [String: String] = {
    var parts: [String: String] = [:]
    for guidance in Guidance.allCases {
      var stem = ""
      for part in guidance.rawValue.split(separator: ",") {
        let code = part.trimmingSpaces
        let isNumber = code.allSatisfy(\.isNumber)
        if !isNumber { stem = code.split(separator: "-").dropLast().joined(separator: "-") }
        parts[letters(isNumber ? "\(stem)-\(code)" : code)] = guidance.rawValue
      }
    }
    parts["caldicott"] = Guidance.noSurprises.rawValue
    parts["hipaa"] = Guidance.authorisation.rawValue
    parts["ukgdpr"] = Guidance.asEasyToWithdraw.rawValue
    parts["mca"] = Guidance.capacity.rawValue
    return parts
  }()

  private static func source(of guidance: Guidance) -> [GuidanceSource] {
    switch guidance {
    case .sumOfDetails: [.sum]
    case .explicitConsentOnline: [.consentOnline]
    case .privateGroups: [.groups]
    case .anonymisedOrConsent: [.leastDetail]
    case .teaching: [.teaching]
    case .recordings: [.recordings]
    case .afterDeath: [.death]
    case .journals: [.journal]
    case .readTheArticle: [.article]
    case .consentForms: [.forms]
    case .asEasyToWithdraw: [.withdrawal]
    case .noSurprises: [.noSurprises]
    case .capacity: [.capacity]
    case .authorisation: [.authorisation]
    }
  }

  private static func meaning(of kind: IntegrityProblem.Kind) -> String {
    switch kind {
    case .notALedger: "the folder or the file holds no ledger"
    case .tornTail: "the last line is not finished"
    case .lineTooLong, .frame, .utf8, .json, .notCanonical: "a line has not the form that a ledger writes"
    case .recordHash: "a line does not fit its hash: something in it was changed"
    case .sequence: "a record has the wrong number: a line is missing, doubled or moved"
    case .chain: "a record does not follow the one before it"
    case .duplicateID: "two records have one identifier"
    case .unsupportedVersion: "a record was made by a newer program"
    case .schema, .rule: "a record says what no ledger takes"
    case .danglingReference: "a record points at one that is not there or does not fit"
    case .headMissing: "head.json, which says how long the ledger is, is missing"
    case .headMismatch: "head.json says something else than the ledger"
    case .truncated: "head.json speaks of more records than there are"
    case .notedCheckpoint: "a checkpoint that the ledger notes is not what it was at that size"
    case .checkpointOrigin: "the checkpoint given is of another ledger"
    case .checkpointFormat: "the file given is no checkpoint"
    case .checkpointSeal: "the seal of the checkpoint is not of this key"
    case .checkpointTruncated: "the checkpoint given covers more records than there are"
    case .checkpointRoot: "the records that the checkpoint covers are not those of now: history was rewritten"
    case .commitMismatch: "a private value is not the one that was committed to"
    case .disclosureMissing: "a private value, or all of private.jsonl, is gone, and no record says that it was erased"
    case .disclosureUnreadable: "a line of private.jsonl cannot be read"
    case .erasureIncomplete: "a value was erased on record and is still there"
    case .disclosureOrphan: "private values belong to records that are not there"
    case .clockRegress: "a record states an earlier time than the one before it"
    case .inProgress: "somebody is writing just now"
    case .noOutsideCheckpoint: "no checkpoint was given, so a ledger rewritten from the start would look whole"
    case .checkpointStale: "for 100 records or 30 days no checkpoint was made"
    case .commitmentsUnchecked: "the private file is not here, so the personal values were not checked"
    case .privateReadable: "others on the machine can read the personal values"
    }
  }

  private static func advice(for kind: IntegrityProblem.Kind) -> String {
    switch kind {
    case .tornTail:
      "After a crash 'caseveil consent repair' moves it aside. Where head.json shows that the line was recorded, it is a "
        + "loss: keep a copy of the folder, then restore a backup."
    case .erasureIncomplete: "'caseveil consent repair' finishes it."
    case .clockRegress: "The order of the records still holds; ask whose clock was wrong."
    case .inProgress: "Run the command again."
    case .noOutsideCheckpoint, .checkpointStale:
      "'caseveil consent checkpoint' makes one; keep it outside the folder, and give it with --checkpoint."
    case .commitmentsUnchecked: "Nothing to do for a copy that was handed on."
    case .privateReadable: "chmod 600 private.jsonl, and ask who could have read it."
    case .checkpointOrigin, .checkpointFormat, .checkpointSeal: "Look whether it is the right file."
    case .unsupportedVersion: "Get the newer program. Nothing was judged."
    case .disclosureOrphan:
      "A crash leaves such, and so does cutting records off the end: look at the ledger against a checkpoint first."
    case .disclosureMissing: "Restore private.jsonl from a backup; nothing can be recorded until then."
    default:
      "Do not record. Keep a copy of the folder as evidence, restore a backup, and verify it against the newest checkpoint "
        + "that was kept elsewhere."
    }
  }
}
