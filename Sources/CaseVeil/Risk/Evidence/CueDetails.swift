import CaseFindings
import CaseLexicons

/// What only the patient or the family would know, and what papers may have told.
extension PatientScore {
  private static let longQuote = 6
  private static let courseSteps = 4

  /// The cues that stand, at most one of each, in order of place.
  func cues(beside details: [EvidenceDetail]) -> [CueMark] {
    var cues: [CueMark] = []
    var steps: [Remark] = []
    func add(_ cue: RecognitionCue, _ remark: Remark) {
      if cues.contains(where: { $0.cue == cue }) { return }
      cues.append(CueMark(cue: cue, span: remark.span, finding: remark.finding))
    }
    for remark in remarks where stands(remark) {
      switch remark.content {
      case .finding(.patientQuote), .finding(.relativeQuote):
        add(words(remark.tokens) >= Self.longQuote ? .longQuote : .shortQuote, remark)
        if case .finding(.relativeQuote) = remark.content { add(.relative, remark) }
      case .finding(.imageMention): add(.image, remark)
      case .finding(.rareEvent):
        if let i = remark.finding, reading.findings[i].reasons.contains(.unusual) { add(.unusual, remark) }
      case .lodged: add(.unusual, remark)
      case .finding(.landmark): if hasEvent(details) { add(.unusual, remark) }
      case .cue(let cue): add(cue, remark)
      case .step: steps.append(remark)
      default: break
      }
    }
    if steps.count >= Self.courseSteps, let first = steps.first, let last = steps.last {
      cues.append(CueMark(cue: .course, span: first.span.union(last.span), finding: nil))
    }
    return cues
  }

  private func words(_ tokens: Range<Int>) -> Int {
    tokens.reduce(0) { $0 + (reading.text[$1].isWord && reading.text[$1].shape != .possessive ? 1 : 0) }
  }

  /// Whether papers would write of it, and by what a search would start.
  func news(_ details: [EvidenceDetail]) -> NewsClues {
    var news = NewsClues()
    news.hasPublicEvent = details.contains { $0.factor == .publicEvent }
    for remark in remarks where stands(remark) {
      switch remark.content {
      case .finding(.rareEvent):
        guard let i = remark.finding, reading.findings[i].reasons.contains(.unusual) else { continue }
        let kind = Circumstance.kind(of: reading.findings[i], in: reading.text)
        switch Circumstance(kind)?.news {
        case .newsworthy?: news.hasPublicEvent = true
        case .reported?:
          news.hasPublicEvent = true
          news.isReported = true
        default: break
        }
      case .reported:
        news.hasPublicEvent = true
        news.isReported = true
      case .finding(.landmark): if hasRoad(remark) { news.hasPublicEvent = news.hasPublicEvent || hasEvent(details) }
      default: break
      }
    }
    news.hasPlace = places.hasPlace
    news.hasDate = window.days <= 31
    return news
  }

  private func hasEvent(_ details: [EvidenceDetail]) -> Bool { details.contains { $0.ratePerYear != nil } }

  /// A motorway or a numbered road, on which something happened: `the M6`.
  private func hasRoad(_ remark: Remark) -> Bool { remark.tokens.contains { reading.text[$0].hasDigit } }
}
