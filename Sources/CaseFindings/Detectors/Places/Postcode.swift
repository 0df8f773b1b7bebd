import CaseLexicons

extension Detector {
  /// A postcode of the United Kingdom or Ireland, or a ZIP code.
  ///
  /// - Looks like: `SW1A 1AA`, `D02 X285`, `TX 75001-1234`.
  /// - Confirmed by: a listed outward code; for ZIP codes the state or a label before.
  /// - Confused with: doses after a letter and a number, vertebrae, vitamins.
  /// - Source: ONS Postcode Directory (districts); Eircode; USPS Publication 28.
  static let postcode = Detector(
    "postcode", finds: .postcode, summary: "Postcode, Eircode or ZIP code.",
    regions: [.england, .wales, .scotland, .northernIreland, .ireland, .unitedStates],
    examples: [
      "lives at {{postcode|SW1A 1AA}} now", "postcode {{postcode|sw1a1aa}}, flat 2", "in Dublin {{postcode|D02 X285}}.",
      "eircode {{postcode|d02 x285}} only",
      "Dallas, TX {{postcode|75001-1234}}", "Postcode: {{postcode|RH20}}", "of Pulborough, {{postcode|RH20}}",
      "Comes from the {{postcode|SA12}} area.", "She lives in {{postcode|BS5}} now.", "ZIP3 {{postcode|606}} again.",
    ],
    counterexamples: [
      "Given b12 1mg daily", "L4 5mg and L5, S1 were normal", "B12, L4 and T12 were seen", "IL 6 and CD4 200",
      "In 75001 cases", "between C5-C6",
    ]
  ) { text, findings in
    for i in text.numbers {
      if text[i].shape == .mixed {
        if let last = text.endOfUnitedKingdomPostcode(i) {
          findings.add(.postcode, i, through: last, in: text, .certain, [.shape, .listed])
        } else if text.isEircode(i) {
          let isJoined = text[i].length == 7
          findings.add(.postcode, i, through: isJoined ? i : i + 1, in: text, .high, .shape)
        } else if text.isOutwardCodeAlone(i) {
          findings.add(.postcode, i, through: i, in: text, .likely, [.shape, .listed])
        }
      } else if text.isShortZIP(i) {
        findings.add(.postcode, i, through: i, in: text, .high, .label)
      } else if let last = text.endOfZIPCode(i) {
        findings.add(.postcode, i, through: last, in: text, .high, .shape)
      }
    }
  }
}

extension TokenizedDocument {
  /// The last token of an outward and an inward code, joined or with a space between.
  fileprivate func endOfUnitedKingdomPostcode(_ i: Int) -> Int? {
    let token = self[i]
    if token.marks.contains(.postcodeDistrict) {
      guard self[i + 1].gap == .space, self[i + 1].length == 3, isInward(self[i + 1].lower, 3) else { return nil }
      return i + 1
    }
    guard (5...7).contains(token.length), !isWord(i - 1, in: Self.articles), isInward(token.upper - 3, 3) else {
      return nil
    }
    let outward = document.bytes[token.lower..<(token.upper - 3)].withUnsafeBufferPointer { WordHash(folding: $0) }
    return PackedIndex.shared.value(for: outward).marks.contains(.postcodeDistrict) ? i : nil
  }

  /// A digit and two letters, none of C, I, K, M, O, V; not the end of an ordinal or of *hours*.
  private func isInward(_ start: Int, _ count: Int) -> Bool {
    let bytes = document.bytes
    guard (0x30...0x39).contains(bytes[start]) else { return false }
    let (one, two) = (bytes[start + 1], bytes[start + 2])
    for letter in [one, two] {
      switch letter | 0x20 {
      case 0x63, 0x69, 0x6B, 0x6D, 0x6F, 0x76: return false
      case 0x61...0x7A where letter > 0x40: break
      default: return false
      }
    }
    guard one > 0x5A else { return true }
    switch (one, two) {
    case (0x73, 0x74), (0x6E, 0x64), (0x72, 0x64), (0x74, 0x68), (0x68, 0x72), (0x66, 0x72), (0x67, 0x79): return false
    default: return true
    }
  }

