import CaseLexicons
import CaseFindings

/// How many times commoner something is at some ages, or in one sex, than in all people: a pair that is known.
struct Ratios: Hashable, Sendable {
  private struct OfAges: Hashable {
    let years: AgeRange
    let ratio: Double
  }

  private let ages: [OfAges]
  private let female: Double?
  private let male: Double?

  /// From a column such as `75-120=9.2 f=1.4`.
  init(_ column: String) {
    var ages: [OfAges] = []
    var female: Double?
    var male: Double?
    for part in column.utf8.split(separator: 0x20) {
      let sides = part.split(separator: 0x3D)
      guard sides.count == 2 else { continue }
      let value = TableDecimal.value(String(decoding: Array(sides[1]), as: UTF8.self))
      if sides[0].elementsEqual("f".utf8) {
        female = value
      } else if sides[0].elementsEqual("m".utf8) {
        male = value
      } else {
        let years = sides[0].split(separator: 0x2D).map {
          Int(TableDecimal.value(String(decoding: Array($0), as: UTF8.self)))
        }
        if years.count == 2 { ages.append(OfAges(years: AgeRange(years[0], years[1]), ratio: value)) }
      }
    }
    self.ages = ages
    self.female = female
    self.male = male
  }

  /// The ratio for someone of an age and sex; 1 where they are not told.
  ///
  /// Outside the ages named it is what they leave over: a hip fracture at 30 is rarer than among all.
  func ratio(age: AgeRange?, sex: PatientSex?, share: (AgeRange) -> Double) -> Double {
    var ratio = 1.0
    if let female {
      if sex == .female { ratio *= female }
      if sex == .male { ratio *= max(0.02, (1 - female * 0.51) / 0.49) }
    } else if let male {
      if sex == .male { ratio *= male }
      if sex == .female { ratio *= max(0.02, (1 - male * 0.49) / 0.51) }
    }
    guard let age, !ages.isEmpty else { return ratio }
    return ratio * ofAges(age, share)
  }

  /// The mean over the years that are allowed; those that no range names share what the ranges leave over.
  private func ofAges(_ age: AgeRange, _ share: (AgeRange) -> Double) -> Double {
    var left = 1.0
    var leftShare = 1.0
    var own = share(age)
    let whole = own
    var sum = 0.0
    for item in ages {
      let part = share(item.years)
      left -= part * item.ratio
      leftShare -= part
      let low = max(age.lowest, item.years.lowest)
      let high = min(age.highest, item.years.highest)
      guard low <= high else { continue }
      let both = share(AgeRange(low, high))
      sum += both * item.ratio
      own -= both
    }
    sum += max(0, own) * max(0.02, left / max(0.05, leftShare))
    return max(0.02, sum / whole)
  }
}
