/// What makes patients recognise themselves though others would not.
public enum RecognitionCue: UInt8, CaseIterable, Hashable, Sendable {
  case longQuote, shortQuote, unusual, image, authorAndRecency, relative, course

  /// How much it adds, 0...1, as the chance that it alone tells the patient: defaults, not measurements.
  ///
  /// Where the next of kin are asked about, what a relative said or did weighs double.
  public func weight(daysToPosting days: Int?, ofKin: Bool = false) -> Double {
    switch self {
    case .longQuote: 0.45
    case .shortQuote: 0.15
    case .unusual, .image: 0.35
    case .authorAndRecency: 0.20 * Exponential.exp(-0.6931471805599453 * Double(max(0, days ?? 0)) / 90)
    case .relative: ofKin ? 0.30 : 0.15
    case .course: 0.12
    }
  }

  /// Cues of one group are the same experience: only the largest counts.
  var group: Int {
    switch self {
    case .longQuote, .shortQuote: 0
    case .unusual, .image: 1
    case .authorAndRecency: 2
    case .relative: 3
    case .course: 4
    }
  }
}
