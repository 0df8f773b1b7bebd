import CaseLexicons

extension Detector {
  /// Labelled places and bodies.
  ///
  /// - Looks like: `Address:`, `Hospital:`, `Employer:`, `Town:` and a value.
  /// - Confirmed by: the label.
  /// - Confused with: `Location:` of a pain, headings with prose after them.
  /// - Source: forms and letter heads.
  static let placeField = Detector(
    "place-field", finds: .address, .town, .country, .region, .organisation, .employer, .hospital, .practice, .school,
    .ward,
    summary: "Value after a label such as Address, Hospital, Employer or Town.",
    examples: [
      "Address: {{address|3 The Nook, Lintonby}}\nNext line",
      "Employer: {{employer|Tarrow Tiles}} | Town: {{town|Hollowmere}}",
      "Hospital: {{hospital|Kestrel Site}}",
      "Address:\n{{address|3 Nook Rise\nLintonby\nLB1 2QQ}}\nTel: none",
    ],
    counterexamples: [
      "Location: left breast",
      "School: attends well",
      "Address: not given",
    ]
  ) { text, findings in
    for field in text.fields {
      guard let kind = kind(ofField: field.key), let value = text.placeValue(of: field, kind) else { continue }
      findings.add(kind, value.lowerBound, through: value.upperBound - 1, in: text, .high, .label)
    }
    for colon in text.marks where text.isMark(colon, ":") && addressLabels.contains(text[colon - 1].hash) {
      guard let block = text.blockBelow(colon) else { continue }
      findings.add(.address, block.lowerBound, through: block.upperBound - 1, in: text, .high, .label)
    }
  }

  private static func kind(ofField key: WordHash) -> IdentifierKind? {
    guard labels.contains(key) else { return nil }
    if addressLabels.contains(key) { return .address }
    if townLabels.contains(key) { return .town }
    if hospitalLabels.contains(key) { return .hospital }
    if practiceLabels.contains(key) { return .practice }
    if employerLabels.contains(key) { return .employer }
    if organisationLabels.contains(key) { return .organisation }
    if schoolLabels.contains(key) { return .school }
    if wardLabels.contains(key) { return .ward }
    if regionLabels.contains(key) { return .region }
    return countryLabels.contains(key) ? .country : nil
  }

  private static let labels = [
    addressLabels, townLabels, hospitalLabels, practiceLabels, employerLabels, organisationLabels, schoolLabels,
    wardLabels, regionLabels, countryLabels,
  ].reduce(WordSet([])) { $0.union($1) }
  private static let addressLabels = WordSet("address", "addr", "residence", "street")
  private static let townLabels = WordSet("town", "city", "village", "location", "hometown", "birthplace")
  private static let hospitalLabels = WordSet("hospital", "trust", "clinic", "hospice", "facility", "site")
  private static let practiceLabels = WordSet("practice", "surgery", "pharmacy")
  private static let employerLabels = WordSet("employer", "workplace", "company")
  private static let organisationLabels = WordSet("organisation", "organization", "org", "agency")
  private static let schoolLabels = WordSet("school", "college", "university", "nursery")
  private static let wardLabels = WordSet("ward")
  private static let regionLabels = WordSet("county", "region", "state", "province")
  private static let countryLabels = WordSet("country")
}

extension TokenizedDocument {
  /// The lines below `Address:`, up to a blank line or the next label, when a house number or a postcode is in them.
  fileprivate func blockBelow(_ colon: Int) -> Range<Int>? {
    let first = colon + 1
    guard self[first].gap == .line || self[first].gap == .paragraph, self[first].isCapital || self[first].hasDigit,
      first < count
    else { return nil }
    var end = first
    var lines = 0
    var hasNumber = false
    while end < count, end - first < 28 {
      if end > first, self[end].gap >= .line {
        lines += 1
        if self[end].gap == .paragraph || lines > 5 || isLabelled(end) { break }
      }
      if self[end].marks.contains(.personVerb), self[end].shape == .lower { return nil }
      if self[end].hasDigit { hasNumber = true }
      end += 1
    }
    while end > first, self[end - 1].shape == .mark { end -= 1 }
    return hasNumber && end - first >= 3 ? first..<end : nil
  }

  /// Whether a label and a colon start at a token: `Cons:`.
  private func isLabelled(_ i: Int) -> Bool {
    for j in (i + 1)...(i + 4) {
      if isMark(j, ":") { return self[j].gap == .none }
      if self[j].gap > .space { return false }
    }
    return false
  }

  /// The value of a field if it is written as a name or an address and not as prose.
  fileprivate func placeValue(of field: LabelledField, _ kind: IdentifierKind) -> Range<Int>? {
    var end = field.value.upperBound
    if let wide = field.value.dropFirst().first(where: { self[$0].gap == .wide && isLabelled($0) }) { end = wide }
    while end > field.value.lowerBound, self[end - 1].shape == .mark, !isMark(end - 1, ")") { end -= 1 }
    let value = field.value.lowerBound..<end
    guard let first = value.first, self[first].isCapital || self[first].hasDigit, value.count <= 20 else { return nil }
    var lower = 0
    var medical = 0
    for i in value {
      let token = self[i]
      if token.shape == .lower, !isWord(i, in: .joints), !isWord(i, in: .placePrepositions), !isWord(i, in: .the) {
        lower += 1
      }
      if token.marks.contains(.medical)
        && token.marks.isDisjoint(with: [.place, .surname, .organisationHead, .streetType])
      {
        medical += 1
      }
    }
    let isProse =
      lower > (kind == .address ? 2 : 1) || kind == .town && (lower > 0 || medical > 0) || medical > 0 && lower > 0
    if isProse || self[first].marks.contains(.functionWord) && value.count > 4 { return nil }
    return value
  }
}
