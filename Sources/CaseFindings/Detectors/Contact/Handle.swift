import CaseLexicons

extension Detector {
  /// A user name of a social network.
  ///
  /// - Looks like: `@name`, `@name@server`, `u/name`.
  /// - Confirmed by: the `@` at the start of a word.
  /// - Confused with: *at* written as `@`, e-mail addresses, `u/s`.
  /// - Source: the networks' help pages.
  static let handle = Detector(
    "handle", finds: .handle, summary: "User name after @ or u/.",
    examples: [
      "posted by {{handle|@ivy_moss.21}} today", "({{handle|@kosei}})", "from {{handle|u/ivymoss21}}: help",
      "follow {{handle|@ivy_moss@social.example}}.",
    ],
    counterexamples: ["Seen @10.30 and @ home", "ivy@example.org", "u/s and u/o of 30 u/hour", "@ 5 mg"]
  ) { text, findings in
    for i in text.marks {
      if text.isMark(i, "@") {
        guard text[i].gap > .none || text[i - 1].shape == .mark, text[i + 1].gap == .none,
          text[i + 1].isWord || text[i + 1].shape == .mixed || text.isMark(i + 1, "_")
        else { continue }
        var last = text.endOfHandle(i + 1)
        if text.isMark(last + 1, "@"), text[last + 1].gap == .none { last = text.endOfDomain(last + 2) ?? last }
        findings.add(.handle, i, through: last, in: text, .high, .shape)
      } else if text.isMark(i, "/"), text.isUserSlash(i) {
        findings.add(.handle, i - 1, through: text.endOfHandle(i + 1), in: text, .high, .shape)
      }
    }
  }
}

extension TokenizedDocument {
  /// The slash of `u/name`.
  fileprivate func isUserSlash(_ i: Int) -> Bool {
    guard self[i].gap == .none, self[i - 1].length == 1, byte(i - 1) == 0x75,
      self[i - 1].gap > .none || self[i - 2].shape == .mark
    else { return false }
    return self[i + 1].gap == .none && self[i + 1].length > 3 && !self[i + 1].marks.contains(.unit)
      && !self[i - 2].hasDigit
  }

  /// The last token of a user name: words, digits, `_`, and dots and hyphens inside it.
  func endOfHandle(_ first: Int) -> Int {
    var i = first
    while self[i + 1].gap == .none {
      let goesOn = self[i + 1].isWord || self[i + 1].hasDigit || isMark(i + 1, "_")
      let joins = isMark(i + 1, ".") || isDash(i + 1)
      if goesOn {
        i += 1
      } else if joins, self[i + 2].gap == .none, self[i + 2].isWord || self[i + 2].hasDigit {
        i += 2
      } else {
        break
      }
    }
    return i
  }
}
