import CaseLexicons

extension Detector {
  /// A user name without the sign for *at*.
  ///
  /// - Looks like: `rhian_bp_92`, `her forum name is tremorTess`, `posts as MigraineMo`, `gamertag QuillSlayer7`.
  /// - Confirmed by: words joined by low lines; a network or *name is*, *posts as*, *goes by* before an odd word.
  /// - Confused with: names of files, columns of tables, brands (`iPhone`), genes.
  /// - Source: own observation of posts.
  static let userName = Detector(
    "user-name", finds: .handle, summary: "User name of a forum, a game or a portal, without an @.",
    examples: [
      "Portal user {{handle|rhian_bp_92}} messaged.", "Her mumsnet name is {{handle|tiredInTarrow}} now.",
      "He posts as {{handle|MigraineMo7}} there.", "gamertag {{handle|QuillSlayer7}}, mid-game",
      "Her Instagram, {{handle|quilla.bakes}}, shows it.",
    ],
    counterexamples: [
      "patient_id and file_name.csv are columns", "An iPhone and eGFR; posts as usual", "known as GLUT1 deficiency",
      "Instagram, TikTok and Facebook. She goes by Mo.",
    ]
  ) { text, findings in
    for i in text.marks {
      switch text.byte(i) {
      case 0x5F:
        guard let name = text.lowLineName(around: i), text[i - 1].isWord || text[i - 1].hasDigit else { continue }
        findings.add(.handle, name.lowerBound, through: name.upperBound, in: text, .likely, .shape)
      case 0x2E where text[i].gap == .none && text[i + 1].gap == .none:
        guard text[i - 1].shape == .lower, text[i + 1].shape == .lower, text[i - 1].gap > .none,
          text.hasWord(in: networks, before: i - 1, within: 2)
        else { continue }
        findings.add(.handle, i - 1, through: i + 1, in: text, .high, .frame)
      default: break
      }
    }
    for i in text.cued where text.tokens[i].shape == .camel || text.tokens[i].shape == .mixed {
      guard text.tokens[i].length >= 6, text.isNamedUser(i) else { continue }
      findings.add(.handle, i, through: i, in: text, .high, .frame)
    }
  }

  fileprivate static let networks = WordSet(
    "instagram", "insta", "tiktok", "twitter", "reddit", "discord", "twitch", "xbox", "playstation", "mumsnet",
    "snapchat",
    "facebook", "strava", "forum", "portal", "gamertag", "nickname", "username", "handle", "screenname", "bluesky",
    "tumblr",
    "onlyfans", "youtube", "app", "blog", "threads")
}

extension TokenizedDocument {
  /// Three words and figures or more joined by low lines, or two with figures; nil for files and tables.
  fileprivate func lowLineName(around i: Int) -> ClosedRange<Int>? {
    var first = i - 1
    while isMark(first - 1, "_"), self[first].gap == .none, self[first - 1].gap == .none { first -= 2 }
    guard first >= 0, self[first].isWord || self[first].hasDigit, i == first + 1, self[first].gap > .none || first == 0,
      !isMark(first - 1, "@"), self[first].shape != .upper
    else { return nil }
    var last = first
    var parts = 1
    var hasDigit = self[first].hasDigit
    while isMark(last + 1, "_"), self[last + 1].gap == .none, self[last + 2].gap == .none,
      self[last + 2].isWord || self[last + 2].hasDigit
    {
      last += 2
      parts += 1
      if self[last].hasDigit { hasDigit = true }
    }
    let goesOn =
      self[last + 1].gap == .none && (isMark(last + 1, ".") || isMark(last + 1, "@") || isMark(last + 1, "("))
    guard !goesOn || isMark(last + 1, ".") && self[last + 2].gap > .none, self[last].upper - self[first].lower >= 7
    else {
      return nil
    }
    return parts >= 3 || hasDigit || hasWord(in: Detector.networks, before: first, within: 5) ? first...last : nil
  }

  /// `mumsnet name is …`, `posts as …`, `goes by … on Reddit`.
  fileprivate func isNamedUser(_ i: Int) -> Bool {
    guard self[i].gap == .space, !self[i].isProtected, self[i].marks.subtracting(.startsPhrase).isEmpty,
      byte(i) > 0x40
    else { return false }
    if hasWord(in: Detector.networks, before: i, within: 4) { return true }
    return isWord(i - 1, in: Self.as) && isWord(i - 2, in: Self.posts)
      || isWord(i - 1, in: Self.by) && isWord(i - 2, in: Self.goes)
  }

  private static let `as` = WordSet("as")
  private static let posts = WordSet(
    "posts", "posting", "blogs", "tweets", "streams", "known", "plays", "vlogs", "posted")
  private static let by = WordSet("by")
  private static let goes = WordSet("goes", "went")
}
