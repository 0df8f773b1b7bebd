import CaseLexicons

/// The words of days told by another day.
enum NearDays {
  static let periods = WordSet(
    "day", "night", "evening", "morning", "week", "weekend", "month", "fortnight", "weeks", "months", "days", "years",
    "year")
  static let sides = WordSet("before", "after")
  static let owners = WordSet("his", "her", "my", "their", "our")
  static let feasts = WordSet(
    "birthday", "wedding", "funeral", "anniversary", "graduation", "baptism", "exams", "interview")
  static let halves = WordSet("pm", "am")
  static let decadeParts = WordSet("early", "mid", "late")
  static let back = WordSet("back", "way", "began", "started", "lived", "born", "abroad", "emigrated", "worked")
  static let since = WordSet("since", "from", "during", "until")
  static let bookings = WordSet(
    "planned", "due", "booked", "home", "tci", "seen", "reviewed", "discharged", "op", "clinic", "bloods", "review",
    "scan", "appt")
  static let lastNext = WordSet("last", "next")
  static let articles = WordSet("the", "a", "one")
  static let this = WordSet("this", "next", "last")
  static let coming = WordSet("coming", "past", "forthcoming")
  static let just = WordSet("just")
  static let gone = WordSet("gone", "past")
  static let on = WordSet("on", "from", "past")
  static let spans = WordSet("week", "fortnight")
  static let today = WordSet("today", "tomorrow", "yesterday")
  static let last = WordSet("last", "final")
  static let inOf = WordSet("in", "of")
  static let seasons = WordSet("lent", "advent", "ramadan", "term", "ordinary")
  static let pointers = WordSet("last", "this", "next")
  static let months = WordSet("month")
  static let parts = WordSet("end", "start", "beginning", "middle")
  static let letters = WordSet("c", "wc", "b", "wcd")
  static let was = WordSet("was", "on", "of", "is")
  static let dated = WordSet("lmp", "edd", "edc", "doa", "dol", "doi", "dos", "due", "dated")
  static let moves = WordSet(
    "discharged", "readmitted", "admitted", "delivered", "transferred", "extubated", "intubated", "repatriated", "dc'd")
  static let ago = WordSet("ago", "weeks", "months")
  static let now = WordSet(
    "last", "next", "coming", "gone", "past", "week", "fortnight", "today", "tomorrow", "yesterday")
}
