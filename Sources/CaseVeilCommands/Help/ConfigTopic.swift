extension HelpTopic {
  /// `help config`
  static let config = HelpTopic(name: "config", summary: "settings files: where they lie, what they hold") {
    """
    Settings are read from caseveil.toml: first your own, in $XDG_CONFIG_HOME/caseveil or ~/.config/caseveil, then the
    nearest one from the text's folder upwards (of standard input: from the working folder, or from --stdin-name). Over
    them stands what you type. --config FILE reads that file in place of both; --isolated reads none, and no profile and no
    ignore file. 'caseveil config --show FILE' prints each value with where it came from.

      policy = "strict"              # a name, or the path of a table
      keep = ["words/keep.txt"]      # paths count from this file
      always = ["words/staff.txt"]   # with those of --always
      detectors = "words/own.txt"
      plain = false                  # also quiet, jobs

      [context]                      # 'caseveil help context'
      audience = "closed_teaching"   # also channel, country, role
      [review]
      fail-at = "possible"

    In your own file also author-named and workplace. It is TOML with texts in quotes, true and false, whole numbers, and lists of texts.

    A folder's file comes with the folder, perhaps from somebody else. It cannot relax the policy that counts without it,
    nor raise the line of --fail-at; its lists of words to keep never keep what identifies a person alone; it says nothing
    about you; and when it tells who will read, standard error says so. Only an option that you type can do these things,
    or the file that you name with --config.

    """
  }
}
