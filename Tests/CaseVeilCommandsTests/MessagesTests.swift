import CaseFindings
import CaseVeil
import Testing

@testable import CaseVeilCommands

/// Every sentence word for word: what is wrong and where, what was expected, what to do next.
@Suite struct MessagesTests {
  static let sentences: [(problem: CommandProblem, sentence: String)] = [
    (.unknownCommand("redcat"), "There is no command 'redcat'. Did you mean 'redact'? 'caseveil --help' lists them."),
    (.unknownCommand("publish"), "There is no command 'publish'. 'caseveil --help' lists them."),
    (
      .unknownOption("--ask", command: "redact"),
      "'redact' has no option '--ask'. 'caseveil redact --help' lists its options."
    ),
    (.missingValue(option: "--policy"), "--policy needs a value after it."),
    (
      .unknownValue("strikt", option: "--policy", known: ["public-post", "strict"]),
      "--policy cannot be 'strikt'. Did you mean 'strict'? It can be: public-post, strict."
    ),
    (
      .outOfRange("0", option: "--jobs", upTo: 256),
      "--jobs cannot be '0'. It takes a whole number from 1 to 256."
    ),
    (.clash("--out", "--input jsonl"), "--out and --input jsonl do not go together. Leave one out."),
    (
      .unexpectedArgument("draft.txt"), "'draft.txt' is one argument too many. Put a path with spaces in quotes."
    ),
    (.missingArgument("FILE"), "FILE is missing. Name a file, or '-' to read from standard input."),
    (
      .unknownTopic("townn", known: ["town", "ward"]),
      "There is no kind 'townn'. Did you mean 'town'? 'caseveil detectors' lists what is looked for."
    ),
    (.cannotRead(path: "a.txt", cause: SystemCause(2)), "a.txt could not be read: there is no such file."),
    (
      .cannotWrite(path: "a.txt", cause: SystemCause(13)),
      "a.txt could not be written: it is not allowed here. Nothing was changed."
    ),
    (.undecodable(path: "a.txt", .utf16), "a.txt: this is UTF-16. Save the text as UTF-8 and try again."),
    (
      .undecodable(path: "a.txt", .invalidUTF8(offset: 7)),
      "a.txt: not valid UTF-8 at byte 7. Save the text as UTF-8 and try again."
    ),
    (
      .undecodable(path: "a.txt", .binary(offset: 4)),
      "a.txt: not a text: there is a NUL byte at 4. Give a plain text file in UTF-8."
    ),
    (
      .undecodable(path: "a.txt", .tooLarge(bytes: 1 << 25)),
      "a.txt: larger than 16 MB. Split the text into several documents."
    ),
    (.lineTooLong(line: 3), "Line 3 is longer than 64 MB. Split the text into several documents."),
    (.badGold(path: "g.jsonl", .json(.missingText, line: 2)), "g.jsonl, line 2: expected a member \"text\"."),
    (
      .badGold(path: "g/a.ann", .annotation(line: 4)),
      "g/a.ann, line 4: expected 'T1', a tab, a type and two offsets inside the text."
    ),
    (.badGold(path: "g/a.xml", .noText), "g/a.xml: expected a text between <TEXT> and </TEXT>."),
    (.badGold(path: "g", .noDocuments), "g: expected files that end in .ann or .xml in this folder."),
    (.wouldOverwrite(path: "a.txt"), "a.txt is the original, which is never overwritten. Give --out another name."),
    (.closedPipe, ""),
  ]

  @Test(arguments: sentences) func saysIt(_ problem: CommandProblem, _ sentence: String) {
    #expect(Messages.sentence(for: problem, commands: CaseVeilCommand.all.map(\.name)) == sentence)
  }

  static let lineSentences: [(problem: JSONProblem, sentence: String)] = [
    (.expected(.object, offset: 0), "not JSON at byte 0: expected an object {…}."),
    (.expected(.string, offset: 1), "not JSON at byte 1: expected a text in quotes."),
    (.expected(.colon, offset: 1), "not JSON at byte 1: expected a colon."),
    (.expected(.commaOrEnd, offset: 1), "not JSON at byte 1: expected a comma or the end of the list."),
    (.expected(.value, offset: 1), "not JSON at byte 1: expected a value."),
    (.expected(.end, offset: 1), "not JSON at byte 1: expected nothing more on the line."),
    (.expected(.escape, offset: 1), "not JSON at byte 1: expected a known escape after the backslash."),
    (.expected(.noControl, offset: 1), "not JSON at byte 1: expected no bare control character in a text."),
    (.duplicateKey(offset: 8), "the member at byte 8 stands twice in one object. Give it once."),
    (
      .loneSurrogate(offset: 8),
      "half a surrogate pair at byte 8. Escape the whole character or write it as UTF-8."
    ),
    (.tooDeep(offset: 8), "lists inside lists more than 64 deep at byte 8."),
    (.notUTF8(offset: 8), "not valid UTF-8 at byte 8."),
    (.missingText, "expected a member \"text\"."),
    (.wrongType(member: "text", expected: "a text"), "expected a text in member \"text\"."),
  ]

  @Test(arguments: lineSentences) func saysItOfALine(_ problem: JSONProblem, _ sentence: String) {
    #expect(Messages.sentence(for: problem) == sentence)
  }

  static let policySentences: [(table: String, sentence: String)] = [
    ("*\tremove\n", "line 1, column 0: expected a header line '# title: …'."),
    ("# title: T\n# confidence: 2000\n", "line 2, column 0: expected a number from 0 to 1000."),
    (
      "# title: T\nage\n",
      "line 2, column 0: expected three or four fields split by tabs: kind, action, detail, because."
    ),
    (
      "# title: T\ntwn\tkeep\n", "line 2, column 1: expected the name of a kind, or *. Did you mean 'town'?"
    ),
    (
      "# title: T\nage\tkeep\nage\tkeep\n", "line 3, column 1: expected a kind that no line before has named."
    ),
    (
      "# title: T\nage\tkep\n",
      "line 2, column 2: expected one of keep, remove, pseudonym, generalise. Did you mean 'keep'?"
    ),
    (
      "# title: T\nage\tpseudonym\n",
      "line 2, column 2: expected an action that fits the kind; only names have pseudonyms, and * is kept or removed."
    ),
    (
      "# title: T\nage\tgeneralise\trecency\n",
      "line 2, column 3: expected a detail that fits the kind; it stays empty for actions other than generalise."
    ),
    ("# title: T\nage\tkeep", "line 2, column 0: expected a row * for kinds that no other row names."),
  ]

  @Test(arguments: policySentences) func saysItOfAPolicy(_ table: String, _ sentence: String) {
    #expect {
      try PolicyTable(table).policy(named: "mine")
    } throws: { problem in
      guard let problem = problem as? PolicyProblem else { return false }
      let full = Messages.sentence(for: .badPolicy(name: "mine", problem), commands: [])
      #expect(full == "Policy 'mine', " + sentence)
      return true
    }
  }

  @Test func aFarWordHasNoNearest() {
    let sentence = Messages.sentence(for: .unknownCommand("qwertyuiop"), commands: ["redact", "review"])
    #expect(!sentence.contains("Did you mean"))
  }
}
