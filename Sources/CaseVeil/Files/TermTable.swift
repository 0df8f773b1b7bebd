import CaseFindings

/// A list of a user's words, one term a line; what follows `#` is a comment.
///
/// After the term may stand `until 2027-01-31`, the last day on which the line counts; in a list of words that always go
/// `kind: ward`; in a list of words to keep `direct`, without which no line keeps what identifies a person alone.
public struct TermTable: Sendable {
  /// What becomes of the words of a list.
  public enum Purpose: Hashable, Sendable { case keep, always }

  private let source: String
  private let purpose: Purpose

  public init(_ source: String, for purpose: Purpose) {
    self.source = source
    self.purpose = purpose
  }

  /// Reads the list. Throws a `TermProblem` for the first line that cannot be read.
  public func terms() throws(TermProblem) -> TermList {
    var entries: [TermList.Entry] = []
    var seenAt: [String: Int] = [:]
    for line in UserLines(source).all {
      let range = line.trimmed(Self.withoutComment(line))
      if range.isEmpty { continue }
      let entry = try TermLine(line, range, purpose).entry
      let words = line.text(entry.range)
      if let first = seenAt[words] { throw TermProblem(line.place(entry.range), .newTerm(line: first)) }
      seenAt[words] = line.number
      entries.append(entry.entry)
    }
    return TermList(entries)
  }

  /// Up to a number sign that starts the line or follows a blank.
  private static func withoutComment(_ line: UserLine) -> Range<Int> {
    for i in line.whole where line.bytes[i] == 0x23 {
      if i == 0 || UserLine.isBlank(line.bytes[i - 1]) { return 0..<i }
    }
    return line.whole
  }
}

/// Why a list of terms cannot be read.
public struct TermProblem: Error, Hashable, Sendable {
  public let place: TextPlace
  public let expected: Expected
  public let nearest: String?

  /// What should have been there.
  public enum Expected: Hashable, Sendable {
    /// A word or a number.
    case term
    /// A term that the line of this number does not hold already.
    case newTerm(line: Int)
    /// A day such as `2027-01-31`.
    case day
    /// The name of a kind.
    case kind
    /// No `kind:`, which only words that always go take.
    case noKind
    /// No `direct`, which only words to keep take.
    case noDirect
    /// The word `direct`, which this one is nearly.
    case direct
  }

  init(_ place: TextPlace, _ expected: Expected, nearest: String? = nil) {
    self.place = place
    self.expected = expected
    self.nearest = nearest
  }
}

/// One line of a list: the words after the term are read from the last to the first.
private struct TermLine {
  private(set) var entry: (entry: TermList.Entry, range: Range<Int>)

  init(_ line: UserLine, _ range: Range<Int>, _ purpose: TermTable.Purpose) throws(TermProblem) {
    var words = line.words(range)
    var until: CalendarDay?
    var kind: IdentifierKind?
    var isDirect = false
    while words.count > 1 {
      let last = words[words.count - 1]
      let before = line.text(words[words.count - 2])
      if words.count > 2, before == "until" {
        guard let day = CalendarDay(line.text(last)) else { throw TermProblem(line.place(last), .day) }
        until = day
        words.removeLast(2)
      } else if words.count > 2, before == "kind:" {
        if purpose == .keep { throw TermProblem(line.place(words[words.count - 2]), .noKind) }
        kind = try Self.kind(line.text(last), line.place(last))
        words.removeLast(2)
      } else if line.text(last) == "direct" {
        if purpose == .always { throw TermProblem(line.place(last), .noDirect) }
        isDirect = true
        words.removeLast()
      } else {
        try Self.checkSlip(line.text(last), line.place(last), purpose)
        break
      }
    }
    let rest = range.lowerBound..<words[words.count - 1].upperBound
    guard let term = Term(line.text(rest)) else { throw TermProblem(line.place(rest), .term) }
    entry = (
      TermList.Entry(
        term: term, line: line.number, kind: kind ?? .organisation, isDirect: isDirect, until: until,
        isUnnamed: kind == nil && !Self.isName(line.bytes[rest])), rest
    )
  }

  /// Throws for a last word that was meant to be no part of the term.
  private static func checkSlip(
    _ word: String, _ place: TextPlace, _ purpose: TermTable.Purpose
  ) throws(TermProblem) {
    if word == "until" { throw TermProblem(place, .day) }
    if word.utf8.starts(with: "kind:".utf8) { throw TermProblem(place, purpose == .keep ? .noKind : .kind) }
    let isNearly = NearestName.of(word, among: ["direct"], ignoringCase: false) != nil
    if purpose == .keep, isNearly { throw TermProblem(place, .direct, nearest: "direct") }
  }

  /// Whether the words may be what something is called: a capital, and no digit.
  private static func isName(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.contains { $0 &- 0x41 < 26 || $0 >= 0x80 } && !bytes.contains { $0 &- 0x30 < 10 }
  }

  private static func kind(_ name: String, _ place: TextPlace) throws(TermProblem) -> IdentifierKind {
    if let kind = IdentifierKind(named: name) { return kind }
    throw TermProblem(place, .kind, nearest: NearestName.of(name, among: IdentifierKind.allCases.map { $0.name }))
  }
}
