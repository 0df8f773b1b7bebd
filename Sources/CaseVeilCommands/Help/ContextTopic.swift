extension HelpTopic {
  /// `help context`
  static let context = HelpTopic(name: "context", summary: "what is known beside the text, and how to tell it") {
    """
    The answers depend on things that the text does not say. What nobody tells counts as the riskier value.

      --audience WHO        who will read it: self_reflection, team, closed_teaching, closed_professional, conference,
                            open_web, open_social, press, journal
      --channel NAME        where it will appear: x, linkedin, blog, teaching, portfolio …; it implies an audience, and the
                            wider of the two counts
      --seen DAY            when the patient was seen: 2026-11-17; not told, the answers for the last two weeks are
                        told beside where they are worse
      --posted DAY          when it will appear; today when --seen is given
      --author-named, --workplace   yes or no: whether it appears under your name, whether readers can find where you work
      --country CODE        the country of the case where the text names none: GB, IE, US, CA, AU, NZ
      --role UNIT           what your unit is, and so how many people it serves: practice, hospital, specialist
      --alive yes|no        whether the patient lives; if not, the question is for the next of kin
      --assume nothing      refuse to answer while something is missing

    On a terminal 'review' asks for the day and the readers when nobody has told them. 'caseveil profile' keeps what is true
    of all your posts; a settings file can hold the rest ('caseveil help config'). An option typed stands over the profile
    and the files. JSON gives each value with its origin: flag, profile, file, line (of JSON), clock, default.

    """
  }
}
