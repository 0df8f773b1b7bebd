import CaseFindings
import CaseVeil

/// The sentences about files that a user wrote: the place, the line with a caret, what was expected there.
extension Messages {
  /// `mine.tsv:4:9: expected …`, the line, and carets under what is meant; tabs stay tabs, so that the carets stand right.
  static func at(_ place: TextPlace?, of path: String, _ line: String, _ sentence: String) -> String {
    guard let place else { return "\(path): \(sentence)" }
    let head = "\(path):\(place.line):\(place.column): \(sentence)"
    if line.isEmpty { return head }
    let before = line.unicodeScalars.prefix(place.column - 1).map { $0 == "\t" ? "\t" : " " }.joined()
    return "\(head)\n  \(line)\n  \(before)\(String(repeating: "^", count: place.length))"
  }

  static func unknownPolicy(_ name: String) -> String {
    "There is no policy '\(name)'.\(nearest(name, RedactionPolicy.names)) 'caseveil policy list' lists them. "
      + "The path of a table of your own holds a '/' or a '.'."
  }

  static func sentence(for problem: PolicyProblem) -> String {
    "expected \(expected(problem.expected)).\(didYouMean(problem.nearest))"
  }

  private static func expected(_ expected: PolicyProblem.Expected) -> String {
    switch expected {
    case .title: "a header line '# title: …'"
    case .threshold: "a number from 0 to 1000"
    case .fields: "two to five fields split by tabs: kind, action, detail, because, confidence"
    case .tabs: "a tab between the fields; blanks stand there"
    case .kind: "the name of a kind, or *"
    case .newKind(let line): "a kind that no line before has named; line \(line) has this one"
    case .action: "one of keep, remove, mark, pseudonym, generalise, shift"
    case .actionForKind:
      "an action that fits the kind; only names have pseudonyms, only dates shift, and * is kept, removed or marked"
    case .detail(let names): "a detail that fits the kind: \(names.joined(separator: ", "))"
    case .noDetail: "no detail; only generalise takes one"
    case .defaultRow: "a row * for kinds that no other row names"
    case .noDefaultRow: "no row *; the policy that this table is based on has it"
    case .policyName: "the name of a policy of the program"
    case .header: "one of the headers title, about, confidence, unknown-words, based-on"
    case .unknownWords: "remove or keep"
    }
  }

  static func sentence(for problem: TermProblem) -> String {
    let expected =
      switch problem.expected {
      case .term: "a word or a number"
      case .newTerm(let line): "a term that no line before holds; line \(line) has this one"
      case .day: "a day such as 2027-01-31"
      case .kind: "the name of a kind after 'kind: '; 'caseveil help kinds' lists them"
      case .direct: "the word 'direct', or another word; put it first if it is part of the term"
      case .noKind: "no kind; only words that always go take one"
      case .noDirect: "no 'direct'; only words to keep take it"
      }
    return "expected \(expected).\(didYouMean(problem.nearest))"
  }

  static func sentence(for problem: DetectorProblem) -> String {
    "expected \(expected(problem.expected)).\(didYouMean(problem.nearest))"
  }

  private static func expected(_ expected: DetectorProblem.Expected) -> String {
    switch expected {
    case .detector: "a line 'detector NAME', which starts each block"
    case .name: "a name of small letters, digits and hyphens"
    case .newName: "a name that no other detector has"
    case .key:
      "a key and a colon: kind, summary, words, pattern, check, cues, cue, within, confidence, example, counterexample"
    case .newKey(let line): "a key that the block has not given yet; line \(line) has this one"
    case .value: "something after the colon"
    case .kind: "the name of a kind"
    case .check: "one of mod11, luhn, mod97"
    case .cueUse: "required or raises"
    case .distance: "a number from 1 to 20"
    case .confidence: "a number from 0 to 1000"
    case .term: "a word or a number"
    case .pattern(let expected): pattern(expected)
    case .markedText: "an example with {{kind|words}} marked in it, or a counterexample without marks"
    case .aKind: "a line 'kind: …' in this block"
    case .somethingToFind: "a line 'words: …' or 'pattern: …' in this block"
    case .anExample: "a line 'example: …' in this block"
    case .foundExample: "an example in which this detector finds what is marked and nothing else"
    case .cleanCounterexample: "a counterexample in which this detector finds nothing"
    }
  }

  private static func pattern(_ expected: PatternProblem.Expected) -> String {
    switch expected {
    case .piece: "L, D, A, [ ], \" \", or one of - / . _ : # + ( ) and a blank"
    case .count: "a count such as {7} or {7,8}, from 1 to 64"
    case .closing: "the sign that closes what was opened here"
    case .fewerOptions: "at most four parts in square brackets, none inside another"
    case .narrower: "three characters or more, one of them D or in quotes; else it would match everyday words"
    }
  }

  private static func didYouMean(_ name: String?) -> String { name.map { " Did you mean '\($0)'?" } ?? "" }
}

/// Notes on standard error about what files of the user leave in the text.
extension Messages {
  static func note(onExpiredLine line: Int, of path: String) -> String {
    "\(path), line \(line): its last day has passed; the line no longer counts."
  }

  /// What a policy keeps although it identifies a person alone.
  static func note(onKept kinds: [IdentifierKind]) -> String {
    "This policy keeps what identifies a person alone: \(kinds.map(\.pluralName).joined(separator: ", "))."
  }

  /// How many direct identifiers a list of words to keep has left; nil for none.
  static func note(onKept steps: [Plan.Step]) -> String? {
    let count = steps.filter { $0.finding.reasons.contains(.keepTerm) && $0.finding.kind.isDirect }.count
    if count == 0 { return nil }
    return "Your list of words to keep leaves \(count) \(count == 1 ? "thing" : "things") in the text "
      + "that can identify a person alone. 'caseveil review' shows them."
  }
}

extension IdentifierKind {
  /// What clinicians call several of it.
  var pluralName: String {
    switch self {
    case .patientName: "patients' names"
    case .relativeName: "relatives' names"
    case .clinicianName: "clinicians' names"
    case .personName: "other people's names"
    case .initials: "initials"
    case .dateOfBirth: "dates of birth"
    case .address, .email, .ipAddress: displayName + "es"
    default: displayName + "s"
    }
  }
}
