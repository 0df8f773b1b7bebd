/// What a consent covers. No value implies another.
public struct Scope: Hashable, Sendable {
  public var audiences: [SharingAudience]
  /// Names of channels; `any` stands for all.
  public var channels: [String]
  public var content: [ContentKind]
  public var identifiability: Identifiability
  public var purposes: [Purpose]
  public var from: Day
  public var ending: Ending

  /// When the consent ends of itself.
  public enum Ending: Hashable, Sendable {
    /// After this day.
    case until(Day)
    case event(EndingEvent)
  }

  public init(
    audiences: [SharingAudience], channels: [String], content: [ContentKind], identifiability: Identifiability,
    purposes: [Purpose], from: Day, ending: Ending
  ) {
    self.audiences = audiences
    self.channels = channels
    self.content = content
    self.identifiability = identifiability
    self.purposes = purposes
    self.from = from
    self.ending = ending
  }

  /// The last day, when there is one.
  public var lastDay: Day? { if case .until(let day) = ending { day } else { nil } }

  /// Whether the channel is one of those named.
  public func covers(channel: String) -> Bool {
    channels.contains { $0.utf8.elementsEqual("any".utf8) || $0.utf8.elementsEqual(channel.utf8) }
  }

  init(_ value: CanonicalJSON) throws(SchemaFault) {
    var members = try Members(value, at: "body.scope")
    audiences = try members.sortedChoices("audiences")
    channels = try members.list("channels", form: "a to z, digits, point, underscore and hyphen") {
      Slug.isChannel($0) ? $0 : nil
    }
    if channels.isEmpty { throw members.fault("channels", .atLeastOne) }
    if !Members.isSorted(channels) { throw members.fault("channels", .sorted) }
    content = try members.sortedChoices("content")
    identifiability = try members.choice("identifiability")
    purposes = try Self.purposes(of: &members)
    from = try members.day("from")
    let until = try members.optionalDay("until")
    let event = try members.optionalChoice("until_event", EndingEvent.self)
    switch (until, event) {
    case (let day?, nil): ending = .until(day)
    case (nil, let event?): ending = .event(event)
    default: throw members.fault("until", .eitherOr("until", "until_event"))
    }
    try members.end()
  }

  private static func purposes(of members: inout Members) throws(SchemaFault) -> [Purpose] {
    if let named = members.take("purposes")?.elements {
      for purpose in named {
        guard let text = purpose.text else { continue }
        for forbidden in ["marketing", "fundraising"] where text.utf8.elementsEqual(forbidden.utf8) {
          throw members.fault("purposes", .aPurposeOtherThanMarketing)
        }
      }
    }
    return try members.sortedChoices("purposes")
  }

  var json: CanonicalJSON {
    var object = ObjectBuilder()
    object.add("audiences", audiences)
    object.add("channels", sortedTexts: channels)
    object.add("content", content)
    object.add("from", from)
    object.add("identifiability", identifiability)
    object.add("purposes", purposes)
    switch ending {
    case .until(let day): object.add("until", day)
    case .event(let event): object.add("until_event", event)
    }
    return object.object
  }
}

extension Members {
  /// At least one value of an enumeration, sorted by their bytes, without repeats.
  mutating func sortedChoices<Choice: RawRepresentable & CaseIterable>(
    _ key: String, _: Choice.Type = Choice.self
  ) throws(SchemaFault) -> [Choice] where Choice.RawValue == String {
    let choices: [Choice] = try choices(key)
    if choices.isEmpty { throw fault(key, .atLeastOne) }
    if !Self.isSorted(choices.map { $0.rawValue }) { throw fault(key, .sorted) }
    return choices
  }

  static func isSorted(_ texts: [String]) -> Bool {
    for i in texts.indices.dropFirst() where !texts[i - 1].utf8.lexicographicallyPrecedes(texts[i].utf8) {
      return false
    }
    return true
  }
}
