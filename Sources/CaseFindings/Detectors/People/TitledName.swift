import CaseLexicons

extension Detector {
  /// A title and the name after it.
  ///
  /// - Looks like: `Mr James T.`, `Dr Nadia OSEI`, `Prof. de la Cruz`; the title is part of the finding.
  /// - Confirmed by: the title; a weak one (`Sister`, `Captain`) needs a clear surname.
  /// - Confused with: MR (magnetic resonance) and MS (multiple sclerosis), `Maple Dr`, `the Dr. He said`.
  /// - Source: own observation of notes and letters.
  static let titledName = Detector(
    "titled-name", finds: .clinicianName, .patientName, .relativeName, .personName,
    summary: "A title with the name after it: Mrs Smith-Jones, Dr. K.",
    examples: [
      "Reviewed by {{clinicianName|Dr Nadia OSEI}} today",
      "We met {{personName|Mrs Smith-Jones}} and {{personName|Mr. Tom B}}.",
      "A talk by {{clinicianName|Prof. de la Cruz}} on Monday",
      "Spoke to {{clinicianName|Dr Osei}} Consultant in Rheumatology",
      "{{patientName|Mrs Winter}} presented with cough. Told {{personName|Sister Holt}}.",
      "letter to {{clinicianName|dr okonjo}} about this",
    ],
    counterexamples: [
      "MR brain normal, MR Spine pending, MS Clinic next week",
      "Doctor not present. Ask the Dr. He will know.",
      "Sister Ward closed; Major Depression since May",
      "If worse contact dr asap. A 16 Fr Foley was passed.",
      "She lives at 12 Maple Dr, near the park",
    ]
  ) { text, findings in
    var i = 0
    while i < text.count {
      guard text[i].marks.contains(.title), let title = Title(at: i, in: text) else {
        i += 1
        continue
      }
      let run = NameRun(at: title.name, in: text)
      let kind = title.isProfessional ? .clinicianName : NameRole.kind(i, run.last, in: text)
      findings.add(kind, i, through: run.last, in: text, title.isWeak ? .high : .certain, .title)
      i = run.last + 1
    }
  }
}

/// One title or several in a row, with a name after them.
private struct Title {
  /// The first word of the name.
  let name: Int
  let isProfessional: Bool
  let isWeak: Bool

  init?(at first: Int, in text: borrowing TokenizedDocument) {
    var isWeak = true
    var isProfessional = false
    var i = first
    while true {
      let marks = text[i].marks
      isProfessional = isProfessional || marks.contains(.doctorTitle) || text.isWord(i, in: Self.nurses)
      isWeak = isWeak && (marks.contains(.weakTitle) || text.isWord(i, in: Self.doubtful))
      var next = i + 1
      if text.isMark(next, "."), text[next].gap == .none, text[i].length < 5 { next += 1 }
      guard text[next].gap <= .space, text[next].shape != .mark else { return nil }
      if text[next].marks.contains(.title), text.isCapitalName(Self.after(next, text)) {
        i = next
        continue
      }
      name = next
      break
    }
    self.isWeak = isWeak
    self.isProfessional = isProfessional
    guard isName(name, afterTitle: first, in: text) else { return nil }
  }

  private static func after(_ i: Int, _ text: TokenizedDocument) -> Int { text.isMark(i + 1, ".") ? i + 2 : i + 1 }

  private func isName(_ i: Int, afterTitle first: Int, in text: TokenizedDocument) -> Bool {
    let word = text.name(i)
    if text.isWord(first, in: Self.noTitles) || text.isUnitOfWidth(first) || text.isWord(i, in: Self.noNames) {
      return false
    }
    if text[first].shape == .upper, text[i].shape == .upper, !word.isListed, text[i].weights.common > 3 { return false }
    if text[first].shape == .lower || text[i].shape == .lower {
      guard text[first].shape == .lower || !text.profile.hasCapitals || Self.leads(i, text), !isWeak else {
        return false
      }
      if Self.leads(i, text) { return text[first].shape != .lower || text[first].length <= 4 }
      return text[first].length <= 3 && text[i].shape == .lower && !word.isNever && !word.isProtected
        && !text[i].marks.contains(.abbreviation)
        && (word.isUnknown || word.isListed && word.ambiguity < 3)
        || text[first].shape == .lower && text.isCapitalName(i) && (word.isListed || word.isUnknown)
    }
    guard text.isCapitalName(i) || isSurnameOfSmallWord(i, in: text),
      !NameRun(at: i, in: text).isHeaded(in: text) || !isWeak
    else { return false }
    if text[first].shape == .upper, text.isWord(first, in: Self.shortForms) {
      return word.isListed && !word.isProtected && word.ambiguity < 2 && max(word.surname, word.given) >= 38
    }
    if text[first].gap == .space, text[first - 1].isCapital, text[first - 2].shape == .digits { return false }
    if !isWeak { return true }
    return !word.isProtected
      && (word.isListed && word.ambiguity < 2 && max(word.surname, word.given) >= 38 || word.isUnknown)
      && !text.isWord(i - 1, in: Self.nounTitles)
  }

  /// `Mr Down`: a word of the language that is a surname, right after a title and before small letters.
  private func isSurnameOfSmallWord(_ i: Int, in text: TokenizedDocument) -> Bool {
    text[i].shape == .capitalised && text[i].length > 3 && text.name(i).surname >= 30 && text[i - 1].shape != .mark
      && text[i].marks.contains(.functionWord)
  }

  /// A particle before a capital: `de la Cruz`.
  private static func leads(_ i: Int, _ text: TokenizedDocument) -> Bool {
    guard text[i].shape == .lower, nameParticles.contains(text[i].hash) else { return false }
    return text.nextNamePart(after: i - 1) != nil
  }

  private static let shortForms = WordSet(
    "mr", "ms", "m/s", "dc", "di", "ds", "pc", "ps", "sr", "br", "fr", "adm", "sac", "pa", "mp", "elder")
  private static let nurses = WordSet("nurse", "matron", "midwife")
  private static let doubtful = WordSet("master", "madam", "mistress", "missus", "drs", "doc")
  private static let noTitles = WordSet("esq", "president", "general", "private", "order", "bart", "dean")
  /// Short forms that no table knows: `contact dr asap`.
  private static let noNames = WordSet("asap", "appt", "appts", "appmt", "pls", "plz", "tmrw", "mane", "tomo", "thx")
  private static let nounTitles = WordSet("sergeant-major")
}

extension TokenizedDocument {
  /// Whether a token is a capitalised word that is not ruled out as a name.
  func isCapitalName(_ i: Int) -> Bool { self[i].isCapital && !name(i).isNever }
}
