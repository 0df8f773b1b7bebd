import CaseFindings

/// The stretch of life that an age is widened to.
enum AgeBand: Hashable {
  /// How wide bands are for grown people.
  enum Width { case decade, halfDecade }

  case neonate, infant
  /// Years, both ends included.
  case child(Int, Int)
  /// 18 and 19.
  case lateTeens
  /// 20, 30 … 80.
  case decade(Int)
  /// 20, 25 … 85.
  case halfDecade(Int)
  case veryOld

  init(years: Int, width: Width = .decade) {
    switch years {
    case ..<1: self = .infant
    case 1...4: self = .child(1, 4)
    case 5...9: self = .child(5, 9)
    case 10...12: self = .child(10, 12)
    case 13...15: self = .child(13, 15)
    case 16...17: self = .child(16, 17)
    case 18...19: self = .lateTeens
    case 20...89: self = width == .decade ? .decade(years / 10 * 10) : .halfDecade(years / 5 * 5)
    default: self = .veryOld
    }
  }

  /// The years of the band.
  var years: AgeRange {
    switch self {
    case .neonate, .infant: AgeRange(0, 0)
    case .child(let low, let high): AgeRange(low, high)
    case .lateTeens: AgeRange(18, 19)
    case .decade(let low): AgeRange(low, low + 9)
    case .halfDecade(let low): AgeRange(low, low + 4)
    case .veryOld: AgeRange(90, 150)
    }
  }

  /// As the value of a field or in brackets: `40–49`.
  var short: String {
    switch self {
    case .neonate: "neonate"
    case .infant: "infant"
    case .child(let low, let high): "\(low)–\(high)"
    case .lateTeens: "18–19"
    case .decade(let low): "\(low)–\(low + 9)"
    case .halfDecade(let low): "\(low)–\(low + 4)"
    case .veryOld: "90 or over"
    }
  }

  /// After a person: `in her forties`, `aged 5–9`.
  func after(_ possessive: String) -> String {
    switch self {
    case .neonate: "in the first month of life"
    case .infant: "in the first year of life"
    case .child, .halfDecade, .veryOld: "aged \(short)"
    case .lateTeens: "in \(possessive) late teens"
    case .decade(let low): "in \(possessive) \(Self.decades[low / 10 - 2])"
    }
  }

  /// Before a person, where English has one word: `newborn`; nil elsewhere.
  var before: String? {
    switch self {
    case .neonate: "newborn"
    case .infant: "infant"
    default: nil
    }
  }

  /// Before a noun that is no word for a person: `a 40–49-year-old farrier`.
  var adjective: String {
    switch self {
    case .neonate, .infant: before ?? ""
    case .veryOld: "very old"
    default: "\(short)-year-old"
    }
  }

  /// The person: `person in their forties`.
  var noun: String {
    switch self {
    case .neonate: "neonate"
    case .infant: "infant"
    case .child: "child \(after("their"))"
    default: "person \(after("their"))"
    }
  }

  private static let decades = ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties"]
}
