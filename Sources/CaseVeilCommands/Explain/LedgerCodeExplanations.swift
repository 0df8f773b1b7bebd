extension RuleTold {
  /// Why a condition of the sharing policy makes the verdict stricter, and what lifts it.
  static let conditions: [String: RuleTold] = [
    "M1": RuleTold(
      "They said that they want to read it first.", "check before they have read it",
      "Show the text, record --final-text seen_final --text post.txt, check again.", [.article]),
    "M2": RuleTold(
      "They agreed to other words.", "a text changed after the consent",
      "Show the new text and record that they agree to it.", [.article]),
    "M3": RuleTold(
      "A child lives with it for longest.", "--channel x, of a child", "A closed teaching session.", [.noSurprises]),
    "M4": RuleTold(
      "Such content names the person by itself.", "--content video, consent to text", "A consent that names the video.",
      [.recordings]),
    "M5": RuleTold(
      "Who was not told expects not to be recognised.", "a consent without --told",
      "Tell them, and record --told anonymity_not_guaranteed.", [.sum, .forms]),
    "M6": RuleTold(
      "People recognise what they said.", "a quote, consent to text only",
      "Take the quote out, or a consent with --content text,quote.", [.sum]),
    "M7": RuleTold(
      "Somebody promised to ask again.", "check after --review-due", "Ask, and record the answer.", [.withdrawal]),
    "M8": RuleTold(
      "A journal takes longer than that.", "a consent that ends next week", "A consent until after the printing.",
      [.journal]),
    "M9": RuleTold(
      "Under that policy nothing less will do.", "a spoken yes, under us-hipaa", "A written authorisation.",
      [.authorisation]),
    "M10": RuleTold(
      "It changes no verdict; it is said so that nobody forgets it.", "\"It is only our group.\"",
      "Write as if it were open.", [.groups]),
    "M11": RuleTold(
      "A made-up case that fits somebody is not read as made up.", "--basis fictional, and the answers LIKELY",
      "A review by another role, or a text that fits fewer.", [.journal]),
    "M12": RuleTold(
      "Somebody besides the author must look after who cannot.", "check without a review",
      "caseveil consent review by caldicott_guardian or ig_lead", [.capacity]),
  ]

  /// Why the audit asks, and what to do about what it finds.
  static let audits: [String: RuleTold] = [
    "A01": todo("A post with nothing behind it is a breach.", "Take it down, or ask and record.", [.consentOnline]),
    "A02": todo("A no ends it.", "Take it down, then caseveil consent retract.", [.withdrawal]),
    "A03": todo("The yes was for a time.", "Take it down, or ask again.", [.withdrawal]),
    "A04": todo("There is time to ask.", "Ask again, and record the answer.", [.withdrawal]),
    "A05": todo("They agreed to other words.", "Put the old words back, or show the new ones.", [.article]),
    "A06": todo(
      "The patient will likely read it and know.", "Take it down until they have agreed.", [.sum, .noSurprises]),
    "A07": todo("The yes had limits.", "Take it down where it goes beyond them, or ask for more.", [.forms]),
    "A08": todo(
      "A block was there for a reason.",
      "Have somebody else, of the role on whose word it was, review the release: caseveil consent review.",
      [.noSurprises]),
    "A09": todo("A day was promised.", "Ask, and record the answer.", [.withdrawal]),
    "A10": todo("No answer is not a yes.", "Ask once more, or close it as refused.", [.withdrawal]),
    "A11": todo("A form that nobody can find was not signed.", "Record where it lies.", [.forms]),
    "A12": todo("They asked to read it.", "Show it, and record it.", [.article]),
    "A13": todo("Children grow up.", "Ask the child, who may now decide.", [.withdrawal]),
    "A14": todo(
      "Nobody checks one's own work well.", "caseveil consent review by somebody else, in another role.", [.noSurprises]
    ),
    "A15": todo(
      "Without one, a rewritten ledger looks whole.", "caseveil consent checkpoint, and send the line away.", []),
    "A16": todo("What was promised to be gone is still there.", "Run caseveil consent erase again.", [.withdrawal]),
    "A17": todo("A clock that runs back hides the order.", "Set the clock, and note why.", []),
    "A18": todo(
      "The author alone judged that none was needed.", "A review by somebody else, in another role.", [.leastDetail]),
    "A19": todo("Each person described has a say.", "Ask them, and record it as another party.", [.noSurprises]),
    "A20": todo("It rests on something that ended.", "Take it down, or record what it rests on now.", [.withdrawal]),
    "A21": todo(
      "An approval that the approver never recorded is hearsay.", "Have them review the release.", [.noSurprises]),
    "A22": todo("The proof of an approval is gone.", "Have the approver review the release.", [.noSurprises]),
    "A24": todo(
      "One hand must not make a problem vanish, so the record counts as before.",
      "Have somebody else, in another role, review the void: caseveil consent review --records NUMBER --outcome ok.",
      [.withdrawal]),
    "A25": todo(
      "What was found stays found until somebody looked again.",
      "Do what was asked, then caseveil consent review --outcome ok by another than the record's maker.",
      [.noSurprises]),
    "A23": todo("It was posted before it was agreed.", "Ask how it came about; a review notes it.", [.noSurprises]),
  ]

  private static func todo(_ why: String, _ action: String, _ guidance: [GuidanceSource]) -> RuleTold {
    RuleTold(why, "on the audit's list", action, guidance)
  }
}
