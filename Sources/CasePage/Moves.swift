import CaseVeil

/// How the answers move from one state of a text to another, in words; empty when none does.
enum Moves {
  static func text(from before: RiskReport, to after: RiskReport) -> String {
    var moves: [String] = []
    func add(_ who: String, _ old: Answer, _ new: Answer) {
      if old.word != new.word { moves.append("\(who) \(old.word.text) → \(new.word.text)") }
    }
    add("others", before.acquaintance, after.acquaintance)
    if moves.isEmpty { add("a stranger", before.stranger, after.stranger) }
    add("patient", before.patient, after.patient)
    return moves.joined(separator: ", ")
  }
}
