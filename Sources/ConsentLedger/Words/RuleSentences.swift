extension RuleCode {
  /// Why the rule stops or warns, and what to do.
  public var sentence: String {
    switch self {
    case .c01: "only the patient, a parent, or an attorney or deputy can give consent; others can at most not object."
    case .c02: "only a consultee, the next of kin or a personal representative can have no objection."
    case .c03: "nobody can decide for an adult with capacity but the patient."
    case .c04: "an adult who lacks capacity cannot give consent; ask an attorney, a deputy or a consultee."
    case .c05: "an attorney or deputy needs a document: say where it lies with --private evidence_where=FILE."
    case .c06: "a child who is competent decides too: add --also-agreed patient, or do not record a yes."
    case .c07: "a child who is not competent cannot give consent; a parent can."
    case .c08: "a child grows up: give --review-due, the day on which to ask again."
    case .c09: "the patient has died since; think of known wishes and of the family."
    case .c10: "a parent's or attorney's authority ends with death; ask a personal representative or the next of kin."
    case .c11: "a real person cannot be declared fictional or composite; who is not a person needs one of the two."
    case .c12: "what needs no consent needs a --basis; a consent that was given has none of those."
    case .c13:
      "'anonymised_effective' needs --assessment: a release of this case whose third-party risk was low; and the "
        + "patient may still know that it is them."
    case .c14: "the Caldicott guardian or the governance lead must review this within 30 days."
    case .c15: "a consent has a form: written, electronic, verbal_witnessed or verbal."
    case .c16: "journals ask for a written consent."
    case .c17: "for an open audience a spoken consent is weak; ask for a signature."
    case .c18: "a consent needs audiences, channels, content, purposes, identifiability, a first day and an end."
    case .c19: "the consent must not end before it begins, and ten years or no end at all is long."
    case .c20:
      "for an open audience or a journal the patient should have been told: anonymity_not_guaranteed, cannot_recall, "
        + "can_withdraw (--told)."
    case .c21: "a face, or being identifiable, needs a written consent to the final text (--final-text seen_final)."
    case .c22: "a withdrawal or invalidation must follow a consent, lack of objection or request of the same thread."
    case .c23: "after a no, a yes needs a new thread (--new-thread); asking again within 28 days is early."
    case .c24: "the day of the decision, or of the post, lies after today; or the decision is more than five years old."
    case .c25: "this value is not one that the format knows; free text has no place in the ledger."
    case .c26: "a publication needs its text (--text), and against a block an --override."
    case .c27:
      "who records this may not, or has nothing to show for it: author_judgement may be recorded only by ig_lead, "
        + "caldicott_guardian or editor (--actor-role, not --override-role); guardian_approved and editor_approved need "
        + "--evidence FILE or --private evidence_where=FILE."
    case .c28: "what the record points at is not there, or is of another kind or case."
    case .c29: "who reviewed or voided stays on record; only a court order or an error removes it."
    case .c30:
      "under us-hipaa a consent must be in writing, with purpose, audience, content, end, a copy given, and told: "
        + "can_withdraw, redisclosure, not_conditioned."
    case .c31: "there is no purpose of marketing or fundraising here."
    case .c32: "the records of this case say different numbers of people."
    case .c33: "this was published before the consent it relies on was recorded; the audit will ask about it."
    }
  }
}
