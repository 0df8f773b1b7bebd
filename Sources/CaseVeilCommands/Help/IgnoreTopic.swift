extension HelpTopic {
  /// `help ignore`
  static let ignore = HelpTopic(name: "ignore", summary: "what to leave out: files, words, kinds in a text") {
    """
    Files: .caseveilignore, beside the files or in any folder above, in the form of gitignore(5):

      drafts/          a folder of that name, with all in it
      *.log            by the end of the name
      /old.md          only beside this file
      notes/**/x.md    at any depth
      !keep.md         not this one after all; what lies in a folder left out stays out

    Every command that reads a case leaves such files out. A file that you name yourself is then not read, and that is said,
    with exit code 3: not reading it is not the same as finding nothing. --isolated reads it all the same. In a folder, what
    is left out is counted, as are hidden and empty files. Lists, policies and settings that a run goes by are no cases, nor
    is what the program wrote beside a text: they need no line.

    Words: lists of terms to keep or that always go ('caseveil help terms-file').

    Kinds, inside a text such as Markdown, from the mark on:

      <!-- caseveil: keep age, town -->
      <!-- caseveil: keep age, consent record 8 -->

    The kinds are those of 'caseveil help kinds'; words after them are a note. A mark never keeps what identifies a person
    alone: only --keep can. Marks go from the redacted text, 'review' lists what they keep as 'keep (by you)', and standard
    error says how many there are. JSON lines and the consent ledger read no marks.

    """
  }
}
