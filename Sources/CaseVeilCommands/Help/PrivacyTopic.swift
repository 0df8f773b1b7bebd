extension HelpTopic {
  /// `help privacy`
  static let privacy = HelpTopic(name: "privacy", summary: "what becomes of your text, and what this does not settle") {
    """
    What the program does with your text
      It reads it, finds, and writes what you asked for. It uses no network, keeps no copy, no log and no history, and
      sends nothing to anyone. Its tables are inside the program file. Error messages never hold the text.
      'review' shows the text with what was found; --reveal puts the found words into JSON. Mind where that goes.

    What your machine keeps
      The terminal keeps what you see (scrollback), what you type (shell history) and what you copy (clipboard).
      Give a file or a pipe, not the text itself as an argument, and clear what you do not want kept.
      The original stays where it was. A redacted file is an ordinary file.

    What redacted text still is
      It may still be personal data. A rare disease, a rare trade or an unusual story can be enough for those who were
      there, for the local press, and for the patient. The program misses things ('caseveil help limits'). It does not
      say that a text may be posted: a person has to read it, and whoever posts it remains responsible.

    What consent is here
      Permission under the duty of confidentiality. It is not by itself a lawful basis under UK GDPR. Ask your
      organisation, and show the patient the very words that will be published.

    What it is not
      Not a medical device, not for care, and not legal advice.

    """
  }
}
