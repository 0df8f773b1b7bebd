import CaseLexicons

extension Detector {
  /// Seasons of a known year and holidays.
  ///
  /// - Looks like: `the summer of 2021`, `winter 2019`, `Christmas Day`, `Diwali`.
  /// - Confirmed by: a year, *last* or *this*; the capital letter of a holiday.
  /// - Confused with: a fall, Christmas disease, people called Easter or Noel.
  /// - Source: ordinary written English.
  static let season = Detector(
    "season", finds: .season,
    summary: "Season of a year, or a holiday.",
    examples: [
      "Well in the {{season|summer of '22}}.",
      "Moved in the {{season|summer of 2021}}, ill in {{season|winter 2019}} and {{season|last autumn}}.",
      "Burned on {{season|Bonfire Night}}, choked on {{season|Christmas Day}} and fasted in {{season|Ramadan}}",
      "Fell on {{season|New Year's Eve}} and at {{season|Easter 2022}}",
      "Worse since {{season|Michaelmas}}, fell on {{season|St Stephen's Day}}, eased by {{season|Whitsun week}}.",
      "Swelling from {{season|Nowruz}}; collapsed on {{season|Canada Day}}; cataracts before {{season|Advent}}.",
    ],
    counterexamples: [
      "A fall in 2019 with spring water, worse in winter.",
      "Known Christmas disease.",
      "Mrs Easter slept well",
    ]
  ) { text, findings in
    let seasons = SeasonWords.seasons
    let starts = SeasonWords.starts
    let smallStarts = SmallHolidays.starts
    var next = 0
    for i in text.cued {
      let word = text[i].hash
      guard i >= next, seasons.contains(word) || starts.contains(word) || smallStarts.contains(word) else { continue }
      if let range = text.smallHoliday(at: i) {
        findings.add(.season, range.lowerBound, through: range.upperBound, in: text, .high, .shape)
        next = range.upperBound + 1
        continue
      }
      guard seasons.contains(text[i].hash) || starts.contains(text[i].hash) else { continue }
      guard text[i].isWord, text[i].length >= 3, let range = text.season(at: i) ?? text.holiday(at: i) else { continue }
      findings.add(.season, range.lowerBound, through: range.upperBound, in: text, .high, .shape)
      next = range.upperBound + 1
    }
  }
}

extension TokenizedDocument {
  /// `summer of 2021`, `last autumn`.
  fileprivate func season(at i: Int) -> ClosedRange<Int>? {
    guard isWord(i, in: SeasonWords.seasons) else { return nil }
    if isWord(i - 1, in: SeasonWords.pointers), self[i].gap < .line { return (i - 1)...i }
    if isWord(i - 1, in: SeasonWords.partsOf), isWord(i - 2, in: SeasonWords.since), !isWord(i, in: SeasonWords.fall) {
      return (i - 1)...i
    }
    var j = i + 1
    if isWord(j, in: CalendarWords.of) || isMark(j, ",") { j += 1 }
    if isApostrophe(j), self[j + 1].gap == .none, shortYear(j + 1) != nil, self[j].gap < .line { return i...(j + 1) }
    guard year(j) != nil, self[j].gap < .line, !isMeasured(j), !goesOn(j) else { return nil }
    if isWord(i, in: SeasonWords.fall) {
      guard isWord(i - 1, in: SeasonWords.the) || self[i].isCapital && !self[i].flags.contains(.startsSentence) else {
        return nil
      }
    }
    return i...j
  }

  /// `Christmas Day`, `Eid al-Fitr`, `Easter 2022`.
  fileprivate func holiday(at i: Int) -> ClosedRange<Int>? {
    guard self[i].isCapital, isWord(i, in: SeasonWords.starts), !self[i].isProtected,
      !self[i - 1].marks.contains(.title) || isWord(i - 1, in: .saints)
    else { return nil }
    let second = self[i + 1].shape == .possessive ? i + 2 : i + 1
    let isPair =
      SeasonWords.isPair(self[i].hash, self[second].hash) && self[second].gap < .line
      && !(self[second].shape == .lower && isWord(second + 1, in: SeasonWords.wards))
    guard isPair || isWord(i, in: SeasonWords.alone) else { return nil }
    var last = isPair ? second : i
    var j = last + 1
    while j < last + 3, self[j].gap < .line,
      isWord(j, in: SeasonWords.goOn) || self[j].shape == .possessive || isDash(j)
    {
      if self[j].isWord { last = j }
      j += 1
    }
    let next = self[last + 1]
    if last == i, next.shape == .capitalised, next.gap == .space,
      !next.marks.isDisjoint(with: [.surname, .eponymHead, .organisationHead])
    {
      return nil
    }
    let saint = isMark(i - 1, ".") ? i - 2 : i - 1
    let first = isWord(saint, in: .saints) && self[i].gap == .space ? saint : i
    return first...(year(last + 1) == nil || goesOn(last + 1) ? last : last + 1)
  }
}

