import CaseFindings
import CaseLexicons

/// Wards by what they are, and by their specialty where the words give it: `Kestrel Ward (stroke)`, `Ward 7 (respiratory)`.
struct WardBlur {
  let passage: Passage

  /// With its article: `a stroke ward`, `a unit`.
  func phrase(saysSpecialty: Bool) -> String {
    let noun = passage.contains(Self.units) ? "unit" : passage.contains(Self.places) ? placeNoun : "ward"
    if saysSpecialty, !hasSpecialtyAfter, let specialty {
      return Article.indefinite(before: specialty) + " \(specialty) \(noun)"
    }
    return noun == "unit" ? "a specialist unit" : "a \(noun)"
  }

  /// The specialty that some of the name's words stand for in the table of wards.
  private var specialty: String? {
    guard let wards = Lexicon(named: "care/wards.tsv") else { return nil }
    for first in passage.finding.tokens {
      for end in (first + 1...passage.end).reversed() {
        let written = passage.words(first..<end)
        for words in [written, Lowercase.ascii(written)] {
          if let row = wards.row(for: words), row.count > 2, row[2] != "ward", row[2] != "hospital" { return row[2] }
        }
      }
    }
    return nil
  }

  /// `(stroke)` after the name says it and stays.
  private var hasSpecialtyAfter: Bool {
    passage.text.isMark(passage.end, "(") && passage.text[passage.end + 1].marks.contains(.ward)
  }

  /// `bed 14` stays a bed, `Bay 3` a bay.
  private var placeNoun: String {
    for i in passage.finding.tokens where passage.text.isWord(i, in: Self.places) {
      return Lowercase.ascii(passage.words(i..<i + 1))
    }
    return "ward"
  }

  /// `bed` where the finding starts with one.
  var numberedPlace: String? {
    passage.text.isWord(passage.first, in: Self.places)
      ? Lowercase.ascii(passage.words(passage.first..<passage.first + 1)) : nil
  }

  private static let units = WordSet("unit", "suite", "centre", "center", "department")
  private static let places = WordSet("bed", "bay", "theatre", "room", "cubicle", "pod")
}
