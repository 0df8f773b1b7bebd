extension HelpTopic {
  /// `help answers`
  static let answers = HelpTopic(name: "answers", summary: "the two questions, what the answers mean and rest on") {
    """
    Two questions, never made into one number:
      Could others work out who?   First someone who knows the patient, then a stranger who tries.
      Will the patient know?       Even when no one else could.

    Five words: UNLIKELY below 1 in 20, POSSIBLE below 1 in 5, LIKELY below 1 in 2, VERY LIKELY above. CERTAIN when
    something that identifies alone stands there, or the patient's answer is 19 in 20 or more. CANNOT SAY when the text
    could not be read.

    How: the people of the place (or of your hospital, or of the country) times the share of people of whom each detail
    is true; ages, ethnic groups, religions, trades and rare diseases from published tables, details that go together
    counted so; what happened only in the time that the text gives. The patient also knows the day, the words that were
    said, and who saw them. A stranger learns only part of it, or searches the news.

    What is calibrated: how many people fit, on details of persons of a census ('caseveil evaluate --risk TABLE').
    What is not: how often things happen, how far a stranger can learn a detail, how strongly a cue tells the patient,
    and how long to wait. They are settings, not measurements. Dependence between rare things is not known.

    Not told by an option counts as the riskier value: open to all, under your name, your workplace easy to find. When
    nobody says when the patient was seen and the text tells no day, five years count, and the answers for the last two
    weeks stand beside where they are worse; the ledger takes the worse. The last lines of the report say which, and JSON gives each value with its origin: flag,
    profile, line (of JSON), clock, default.

    Edits: take out, widen, wait about six months (a rough default, always without the words that tell the time), fewer
    readers. Each is tried on the very text; the answers told are those that the changed text has. The set named last is
    the smallest found that brings every answer down to POSSIBLE (--target). When none is, it says what else would have
    to go. An unusual event cannot be reworded away from the one to whom it happened.

    An answer is an estimate. UNLIKELY is not a permission, and nothing found is not UNLIKELY.

    """
  }
}
