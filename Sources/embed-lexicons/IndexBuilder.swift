/// Gathers from all tables what each word and phrase can be.
struct IndexBuilder {
  private(set) var values: [WordHash: PackedIndex.Value] = [:]

  mutating func add(_ table: Table) throws(TableProblem) {
    if table.marks.isEmpty && table.marksByValue.isEmpty { return }
    let weights = WeightColumns(of: table)
    table.forEachRow { fields in
      var marks = table.marks
      if let column = table.marksColumn, column < fields.count {
        marks.formUnion(table.marksByValue[table.text(fields[column])] ?? [])
      }
      add(key: table.bytes[fields[0]], marks, weights.weights(of: fields, in: table))
    }
  }

  private mutating func add(key: ArraySlice<UInt8>, _ marks: WordMarks, _ weights: WordWeights) {
    let words = Self.words(of: key)
    guard var hash = words.first else { return }
    if words.count > 1 { values[words[1], default: .unknown].continuesPhrase = true }
    for word in words.dropFirst() {
      merge(hash, .startsPhrase, WordWeights(rawValue: 0))
      hash = hash.followed(by: word)
    }
    merge(hash, marks, weights)
  }

  private mutating func merge(_ hash: WordHash, _ marks: WordMarks, _ weights: WordWeights) {
    var value = values[hash] ?? .unknown
    value.marks.formUnion(marks)
    value.weights = value.weights.merged(with: weights)
    values[hash] = value
  }

  /// The words of a key as the tokeniser splits text: runs of letters and digits; a final `'s` is a word of its own.
  static func words(of key: ArraySlice<UInt8>) -> [WordHash] {
    var words: [WordHash] = []
    var word: [UInt8] = []
    func hash(_ bytes: [UInt8]) -> WordHash { bytes.withUnsafeBufferPointer { WordHash(folding: $0) } }
    func end() {
      if word.isEmpty { return }
      if word.count > 2, word.last == 0x73, word[word.count - 2] == 0x27 {
        words.append(hash(Array(word.dropLast(2))))
        words.append(hash([0x73]))
      } else {
        words.append(hash(word))
      }
      word.removeAll(keepingCapacity: true)
    }
    var i = key.startIndex
    while i < key.endIndex {
      let byte = key[i]
      let isQuote = byte == 0xE2 && i + 2 < key.endIndex && key[i + 1] == 0x80
      if isQuote, key[i + 2] == 0x99 {
        word.append(0x27)
        i += 3
      } else if isQuote, (0x90...0x95).contains(key[i + 2]) {
        end()
        i += 3
      } else {
        let isWord =
          byte >= 0x80 || byte == 0x27 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte >= 0x30 && byte <= 0x39
        if isWord { word.append(byte) } else { end() }
        i += 1
      }
    }
    end()
    return words
  }
}

/// Which columns of a table carry a word's weights.
private struct WeightColumns {
  private let weight: Int?, population: Int?, count: Int?, ambiguity: Int?
  private let isGiven: Bool, isPlace: Bool

  init(of table: Table) {
    weight = table.columns.firstIndex(of: "w")
    population = table.columns.firstIndex(of: "population")
    count = table.marks.contains(.commonWord) ? table.columns.firstIndex(of: "count") : nil
    ambiguity = table.columns.firstIndex(of: "amb")
    isGiven = table.marks.contains(.givenName)
    isPlace = table.marks.contains(.place)
  }

  func weights(of fields: [Range<Int>], in table: Table) -> WordWeights {
    func number(_ column: Int?) -> Int {
      guard let column, column < fields.count else { return 0 }
      return table.bytes[fields[column]].reduce(0) {
        $1 >= 0x30 && $1 <= 0x39 ? min($0 * 10 + Int($1) - 48, 1 << 40) : $0
      }
    }
    let w = min(number(weight), 63)
    let ambiguity = min(number(ambiguity), 3)
    return WordWeights(
      given: isGiven ? w : 0, surname: isGiven || isPlace ? 0 : w,
      population: logarithm(number(population)), common: min(logarithm(number(count)), 15),
      nameAmbiguity: isPlace ? 0 : ambiguity, placeAmbiguity: isPlace ? ambiguity : 0)
  }

  /// `log2` rounded down, plus one; 0 for 0.
  private func logarithm(_ number: Int) -> Int { number == 0 ? 0 : Int.bitWidth - number.leadingZeroBitCount }
}

extension WordWeights {
  init(given: Int, surname: Int, population: Int, common: Int, nameAmbiguity: Int, placeAmbiguity: Int) {
    let low = UInt32(given) | UInt32(surname) << 6 | UInt32(min(population, 31)) << 12
    self.init(rawValue: low | UInt32(common) << 17 | UInt32(nameAmbiguity) << 21 | UInt32(placeAmbiguity) << 23)
  }

  /// The larger of each weight.
  func merged(with other: WordWeights) -> WordWeights {
    WordWeights(
      given: max(given, other.given), surname: max(surname, other.surname),
      population: max(population, other.population), common: max(common, other.common),
      nameAmbiguity: max(nameAmbiguity, other.nameAmbiguity), placeAmbiguity: max(placeAmbiguity, other.placeAmbiguity))
  }
}
