import CaseFindings
import CaseVeil
import Testing

@testable import CaseVeilCommands

/// Every sentence about a file that a user wrote, word for word, with its place, its line and its carets.
@Suite struct UserFileMessagesTests {
  static let policies: [(table: String, sentence: String)] = [
    ("*\tremove\n", "mine.tsv:1:1: expected a header line '# title: …'.\n  *\tremove\n  ^"),
    (
      "# title: T\n# confidence: 2000\n",
      "mine.tsv:2:15: expected a number from 0 to 1000.\n  # confidence: 2000\n                ^^^^"
    ),
    (
      "# title: T\nage\n",
      "mine.tsv:2:1: expected two to five fields split by tabs: kind, action, detail, because, confidence.\n  age\n  ^^^"
    ),
    (
      "# title: T\nage  keep\n",
      "mine.tsv:2:4: expected a tab between the fields; blanks stand there.\n  age  keep\n     ^^"
    ),
    (
      "# title: T\ntwn\tkeep\n",
      "mine.tsv:2:1: expected the name of a kind, or *. Did you mean 'town'?\n  twn\tkeep\n  ^^^"
    ),
    (
      "# title: T\nage\tkeep\nage\tkeep\n",
      "mine.tsv:3:1: expected a kind that no line before has named; line 2 has this one.\n  age\tkeep\n  ^^^"
    ),
    (
      "# title: T\nage\tkep\n",
      "mine.tsv:2:5: expected one of keep, remove, mark, pseudonym, generalise, shift. Did you mean 'keep'?\n"
        + "  age\tkep\n     \t^^^"
    ),
    (
      "# title: T\nage\tpseudonym\n",
      "mine.tsv:2:5: expected an action that fits the kind; only names have pseudonyms, only dates shift, "
        + "and * is kept, removed or marked.\n  age\tpseudonym\n     \t^^^^^^^^^"
    ),
    (
      "# title: T\nage\tgeneralise\trecency\n",
      "mine.tsv:2:16: expected a detail that fits the kind: decade, half-decade, over-89.\n"
        + "  age\tgeneralise\trecency\n     \t          \t^^^^^^^"
    ),
    (
      "# title: T\nage\tremove\tdecade\n",
      "mine.tsv:2:12: expected no detail; only generalise takes one.\n  age\tremove\tdecade\n     \t      \t^^^^^^"
    ),
    ("# title: T\nage\tkeep", "mine.tsv:2:1: expected a row * for kinds that no other row names.\n  age\tkeep\n  ^"),
    (
      "# title: T\n# based-on: strict\n*\tkeep",
      "mine.tsv:3:1: expected no row *; the policy that this table is based on has it.\n  *\tkeep\n  ^"
    ),
    (
      "# title: T\n# based-on: mine",
      "mine.tsv:2:13: expected the name of a policy of the program.\n  # based-on: mine\n              ^^^^"
    ),
    (
      "# titel: T\n",
      "mine.tsv:1:3: expected one of the headers title, about, confidence, unknown-words, based-on. "
        + "Did you mean 'title'?\n  # titel: T\n    ^^^^^"
    ),
    (
      "# title: T\n# unknown-words: go",
      "mine.tsv:2:18: expected remove or keep.\n  # unknown-words: go\n                   ^^"
    ),
  ]

  @Test(arguments: policies) func saysItOfAPolicy(_ table: String, _ sentence: String) throws {
    do throws(PolicyProblem) {
      _ = try PolicyTable(table).policy(named: "mine.tsv")
      Issue.record("the table can be read")
    } catch {
      expect(.badPolicy(path: "mine.tsv", line: UserText.line(error.place, of: table), error), sentence)
    }
  }

