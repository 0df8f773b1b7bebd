/// Whether patients know that it is them: that few others fit, or something only they lived through.
struct SelfRecognition {
  let cues: Set<RecognitionCue>
  let daysToPosting: Int?
  /// Whether the next of kin are asked about.
  var ofKin = false

  /// People can always wonder.
  private static let floor = 0.02

  /// The chance that the patient, reading the text, knows: 1 − (1 − match)·(1 − 0.02)·Π(1 − cue).
  func probability(match: Double) -> Double { 1 - (1 - match) * chanceOfNoCue(match: match) }

  /// (1 − 0.02)·Π(1 − cue): of cues of one group only the largest counts.
  ///
  /// The author's name and nearness in time count only so far as something in the text can be matched to the patient.
  func chanceOfNoCue(match: Double) -> Double {
    var byGroup = [0.0, 0, 0, 0, 0]
    for cue in RecognitionCue.allCases where cues.contains(cue) {
      let weight =
        cue.weight(daysToPosting: daysToPosting, ofKin: ofKin) * (cue == .authorAndRecency ? min(1, match / 0.05) : 1)
      byGroup[cue.group] = max(byGroup[cue.group], weight)
    }
    return byGroup.reduce(1 - Self.floor) { $0 * (1 - $1) }
  }
}
