/// Whether patients know that it is them: that few others fit, or something only they lived through.
struct SelfRecognition {
  /// People can always wonder.
  private static let floor = 0.02

  /// The chance that the patient, reading the text, knows: 1 − (1 − match)·(1 − 0.02)·Π(1 − cue).
  ///
  /// The author's name and nearness in time count only so far as something in the text can be matched to the patient.
  static func probability(match: Double, cues: Set<RecognitionCue>, daysToPosting days: Int?) -> Double {
    var byGroup = [0.0, 0, 0, 0, 0]
    for cue in RecognitionCue.allCases where cues.contains(cue) {
      let weight = cue.weight(daysToPosting: days) * (cue == .authorAndRecency ? min(1, match / 0.05) : 1)
      byGroup[cue.group] = max(byGroup[cue.group], weight)
    }
    return 1 - byGroup.reduce((1 - match) * (1 - floor)) { $0 * (1 - $1) }
  }
}
