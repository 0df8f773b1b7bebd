import CaseFindings

extension Explanation {
  /// What a kind of finding is, why it matters, and a good rewrite.
  static func of(_ kind: IdentifierKind) -> Explanation {
    let told = told(of: kind)
    return Explanation(
      kind.name, "\(kind.displayName): \(kind.meaning).", why: told.why, told.before, told.after, told.guidance)
  }

  private typealias Told = (why: String, before: String, after: String, guidance: [GuidanceSource])

  private static func told(of kind: IdentifierKind) -> Told {
    switch kind.identifierClass {
    case .name: name(kind)
    case .age, .date: time(kind)
    case .location: place(kind)
    case .organisation: organisation(kind)
    case .id, .contact: number(kind)
    default: other(kind)
    }
  }

  private static func name(_ kind: IdentifierKind) -> Told {
    switch kind {
    case .patientName:
      (
        "A name is found by anyone who searches for it, and by the patient's friends at a glance.",
        "Mrs Gwenllian Prothero came with chest pain.", "A woman came with chest pain.", [.consentOnline, .hipaa("A")]
      )
    case .relativeName:
      (
        "A relative's name leads to the family, and from there to the patient.", "Her daughter Carys called 999.",
        "Her daughter called 999.", [.consentOnline, .hipaa("A")]
      )
    case .clinicianName:
      (
        "It tells the unit and so the hospital; colleagues have a private life too.", "Dr Blackwood started apixaban.",
        "A doctor started apixaban.", [.sum]
      )
    case .personName:
      (
        "Nobody can tell whose name it is, so it may be the patient's.", "Prothero was seen again in May.",
        "The patient was seen again in May.", [.consentOnline, .hipaa("A")]
      )
    default:
      (
        "Initials with an age and a hospital are a name to those who know the patient.", "Mr J.S. did well.",
        "The patient did well.", [.leastDetail, .hipaa("A")]
      )
    }
  }

  private static func time(_ kind: IdentifierKind) -> Told {
    switch kind {
    case .age:
      (
        "An age in years divides those who fit by eighty; a decade divides them by eight.",
        "A 47-year-old man fell.", "A man in his forties fell.", [.sum, .hipaa("C, for ages over 89")]
      )
    case .dateOfBirth:
      (
        "With a sex and a postcode it is one person for most of the population.",
        "DOB 14/02/1957, admitted with sepsis.",
        "In her sixties, admitted with sepsis.", [.leastDetail, .hipaa("C")]
      )
    case .date:
      (
        "A day fits those admitted on it; the patient knows the day, and so does the local press.",
        "She was admitted on 3 November 2026.", "She was admitted.", [.sum, .hipaa("C")]
      )
    case .year:
      (
        "A year is wide, but it makes a rare event findable.", "It happened in 2024.", "It happened some years ago.",
        [.sum]
      )
    case .relativeDate:
      (
        "The date of the post makes it a day: last Tuesday is one Tuesday, and the patient still talks of it.",
        "He came in last Tuesday.", "He came in.", [.sum, .hipaa("C")]
      )
    case .clockTime:
      (
        "A time of day narrows a shift to an hour, and the staff of it.", "At 03:40 he arrested.",
        "In the night he arrested.", [.sum]
      )
    default:
      (
        "A feast or a season narrows the time for those who were there.", "She fell on Christmas Eve.",
        "She fell during the holidays.", [.sum]
      )
    }
  }

  private static func place(_ kind: IdentifierKind) -> Told {
    switch kind {
    case .address:
      ("An address is a household.", "He lives at 14 Mill Lane.", "He lives at home.", [.leastDetail, .hipaa("B")])
    case .postcode:
      (
        "A full postcode is about fifteen households.", "Postcode CF99 1AB, found at home.", "Found at home.",
        [.leastDetail, .hipaa("B")]
      )
    case .town:
      (
        "The smaller the place, the fewer people fit: a village makes a common illness one person's.",
        "A farmer from Hexham had tetanus.", "A farmer in the north of England had tetanus.", [.sum, .hipaa("B")]
      )
    case .region:
      (
        "A county is wide by itself and narrow beside a rare disease.", "A patient in Rutland has acromegaly.",
        "A patient in England has acromegaly.", [.sum, .hipaa("B")]
      )
    case .country:
      (
        "A country says little, but that of somebody's origin is a detail of few.", "He had flown in from Bhutan.",
        "He had flown in from abroad.", [.sum]
      )
    default:
      (
        "A landmark is a place that everybody can look up, with the day.", "She fell from the Tyne Bridge.",
        "She fell from a height.", [.sum, .hipaa("B")]
      )
    }
  }

  private static func organisation(_ kind: IdentifierKind) -> Told {
    switch kind {
    case .hospital:
      (
        "A hospital tells the people it serves; the author's own page often tells it anyway.",
        "He was taken to Thornbury General Hospital.", "He was taken to a hospital.", [.sum]
      )
    case .ward:
      (
        "A ward is a few dozen people on a day.", "She was seen on Ward 7B.", "She was seen on a ward.", [.sum]
      )
    case .practice:
      (
        "A practice serves about ten thousand people; rare things there happen to one.",
        "Seen at Elm Tree Surgery.", "Seen in general practice.", [.sum]
      )
    case .school:
      (
        "A school and an age are a class; parents talk.", "A boy from Oakfield Primary School had measles.",
        "A schoolboy had measles.", [.sum]
      )
    case .employer:
      (
        "A firm and a job are a handful of people.", "He works for Brightwater Foundry.", "He works in industry.",
        [.sum]
      )
    default:
      (
        "A club, a church or a charity is a circle in which people know each other.",
        "She sings with the Pontybryn Choral Society.", "She sings with a choir.", [.sum]
      )
    }
  }

