import CaseLexicons

/// What kind of text it is as a whole.
public struct TextProfile: Hashable, Sendable {
  /// Words of letters.
  public let words: Int
  /// Lower-case words that are medical and rare in news, of all lower-case words, in thousandths.
  public let medicalDensity: Int
  /// Words with characters that stand for plain letters or for nothing.
  public let alteredWords: Int
  /// Whether any word starts with a capital letter.
  public let hasCapitals: Bool

  init(of tokens: [Token]) {
    var words = 0
    var lower = 0
    var medical = 0
    var altered = 0
    var hasCapitals = false
    tokens.withUnsafeBufferPointer { tokens in
      for i in tokens.indices {
        if tokens[i].flags.contains(.altered) { altered += 1 }
        guard tokens[i].isWord else { continue }
        words += 1
        if tokens[i].shape == .lower {
          lower += 1
          if tokens[i].marks.contains(.medical), tokens[i].weights.common < 9 { medical += 1 }
        } else if tokens[i].isCapital {
          hasCapitals = true
        }
      }
    }
    self.words = words
    self.hasCapitals = hasCapitals
    medicalDensity = lower == 0 ? 0 : medical * 1000 / lower
    alteredWords = altered
  }

  /// Why a text, or a part of it, cannot be judged.
  public enum Obstacle: Hashable, Sendable {
    /// Invisible characters, letters of two scripts, words spelled letter by letter or with figures for letters.
    case disguisedLetters
    /// Words that are not in Latin letters.
    case otherScript
    /// Too few words are known English, names or medicine.
    case otherLanguage
  }

  /// Whether the text reads as clinical: weak evidence then counts less against medical words.
  public var isClinical: Bool { medicalDensity >= 20 }
}
