/// One patient's three answers before anything is shown of them.
struct PatientEstimate {
  /// Those who fit for someone to whom every detail is known; the patient is one of them.
  let known: CrowdSize
  /// Those who fit what a stranger can learn.
  let observed: CrowdSize
  let acquaintance: Double
  let stranger: Double
  let patient: Double
  /// How strongly the cues alone tell the patient: minus the logarithm of the chance that none does.
  let cueStrength: Double

  init(of evidence: PatientEvidence, in context: CaseContext) {
    let details = evidence.plainDetails
    known = CrowdSize.fitting(details, of: evidence.population)
    observed = CrowdSize.fitting(details, of: evidence.population, seenBy: .stranger)
    // A rare thing that could not be counted is no common one.
    let least = evidence.notCounted.contains { $0.isRare } ? 0.2 : 0
    acquaintance = max(least, known.cautiousInverse)
    stranger = StrangerAttempt.probability(observed: observed, news: evidence.news.news, audience: context.readers)
    var cues = Set(evidence.cues.map { $0.cue })
    if evidence.hasHappening, context.linksToAuthor { cues.insert(.authorAndRecency) }
    let match = known.meanInverse
    let recognition = SelfRecognition(
      cues: cues, daysToPosting: context.daysToPosting,
      ofKin: evidence.isDeceased || context.patientIsAlive.value == false)
    patient = max(least, recognition.probability(match: match))
    cueStrength = -Exponential.log(recognition.chanceOfNoCue(match: match))
  }
}
