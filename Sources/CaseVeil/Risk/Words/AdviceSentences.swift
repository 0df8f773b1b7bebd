extension Advice {
  /// What would have to go besides, and that no wording may be enough; for when no small set of edits is.
  public var remarks: [String] {
    var parts: [String] = []
    for reason in after.contributions where !parts.contains(where: { $0.utf8.elementsEqual(reason.what.utf8) }) {
      parts.append(reason.what)
    }
    var remarks: [String] = []
    if !parts.isEmpty { remarks.append("What would have to go besides: \(parts.prefix(6).joined(separator: ", ")).") }
    if after.patient.word >= .veryLikely {
      remarks.append("No wording hides this from the patient. Ask the patient, or do not post.")
    }
    return remarks
  }
}