  /// A routing key and four letters and digits, in capitals.
  fileprivate func isEircode(_ i: Int) -> Bool {
    let start = self[i].lower
    let bytes = document.bytes
    let isSmall = bytes[start] > 0x60 && hasWord(in: Self.labels, before: i, within: 3)
    guard self[i].length >= 3, bytes[start] > 0x40, bytes[start] < 0x5B || isSmall, bytes[start + 1] < 0x3A else {
      return false
    }
    guard bytes[start + 2] < 0x3A || bytes[start + 2] & 0xDF == 0x57 && bytes[start + 1] == 0x36 else { return false }
    if self[i].length == 7 { return isUnique(start + 3) && hasWord(in: Self.labels, before: i, within: 3) }
    guard self[i].length == 3, self[i + 1].gap == .space, self[i + 1].length == 4, self[i + 1].shape == .mixed else {
      return false
    }
    return isUnique(self[i + 1].lower)
  }

  private func isUnique(_ start: Int) -> Bool {
    for j in start..<(start + 4) {
      let byte = document.bytes[j]
      switch byte > 0x60 ? byte & 0xDF : byte {
      case 0x30...0x39, 0x41, 0x43...0x46, 0x48, 0x4B, 0x4E, 0x50, 0x52, 0x54, 0x56...0x59: break
      default: return false
      }
    }
    return true
  }

  /// An outward code in capitals after a label, or after a comma that follows a place.
  fileprivate func isOutwardCodeAlone(_ i: Int) -> Bool {
    guard self[i].marks.contains(.postcodeDistrict), document.bytes[self[i].lower] < 0x5B else { return false }
    if hasWord(in: Self.labels, before: i, within: 2) || isDistrict(i) { return true }
    guard self[i].length >= 3, isMark(i - 1, ","), !self[i].marks.contains(.abbreviation), !isWord(i, in: Self.medicine)
    else { return false }
    let place = self[i - 2]
    return place.shape == .capitalised && !place.isProtected
      && !place.marks.isDisjoint(with: [.place, .smallPlace, .region])
  }

  /// Five digits, and four more after a hyphen, after a state or a label.
  fileprivate func endOfZIPCode(_ i: Int) -> Int? {
    guard self[i].length == 5, !self[i].flags.contains(.measured), !continuesNumber(i) else { return nil }
    let state = isMark(i - 1, ",") ? i - 2 : i - 1
    let follows = self[i].gap <= .wide && self[state].shape == .upper && isWord(state, in: Self.states)
    let isNamed =
      self[i].gap == .space && self[state].length > 3 && state == i - 1 && self[state].marks.contains(.region)
      && self[state].isCapital
    guard follows || isNamed || hasWord(in: Self.zip, before: i, within: 3) else { return nil }
    let isLong = self[i + 1].gap == .none && isDash(i + 1) && self[i + 2].gap == .none && self[i + 2].length == 4
    return isLong && self[i + 2].shape == .digits ? i + 2 : i
  }

  private static let labels = WordSet("postcode", "postcodes", "eircode", "address")
  /// Stand before models and products, not before postcodes.
  private static let articles = WordSet("a", "an", "model", "the", "lens", "type")
  private static let zip = WordSet("zip", "zipcode")
  private static let medicine = WordSet("b12", "t10", "t11", "t12")
  private static let states = WordSet(
    "al", "ak", "az", "ar", "ca", "co", "ct", "de", "dc", "fl", "ga", "hi", "id", "il", "in", "ia", "ks", "ky", "la",
    "me", "md", "ma", "mi", "mn", "ms", "mo", "mt", "ne", "nv", "nh", "nj", "nm", "ny", "nc", "nd", "oh", "ok", "or",
    "pa", "ri", "sc", "sd", "tn", "tx", "ut", "vt", "va", "wa", "wv", "wi", "wy", "pr", "ap", "ae", "aa")
}
