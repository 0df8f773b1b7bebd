import CaseLexicons

/// Letters drawn in another form, look-alikes of other scripts, and characters that show nothing.
///
/// Full-width letters, ligatures, accents that follow their letter, and soft hyphens are honest and are only undone;
/// zero-width characters, mixed scripts and letters as pictures hide.
enum AlteredLetters {
  /// One undoing for each altered token and each full-width mark.
  static func undoings(in text: TokenizedDocument) -> [Undoing] {
    var undoings: [Undoing] = []
    let bytes = text.document.bytes
    for i in text.tokens.indices {
      let token = text.tokens[i]
      guard token.flags.contains(.altered) || token.shape == .mark && bytes[token.lower] == 0xEF else { continue }
      let span = TextSpan(token.lower, token.upper)
      let isBroken = endsInSoftHyphen(token, bytes) && text[i + 1].gap == .line && text[i + 1].shape == .lower
      undoings.append(
        Undoing(
          isBroken ? TextSpan(token.lower, text[i + 1].lower) : span, plain(bytes, span),
          hides: token.flags.contains(.disguised)))
    }
    return undoings
  }

  /// A word that a soft hyphen breaks at a line's end goes on in the next line.
  private static func endsInSoftHyphen(_ token: Token, _ bytes: [UInt8]) -> Bool {
    token.length > 2 && bytes[token.upper - 2] == 0xC2 && bytes[token.upper - 1] == 0xAD
  }

  /// The stretch in plain letters; what has no plain form stays.
  private static func plain(_ bytes: [UInt8], _ span: TextSpan) -> [UInt8] {
    bytes.withUnsafeBufferPointer { buffer in
      var plain: [UInt8] = []
      var i = span.lower
      while i < span.upper {
        let (scalar, width) = decodedScalar(in: buffer, at: i)
        append(scalar, buffer[i..<(i + width)], to: &plain)
        i += width
      }
      return plain
    }
  }

  private static func append(_ scalar: UInt32, _ bytes: Slice<UnsafeBufferPointer<UInt8>>, to plain: inout [UInt8]) {
    if scalar < 0x80 { return plain.append(bytes[bytes.startIndex]) }
    if Folding.isCombining(scalar) || Folding.isInvisible(scalar) { return }
    if let letter = LetterForms.plain(scalar) { return plain.append(UInt8(truncatingIfNeeded: letter)) }
    let folded = Folding.folded(scalar)
    let isOther = ScalarClass.of(scalar) == .otherScript || (0xFB00...0xFB06).contains(scalar)
    guard isOther, folded.first < 0x80, folded.first > 0 else {
      plain += bytes
      return
    }
    plain.append(UInt8(truncatingIfNeeded: isCapital(scalar) ? folded.first & ~0x20 : folded.first))
    if folded.second > 0 { plain.append(UInt8(truncatingIfNeeded: folded.second)) }
    if folded.third > 0 { plain.append(UInt8(truncatingIfNeeded: folded.third)) }
  }

  /// Whether a Greek or Cyrillic look-alike is a capital letter.
  private static func isCapital(_ scalar: UInt32) -> Bool {
    (0x391...0x3A9).contains(scalar) || (0x400...0x42F).contains(scalar)
  }
}