  static let terms: [(list: String, purpose: TermTable.Purpose, sentence: String)] = [
    ("ward seven\n--- # why\n", .keep, "a.txt:2:1: expected a word or a number.\n  --- # why\n  ^^^"),
    (
      "Foo\nbar\nFoo\n", .keep,
      "a.txt:3:1: expected a term that no line before holds; line 1 has this one.\n  Foo\n  ^^^"
    ),
    (
      "Foo until 2027-02-30", .keep,
      "a.txt:1:11: expected a day such as 2027-01-31.\n  Foo until 2027-02-30\n            ^^^^^^^^^^"
    ),
    (
      "Foo kind: wrad", .always,
      "a.txt:1:11: expected the name of a kind after 'kind: '; 'caseveil help kinds' lists them. Did you mean 'ward'?\n  Foo kind: wrad\n            ^^^^"
    ),
    (
      "Foo kind: ward", .keep,
      "a.txt:1:5: expected no kind; only words that always go take one.\n  Foo kind: ward\n      ^^^^^"
    ),
    (
      "Foo direct", .always, "a.txt:1:5: expected no 'direct'; only words to keep take it.\n  Foo direct\n      ^^^^^^"
    ),
  ]

  @Test(arguments: terms) func saysItOfTerms(_ list: String, _ purpose: TermTable.Purpose, _ sentence: String) throws {
    do throws(TermProblem) {
      _ = try TermTable(list, for: purpose).terms()
      Issue.record("the list can be read")
    } catch {
      expect(.badTerms(path: "a.txt", line: UserText.line(error.place, of: list), error), sentence)
    }
  }

  static let detectors: [(file: String, sentence: String)] = [
    (
      "kind: ward\n", "d.txt:1:1: expected a line 'detector NAME', which starts each block.\n  kind: ward\n  ^^^^^^^^^^"
    ),
    (
      "detector Ward\n",
      "d.txt:1:10: expected a name of small letters, digits and hyphens.\n  detector Ward\n           ^^^^"
    ),
    (
      "detector nhs-number\n",
      "d.txt:1:10: expected a name that no other detector has.\n  detector nhs-number\n           ^^^^^^^^^^"
    ),
    (
      "detector a\npatern: DDDD\n",
      "d.txt:2:1: expected a key and a colon: kind, summary, words, pattern, check, cues, cue, within, confidence, "
        + "example, counterexample. Did you mean 'pattern'?\n  patern: DDDD\n  ^^^^^^"
    ),
    (
      "detector a\nkind: ward\nkind: ward\n",
      "d.txt:3:1: expected a key that the block has not given yet; line 2 has this one.\n  kind: ward\n  ^^^^"
    ),
    ("detector a\nkind:\n", "d.txt:2:1: expected something after the colon.\n  kind:\n  ^^^^"),
    (
      "detector a\nkind: wrad\n",
      "d.txt:2:7: expected the name of a kind. Did you mean 'ward'?\n  kind: wrad\n        ^^^^"
    ),
    (
      "detector a\ncheck: mod10\n",
      "d.txt:2:8: expected one of mod11, luhn, mod97. Did you mean 'mod11'?\n  check: mod10\n         ^^^^^"
    ),
    ("detector a\ncue: must\n", "d.txt:2:6: expected required or raises.\n  cue: must\n       ^^^^"),
    ("detector a\nwithin: 99\n", "d.txt:2:9: expected a number from 1 to 20.\n  within: 99\n          ^^"),
    (
      "detector a\nconfidence: high\n",
      "d.txt:2:13: expected a number from 0 to 1000.\n  confidence: high\n              ^^^^"
    ),
    ("detector a\nwords: Foo, --\n", "d.txt:2:13: expected a word or a number.\n  words: Foo, --\n              ^^"),
    (
      "detector a\npattern: LLDDXX\n",
      "d.txt:2:14: expected L, D, A, [ ], \" \", or one of - / . _ : # + ( ) and a blank.\n  pattern: LLDDXX\n               ^"
    ),
    (
      "detector a\npattern: D{9,2}\n",
      "d.txt:2:11: expected a count such as {7} or {7,8}, from 1 to 64.\n  pattern: D{9,2}\n            ^^^^^"
    ),
    (
      "detector a\npattern: DDD[-D\n",
      "d.txt:2:13: expected the sign that closes what was opened here.\n  pattern: DDD[-D\n              ^"
    ),
    (
      "detector a\npattern: DDD[-[D]]\n",
      "d.txt:2:15: expected at most four parts in square brackets, none inside another.\n  pattern: DDD[-[D]]\n                ^"
    ),
    (
      "detector a\npattern: LLLL\n",
      "d.txt:2:10: expected three characters or more, one of them D or in quotes; else it would match everyday words.\n"
        + "  pattern: LLLL\n           ^^^^"
    ),
    (
      "detector a\nexample: no mark\n",
      "d.txt:2:10: expected an example with {{kind|words}} marked in it, or a counterexample without marks.\n"
        + "  example: no mark\n           ^^^^^^^"
    ),
    ("detector a\nsummary: x\n", "d.txt:1:10: expected a line 'kind: …' in this block.\n  detector a\n           ^"),
    (
      "detector a\nkind: ward\n",
      "d.txt:1:10: expected a line 'words: …' or 'pattern: …' in this block.\n  detector a\n           ^"
    ),
    (
      "detector a\nkind: ward\nwords: Foo\n",
      "d.txt:1:10: expected a line 'example: …' in this block.\n  detector a\n           ^"
    ),
    (
      "detector a\nkind: ward\nwords: Foo\nexample: the {{ward|Bar}}\n",
      "d.txt:4:10: expected an example in which this detector finds what is marked and nothing else.\n"
        + "  example: the {{ward|Bar}}\n           ^^^^^^^^^^^^^^^^"
    ),
    (
      "detector a\nkind: ward\nwords: Foo\nexample: {{ward|Foo}}\ncounterexample: Foo\n",
      "d.txt:5:17: expected a counterexample in which this detector finds nothing.\n"
        + "  counterexample: Foo\n                  ^^^"
    ),
  ]

