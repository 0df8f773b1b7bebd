extension Detector {
  /// An internet address in figures.
  ///
  /// - Looks like: four numbers up to 255 with dots; eight groups of hexadecimal digits with colons.
  /// - Confirmed by: its shape.
  /// - Confused with: versions, section numbers, phone numbers with dots.
  /// - Source: RFC 791; RFC 4291, section 2.2.
  static let ipAddress = Detector(
    "ip-address", finds: .ipAddress, summary: "Internet address, version 4 or 6.",
    examples: [
      "from {{ipAddress|192.0.2.44}} today", "at {{ipAddress|2001:db8:85a3:0:0:8a2e:370:7334}} again",
      "blocked {{ipAddress|2001:db8::44}}.",
    ],
    counterexamples: ["version 1.2.3.4 was used", "at 10:20:30 on 12.03.2024", "1.2.3 and 300.1.2.999"]
  ) { text, findings in
    var end = -1
    for mark in text.marks where text.tokens[mark].gap == .none {
      let i = mark - 1
      guard i > end, text.byte(mark) == 0x2E || text.byte(mark) == 0x3A, text[i].shape != .mark,
        text[i].gap != .none || text[i - 1].shape == .mark,
        let last = text.endOfDottedAddress(i) ?? text.endOfColonAddress(i)
      else { continue }
      end = last
      findings.add(.ipAddress, i, through: last, in: text, .high, .shape)
    }
  }
}

extension TokenizedDocument {
  fileprivate func endOfDottedAddress(_ first: Int) -> Int? {
    guard self[first].shape == .digits, isMark(first + 1, "."), isMark(first + 3, "."), isMark(first + 5, ".") else {
      return nil
    }
    for i in first...(first + 6) where i > first && self[i].gap != .none { return nil }
    for i in [first, first + 2, first + 4, first + 6] {
      guard let value = number(i), value < 256 else { return nil }
    }
    if isMark(first + 7, "."), self[first + 7].gap == .none, self[first + 8].gap == .none { return nil }
    return continuesNumber(first) || isWord(first - 1, in: Self.versions) ? nil : first + 6
  }

  /// Hexadecimal groups with colons: eight, or fewer with `::` between.
  fileprivate func endOfColonAddress(_ first: Int) -> Int? {
    guard isHexadecimal(first), isMark(first + 1, ":"), self[first + 1].gap == .none,
      !isMark(first - 1, ":") || self[first].gap != .none
    else { return nil }
    var groups = 1
    var isShortened = false
    var i = first
    while isMark(i + 1, ":"), self[i + 1].gap == .none {
      var next = i + 2
      if isMark(next, ":"), self[next].gap == .none {
        isShortened = true
        next += 1
      }
      guard self[next].gap == .none, isHexadecimal(next) else { break }
      groups += 1
      i = next
    }
    return groups == 8 || isShortened && groups >= 3 ? i : nil
  }

  private func isHexadecimal(_ i: Int) -> Bool {
    guard self[i].shape != .mark, (1...4).contains(self[i].length) else { return false }
    for j in self[i].lower..<self[i].upper {
      let byte = document.bytes[j]
      guard (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20) else { return false }
    }
    return true
  }

  private static let versions = WordSet("version", "v", "section", "release", "build")
}
