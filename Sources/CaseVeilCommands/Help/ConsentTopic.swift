extension HelpTopic {
  /// `help consent`, below the list of verbs.
  static let consent = HelpTopic(name: "consent", summary: "the author's five commands and the reviewer's routine") {
    """
    If you post (FOLDER in CASEVEIL_LEDGER, ROLE in CASEVEIL_ROLE)
      consent new-case                              an id; keep it with the notes
      consent form --text post.txt …                the page to read and sign
      consent record --case ID --text post.txt      what they decided; it asks for the rest
      consent check --case ID --text post.txt …     with --channel x: ALLOW, WARN, or BLOCK: do not post
      consent release --case ID --text post.txt …   with --channel x --published-at DAY, once it is out
      And when they say no: consent withdraw --case ID lists what to take down; then consent retract.

    If you review, each quarter, in another name and role than the author's
      1  consent verify --checkpoint LAST.txt       WHOLE since your checkpoint: go on. WHOLE as far as this folder
                                                    can show: you gave none. NOT WHOLE: stop; nobody records; keep
                                                    a copy of the folder, restore a backup, verify that.
      2  consent list --problems                    high: act today (take down, or ask); medium: this month
      3  consent audit --sample 10 --seed 2026Q4    what to look at by hand; the seed makes the draw anybody's
      4  consent show --case ID                     see that form, text and scope are what the record says
      5  consent review --records 4,7 --outcome …   ok; query; action_needed or breach with --due DAY, which stay on
                                                    the list until a later review by another says ok
      6  consent checkpoint --sent-to archive       keep the three lines outside the folder, for the next quarter
    'caseveil explain A01' tells of each code what to do; a review by the hand that recorded counts for nothing.

    """
  }
}
