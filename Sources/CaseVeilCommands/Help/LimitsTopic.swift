extension HelpTopic {
  /// `help limits`
  static let limits = HelpTopic(name: "limits", summary: "what it cannot read, and what it says then") {
    """
    It reads English. Other languages, other scripts and disguised words are not 'nothing found': it says CANNOT SAY with
    the lines, and exits with 3. That holds as soon as one line is in another language.

    Disguised are: invisible characters inside a word, letters of two scripts in one word, letters drawn as pictures,
    words spelled out (J o h n, J.o.h.n), figures for letters (J0hn), pictures between letters, text that runs backwards.
    They are found where they can be undone, but what else was disguised nobody knows: so it cannot say.

    Read without complaint: accents written as a character of their own, full-width letters and figures, soft hyphens,
    ligatures, words broken at a line's end, words with Markdown or HTML inside, HTML entities, numbers and addresses in
    words ('oh seven seven ...', 'ivy at example dot org').

    It misses names without a cue that no table knows, misspelled names, nicknames, allusions ('the mayor's wife'),
    stories that only one person has, pictures, and the mark that a document's properties leave. Measured figures stand
    in the README; 'caseveil evaluate' measures on your own texts.

    """
  }
}
