import CaseJSON
import CaseVeil

/// The context that a line of JSON gives: `{"audience","channel","seen","posted","author_named","workplace","country"}`.
///
/// A line's own context stands in place of that of the flags, whole: what is absent from it, null or cannot be read counts
/// as the riskier value. What cannot be read is named in the answer.
public struct LineContext {
  /// What was read.
  public private(set) var context = CaseContext()
  /// The members that were there and said nothing that is known.
  public private(set) var unread: [String] = []

  /// The line's own context, or that of the flags where it has none.
  public init(of line: JSONLine, or flags: CaseContext) {
    guard let member = line.member("context"), line.raw(member).first != 0x6E else {
      context = flags
      return
    }
    guard let object = try? JSONLine(line.raw(member)) else {
      unread.append("context")
      return
    }
    context.audience = given("audience", in: object) { Self.text($0, object).flatMap { Audience(named: $0) } }
    context.channel = given("channel", in: object) { Self.text($0, object).map { Self.small($0) } }
    context.seen = given("seen", in: object) {
      Self.text($0, object).flatMap { CalendarDay(String(decoding: $0.utf8.prefix(10), as: UTF8.self)) }
    }
    context.posted = given("posted", in: object) {
      Self.text($0, object).flatMap { CalendarDay(String(decoding: $0.utf8.prefix(10), as: UTF8.self)) }
    }
    context.authorIsNamed = given("author_named", in: object) { Self.boolean($0, object) }
    context.workplaceIsFindable = given("workplace", in: object) { Self.boolean($0, object) }
    context.country = given("country", in: object) { Self.text($0, object).flatMap { Self.country($0) } }
    context.role = given("role", in: object) { Self.text($0, object).flatMap { AuthorRole(named: $0) } }
    context.patientIsAlive = given("alive", in: object) { Self.boolean($0, object) }
  }

  private mutating func given<Value>(
    _ key: String, in object: JSONLine, _ read: (JSONLine.Member) -> Value?
  ) -> Given<Value> {
    guard let member = object.member(key), object.raw(member).first != 0x6E else { return .none }
    let value = read(member)
    if value == nil { unread.append(key) }
    return Given(value, .line)
  }

  private static func text(_ member: JSONLine.Member, _ object: JSONLine) -> String? {
    guard let text = try? object.text(member.key) else { return nil }
    return String(validating: text, as: UTF8.self)
  }

  private static func boolean(_ member: JSONLine.Member, _ object: JSONLine) -> Bool? {
    switch String(decoding: object.raw(member), as: UTF8.self) {
    case "true", "\"yes\"": true
    case "false", "\"no\"": false
    default: nil
    }
  }

  private static func small(_ text: String) -> String {
    String(decoding: text.utf8.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  /// A code such as `GB`; `UK` is the same.
  private static func country(_ text: String) -> String? {
    let code = String(decoding: text.utf8.map { $0 &- 0x61 < 26 ? $0 & 0xDF : $0 }, as: UTF8.self)
    if code == "UK" { return "GB" }
    return countries.contains(code) ? code : nil
  }

  /// The codes of the countries whose figures are known.
  public static let countries = ["GB", "IE", "US", "CA", "AU", "NZ"]
}
