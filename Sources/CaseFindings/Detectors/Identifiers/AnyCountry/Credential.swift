import CaseLexicons

extension Detector {
  /// A user name or a secret that opens an account or a door.
  ///
  /// - Looks like: `username: ivymoss`, `password is Tulip-7`, `key safe 4471`, `PIN 1204`.
  /// - Confirmed by: the label, with a colon or *is* between, or digits right after it.
  /// - Confused with: `password reset`, `login page`, `pin site`, ordinary words after the label.
  /// - Source: own observation of notes and letters.
  static let credential = Detector(
    "credential", finds: .handle, .otherNumber, summary: "User name, password, PIN or door code after its label.",
    examples: [
      "Username: {{handle|ivymoss}}, call", "login {{handle|kosei_21}} was used",
      "password is {{otherNumber|Tulip-7!x}} now",
      "Key safe {{otherNumber|4471}} by the door", "keysafe code: {{otherNumber|C25Y}}", "PIN: {{otherNumber|4471}}",
      "user ID {{handle|jholt04}}",
    ],
    counterexamples: [
      "password reset today", "login page is down", "pin site clean, 2 pins", "PIN number not known", "username: none",
      "Username: Ivy",
      "Password: required", "the pin was 4 mm",
    ]
  ) { text, findings in
    for field in text.fields {
      for i in field.label where text.isWord(i, in: firstWords) { add(i, in: text, to: &findings) }
    }
    for code in text.codes {
      guard let label = text.lastWord(in: firstWords, before: code.run.first, within: 4) else { continue }
      add(label, in: text, to: &findings)
    }
  }

  private static func add(_ i: Int, in text: TokenizedDocument, to findings: inout Findings) {
    guard let label = CredentialLabel(at: i, in: text), let value = label.value(in: text) else { return }
    findings.add(label.kind, value.lowerBound, through: value.upperBound - 1, in: text, .high, .label)
  }

  private static let firstWords = WordSet(
    "username", "usernames", "user", "login", "logon", "userid", "password", "passcode", "passphrase", "pwd", "pin",
    "keysafe", "key", "door", "keycode", "gate")
}

/// A word that names a user name or a secret, and what follows it.
private struct CredentialLabel {
  let kind: IdentifierKind
  private let last: Int

  init?(at i: Int, in text: TokenizedDocument) {
    if text.isWord(i, in: Self.firstOfTwo) {
      let next = text.isDash(i + 1) ? i + 2 : i + 1
      guard text.isWord(next, in: Self.secondOfTwo) else { return nil }
      kind = text.isWord(i, in: Self.user) ? .handle : .otherNumber
      last = text.isWord(next + 1, in: Self.code) ? next + 1 : next
    } else {
      kind = text.isWord(i, in: Self.names) ? .handle : .otherNumber
      last = text.isWord(i + 1, in: Self.code) ? i + 1 : i
    }
  }

  /// The value up to the next white space; nil when it is an ordinary word or a measurement.
  func value(in text: TokenizedDocument) -> Range<Int>? {
    var first = last + 1
    let isSaid = text.isMark(first, ":") || text.isMark(first, "=") || text.isWord(first, in: Self.verbs)
    if isSaid { first += 1 }
    guard text[first].gap < .line, text[first].shape != .mark, text[first].shape != .boundary else { return nil }
    var end = first + 1
    while text[end].gap == .none, text[end].shape != .boundary, !text.isMark(end, "|"), !text.isMark(end, ")") {
      end += 1
    }
    while end > first + 1, text.isMark(end - 1, ",") || text.isMark(end - 1, ".") || text.isMark(end - 1, ";") {
      end -= 1
    }
    let hasDigit = (first..<end).contains { text[$0].hasDigit }
    let token = text[first]
    if token.flags.contains(.measured) || end - first == 1 && token.shape == .digits && token.length < 4 { return nil }
    if hasDigit { return kind == .handle || text[first].length > 1 || end - first > 1 ? first..<end : nil }
    guard isSaid, kind == .handle || end - first > 1 else { return nil }
    if end - first == 1, token.isCapital, !token.marks.isDisjoint(with: [.givenName, .surname]) { return nil }
    return token.marks.isDisjoint(with: [.commonWord, .functionWord]) || end - first > 1 ? first..<end : nil
  }

  private static let firstOfTwo = WordSet("user", "key", "door", "gate")
  private static let secondOfTwo = WordSet("name", "id", "safe", "code")
  private static let user = WordSet("user")
  private static let names = WordSet("username", "usernames", "login", "logon", "userid")
  private static let code = WordSet("code", "number", "no", "name", "id")
  private static let verbs = WordSet("is", "was")
}
