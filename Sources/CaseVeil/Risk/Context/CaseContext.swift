import CaseFindings

/// What the text does not say and the answers depend on. What nobody gave counts as the riskier value.
public struct CaseContext: Hashable, Sendable {
  public var audience = Given<Audience>.none
  /// Where it appears; it implies an audience.
  public var channel = Given<String>.none
  /// The day on which the patient was seen.
  public var seen = Given<CalendarDay>.none
  /// The day on which the text appears.
  public var posted = Given<CalendarDay>.none
  /// Whether the text appears under the author's name.
  public var authorIsNamed = Given<Bool>.none
  /// Whether readers can find where the author works.
  public var workplaceIsFindable = Given<Bool>.none
  /// What the author's unit is.
  public var role = Given<AuthorRole>.none
  public var patientIsAlive = Given<Bool>.none
  /// The country of the case where the text names none: an ISO code such as `GB`.
  public var country = Given<String>.none

  /// Days that the posting waits, beyond what was given.
  private(set) var daysWaited = 0
  /// Whether the patient counts as seen on the day of posting, though nobody gave a day.
  private var isSeenLately = false

  public init() {}
}

extension CaseContext {
  /// Who will read it: the wider of the audience given and the one that the channel has; the open web's public when
  /// neither is known.
  public var readers: Audience {
    let implied = channel.value.map { Channel.audience(of: $0) ?? .openSocial }
    guard let audience = audience.value else { return implied ?? .openSocial }
    guard let implied else { return audience }
    return implied.chanceOfTrying > audience.chanceOfTrying ? implied : audience
  }

  /// Days from seeing the patient to posting; none when a day is not known, or the posting lies before.
  public var daysToPosting: Int {
    guard let seen = seen.value, let posted = posted.value else { return daysWaited }
    return max(0, posted.number - seen.number) + daysWaited
  }

  /// Whether readers can tell where the patient was seen by who writes.
  public var workplaceShows: Bool { workplaceIsFindable.value ?? true }

  /// Whether patients can tell that the author means them: the author is named and the workplace shows.
  public var linksToAuthor: Bool { (authorIsNamed.value ?? true) && workplaceShows }

  /// The context that changes what is read out of the text.
  var setting: EvidenceSetting {
    var setting = EvidenceSetting()
    if let country = country.value { setting.country = country }
    setting.workplace = workplaceShows ? (role.value ?? .hospital).people : nil
    setting.daysToPosting = daysToPosting
    setting.isSeenGiven = seen.value != nil && posted.value != nil || isSeenLately
    setting.posted = posted.value.map { posted in
      let day = Calendar.date(posted.number + daysWaited)
      return PartialDate(year: day.year, month: day.month, day: day.day)
    }
    return setting
  }

  /// The same, the patient seen on the day of posting.
  var lately: CaseContext {
    var late = self
    late.isSeenLately = true
    return late
  }

  /// The same, posted so many days later.
  func waiting(_ days: Int) -> CaseContext {
    var later = self
    later.daysWaited += days
    return later
  }
}

extension CalendarDay {
  /// Days counted over months and years.
  var number: Int { Calendar.day(year: year, month: month, day: day) }
}
