import ConsentLedger

extension RuleTold {
  /// Why a rule for records is there, and what to do instead; invented.
  static func of(_ rule: RuleCode) -> RuleTold {
    switch rule {
    case .c01, .c02, .c03, .c04, .c05, .c06, .c07, .c08, .c09, .c10: decider(rule)
    case .c11, .c12, .c13, .c14, .c25, .c28, .c29, .c31: ground(rule)
    default: scope(rule)
    }
  }

  private static func decider(_ rule: RuleCode) -> RuleTold {
    switch rule {
    case .c01:
      RuleTold(
        "A yes of somebody who cannot give it protects nobody.", "--state given --decided-by consultee",
        "--state no_objection --decided-by consultee", [.capacity, .forms])
    case .c02:
      RuleTold(
        "'No objection' is what a person says who is consulted, not the patient.",
        "--state no_objection --decided-by patient", "--state given --decided-by patient", [.capacity])
    case .c03:
      RuleTold(
        "A relative's yes is not the patient's.", "--subject adult --decided-by next_of_kin",
        "--subject adult --decided-by patient", [.capacity, .forms])
    case .c04:
      RuleTold(
        "Who cannot weigh it cannot agree to it.", "--subject adult_lacks_capacity --decided-by patient",
        "--subject adult_lacks_capacity --decided-by consultee --state no_objection", [.capacity])
    case .c05:
      RuleTold(
        "An authority that nobody has seen is a claim.", "--decided-by attorney_or_deputy",
        "--decided-by attorney_or_deputy --private evidence_where=where.txt", [.forms, .capacity])
    case .c06:
      RuleTold(
        "A child who understands has a say.", "--subject child_competent --decided-by parent",
        "--subject child_competent --decided-by parent --also-agreed patient", [.forms])
    case .c07:
      RuleTold(
        "Who does not understand it cannot agree to it.", "--subject child_not_competent --decided-by patient",
        "--subject child_not_competent --decided-by parent", [.forms])
    case .c08:
      RuleTold(
        "A grown child may see it otherwise.", "--subject child_competent",
        "--subject child_competent --review-due 2030-09-01", [.withdrawal])
    case .c09:
      RuleTold(
        "A yes given in life goes on, but the family reads it now.", "--subject adult, who has died since",
        "Record what is known of their wishes, and tell the family first.", [.death])
    default:
      RuleTold(
        "An attorney acts for the living.", "--subject deceased --decided-by attorney_or_deputy",
        "--subject deceased --decided-by personal_representative", [.death])
    }
  }

  private static func ground(_ rule: RuleCode) -> RuleTold {
    switch rule {
    case .c11:
      RuleTold(
        "'Fictional' is a claim about the subject; a real one makes it untrue.", "--basis fictional --subject adult",
        "--basis fictional --subject not_a_person", [.journal])
    case .c12:
      RuleTold(
        "Without consent there must be a ground that can be asked about.", "--state not_required",
        "--state not_required --basis composite", [.leastDetail])
    case .c13:
      RuleTold(
        "That nobody can be recognised is a judgement of a text, so the text must have been judged.",
        "--state not_required, without --assessment", "The same with --assessment RECORD of a release of the case.",
        [.leastDetail, .singledOut])
    case .c14:
      RuleTold(
        "Public interest is not the author's to settle alone.", "--basis public_interest, and nobody told",
        "caseveil consent review by the guardian within 30 days", [.leastDetail])
    case .c25:
      RuleTold(
        "Free text in a ledger is where names end up.", "--purposes \"to show off\"", "--purposes teaching",
        [.leastDetail])
    case .c28:
      RuleTold(
        "A pointer to nothing proves nothing.", "--supersedes 12, of another case", "The number that 'show' gives.", [])
    case .c29:
      RuleTold(
        "Who checked and who undid must stay visible.", "caseveil consent erase on a review",
        "Erase the personal value, not who acted.", [.withdrawal])
    default:
      RuleTold(
        "Care and marketing do not mix.", "--purposes marketing", "--purposes professional_discussion", [.authorisation]
      )
    }
  }

  private static func scope(_ rule: RuleCode) -> RuleTold {
    switch rule {
    case .c15:
      RuleTold(
        "How it was said decides what it is worth later.", "--state given --form none", "--state given --form written",
        [.forms])
    case .c16:
      RuleTold(
        "No journal prints on a spoken yes.", "--audiences journal --form verbal", "--audiences journal --form written",
        [.journal, .article])
    case .c17:
      RuleTold(
        "What is open cannot be called back; a signature shows that it was meant.",
        "--audiences open_social --form verbal", "--audiences open_social --form written", [.consentOnline])
    case .c18:
      RuleTold(
        "A yes to something unspoken is a yes to nothing.", "--state given, and no --audiences",
        "--audiences open_social --channels x --content text --valid-until 2027-11-20", [.withdrawal, .forms])
    case .c19:
      RuleTold(
        "People change; a yes should be asked for again.", "--valid-from 2027-01-01 --valid-until 2026-12-31",
        "--valid-from 2026-11-20 --valid-until 2027-11-20", [.withdrawal])
    case .c20:
      RuleTold(
        "Who was not told what cannot be undone did not agree to it.", "--audiences open_social, nothing told",
        "--told anonymity_not_guaranteed,cannot_recall,can_withdraw", [.consentOnline, .forms])
    case .c21:
      RuleTold(
        "A face is the name.", "--content image_face --final-text not_seen",
        "--content image_face --form written --final-text seen_final", [.recordings, .article])
    case .c22:
      RuleTold(
        "A withdrawal must say what it ends.", "caseveil consent withdraw for a case without a consent",
        "caseveil consent record --state refused", [.withdrawal])
    case .c23:
      RuleTold(
        "A no holds; asking until it is a yes is pressure.", "--state given a week after a no",
        "--state given --new-thread, when the patient comes back to it", [.withdrawal])
    case .c24:
      RuleTold(
        "A date that cannot be shows a slip, or worse.", "--decided-at 2036-11-20", "--decided-at 2026-11-20", [])
    case .c26:
      RuleTold(
        "A record of a post without the post proves nothing.", "caseveil consent release without --text",
        "caseveil consent release --text post.txt --channel x", [.noSurprises])
    case .c27:
      RuleTold(
        "Whoever passes over a block must be allowed to, and show it.", "--override author_judgement, by the author",
        "--override guardian_approved --evidence letter.pdf", [.leastDetail])
    case .c30:
      RuleTold(
        "Under that policy a consent without these elements is none.", "--form verbal, under us-hipaa",
        "--form written --copy-given yes --told can_withdraw,redisclosure,not_conditioned", [.authorisation])
    case .c32:
      RuleTold(
        "Everybody whom the text describes has a say.", "--parties 1, then --parties 2", "--parties 2 in each record",
        [.noSurprises])
    default:
      RuleTold(
        "A consent that came after the post was not there when it was needed.", "release on 3 Nov, consent on 9 Nov",
        "Record the consent first; if it was given earlier, say so with --decided-at.", [.noSurprises])
    }
  }
}