  @Test(arguments: detectors) func saysItOfDetectors(_ file: String, _ sentence: String) throws {
    do throws(DetectorProblem) {
      _ = try DetectorTable(file).detectors()
      Issue.record("the file can be read")
    } catch {
      expect(.badDetectors(path: "d.txt", line: UserText.line(error.place, of: file), error), sentence)
    }
  }

  @Test func saysWhatIsNoPolicy() {
    expect(
      .unknownPolicy("public-pots"),
      "There is no policy 'public-pots'. Did you mean 'public-post'? 'caseveil policy list' lists them. "
        + "The path of a table of your own holds a '/' or a '.'.")
    expect(
      .unknownPolicyVerb("lst"), "'policy' cannot 'lst'. Did you mean 'list'? It can: list, show, check, new.")
    expect(
      .missingPolicy("show"),
      "'policy show' needs a name after it: that of a policy of the program, or of a table of your own.")
  }

  @Test(arguments: ["ward-round", "teaching", "strict"]) func aNewTableCanBeRead(_ name: String) throws {
    let table = NewPolicy.table(named: name)
    #expect(try PolicyTable(table).policy(named: "mine.tsv").keptDirectKinds.isEmpty)
    let rows = table.split(separator: "\n").filter { $0.contains("\t") }.map { $0.dropFirst(2) }
    let changed = "# title: T\n# based-on: public-post\n" + rows.joined(separator: "\n")
    #expect(throws: Never.self) { try PolicyTable(changed).policy(named: "mine.tsv") }
  }

  @Test func saysWhatIsKept() {
    #expect(
      Messages.note(onKept: [.nhsNumber, .email, .patientName, .dateOfBirth, .address])
        == "This policy keeps what identifies a person alone: NHS numbers, email addresses, patients' names, "
        + "dates of birth, addresses.")
    #expect(
      Messages.note(onExpiredLine: 4, of: "keep.txt")
        == "keep.txt, line 4: its last day has passed; the line no longer counts.")
  }

  private func expect(_ problem: CommandProblem, _ sentence: String) {
    #expect(Messages.sentence(for: problem, commands: []) == sentence)
  }
}
