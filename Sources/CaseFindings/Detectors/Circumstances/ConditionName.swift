import CaseLexicons

extension TokenizedDocument {
  /// The words of some tokens as the tables of conditions write them: small letters, one blank, no possessives.
  public func conditionName(_ tokens: Range<Int>) -> String {
    var name: [UInt8] = []
    for i in tokens where self[i].shape != .mark && self[i].shape != .possessive {
      if !name.isEmpty { name.append(0x20) }
      appendFolded(i, to: &name)
    }
    return String(decoding: name, as: UTF8.self)
  }

  private func appendFolded(_ i: Int, to name: inout [UInt8]) {
    document.bytes.withUnsafeBufferPointer { bytes in
      var place = self[i].lower
      while place < self[i].upper {
        let (scalar, width) = decodedScalar(in: bytes, at: place)
        place += width
        if scalar < 0x80 {
          if scalar == 0x27 || scalar == 0x60 { continue }
          name.append(UInt8(scalar &- 0x41 < 26 ? scalar | 0x20 : scalar))
          continue
        }
        let folded = Folding.folded(scalar)
        for letter in [folded.first, folded.second] where letter != 0 && letter < 0x80 { name.append(UInt8(letter)) }
      }
    }
  }

  /// The row of the rare condition that a finding names; nil for an acronym and for every other finding.
  public func conditionRow(for finding: Finding) -> ConditionRow? {
    var tokens = finding.tokens
    while !tokens.isEmpty {
      if let row = ConditionRow(rare: conditionName(tokens)) { return row }
      tokens = tokens.lowerBound..<(tokens.upperBound - 1)
    }
    return nil
  }
}
