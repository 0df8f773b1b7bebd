import CaseFindings
import CaseLexicons

/// The age of a patient, as the first statement of it that stands tells, and what contradicts it.
struct AgeReading {
  let years: AgeRange
  let remark: Remark
  /// A word such as *elderly*, or tens of years.
  let isVague: Bool
  /// The part of the range that is meant: days of a newborn are a part of its first year.
  let part: Double
  let contradictions: [NotCounted]

  init?(of remarks: [Remark], in reading: CaseReading, after fates: [Fate]) {
    var found: (years: AgeRange, remark: Remark, isVague: Bool, part: Double)?
    var contradictions: [NotCounted] = []
    for remark in remarks {
      guard let next = Self.years(remark, reading, fates) else { continue }
      guard let first = found else {
        found = next
        continue
      }
      if first.isVague, !next.isVague {
        found = next
      } else if !next.isVague, Self.isStatement(remark, reading),
        next.years.highest < first.years.lowest || next.years.lowest > first.years.highest
      {
        contradictions.append(
          NotCounted(span: remark.span, finding: remark.finding, reason: .contradiction, isRare: false))
      }
    }
    guard let found else { return nil }
    (years, remark, isVague, part) = found
    self.contradictions = contradictions
  }

  private static func years(
    _ remark: Remark, _ reading: CaseReading, _ fates: [Fate]
  ) -> (years: AgeRange, remark: Remark, isVague: Bool, part: Double)? {
    if case .ageWord(let range) = remark.content {
      let stands = remark.finding.map { fates[$0].change == .stays } ?? true
      return stands ? (range, remark, range.lowest < range.highest, isNewborn(remark, reading) ? 1.0 / 13 : 1) : nil
    }
    guard case .finding(.age) = remark.content, let i = remark.finding,
      case .age(let range) = reading.findings[i].fact
    else { return nil }
    let isTeens = remark.tokens.contains { reading.text.isWord($0, in: teenagers) }
    let written = isTeens ? AgeRange(13, 19) : self.range(remark.tokens, in: reading.text) ?? range
    switch fates[i].change {
    case .goes: return nil
    case .stays:
      let isDays = written.highest == 0 && remark.tokens.contains { reading.text.isWord($0, in: days) }
      return (written, remark, isTeens, isDays ? 1.0 / 13 : 1)
    case .widened(let blur):
      let band = AgeBand(years: written.lowest, width: blur == .halfDecade ? .halfDecade : .decade)
      let isDays = written.highest == 0 && remark.tokens.contains { reading.text.isWord($0, in: days) }
      return (band.years, remark, false, isDays ? 1.0 / 13 : 1)
    }
  }

  /// `30–39-year-old`, `aged 1–4`: the two ends of a range, of which a finding may hold one.
  private static func range(_ tokens: Range<Int>, in text: TokenizedDocument) -> AgeRange? {
    for i in tokens where text[i].shape == .digits {
      for first in [i, i - 2]
      where text.isDash(first + 1) && text[first + 1].gap == .none && text[first + 2].gap == .none {
        if let low = text.number(first), let high = text.number(first + 2), low < high, high <= 120 {
          return AgeRange(low, high)
        }
      }
    }
    return nil
  }

  private static func isNewborn(_ remark: Remark, _ reading: CaseReading) -> Bool {
    reading.text.isWord(remark.tokens.lowerBound, in: newborns)
  }

  /// `A 47-year-old`: an age now, not one of the history.
  private static func isStatement(_ remark: Remark, _ reading: CaseReading) -> Bool {
    reading.text.isWord(remark.tokens.lowerBound - 1, in: articles)
      && remark.tokens.contains { reading.text.isWord($0, in: olds) }
  }

  private static let teenagers = WordSet("teenager", "teenagers", "teens")
  private static let days = WordSet("day", "days", "hour", "hours", "week", "weeks", "neonate", "newborn")
  private static let newborns = WordSet("newborn", "neonate", "neonatal")
  private static let articles = WordSet("a", "an", "this", "the")
  private static let olds = WordSet("old")
}

extension PatientScore {
  private static let ageSigma = 0.02
  private static let vagueSigma = 0.1

  func addAge(to details: inout [EvidenceDetail]) {
    guard let age, let ages else { return }
    details.append(
      detail(
        .age, .age, age.remark, share: ages.share(age.years) * age.part,
        sigma: age.part < 1 ? 0.3 : age.isVague ? Self.vagueSigma : Self.ageSigma,
        value: AgeShare.pairClass(age.years)))
  }

  /// How much commoner a rate is for this patient than for all.
  func ratio(_ rate: Rate) -> Double {
    rate.ratios.ratio(age: age?.years, sex: sex) { ages?.share($0) ?? 1 }
  }
}