  private static func number(_ kind: IdentifierKind) -> Told {
    switch kind {
    case .nhsNumber, .chiNumber, .hcNumber, .hospitalNumber, .healthNumber:
      (
        "Whoever has access to records has the name in one step; a mistyped one is somebody else's.",
        "NHS number 999 000 0018, seen today.", "Seen today.",
        [.leastDetail, .hipaa(kind == .healthNumber ? "I" : "H")]
      )
    case .socialSecurityNumber, .nationalInsuranceNumber, .passportNumber, .drivingLicenceNumber, .vehicleMark:
      (
        "A number of the state is one person's for life, and can be misused.",
        "Her passport number was noted: 999000018.", "Her papers were seen.",
        [.leastDetail, .hipaa(kind == .vehicleMark ? "L" : kind == .socialSecurityNumber ? "G" : "K")]
      )
    case .professionalNumber:
      (
        "A register gives name and place of whoever has it.", "Signed, GMC 9990001.", "Signed by a doctor.",
        [.leastDetail, .hipaa("K")]
      )
    case .accountNumber, .deviceSerial, .caseReference, .otherNumber:
      (
        "It means nothing to readers and everything to whoever keeps the list.",
        "Implant serial no. SN-204417 was removed.", "The implant was removed.",
        [.leastDetail, .hipaa(kind == .accountNumber ? "J" : kind == .deviceSerial ? "M" : "R")]
      )
    case .phone:
      (
        "A phone number is a household.", "Tel 01632 960 147 for results.", "Results by phone.",
        [.leastDetail, .hipaa("D")]
      )
    case .email:
      (
        "An address is a person, and often a name and an employer.", "Reply to i.blackwood@example.org.",
        "Please reply.",
        [.leastDetail, .hipaa("F")]
      )
    case .url:
      (
        "A link leads to the page, and the page to the person.", "See https://example.org/my-story for more.",
        "The patient has told the story in public.", [.leastDetail, .hipaa("N")]
      )
    case .handle, .hashtag:
      (
        "It leads to everything that the person or the campaign has ever posted.", "Follow @gwenprothero.",
        "The patient posts about it.", [.consentOnline, .hipaa("R")]
      )
    default:
      (
        "A provider can name the household.", "The portal was opened from 192.0.2.44.",
        "The portal was opened from home.",
        [.leastDetail, .hipaa("O")]
      )
    }
  }

  private static func other(_ kind: IdentifierKind) -> Told {
    switch kind {
    case .occupation:
      (
        "Some trades have a hundred members in a region; readers of the trade know them all.",
        "A 50-year-old farrier had a stroke.", "A man with a manual trade had a stroke.", [.sum, .singledOut]
      )
    case .sex: ("It halves those who fit; medicine often needs it.", "", "", [.sum])
    case .ethnicity, .nationality, .religion, .language:
      (
        "Where few share it, it singles out; it also draws readers' prejudice. Tell it only where it bears on the case.",
        "A Sikh man with asthma came in.", "A man with asthma came in.", [.sum, .singledOut]
      )
    case .maritalStatus:
      ("It adds a little, and a story to it a lot.", "A twice-widowed woman came in.", "A woman came in.", [.sum])
    case .kinship:
      (
        "A family of a rare shape is a family that neighbours know.", "The father of triplets collapsed.",
        "A parent collapsed.", [.sum]
      )
    case .rareCondition:
      (
        "The name of a rare disease is a search word: registries, charities and the local press lead on from it.",
        "He has Erdheim-Chester disease.", "He has a rare blood-cell disorder.", [.sum, .journal, .singledOut]
      )
    case .quantity: ("A result rarely identifies; an extreme one can be a headline.", "", "", [.sum])
    case .rareEvent:
      (
        "What happened to one person was in the news or is told at the pub; no other detail is needed.",
        "His tractor rolled on him at the county show.", "He had an accident at work.", [.sum, .singledOut]
      )
    case .patientQuote:
      (
        "People recognise what they said, even where nobody else would.",
        "\"I told the horse to call me an ambulance,\" he said.", "He joked about it.", [.sum, .article]
      )
    case .relativeQuote:
      (
        "The family recognises it, and then reads the rest.", "\"He never rests on a Sunday,\" his wife said.",
        "His wife was worried.", [.sum, .noSurprises]
      )
    case .imageMention:
      (
        "A picture shows more than was meant: a scar, a tattoo, a date in a corner, the name in the file.",
        "See the attached photo of her rash.", "The rash was typical.", [.recordings, .hipaa("Q")]
      )
    default:
      (
        "It leads to you, and with you to your hospital and your week.", "On my on-call in our trust we saw him.",
        "He was seen on call.", [.sum, .consentOnline]
      )
    }
  }
}
