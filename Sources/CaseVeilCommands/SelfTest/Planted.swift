import CaseFindings
import CaseLexicons

/// One planted identifier, and whether anything of it is left in a text.
struct Planted: Sendable {
  let kind: IdentifierKind
  let words: String
  /// Its parts that may not be left either: each word of a name, each group of four digits and more.
  let parts: [String]

  init(_ kind: IdentifierKind, _ words: String) {
    self.kind = kind
    self.words = words
    parts = Self.parts(of: words, kind)
  }

  /// Ways in which it is left: `whole`, `digits`, `folded`, `parts`; parts of places and firms go in any case.
  func ways(in text: Searched, partsGo: Bool = true) -> [String] {
    var ways: [String] = []
    if text.text.contains(words) { ways.append("whole") }
    if text.folded.contains(Searched.folded(words)) { ways.append("folded") }
    let digits = words.filter(\.isNumber)
    if digits.count >= 6, text.digits.contains(digits) { ways.append("digits") }
    if partsGo || kind != .dateOfBirth, parts.contains(where: text.words.contains) { ways.append("parts") }
    return ways
  }

  private static func parts(of words: String, _ kind: IdentifierKind) -> [String] {
    let pieces = Searched.words(of: words)
    switch kind.identifierClass {
    case .name: return pieces.filter { $0.count >= 3 && !titles.contains($0) }
    case .id, .contact: return pieces.filter { $0.count >= 4 && $0.allSatisfy(\.isNumber) }
    case .date where kind == .dateOfBirth: return pieces.filter { $0.count >= 4 && $0.allSatisfy(\.isNumber) }
    case .location where kind == .town || kind == .address, .organisation: return pieces.filter(isOwn)
    default: return []
    }
  }

  /// Whether a word of a place or an organisation is its own: no table knows it as a common word or a head.
  private static func isOwn(_ word: String) -> Bool {
    guard word.count >= 4, word.allSatisfy(\.isLetter) else { return false }
    let hash = Array(word.utf8).withUnsafeBufferPointer { WordHash(folding: $0) }
    return PackedIndex.shared.value(for: hash).marks.isDisjoint(with: [
      .commonWord, .functionWord, .organisationHead, .hospitalHead, .practiceHead, .schoolHead, .employerHead,
      .streetType, .genericModifier, .wardHead, .residenceHead,
    ])
  }

  private static let titles: Set<String> = ["mrs", "miss", "prof", "sister", "frcs"]
}

/// A text in the forms in which it is searched.
struct Searched {
  let text: String
  /// Case and accents dropped.
  let folded: String
  let digits: String
  let words: Set<String>

  init(_ text: String) {
    self.text = text
    folded = Self.folded(text)
    digits = text.filter(\.isNumber)
    words = Set(Self.words(of: text))
  }

  static func folded(_ text: String) -> String {
    var folded = ""
    for scalar in text.unicodeScalars {
      let value = Folding.folded(scalar.value)
      for part in [scalar.isASCII ? scalar.value : value.first, value.second] {
        guard scalar.isASCII ? part == scalar.value : part != 0, let letter = Unicode.Scalar(part) else { continue }
        folded.unicodeScalars.append(letter)
      }
    }
    return folded.lowercased()
  }

  /// The folded words and numbers.
  static func words(of text: String) -> [String] {
    folded(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
