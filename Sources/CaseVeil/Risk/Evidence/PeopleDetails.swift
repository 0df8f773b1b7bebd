import CaseFindings
import CaseLexicons

/// Ethnic group, nation, faith, language, work: what a finding says, or the wider words in its place.
extension PatientScore {
  /// Where no table knows the people.
  private static let unknownShare = 0.001
  private static let localEthnicSigma = 0.8
  private static let localFaithSigma = 0.6

  func addPeople(to details: inout [EvidenceDetail]) {
    var seen: [IdentifierKind] = []
    for remark in remarks {
      guard case .finding(let kind) = remark.content, !seen.contains(kind) || kind == .language,
        let share = people(kind, remark), !(kind == .language && seen.contains(.language))
      else { continue }
      seen.append(kind)
      let (attribute, factor) = Self.attribute(kind)
      details.append(
        detail(
          attribute, factor, remark, share: share.share, sigma: sigma(share.sigma), value: share.value,
          isPublished: share.isPublished && !borrowsShares))
    }
  }

  private static func attribute(_ kind: IdentifierKind) -> (Detail.Attribute, Factor) {
    switch kind {
    case .ethnicity: (.ethnicity, .ethnicity)
    case .religion: (.religion, .religion)
    case .language: (.language, .language)
    default: (.nationality, .nationality)
    }
  }

  private func people(_ kind: IdentifierKind, _ remark: Remark) -> PeopleShare? {
    guard [.ethnicity, .nationality, .religion, .language].contains(kind) else { return nil }
    let fate = fate(of: remark)
    let words: String
    switch fate.change {
    case .goes: return nil
    case .stays: words = Lowercase.ascii(reading.text.document[remark.span])
    case .widened: words = Lowercase.ascii(fate.replacement ?? "")
    }
    let isWide = fate.change != .stays
    switch kind {
    case .ethnicity: return ethnicity(words, isWide: isWide)
    case .nationality: return nationality(words, remark, isWide: isWide)
    case .religion: return faith(words, remark)
    default: return language(words, remark, isWide: isWide)
    }
  }

  private func share(_ key: String, _ table: PeopleTable?, _ localSigma: Double) -> PeopleShare? {
    PeopleShare(key, table: table, area: places.area, isLocal: isLocal, fits: fitsArea, localSigma: localSigma)
  }

  private func ethnicity(_ words: String, isWide: Bool) -> PeopleShare {
    let table = PeopleTable.ethnicity
    if let known = share("ethnicity-" + words, table, Self.localEthnicSigma) { return known }
    if isWide, let known = share("class-" + words, table, Self.localEthnicSigma) { return known }
    if let known = share("origin-" + words, table, Self.localEthnicSigma) { return known }
    for ending in [" descent", " heritage", " origin", " background"] where words.utf8.count > ending.utf8.count {
      guard words.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8) else { continue }
      return ethnicity(String(decoding: words.utf8.dropLast(ending.utf8.count), as: UTF8.self), isWide: isWide)
    }
    // One people of a class: a third of it, roughly.
    if let row = RiskTables.origins?.row(for: words), row.count > 1,
      let whole = share("class-" + Lowercase.ascii(row[1]), table, Self.localEthnicSigma)
    {
      return PeopleShare(share: whole.share * 0.3, sigma: 0.8, isPublished: false, value: whole.value)
    }
    return PeopleShare(share: Self.unknownShare, sigma: 1, isPublished: false)
  }

  private func nationality(_ words: String, _ remark: Remark, isWide: Bool) -> PeopleShare {
    var found = isWide ? share("origin-" + words, nil, 0.6) : nation(remark)
    if isWide, found == nil { found = share("nation-other", nil, 0.6) }
    let known = found ?? PeopleShare(share: Self.unknownShare, sigma: 1, isPublished: false)
    return PeopleShare(
      share: known.share, sigma: known.sigma, isPublished: known.isPublished,
      value: known.share > 0.5 ? "uk" : "non_uk")
  }

  /// By the code of the people or of the country that the words name.
  private func nation(_ remark: Remark) -> PeopleShare? {
    for i in remark.tokens where reading.text[i].isWord {
      for end in [remark.tokens.upperBound, i + 1] {
        let words = reading.text.document[reading.text.span(i, end - 1)]
        if let code = Self.code(Lowercase.ascii(words), words) {
          return share("nation-" + Lowercase.ascii(code), nil, 0.6) ?? share("nation-other", nil, 0.6)
        }
      }
    }
    return nil
  }

  private static func code(_ lower: String, _ words: String) -> String? {
    for row in RiskTables.demonyms?.rows(for: lower) ?? [] where row.count > 2 {
      if row[2] == "nationality" || row[2] == "regional" { return row[2] == "regional" ? "regional" : row[1] }
    }
    guard let row = RiskTables.countries?.row(for: words), row.count > 1 else { return nil }
    return row[1]
  }

  private func faith(_ words: String, _ remark: Remark) -> PeopleShare {
    let table = PeopleTable.religion
    if let known = share("faith-" + words, table, Self.localFaithSigma) { return known }
    for i in remark.tokens where reading.text[i].isWord {
      let word = Lowercase.ascii(reading.text.document[reading.text.span(i, i)])
      if let known = share("faith-" + word, table, Self.localFaithSigma) { return known }
    }
    return share("faith-other", table, Self.localFaithSigma)
      ?? PeopleShare(share: Self.unknownShare, sigma: 1, isPublished: false)
  }

  private func language(_ words: String, _ remark: Remark, isWide: Bool) -> PeopleShare? {
    if isWide { return share("language-another", nil, 0.6) }
    if reading.text.isWord(remark.tokens.lowerBound, in: Self.english) { return nil }
    for i in remark.tokens where reading.text[i].isWord {
      let word = Lowercase.ascii(reading.text.document[reading.text.span(i, i)])
      if let known = share("language-" + word, nil, 0.6) { return known }
    }
    return share("language-other", nil, 0.6)
  }

  private static let english = WordSet("english")
}
