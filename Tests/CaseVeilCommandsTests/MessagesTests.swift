import CaseFindings
import CaseVeil
import Testing

@testable import CaseJSON
@testable import CaseVeilCommands

/// Every sentence word for word: what is wrong and where, what was expected, what to do next.
@Suite struct MessagesTests {
  static let sentences: [(problem: CommandProblem, sentence: String)] = [
    (.unknownCommand("redcat"), "There is no command 'redcat'. Did you mean 'redact'? 'caseveil --help' lists them."),
    (.unknownCommand("publish"), "There is no command 'publish'. 'caseveil --help' lists them."),
    (
      .unknownOption("--ask", command: "redact", known: ["--out"]),
      "'redact' has no option '--ask'. 'caseveil redact --help' lists its options."
    ),
    (
      .unknownOption("--polcy", command: "redact", known: ["--out", "--policy"]),
      "'redact' has no option '--polcy'. Did you mean '--policy'? 'caseveil redact --help' lists its options."
    ),
    (
      .unknownHelp("privcy", known: ["privacy", "redact"]),
      "There is no help on 'privcy'. Did you mean 'privacy'? 'caseveil help' lists commands and topics."
    ),
    (.missingValue(option: "--policy"), "--policy needs a value after it."),
    (.noPage, "This build carries no page. Make one: swift run make-page"),
    (.missingOption("--out FILE", or: "--hash"), "Say what to do: --out FILE or --hash."),
    (
      .unknownValue("strikt", option: "--policy", known: ["public-post", "strict"]),
      "--policy cannot be 'strikt'. Did you mean 'strict'? It can be: public-post, strict."
    ),
    (
      .outOfRange("0", option: "--jobs", upTo: 256),
      "--jobs cannot be '0'. It takes a whole number from 1 to 256."
    ),
    (.clash("--out", "--input jsonl"), "--out and --input jsonl do not go together. Leave one out."),
    (.needs("--force", "--out FILE"), "--force goes with --out FILE. Add it, or leave --force out."),
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
    (
      .notUTF8(path: "a.txt", offset: 20, line: 1, column: 20, isOtherCode: true),
      "a.txt: not valid UTF-8 at byte 20 (line 1, column 20); it looks like Windows-1252. Convert it and try again: "
        + "iconv -f WINDOWS-1252 -t UTF-8"
    ),
    (
      .notUTF8(path: "a.txt", offset: 20, line: 2, column: 3, isOtherCode: false),
      "a.txt: not valid UTF-8 at byte 20 (line 2, column 3). Save the text as UTF-8 and try again."
    ),
    (
      .wrongForm(path: "a.docx", .word),
      "a.docx: this is a Word document; export it as plain text in UTF-8 and give that."
    ),
    (.undecodable(path: "a.txt", .utf32), "a.txt: this is UTF-32. Save the text as UTF-8 and try again."),
    (.empty(path: "a.txt"), "a.txt holds no text. Give a file with the text of the case, or pipe it in."),
    (
      .exists(path: "b.txt"),
      "b.txt is there already and was not touched. Give --out another name, or add --force to replace it."
    ),
    (.lineTooLong(line: 3), "Line 3 is longer than 32 MB. Split the text into several documents."),
    (.badGold(path: "g.jsonl", .json(.missingText, line: 2)), "g.jsonl, line 2: expected a member \"text\"."),
    (
      .badGold(path: "g/a.ann", .annotation(line: 4)),
      "g/a.ann, line 4: expected 'T1', a tab, a type and two offsets inside the text."
    ),
    (.badGold(path: "g/a.xml", .noText), "g/a.xml: expected a text between <TEXT> and </TEXT>."),
    (.badGold(path: "g", .noDocuments), "g: expected files that end in .ann or .xml in this folder."),
    (
      .badGold(path: "g", .noPersons),
      "g: expected a header that names region, sex, age, marital_status, family_composition, country_of_birth, ethnic_group, religion, occupation, industry, health, then a line of codes a person, split by tabs."
    ),
    (.wouldOverwrite(path: "a.txt"), "a.txt is the original, which is never overwritten. Give --out another name."),
    (.notADay("soon", option: "--seen"), "--seen cannot be 'soon'. It takes a day written 2026-11-17."),
    (.wrongOrder, "--posted lies before --seen. Give the day on which it will appear."),
    (.notGiven(["--audience", "--seen"]), "With --assume nothing these must be given: --audience, --seen."),
    (
      .badEdits("9", listed: 3),
      "--edits cannot be '9'. It takes numbers of edits such as 1-3,5; 'review' lists 1 to 3 for this text with these options."
    ),
    (
      .badEdits("x", listed: 0),
      "--edits cannot be 'x'. It takes numbers of edits such as 1-3,5; 'review' lists none for this text with these options."
    ),
    (.clashingEdits("1,2"), "--edits 1,2 would do two things to one finding. Leave one of them out."),
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
    (.list, "this is a list. Give one object {…} a line; jq -c '.[]' makes lines of a list."),
    (.tooLong, "the line is longer than 32 MB. Split the text into several documents."),
    (.missingText, "expected a member \"text\"."),
    (.wrongType(member: "text", expected: "a text"), "expected a text in member \"text\"."),
  ]

  @Test(arguments: lineSentences) func saysItOfALine(_ problem: JSONProblem, _ sentence: String) {
    #expect(Messages.sentence(for: problem) == sentence)
  }

  @Test func aFarWordHasNoNearest() {
    let sentence = Messages.sentence(for: .unknownCommand("qwertyuiop"), commands: ["redact", "review"])
    #expect(!sentence.contains("Did you mean"))
  }
}
