import CaseFindings

extension Contribution {
  /// What it is, in a clinician's words: `rare condition`, `own words`.
  public var what: String {
    switch part {
    case .direct(let kind): kind.displayName
    case .detail(let factor): factor.displayName
    case .population(let origin): origin.displayName
    case .window: "time"
    case .cue(let cue): cue.displayName
    case .news: "public event"
    case .notCounted: "rare detail"
    }
  }

  /// Why it counts, in one short phrase.
  public var why: String {
    switch part {
    case .direct: return "identifies alone"
    case .detail, .population:
      if growth >= 1.5 { return "without it \(times) as many people fit" }
      return "narrows the crowd a little"
    case .window:
      return growth >= 1.5 ? "without it \(times) as many people fit" : "the patient knows the day"
    case .cue(let cue): return cue.because
    case .news: return "a news search may find it"
    case .notCounted: return "no figure is known; counts as rare"
    }
  }

  private var times: String { "\(RoundNumber.text(Int64(min(9e15, growth.rounded())))) times" }
}

extension Factor {
  var displayName: String {
    switch self {
    case .sex: "sex"
    case .age: "age"
    case .ethnicity: "ethnicity"
    case .nationality: "nationality"
    case .religion: "religion"
    case .language: "language"
    case .marriage: "marital status"
    case .family: "family"
    case .familyHistory: "family history"
    case .occupation: "work"
    case .rareCondition: "rare condition"
    case .commonCondition: "condition"
    case .countedCases: "how few cases there are"
    case .acuteEvent: "what happened"
    case .procedure: "what was done"
    case .pregnancy: "pregnancy"
    case .unusualEvent: "unusual event"
    case .publicEvent: "public event"
    case .exactDate: "exact date"
    }
  }
}

extension PopulationCandidate.Origin {
  var displayName: String {
    switch self {
    case .place: "place"
    case .hospital: "hospital"
    case .practice: "practice"
    case .workplace: "your workplace"
    case .country: "country"
    }
  }
}

extension RecognitionCue {
  var displayName: String {
    switch self {
    case .longQuote: "own words"
    case .shortQuote: "a few own words"
    case .unusual: "what is unusual"
    case .image: "picture"
    case .authorAndRecency: "your name"
    case .relative: "what a relative said or did"
    case .course: "the course, step by step"
    }
  }

  var because: String {
    switch self {
    case .longQuote: "people recognise what they said"
    case .shortQuote: "may be recognised"
    case .unusual: "whoever lived through it knows"
    case .image: "people recognise their own pictures"
    case .authorAndRecency: "who was seen by you lately thinks of it"
    case .relative: "the family recognises it"
    case .course: "only one's own illness went just so"
    }
  }
}
