import CaseLexicons

/// What kind of text it is as a whole, and whether it could be read at all.
public struct TextProfile: Hashable, Sendable {
  /// Words of letters.
  public let words: Int
  /// Lower-case words that are medical and rare in news, of all lower-case words, in thousandths.
  public let medicalDensity: Int
  /// Words that some table knows, of all words, in thousandths.
  public let knownWords: Int
  /// Letters of another script, or invisible characters inside words.
  public let disguisedWords: Int
  public let foreignWords: Int
  /// Whether any word starts with a capital letter.
  public let hasCapitals: Bool

  init(of tokens: [Token]) {
    var words = 0
    var lower = 0
    var medical = 0
    var known = 0
    var disguised = 0
    var foreign = 0
    var hasCapitals = false
    for token in tokens {
      if token.flags.contains(.disguised) { disguised += 1 }
      if token.flags.contains(.foreignScript) { foreign += 1 }
      guard token.isWord else { continue }
      words += 1
      if !token.marks.isEmpty { known += 1 }
      if token.shape == .lower {
        lower += 1
        if token.marks.contains(.medical), token.weights.common < 9 { medical += 1 }
      } else if token.isCapital {
        hasCapitals = true
      }
    }
    self.words = words
    self.hasCapitals = hasCapitals
    medicalDensity = lower == 0 ? 0 : medical * 1000 / lower
    knownWords = words == 0 ? 1000 : known * 1000 / words
    disguisedWords = disguised
    foreignWords = foreign
  }

  /// Why no answer can be given on this text, or nil when it could be read.
  public var obstacle: Obstacle? {
    if disguisedWords > 0 { return .disguisedLetters }
    if foreignWords * 20 > words { return .otherScript }
    if words >= 8, knownWords < 600 { return .otherLanguage }
    return nil
  }

  /// Why a text cannot be judged.
  public enum Obstacle: Hashable, Sendable {
    /// Invisible characters or letters of two scripts inside words.
    case disguisedLetters
    /// More than one word in twenty is not in Latin letters.
    case otherScript
    /// Fewer than six words in ten are known English, names or medicine.
    case otherLanguage
  }

  /// Whether the text reads as clinical: weak evidence then counts less against medical words.
  public var isClinical: Bool { medicalDensity >= 20 }
}
