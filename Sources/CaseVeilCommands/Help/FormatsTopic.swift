extension HelpTopic {
  /// `help formats`
  static let formats = HelpTopic(name: "formats", summary: "the forms of what is written, and what they hold") {
    """
    text    For people; the default. Widths and questions only on a terminal; a pipe and a file hold the same words.
            --plain writes one fact a line, for screen readers and braille; a dumb terminal gets it unasked.
    line    file:line:column: kind: reason → action. One line a finding, for editors; no word of the text.
    json    For programs. "schema" names the form and its version; members are added and never renamed. Each finding has
            kind, class, confidence, reasons, action, replacement, and its span in UTF-8 bytes, in Unicode scalars and in
            UTF-16 units. The words found only with --reveal. Both answers, and what was known beside the text with who
            said so.
    jsonl   --input jsonl: one object {"id","text"} a line in, one line each out, in order; one that cannot be read
            becomes {"id","error"} in its place.
    sarif   SARIF 2.1.0, for code hosts and editors: places and kinds, no word of the text, no digest.

    'review' of a folder or of several files writes a table; as line, the lines of all; as sarif, one log with one run; as
    json, one object {"schema":"caseveil.reviews/1","files":[…]}, each with "file", those not read with "reason".

    'caseveil COMMAND --help' tells which of them a command writes. 'redact' writes the redacted text and nothing else to
    standard output; notes and questions go to standard error.

    """
  }
}
