/// How the answers move from one state of a text to another, in words; empty when none does.
public enum Moves {
  /// `others LIKELY → POSSIBLE, patient CERTAIN → LIKELY`; with words in place of the arrow for `isPlain`.
  public static func text(from before: RiskReport, to after: RiskReport, isPlain: Bool = false) -> String {
    var moves: [String] = []
    func add(_ who: String, _ old: Answer, _ new: Answer) {
      if old.word == new.word { return }
      moves.append(
        isPlain
          ? "\(who) from \(old.word.text) to \(new.word.text)" : "\(who) \(old.word.text) → \(new.word.text)")
    }
    add("others", before.acquaintance, after.acquaintance)
    if moves.isEmpty { add("a stranger", before.stranger, after.stranger) }
    add("patient", before.patient, after.patient)
    return moves.joined(separator: ", ")
  }
}
