import CaseLexicons

/// Words in small letters that are no name after a title.
enum SmallWords {
  static let chat = WordSet(
    "asap", "appmt", "mane", "tomo", "appt", "appts", "apt", "tmrw", "tmr", "tomoz", "pls", "plz", "bc", "bcos", "cos",
    "cuz", "tbh", "idk",
    "omg", "lol", "imo", "btw", "fyi", "thx", "ty", "ur", "whos", "thats", "hes", "shes", "wk", "wks", "hosp", "dept",
    "presc", "rx", "dx", "aka", "eg", "ie", "etc", "am", "pm", "vs", "who", "gave", "gonna", "defo", "prob", "probs")
  static let verbs = WordSet(
    "ring", "call", "see", "check", "look", "bring", "drop", "chase", "mark", "pass", "hold", "put", "ask", "sign",
    "post",
    "say", "day", "way", "may", "long", "short", "cross", "wise", "sharp", "rich", "hope", "love", "will", "bill",
    "page",
    "park", "price", "field", "light", "bond", "book", "case", "case", "cost", "list", "low", "best", "good", "new",
    "noble",
    "power", "read", "rush", "start", "story", "swift", "true", "wait", "walk", "wall", "word", "worth", "self",
    "savage",
    "small", "little", "gay", "free", "fine", "early", "close", "clear", "speak", "pay", "rest", "right", "strong",
    "sure")
}
