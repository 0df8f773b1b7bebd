extension Detector {
  /// An e-mail address.
  ///
  /// - Looks like: words joined by dots, an `@`, a domain with a dot.
  /// - Confirmed by: the `@` between words without white space.
  /// - Confused with: handles.
  /// - Source: RFC 5322, section 3.4.1, as people write it.
  static let email = Detector(
    "email", finds: .email, summary: "E-mail address.",
    examples: [
      "Write to {{email|ivy.moss-2@example.org}}.", "({{email|k_osei+ward@mail.example.com}})",
      "email:{{email|a@example.co.uk}}, or call",
    ],
    counterexamples: ["Seen @ 10.30 today", "thanks @ivymoss", "2 tabs@night", "by @ivymoss@social.example"]
  ) { text, findings in
    for at in text.marks where text.isMark(at, "@") && text[at].gap == .none && text[at + 1].gap == .none {
      var first = at - 1
      guard text[first].shape != .mark || text.isMark(first, "_"), text[at + 1].shape != .mark else { continue }
      while text[first].gap == .none, text.isAddressPart(first - 1) { first -= 1 }
      while text[first].shape == .mark, !text.isMark(first, "_"), first < at - 1 { first += 1 }
      guard let last = text.endOfDomain(at + 1), !text.isMark(first - 1, "@") else { continue }
      findings.add(.email, first, through: last, in: text, .certain, .shape)
    }
  }
}

extension TokenizedDocument {
  /// Whether the token may be part of what stands before the `@`.
  fileprivate func isAddressPart(_ i: Int) -> Bool {
    guard self[i].shape == .mark else { return self[i].isWord || self[i].hasDigit }
    switch byte(i) {
    case 0x2D, 0x2E, 0x5F, 0x2B, 0x25, 0x27: return true
    default: return false
    }
  }

  /// The last word of a domain with at least one dot, or nil.
  func endOfDomain(_ first: Int) -> Int? {
    var i = first
    var dots = 0
    while self[i + 1].gap == .none, isMark(i + 1, ".") || isDash(i + 1), self[i + 2].gap == .none,
      self[i + 2].isWord || self[i + 2].hasDigit
    {
      if isMark(i + 1, ".") { dots += 1 }
      i += 2
    }
    return dots > 0 && self[i].isWord && self[i].length > 1 ? i : nil
  }
}
