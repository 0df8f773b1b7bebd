extension HelpTopic {
  /// `help policy-file`
  static let policyFile = HelpTopic(name: "policy-file", summary: "how to write a policy of your own") {
    UserFileHelp.policy
  }
  /// `help terms-file`
  static let termsFile = HelpTopic(name: "terms-file", summary: "how to list words that stay or always go") {
    UserFileHelp.terms
  }
  /// `help detectors-file`
  static let detectorsFile = HelpTopic(name: "detectors-file", summary: "how to write a detector of your own") {
    UserFileHelp.detectors
  }
}

/// Help on the files that a user can write.
private enum UserFileHelp {
  static let policy = """
    A policy is a text file in UTF-8. 'caseveil policy new NAME' prints one to start from, 'caseveil policy check FILE' says
    what is wrong with it, and '--policy FILE' uses it.

      # title: Ward round
      # based-on: closed-group
      # about: For our Monday meeting.
      age	generalise	decade	our group is small
      phone	keep		the switchboard only

    Headers start with '# ': title (needed), based-on (a policy of the program), about, confidence (from 0 to 1000: findings
    less sure than this are left), unknown-words (remove or keep). Other lines that start with '#' are comments.
    Rows hold a kind, an action, a detail, the reason, and if you like how sure a finding of the kind must be (0 to 1000),
    with one tab between them; what stands last may be left out. A table that is based on no other needs a row '*' for the
    kinds that it does not name.

    Actions: keep; remove, with a mark where English needs one; mark, which always leaves one; pseudonym, for names; shift, for
    dates, years and seasons; generalise, with a detail that fits the kind.

    A policy of your own may keep what identifies a person alone. Standard error then says so, each time.

    """

  static let terms = """
    A list of words is a text file in UTF-8 with one term a line. What follows '#' is a comment.

      kestrel ward                        # our ward: any case
      Osprey    until 2027-01-31          # counts up to this day
      Falcon House    kind: ward          # in --always: what it is
      01632 960 147    direct             # in --keep: the switchboard

    Without a kind a term is taken for an organisation; one without a capital, or with a digit, is only removed.

    Terms are found as whole words. A term without capitals matches however the text writes it. A term with capitals matches as
    you typed it, or in capitals throughout. Between its words the text may have a line end.

    --always FILE: these words go, whatever the policy does with their kind. They win over words to keep.
    --keep FILE: a finding that lies within such a term stays. A plain line never keeps a number, a contact, an address, a
    postcode, a date of birth, or the name of someone whom a title, a label or a word of kinship shows to be a person: for
    these the line must say 'direct'. What is kept is listed as 'keep (by you)' in 'caseveil review'.

    """

  static let detectors = """
    A file of detectors is a text file in UTF-8. Each block starts with a line 'detector NAME'; lines 'key: value' follow.
    Lines that start with '#' are comments. The examples are tried when the file is read.

      detector study-number
      kind: caseReference
      summary: Numbers of our study.
      pattern: LLDDDDDD
      pattern: L-DDDD[/DD]
      cues: study, trial no
      cue: required
      within: 3
      example: Study number {{caseReference|AB123456}} was given
      counterexample: AB123456 was the batch

    kind            what it finds; 'caseveil help policy-file' and 'caseveil policy new x' list the kinds
    words           terms between commas, found as in a list of words ('caseveil help terms-file')
    pattern         L a letter, D a digit, A either; {7} or {7,8} how often the one before stands; [ ] may be left out;
                    "RVI" these letters in any case; - / . _ : # + ( ) and a blank stand for themselves
    check           mod11 (as NHS numbers), luhn (as bank cards) or mod97 (as IBANs, without moving the first four)
    cues            terms before the finding, which 'cue: required' asks for, and which else make it certain
    within          how many words may stand between; 4 if not given
    confidence      from 0 to 1000; 900 if not given. Most policies leave what is below 700
    example         with {{kind|words}} around what must be found; at least one
    counterexample  where nothing may be found

    words, pattern, cues, example and counterexample may stand more than once.

    """
}
