/// Where a text appears; each channel has its audience.
public enum Channel {
  /// The audience of a channel; nil for one that is not known, which then counts as open.
  public static func audience(of name: String) -> Audience? { table.first { $0.names.contains(name) }?.audience }

  /// All names, in the order of the audiences.
  public static var names: [String] { table.flatMap { $0.names } }

  private static let table: [(audience: Audience, names: [String])] = [
    (.selfReflection, ["portfolio", "diary"]), (.team, ["handover", "mdt", "ward_round"]),
    (.closedTeaching, ["teaching", "lecture", "moodle"]),
    (.closedProfessional, ["professional_forum", "colleagues_group", "doctors_net"]),
    (.conference, ["conference", "poster", "grand_round"]), (.openWeb, ["blog", "website", "podcast", "newsletter"]),
    (
      .openSocial,
      [
        "x", "twitter", "bluesky", "mastodon", "threads", "facebook", "instagram", "linkedin", "tiktok", "reddit",
        "youtube", "whatsapp",
      ]
    ), (.press, ["newspaper", "radio", "television"]), (.journal, ["journal"]),
  ]
}
