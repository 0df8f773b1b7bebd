import CaseLexicons

extension Detector {
  /// The name of someone's account on a social network, without an `@`.
  ///
  /// - Looks like: `Instagram: ivy.moss21`, `on TikTok as kosei_runs`, `Snapchat ivymoss04`.
  /// - Confirmed by: the network's name, with a colon, *as* or *handle* between, or digits and marks in the name.
  /// - Confused with: words about the network (`Facebook group`, `Twitter thread`).
  /// - Source: the networks' help pages.
  static let socialAccount = Detector(
    "social-account", finds: .handle, summary: "Account name after the name of a social network.",
    examples: [
      "Instagram: {{handle|ivy.moss21}}", "she posts on TikTok as {{handle|kosei_runs}}.",
      "Snapchat {{handle|ivymoss04}} and Insta handle {{handle|k.osei}}", "IG: {{handle|ivymoss}} (public)",
    ],
    counterexamples: [
      "Facebook group of 2024", "on Twitter as usual", "Instagram: banned", "Discord server 3", "snap 24 h later",
      "YouTube: see video",
    ]
  ) { text, findings in
    let networks = networks
    for i in text.capitals where networks.contains(text[i].hash) { add(i, in: text, to: &findings) }
    for field in text.fields where networks.contains(field.key) {
      add(field.label.upperBound - 1, in: text, to: &findings)
    }
    for mark in text.marks where text.isMark(mark, "_") && text[mark].gap == .none {
      if let network = text.lastWord(in: networks, before: mark, within: 4) { add(network, in: text, to: &findings) }
    }
  }

  private static func add(_ network: Int, in text: TokenizedDocument, to findings: inout Findings) {
    guard let first = text.startOfAccount(after: network) else { return }
    findings.add(.handle, first, through: text.endOfHandle(first), in: text, .high, .label)
  }

  private static let networks = WordSet(
    "instagram", "insta", "ig", "tiktok", "snapchat", "snap", "twitter", "facebook", "fb", "bluesky", "mastodon",
    "threads", "telegram", "discord", "reddit", "youtube", "linkedin", "twitch", "onlyfans", "whatsapp", "x")
}

extension TokenizedDocument {
  /// The first token of an account name after a network's name.
  fileprivate func startOfAccount(after network: Int) -> Int? {
    var i = network + 1
    var isSaid = false
    var words = 0
    while words < 3 {
      if isMark(i, ":") {
        isSaid = true
      } else if isWord(i, in: Self.joints) {
        isSaid = true
        words += 1
      } else if !isWord(i, in: Self.accountWords) {
        break
      } else {
        words += 1
      }
      i += 1
    }
    guard self[i].gap < .line, self[i].isWord || self[i].shape == .mixed else { return nil }
    let last = endOfHandle(i)
    guard self[last].upper - self[i].lower > 3 else { return nil }
    let isParticular = last > i || self[i].shape == .mixed && self[i].length > 5
    if isParticular { return isSaid || (i...last).contains { self[$0].hasDigit } ? i : nil }
    return isSaid && self[i].shape == .lower && self[i].marks.isEmpty && self[i].length > 4 ? i : nil
  }

  private static let joints = WordSet("as", "handle", "username", "name", "is")
  private static let accountWords = WordSet("account", "user", "profile", "under", "his", "her")
}
