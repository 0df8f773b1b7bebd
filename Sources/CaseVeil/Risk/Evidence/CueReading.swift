import CaseFindings
import CaseLexicons

/// Words of a course, of relatives, of a death; times, rarities and frequencies.
extension RemarkReader {
  mutating func addCue(_ kind: CueTable.Kind, _ i: Int) {
    switch kind {
    case .step, .turn: add(.step, i..<i + 1)
    case .act: if isActOfRelative(i) { add(.cue(.relative), i..<i + 1, isOfCase: true) }
    case .image: add(.cue(.image), i..<i + 1)
    case .stuck: if !isOfInstrument(i), let end = orifice(after: i) { add(.lodged, i..<end) }
    case .orifice: break
    case .reported: add(.reported, i..<i + 1, isOfCase: true)
    case .death: if !isDenied(i), isDeathOfPatient(i) { add(.death, i..<i + 1) }
    case .present: add(.present, i..<i + 1, isOfCase: true)
    }
  }

  private func isDenied(_ i: Int) -> Bool { text.hasWord(in: RemarkWords.negations, before: i, within: 3) }

  /// `his wife said`, `said her mother`.
  private func isActOfRelative(_ i: Int) -> Bool {
    (max(0, i - 3)..<min(text.count, i + 3)).contains { j in
      j != i && text[j].marks.contains(.kinship) && (text.isWord(j - 1, in: SubjectWords.relativesOwn) || j < i)
        && !text.isWord(j, in: RemarkWords.noRelatives)
    }
  }

  /// `a catheter was inserted into the urethra`: what is put there in treatment.
  private func isOfInstrument(_ i: Int) -> Bool {
    text.hasWord(in: RemarkWords.instruments, before: i, within: 9)
      || (i + 1..<i + 6).contains { text.isWord($0, in: RemarkWords.instruments) }
  }

  private func orifice(after i: Int) -> Int? {
    for j in i + 1..<i + 7 where j < text.count && CueTable.shared[text[j].hash] == .orifice { return j + 1 }
    return nil
  }

  mutating func addOther(_ i: Int) {
    if let days = TimeWords.days(text, at: i) { add(.time(days), i..<i + 1, isOfCase: true) }
    if text.isWord(i, in: RemarkWords.rare), isRareClass(i) { add(.rareClass, i..<i + 1) }
    if text.isWord(i, in: RemarkWords.in), let share = Frequency.share(text, around: i) {
      add(.frequency(share), i..<i + 1)
    }
  }

  /// `a rare metabolic disease` that no finding names.
  private mutating func isRareClass(_ i: Int) -> Bool {
    for j in i + 1..<i + 6 where text.isWord(j, in: RemarkWords.illnesses) {
      let span = text.span(i, j)
      return !findings.contains { $0.kind == .rareCondition && $0.span.overlaps(span) }
    }
    return false
  }
}
