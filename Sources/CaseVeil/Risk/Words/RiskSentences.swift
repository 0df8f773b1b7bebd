/// The questions and what is said of the answers. None of it says that a text may be posted.
extension RiskReport {
  /// The first question.
  public static let firstQuestion = "Could others work out who?"

  /// The second question where nothing is known of the patient.
  public static let thirdPersonQuestion = "Will the patient know?"

  /// The second question, in the words that fit the patient.
  public var secondQuestion: String {
    if assumptions.asksKin { return "Will the next of kin know who it is?" }
    if assumptions.asksParents { return "Will the parents know who it is?" }
    switch assumptions.sex {
    case .female: return "Will she know it is her?"
    case .male: return "Will he know it is him?"
    default: return Self.thirdPersonQuestion
    }
  }

  /// A few sentences on the answers, the most important first.
  public var sentences: [String] {
    if acquaintance.isCertain { return ["Something that identifies alone stands in the text."] }
    return [crowdSentence, strangerSentence, patientSentence, cueSentence, floorSentence].compactMap { $0 }
  }

  private var area: String { assumptions.population.area }

  private var crowdSentence: String? {
    let crowd = acquaintance.crowd
    switch acquaintance.band {
    case .low:
      if stranger.band == .low, patient.band == .low { return nil }
      return "More than \(RoundNumber.text(crowd.low, .down)) people fit. Someone who knows the patient may suspect, "
        + "but could not be confident."
    case .moderate, .high:
      return "In \(area) \(crowd.text). Someone who knows the patient could make a good guess."
    case .veryHigh:
      let middle = crowd.middle == 1 ? "1 person" : "About \(RoundNumber.text(crowd.middle)) people"
      let range =
        crowd.high == 1
        ? "" : " (\(RoundNumber.text(crowd.low, .down)) to \(RoundNumber.text(crowd.high, .up)))"
      return "\(middle) in \(area) would fit this description\(range). Someone who knows the patient could be "
        + "confident it is them."
    }
  }

  private var strangerSentence: String? {
    guard contributions.contains(where: { $0.part == .news }) else { return nil }
    return "The event may have been reported. A search for it could lead to the patient directly."
  }

  private var patientSentence: String? {
    if patient.band == .high, acquaintance.band == .low, stranger.band == .low {
      return "Strangers are unlikely to work out who this is. The patient probably will. Ask them, or wait and "
        + "generalise."
    }
    guard patient.band == .veryHigh, patient.crowd.middle <= 20 else { return nil }
    let crowd =
      patient.crowd.middle == 1
      ? "the only person" : "one of about \(RoundNumber.text(patient.crowd.middle)) people"
    return "The patient is \(crowd) you or your unit could be writing about in that period. If they read this, they "
      + "will probably know it is them."
  }

  private var cueSentence: String? {
    guard patient.band >= .high else { return nil }
    if contributions.contains(where: { $0.part == .cue(.longQuote) }) {
      return "These are the patient's own words. People recognise their own words even when everything else is general."
    }
    if contributions.contains(where: { $0.part == .cue(.unusual) }) {
      return "What happened is unusual. Whoever lived through it knows."
    }
    return nil
  }

  private var floorSentence: String? {
    guard answers.allSatisfy({ $0.band == .low }) else { return nil }
    return "No identifying combination was found under these assumptions. That is not proof that none exists."
  }
}

extension Assumptions {
  /// The line that always stands below the answers.
  public var sentence: String {
    var text = "Assumes \(RoundNumber.text(Int64(min(9e15, population.persons)))) people in \(population.area), "
    text += "\(period) as the period"
    if details == 0 { return text + ". No detail was counted." + notes }
    text += ", and published figures for \(published) of \(details) \(details == 1 ? "detail" : "details")"
    if published < details {
      text += "; \(details - published == 1 ? "the other is a rough default" : "the others are rough defaults")"
    }
    return text + "." + notes
  }

  private var notes: String {
    (notCounted > 0 ? " Not counted: \(notCounted)." : "")
      + (borrowsShares ? " Shares of the United Kingdom stand in for those of the country." : "")
  }

  /// `7 days`, `3 months`, `5 years`.
  var period: String {
    if windowDays < 60 { return windowDays == 1 ? "1 day" : "\(windowDays) days" }
    return windowDays < 700 ? "about \((windowDays + 15) / 30) months" : "about \((windowDays + 182) / 365) years"
  }
}
