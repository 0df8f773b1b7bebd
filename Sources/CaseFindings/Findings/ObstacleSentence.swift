extension TextProfile.Obstacle {
  /// Why no answer can be given, and what to do, for readers.
  public var sentence: String {
    switch self {
    case .disguisedLetters:
      "words are disguised (invisible characters, letters of two scripts, spelled out, figures for letters). Retype them."
    case .otherScript: "part of the text is not in Latin letters, which this program does not read."
    case .otherLanguage: "part of the text is not in English, or too few words are known; it reads English only."
    }
  }
}