enum SeasonWords {
  static let seasons = WordSet("spring", "summer", "autumn", "winter", "fall")
  static let fall = WordSet("fall")
  static let the = WordSet("the", "early", "late", "mid")
  static let pointers = WordSet("last", "this", "next")
  static let partsOf = WordSet("early", "mid", "late")
  static let since = WordSet("since", "from", "in", "until", "by", "of", "before")
  /// Holidays whose first word says enough.
  static let alone = WordSet(
    "christmas", "easter", "diwali", "deepavali", "eid", "halloween", "thanksgiving", "hogmanay", "ramadan", "hanukkah",
    "chanukah", "passover", "vaisakhi", "baisakhi", "holi", "whitsun", "pentecost", "kwanzaa", "xmas", "lammas",
    "advent", "lent", "michaelmas", "candlemas", "martinmas", "shrovetide", "whitsuntide", "eastertide", "yuletide",
    "nowruz", "norouz", "newroz", "tết", "purim", "sukkot", "shavuot", "navratri", "onam", "pongal", "vesak", "wesak",
    "chuseok", "seollal", "songkran", "obon", "ashura", "muharram", "mawlid", "matariki", "juneteenth", "hogmanay",
    "halloween", "midsummer", "beltane", "samhain", "lughnasadh", "imbolc", "janmashtami", "dussehra", "deepavali",
    "losar", "tihar", "dashain", "enkutatash", "timkat", "gurpurab", "epiphany",
    "paschaltide", "eurovision", "eisteddfod", "mothering", "yule", "crimbo", "chrimbo")
  /// Holidays of two words, of which neither says enough alone.
  private static let pairs = WordSet(
    [
      ("boxing", "day"), ("good", "friday"), ("new", "year"), ("new", "years"), ("bonfire", "night"),
      ("valentine", "day"), ("valentines", "day"), ("mother", "day"), ("mothers", "day"), ("father", "day"),
      ("fathers", "day"), ("burns", "night"), ("pancake", "day"), ("ash", "wednesday"), ("palm", "sunday"),
      ("remembrance", "day"), ("remembrance", "sunday"), ("guy", "fawkes"), ("shrove", "tuesday"),
      ("rosh", "hashanah"), ("yom", "kippur"), ("mothering", "sunday"), ("maundy", "thursday"),
      ("independence", "day"), ("memorial", "day"), ("labor", "day"), ("labour", "day"), ("anzac", "day"),
      ("bank", "holiday"), ("chinese", "new"), ("lunar", "new"), ("twelfth", "night"), ("andrew", "day"),
      ("patrick", "day"), ("patricks", "day"), ("david", "day"), ("george", "day"),
      ("stephen", "day"), ("stephens", "day"), ("canada", "day"), ("australia", "day"), ("waitangi", "day"),
      ("victoria", "day"), ("leap", "day"), ("may", "day"), ("whit", "monday"), ("whit", "sunday"),
      ("easter", "monday"),
      ("whit", "week"), ("whitsun", "week"), ("holy", "week"), ("passion", "sunday"), ("trinity", "sunday"),
      ("stir", "sunday"), ("ascension", "day"), ("plough", "monday"),
      ("black", "friday"), ("cyber", "monday"), ("groundhog", "day"), ("mardi", "gras"), ("fat", "tuesday"),
      ("veterans", "day"), ("presidents", "day"), ("columbus", "day"), ("king", "birthday"), ("queen", "birthday"),
      ("super", "bowl"), ("melbourne", "cup"), ("grand", "national"), ("derby", "day"), ("st", "stephens"),
      ("family", "day"), ("heritage", "day"), ("nurses", "day"), ("lady", "day"), ("mischief", "night"),
      ("durga", "puja"), ("ganesh", "chaturthi"), ("raksha", "bandhan"), ("guru", "nanak"),
      ("tisha", "b'av"), ("lag", "b'omer"), ("simchat", "torah"), ("orthodox", "easter"), ("orthodox", "christmas"),
      ("low", "sunday"), ("spy", "wednesday"), ("holy", "saturday"), ("advent", "sunday"), ("armistice", "day"),
      ("ve", "day"), ("vj", "day"), ("bastille", "day"), ("africa", "day"), ("republic", "day"), ("national", "day"),
      ("flag", "day"), ("inauguration", "day"), ("election", "day"), ("polling", "day"), ("census", "day"),
      ("freshers", "week"), ("rag", "week"), ("fleadh", "week"), ("orange", "parade"), ("eleventh", "night"),
    ].map { (first: StaticString, second: StaticString) in WordHash(first).followed(by: WordHash(second)).value })

  /// First words of holidays of two words.
  static let starts = alone.union(
    WordSet(
      "boxing", "good", "new", "bonfire", "valentines", "valentine", "mothers", "mother", "fathers", "father", "burns",
      "pancake", "ash", "palm", "remembrance", "guy", "shrove", "rosh", "yom", "mothering", "maundy", "independence",
      "memorial", "labor", "labour", "anzac", "bank", "chinese", "lunar", "twelfth", "andrew", "patrick", "patricks",
      "david", "george", "stephen", "stephens", "canada", "australia", "waitangi", "victoria", "leap", "may", "whit",
      "holy", "passion", "trinity", "stir", "ascension", "plough", "raksha", "black", "cyber", "groundhog", "mardi",
      "fat",
      "veterans", "presidents", "columbus", "king", "queen", "super", "melbourne", "grand", "derby", "st", "family",
      "heritage", "lady", "mischief", "durga", "ganesh", "guru", "tisha", "lag", "simchat", "orthodox", "low",
      "spy", "armistice", "ve", "vj", "bastille", "africa", "republic", "national", "flag", "inauguration", "election",
      "polling", "census", "rag", "fleadh", "eleventh"))

  static func isPair(_ first: WordHash, _ second: WordHash) -> Bool { pairs.contains(first.followed(by: second)) }

  /// What makes the day before it a part of a hospital: `Victoria day surgery`.
  static let wards = WordSet(
    "surgery", "unit", "case", "cases", "centre", "center", "hospital", "care", "ward", "release")
  /// Words that go on a holiday.
  static let goOn = WordSet(
    "day", "eve", "night", "sunday", "monday", "friday", "year", "years", "al", "fitr", "adha", "holiday", "holidays",
    "week", "weekend", "period", "bandhan", "saturday", "parade")
}
