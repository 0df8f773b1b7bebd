import CaseLexicons

/// What the letters above ASCII say of a word: whether it is of another script, altered, or disguised.
///
/// Disguised are Latin words with letters of another script or with invisible characters among their own, and
/// words of two letters and more drawn as pictures (bold or circled). `TNFα`, `β2` and `μmol` are none of these.
enum ForeignLetters {
  /// The flags of a word that holds a letter above ASCII, with those that its letters add.
  static func flags(
    _ flags: TokenFlags, of bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> TokenFlags {
    let letters = Letters(bytes, start, end)
    var flags = flags
    if letters.altered > 0 || letters.pictured > 0 { flags.insert(.altered) }
    if letters.hidden > 0 || letters.pictured > 0 && letters.count > 1 { flags.insert(.disguised) }
    guard letters.foreign > 0 else { return flags }
    if letters.foreign == 1 && (letters.isLoneLetter || letters.isGreek && letters.isScience) || letters.isDeltas {
      flags.remove(.foreignScript)
    } else if letters.latin > 0 {
      flags.formUnion([.disguised, .altered])
    }
    return flags
  }

  /// Whether the scalar at a byte makes what follows run from right to left.
  static func turnsDirection(_ bytes: UnsafeBufferPointer<UInt8>, at i: Int) -> Bool {
    guard bytes[i] == 0xE2 else { return false }
    let scalar = decodedScalar(in: bytes, at: i).scalar
    return scalar == 0x202D || scalar == 0x202E || scalar == 0x202B || scalar == 0x2067
  }

  /// A word's letters, counted by what they are.
  private struct Letters {
    var count = 0
    var latin = 0
    var capitals = 0
    var digits = 0
    var foreign = 0
    var pictured = 0
    var altered = 0
    var hidden = 0
    /// Whether the last foreign letter is Greek, and whether it stands at the word's start or end.
    var isGreek = false
    private var letter: UInt32 = 0
    private var isFirst = false
    private var isLast = false

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
      var i = start
      while i < end {
        let (scalar, width) = decodedScalar(in: bytes, at: i)
        count(scalar, isFirst: i == start, isLast: i + width == end)
        i += width
      }
    }

    private mutating func count(_ scalar: UInt32, isFirst: Bool, isLast: Bool) {
      count += 1
      if scalar < 0x80 {
        if scalar &- 0x30 < 10 { digits += 1 } else if scalar | 0x20 >= 0x61 { latin += 1 }
        if scalar &- 0x41 < 26 { capitals += 1 }
      } else if Folding.isCombining(scalar) {
        altered += 1
      } else if Folding.isInvisible(scalar) {
        altered += 1
        if scalar != 0xAD { hidden += 1 }
      } else if LetterForms.plain(scalar) != nil {
        if LetterForms.isFullWidth(scalar) { altered += 1 } else { pictured += 1 }
      } else if (0xFB00...0xFB06).contains(scalar) {
        altered += 1
        latin += 1
      } else if ScalarClass.of(scalar) == .otherScript {
        foreign += 1
        isGreek = (0x370...0x3FF).contains(scalar)
        letter = scalar
        self.isFirst = isFirst
        self.isLast = isLast
      } else {
        latin += 1
      }
    }

    /// One letter of an alphabet says no name; one Chinese character may.
    var isLoneLetter: Bool { latin + digits == 0 && letter < 0x2E80 }

    /// `ΔΔ MI`: differential diagnoses.
    var isDeltas: Bool { count == 2 && foreign == 2 && letter == 0x394 }

    /// A Greek letter at the edge of a code or a unit, not of a word: `TNFα`, `αSMA`, `μmol`.
    var isScience: Bool {
      guard isFirst || isLast, !Self.twins.contains(letter) else { return false }
      return digits > 0 || latin == 1 || capitals > 1 || letter == 0x3BC && isFirst && count <= 5
    }

    /// Greek letters that are drawn as Latin ones and stand in no code: capitals, ι ν ο υ χ.
    private static let twins: Set<UInt32> = [
      0x391, 0x392, 0x395, 0x396, 0x397, 0x399, 0x39A, 0x39C, 0x39D, 0x39F, 0x3A1, 0x3A4, 0x3A5, 0x3A7, 0x3B9, 0x3BD,
      0x3BF, 0x3C5, 0x3C7,
    ]
  }
}
