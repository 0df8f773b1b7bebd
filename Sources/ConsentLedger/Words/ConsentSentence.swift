extension ConsentRecord {
  /// The record as one sentence, to be read back to whom it concerns.
  ///
  /// - Parameter hasText: Whether it is tied to a text by its digests.
  public func sentence(hasText: Bool) -> String {
    let who = decidedBy.subject
    let day = decidedAt.spoken
    switch state {
    case .given: return "\(who) agreed on \(day), \(formWords), to \(what(hasText))."
    case .noObjection: return "\(who) was consulted on \(day) and did not object to \(what(hasText))."
    case .refused: return "\(who) said no on \(day)\(because)."
    case .withdrawn: return "\(who) withdrew on \(day)\(because)."
    case .requested: return "\(who) was asked on \(day) and has not answered."
    case .notSought: return "Nobody was asked (noted on \(day))."
    case .invalidated: return "The record before does not hold any more (noted on \(day)\(because))."
    case .notRequired:
      let stated = basis.map { PlainWords.of($0.rawValue) } ?? "no ground"
      if basis == .fictional { return "The author declared on \(day) that nobody real is described; not checked." }
      return "The author stated on \(day) that no consent is needed (\(stated)); not checked."
    }
  }

  private var formWords: String { PlainWords.of(form.rawValue) }

  private var because: String { reason.map { " (\(PlainWords.of($0.rawValue)))" } ?? "" }

  private func what(_ hasText: Bool) -> String {
    guard let scope else { return "nothing in particular" }
    var text = hasText ? "this exact text" : "a text that is not tied to this record"
    let content = scope.content.filter { $0 != .text }
    if !content.isEmpty { text += " with \(PlainWords.list(of: content))" }
    text += ", on \(PlainWords.list(scope.channels.map { PlainWords.of($0) }))"
    text += " (\(PlainWords.list(of: scope.audiences)))"
    text += ", for \(PlainWords.list(of: scope.purposes)), from \(scope.from.spoken) \(scope.end)"
    text += ", being at most \(scope.identifiability.words)"
    return text + finalWords
  }

  private var finalWords: String {
    switch finalText {
    case .seenFinal: ", and has read it as it will appear"
    case .seenDraft: ", and has read a draft"
    case .notSeen, nil: ", without having read it"
    }
  }

  /// What was told, and what of the most important was not; nil when there is nothing to tell.
  public var toldSentence: String? {
    guard scope != nil else { return nil }
    let told = told ?? []
    let key: [Told] = [.anonymityNotGuaranteed, .cannotRecall, .canWithdraw]
    let missing = key.filter { !told.contains($0) }
    let said =
      told.isEmpty ? "Nothing is noted of what was told" : "Was told: \(told.map { $0.words }.joined(separator: "; "))"
    return missing.isEmpty ? said + "." : said + ". Not noted: \(missing.map { $0.words }.joined(separator: "; "))."
  }
}

extension Scope {
  /// `until 3 Nov 2027`.
  public var end: String {
    switch ending {
    case .until(let day): "until \(day.spoken)"
    case .event(.none): "without an end"
    case .event(let event): "until \(PlainWords.of(event.rawValue))"
    }
  }
}

extension Identifiability {
  /// How recognisable, in words.
  public var words: String {
    switch self {
    case .anonymised: "recognisable to nobody"
    case .selfRecognisable: "recognisable to themselves"
    case .recognisableToClose: "recognisable to people who know them"
    case .identifiable: "recognisable to anyone"
    }
  }
}

extension Identifiability {
  /// The same, said to the patient.
  public var wordsToPatient: String {
    switch self {
    case .anonymised: "recognisable to nobody"
    case .selfRecognisable: "recognisable to yourself"
    case .recognisableToClose: "recognisable to people who know you"
    case .identifiable: "recognisable to anyone"
    }
  }
}

extension Told {
  /// What was told, as a clause.
  public var words: String {
    switch self {
    case .anonymityNotGuaranteed: "that somebody may still recognise them"
    case .onlineWorldwide: "that it is read worldwide"
    case .cannotRecall: "that what is out cannot be called back"
    case .canWithdraw: "that they can withdraw"
    case .careNotAffected: "that care does not depend on it"
    case .socialSharing: "that others may share it on"
    case .pressPossible: "that the press may take it up"
    case .reuseTranslation: "that it may be reused and translated"
    case .noPayment: "that nobody is paid"
    case .rightToSeeFinal: "that they may see the final text"
    case .redisclosure: "that those who receive it may pass it on"
    case .notConditioned: "that no treatment depends on signing"
    case .futureSelfRegret: "that they may feel otherwise about it later"
    }
  }
}
