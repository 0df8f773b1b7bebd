import CaseLexicons

extension Detector {
  /// Towns, cities and villages.
  ///
  /// - Looks like: a listed place; an unknown capital after `lives in`, `born in`, `moved to`.
  /// - Confirmed by: its size and how seldom the word means something else, a preposition, a county after it.
  /// - Confused with: given names (`Florence`), surnames (`Washington`), eponyms (`Lyme disease`), words (`Reading`).
  /// - Source: GeoNames, `places/places.tsv`.
  static let town = Detector(
    "town", finds: .town,
    summary: "Town or village: listed, or a capital after words such as lives in.",
    examples: [
      "Moved from {{town|Whitby}} to {{town|Birmingham}} in spring.",
      "Lives in {{town|Lintonby}} with her aunt.",
      "Flew to {{town|Los Angeles}} for work.",
      "A {{town|Cardiff}} man and the {{town|Leeds}}-based runner from {{town|Little Tarrowton}}.",
      "She lives near {{town|Quillham-on-Sea}}, in the village of {{town|Tarrowfield}}.",
      "Rose Cottage, {{town|Tarrowhythe}} TS12 9ZZ",
      "young guy from {{town|hackney}} came in after a fall",
      "Registered at The Quill Surgery, {{town|Peterlee}}. Flew from {{town|Fairbanks, AK}} to {{town|New York}}.",
    ],
    counterexamples: [
      "Florence Hale was seen with Lyme disease.",
      "Reading glasses; a bath in the morning.",
      "Improved in January, and lives in Sheltered Housing.",
      "The farms of New York State were closed.",
      "pain in hand and from reading in bed",
    ]
  ) { text, findings in
    text.forEachPlace { place, confidence, reasons in
      if isTown(place) && !text.isRegionFirst(place) || text.isCityOfItsState(place) {
        findings.add(.town, place.first, through: text.stateEnd(after: place.last), in: text, confidence, reasons)
      }
    }
    text.forEachFramedPlace { frame in
      if frame.kind == .town, !text.isRegionOrCountry(frame.first) {
        findings.add(.town, frame.first, through: text.stateEnd(after: frame.last), in: text, .likely, .frame)
      }
    }
    for number in text.numbers where text[number].shape == .mixed && text.postcodeEnd(at: number) == number + 1 {
      guard let town = text.townBefore(postcode: number) else { continue }
      findings.add(.town, town.lowerBound, through: town.upperBound - 1, in: text, .likely, .frame)
    }
    if !text.profile.hasCapitals { text.addSmallTowns(to: &findings) }
  }

  /// A town bears its name also where a region or a country does, unless the list knows no people in it.
  static func isTown(_ place: PlaceMention) -> Bool {
    if place.marks.contains(.country) || place.marks.contains(.landmark) && place.weights.population == 0 {
      return false
    }
    return place.marks.contains(.place) && !(place.marks.contains(.region) && place.weights.population == 0)
  }
}

extension TokenizedDocument {
  /// The capitals right before a postcode: `Tarrowby TS12 9ZZ`.
  fileprivate func townBefore(postcode: Int) -> Range<Int>? {
    let last = isMark(postcode - 1, ",") ? postcode - 2 : postcode - 1
    let other: WordMarks = [
      .functionWord, .title, .month, .weekday, .fieldLabel, .medical, .organisationHead, .streetType, .abbreviation,
    ]
    func mayBeTown(_ i: Int) -> Bool {
      self[i].shape == .capitalised && self[i].length > 2 && self[i].marks.isDisjoint(with: other)
        && !self[i].isProtected
    }
    guard mayBeTown(last), self[postcode].gap <= .line, !isWord(last, in: .postcodeLabels) else { return nil }
    var first = last
    while last - first < 3, self[first].gap == .space, mayBeTown(first - 1) { first -= 1 }
    return first..<(last + 1)
  }

  /// `from hackney`, `lives in milton keynes`: towns in a text without capitals.
  fileprivate func addSmallTowns(to findings: inout Findings) {
    for i in tokens.indices where self[i].shape == .lower && self[i].marks.contains(.startsPhrase) {
      guard isWord(i - 1, in: .strongTownCues), let town = phrase(at: i, marked: .place),
        town.marks.isDisjoint(with: .protectedPhrase), town.weights.population > 0
      else { continue }
      findings.add(.town, i, through: town.end - 1, in: self, .likely, [.listed, .frame])
    }
    for i in tokens.indices where self[i].shape == .lower && self[i].marks.contains(.place) {
      let token = self[i]
      let other: WordMarks = [.functionWord, .medical, .month, .weekday, .personVerb, .timeUnit, .kinship, .anatomy]
      guard isWord(i - 1, in: .strongTownCues), token.length > 3, token.weights.placeAmbiguity < 2,
        token.weights.population >= 10, token.weights.common < 4, token.marks.isDisjoint(with: other),
        !token.isProtected
      else { continue }
      findings.add(.town, i, through: i, in: self, .likely, [.listed, .frame])
    }
  }

  /// The last token of a town with the code of its state: `Fairbanks, AK`, which is one line of an address.
  fileprivate func stateEnd(after last: Int) -> Int {
    let code = last + 2
    guard isMark(last + 1, ","), self[code].shape == .upper, self[code].length == 2, let state = place(at: code),
      !state.isPhrase, isStateCode(state)
    else { return last }
    return code
  }

  /// `New York`, unless the state is meant: `Albany, New York`, `New York State`.
  func isCityOfItsState(_ place: PlaceMention) -> Bool {
    guard place.isPhrase, place.marks.contains(.region), isWord(place.first, in: CitiesOfStates.first),
      isWord(place.last, in: CitiesOfStates.last), !isWord(place.last + 1, in: CitiesOfStates.state)
    else { return false }
    return
      !(isMark(place.first - 1, ",") && self[place.first - 2].marks.contains(.place)
      && self[place.first - 2].marks.isDisjoint(with: [.hospitalHead, .practiceHead, .organisationHead]))
  }

  /// Whether the list knows what starts here as a region or a country.
  fileprivate func isRegionOrCountry(_ i: Int) -> Bool {
    guard let place = place(at: i) else { return false }
    return !place.marks.isDisjoint(with: [.region, .country])
  }
}

extension WordSet {
  fileprivate static let postcodeLabels = WordSet("postcode", "code", "address", "zip", "post", "eircode")
}

/// The words of cities that bear the name of their state, and of the state.
private enum CitiesOfStates {
  static let first = WordSet("new")
  static let last = WordSet("york")
  static let state = WordSet("state", "upstate", "county")
}
