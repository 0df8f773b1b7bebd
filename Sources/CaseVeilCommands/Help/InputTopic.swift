extension HelpTopic {
  /// `help input`
  static let input = HelpTopic(name: "input", summary: "which files and streams it takes") {
    """
    Plain text in UTF-8, up to 16 MB, from a file or from standard input ('-', or nothing when piped). Line ends of any
    kind and a byte-order mark stay as they are. On a terminal, paste the text and end with Ctrl-D.

    JSON lines with --input jsonl: one object {"id","text"} a line, a line up to 32 MB, any number of lines. Each is
    answered in order by one line; one that cannot be read by {"id","error"}, one that cannot be judged with
    "assessed":false. 'id' is a text or a number and is handed on as it stands; other members are not.

    Refused with what it is, exit 3: empty files, UTF-16, UTF-32, Windows-1252, Word, PowerPoint, spreadsheets, PDF, RTF,
    HTML, XML, CSV, archives, pictures, and what holds a NUL byte. Export the text as plain UTF-8 first.

    Output: standard output, or --out FILE, which appears whole or not at all. It replaces a file only with --force, and
    never the original. Colour only on a terminal, and not with NO_COLOR set (--color always|never says otherwise); where
    TERM is dumb, one fact a line as with --plain.

    """
  }
}
