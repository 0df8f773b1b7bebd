/// A page of help that belongs to no command.
struct HelpTopic: Sendable {
  let name: String
  /// One line for the list of topics.
  let summary: String
  let text: @Sendable () -> String

  static let all: [HelpTopic] = [
    .privacy, .limits, .answers, .context, .input, .formats, .config, .ignore, .git, .policies, .policyFile, .termsFile,
    .detectorsFile, .kinds, .consent, .exitCodes,
  ]

  /// The page as wide as the terminal, within what is easy to read.
  func page(on stream: OutputStream) -> String {
    FittedText(text(), width: min(100, max(Screen.narrowest, stream.columns ?? Help.width))).text
  }

  /// The topic of a name, or of another word for it.
  static func named(_ name: String) -> HelpTopic? {
    let others = [
      "terms": "terms-file", "policy-files": "policy-file", "configuration": "config", "settings": "config",
      "codes": "exit-codes", "risk-answers": "answers", "marks": "ignore", "options": "context",
      "hook": "git", "hooks": "git", "ci": "git",
    ]
    return all.first { $0.name == others[name] ?? name }
  }
}

extension HelpTopic {
  /// `help exit-codes`
  static let exitCodes = HelpTopic(name: "exit-codes", summary: "what the numbers at the end mean") {
    """
    0    Done.
    1    'review' found a direct identifier: a name other than a clinician's, a number, a contact, an address or a date
         of birth; or either question is LIKELY or worse for the text as written (--fail-at WORD sets the line,
         --exit-zero turns it off). 'risk' found an answer at or above --fail-at. 'evaluate --risk' found a figure that
         misses its line. 'self-test' failed. 'redact --ask' was stopped before its end, and no text was written. A part
         of 'redact --thread' shows, looked at again, what identifies alone.
    2    Wrong use: an unknown command, option or value; a file that would be overwritten; a policy, a list or a settings
         file that cannot be read. Nothing was done.
    3    Something could not be read, written or judged: a file that is no plain text, a full disk, a part in another
         language or in disguised letters. What was written is not to be relied on. In a folder: some file was not
         read, or there was no text at all, or a draft that somebody changed was left as it is; the other files are
         done. 0 when only what has changed was asked for and nothing has.
    4    A consent ledger, a checkpoint, a proof or a receipt is not as it must be.
    5    Somebody else writes in the consent ledger, and was not done in time.
    6    A consent record was refused: a rule (C01 to C33), a member, the clock, or a risk report of another text.
    7    'consent check': the sharing policy warns. What 'consent release' has recorded ends with 0.
    8    'consent check' or 'consent release': the sharing policy stops it. Nothing was recorded.
    9    'consent audit' found something at or above --fail-on.
    70   A fault in the program itself. Please report it, without the text.
    130  Stopped with Ctrl-C; 143 when asked to end, 129 when the terminal closed. No half file is left.

    With --input jsonl the code is 0 or 3, and 1 only with --fail-at. A reader that goes away early (| head -1) is no
    error: 0. When several hold: 2 stops at once; else 4 comes first, then 3, 8, 1 and 7.

    """
  }
}
