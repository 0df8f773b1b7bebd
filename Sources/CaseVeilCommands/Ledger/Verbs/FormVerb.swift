import ConsentLedger

extension Command {
  /// `consent form`
  static let consentForm = Command(
    name: "consent form", summary: "prints a one-page form to be read, signed and kept",
    discussion: """
      Prints a form with the very text that is to be published, where it would appear and what the patient should know
      before deciding. Give it to the patient, keep the signed form where the organisation keeps such forms, and record it:
      'caseveil consent record --text FILE --evidence SCAN'. The form holds the text, so treat it as the text. It asks for
      permission; it gives no legal advice.
      """,
    operands: [],
    options: [
      LedgerOptions.text, Settings.isolated.grouped(.settings),
      .value(
        "--audiences", "LIST",
        "Who may read it, with commas: \(SharingAudience.allCases.map(\.rawValue).joined(separator: ", "))."),
      .value("--channels", "LIST", "Where it may appear, with commas: x, linkedin."),
      .value(
        "--purposes", "LIST", "What for, with commas: \(Purpose.allCases.map(\.rawValue).joined(separator: ", "))."),
      .value(
        "--identifiability", "WORD", choices: Identifiability.allCases.map(\.rawValue),
        "How recognisable they would be at most; recognisable_to_close when not given."),
      .value("--valid-until", "DAY", "The last day; one year from now when not given."),
      .value("--for", "WHO", choices: ["patient", "parent", "representative"], "Who signs; patient when not given."),
      .value("--format", "FORM", choices: ["text", "html"], "How to print it; text when not given."),
      .value("--out", "FILE", "Write to a file instead."), .flag("--force", "Replace the file of --out."),
      SharedOptions.quiet,
    ],
    examples: [
      (
        "caseveil consent form --text post.txt --audiences open_social --channels x --purposes awareness --format html",
        "to be printed"
      )
    ], echoesWords: false
  ) { arguments, streams throws(CommandProblem) in
    let needed = ["--text", "--audiences", "--channels", "--purposes"]
    let missing = needed.filter { arguments.value($0) == nil }
    guard missing.isEmpty, let source = arguments.value("--text") else {
      throw .consent(.missing(options: missing, verb: "form"))
    }
    let text = try PostedText(source, arguments, streams)
    if try TextAssessment.holdsDirect(in: text) {
      streams.error.write(
        "warning: something that identifies alone stands in this text; 'caseveil redact' takes it out.\n")
    }
    let form = try ConsentFormPage(arguments, text: text, streams)
    let page = arguments.value("--format") == "html" ? form.html : form.text
    if arguments.value("--out") == nil {
      streams.output.write(page)
    } else {
      try OutFile.write(Array(page.utf8), arguments, streams)
    }
    if !arguments.has("--quiet") {
      streams.error.write("The form holds the text itself. Record the signed form with --evidence.\n")
    }
    return .done
  }
}

/// The form's parts: our own sentences, after what GMC, ICMJE, BMJ and COPE ask of such a form.
struct ConsentFormPage {
  private let words: String
  private let scope: [(name: String, value: String)]
  private let digest: TextDigest
  private let signer: String

  init(_ arguments: Arguments, text: PostedText, _ streams: Streams) throws(CommandProblem) {
    var body = text.document.bytes
    while let last = body.last, last <= 0x20 { body.removeLast() }
    words = VisibleText.of(String(decoding: body, as: UTF8.self))
    digest = text.digest
    signer = arguments.value("--for") ?? "patient"
    let audiences = try arguments.choices("--audiences", of: SharingAudience.self) ?? []
    let purposes = try arguments.choices("--purposes", of: Purpose.self) ?? []
    let channels = (arguments.value("--channels") ?? "").split(separator: ",").map { $0.trimmingSpaces }
    guard !channels.isEmpty, channels.allSatisfy({ Slug.isChannel($0) }) else {
      throw .consent(.badValue(option: "--channels", expected: "short names in small letters: x, linkedin"))
    }
    let today = Timestamp(seconds: streams.surroundings.seconds()).day
    guard let until = arguments.value("--valid-until").map({ Day($0) }) ?? today.adding(years: 1) else {
      throw .consent(.badValue(option: "--valid-until", expected: "a day written 2027-11-03"))
    }
    let limit = arguments.value("--identifiability").flatMap { Identifiability(rawValue: $0) } ?? .recognisableToClose
    scope = [
      ("Who may read it", PlainWords.list(of: audiences)),
      ("Where it may appear", PlainWords.list(channels.map { PlainWords.of($0) })),
      ("What for", PlainWords.list(of: purposes)),
      signer == "patient" ? ("You would be at most", limit.wordsToPatient) : ("They would be at most", limit.words),
      ("Until", until.spoken),
    ]
  }

  private var title: String {
    "Permission to publish a text about \(signer == "patient" ? "me" : "somebody I speak for")"
  }

  private var isForOther: Bool { signer != "patient" }

  private var opening: String {
    switch signer {
    case "parent":
      "I am a parent of the child described below and have talked with them about it as far as they can follow."
    case "representative":
      "I speak for the person described below: as attorney or deputy, or because they have died. My authority is noted below."
    default: "The text below is about me."
    }
  }

  /// What to read and tick, one by one.
  private var statements: [String] {
    [
      "I have read the whole text above, as it will appear, or it was read to me.",
      isForOther
        ? "Their name is not in it. I know that somebody who knows them, or they themselves, may recognise them all the same."
        : "My name is not in it. I know that somebody who knows me, or I myself, may recognise me all the same.",
      "I know that what is on the internet is read everywhere, that others may copy it, share it on or translate it, and "
        + "that the press may take it up.",
      "I know that it cannot be called back once it is out. I may feel otherwise about it later.",
      "I may say no without giving a reason. \(isForOther ? "Their" : "My") care does not depend on it, and nobody pays or is paid.",
      "I may withdraw at any time. It will then be taken down where that can be done; copies may remain.",
      "If words are changed, I am shown the new text and asked again.",
      "I had time to think and could ask what I wanted. I was given a copy of this form.",
    ]
  }

  private var lines: [String] {
    let relation = signer == "patient" ? [] : ["In what relation"]
    return ["Name"] + relation
      + ["Signature", "Date", "Who explained it (name, role)", "Whom to tell if I withdraw"]
  }

  var text: String {
    let rule = String(repeating: "-", count: 72) + "\n"
    var page = title.uppercased() + "\n\n" + opening + "\n\n" + rule + words + "\n" + rule + "\n"
    for (name, value) in scope { page += Help.padded(name + ":", to: 24) + value + "\n" }
    page += "\nPlease tick each line that is so.\n\n"
    for statement in statements { page += "[ ] " + Help.wrapped(statement, to: 76, indent: 4).dropFirst(4) + "\n" }
    page += "\n[ ] I agree        [ ] I do not agree\n\n"
    for line in lines { page += Help.padded(line, to: 32) + String(repeating: "_", count: 40) + "\n\n" }
    return page + "Text \(digest.exact.hex)\n"
  }

  var html: String {
    let escape = HTMLReport.escaped
    let rows = scope.map { "<tr><th scope=\"row\">\(escape($0.name))</th><td>\(escape($0.value))</td></tr>" }
    let items = statements.map { "<li><span class=\"box\"></span>\(escape($0))</li>" }
    let blanks = lines.map { "<p class=\"line\"><span>\(escape($0))</span></p>" }
    return """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-\(Self.styleDigest)'">
      <title>\(escape(title))</title>
      <style>\(Self.style)</style>
      </head>
      <body>
      <main>
      <h1>\(escape(title))</h1>
      <p>\(escape(opening))</p>
      <blockquote>\(escape(words))</blockquote>
      <table>\(rows.joined(separator: "\n"))</table>
      <p>Please tick each line that is so.</p>
      <ul>
      \(items.joined(separator: "\n"))
      </ul>
      <p class="choice"><span class="box"></span>I agree <span class="box second"></span>I do not agree</p>
      \(blanks.joined(separator: "\n"))
      <p class="digest">Text \(digest.exact.hex)</p>
      </main>
      </body>
      </html>

      """
  }

  /// The one style that a browser applies; no other can be slipped in.
  private static let styleDigest = Base64.text(of: SHA256.digest(of: Array(style.utf8)).bytes)

  private static let style = """
    @page { size: A4; margin: 16mm } body { font: 10.5pt/1.35 Georgia, serif; max-width: 46em; margin: 1.5em auto; padding: 0 1em }
    h1 { font-size: 1.4em; margin: 0 0 .4em } blockquote { border: 1px solid #000; padding: .7em 1em; margin: .8em 0;
    white-space: pre-wrap } th { text-align: left; padding: 0 1.5em .15em 0; font-weight: normal } td { font-weight: bold }
    ul { list-style: none; padding: 0; margin: .4em 0 } li { margin: .35em 0; padding-left: 1.8em; text-indent: -1.8em }
    .box { display: inline-block; width: .85em; height: .85em; border: 1px solid #000; margin-right: .8em }
    .second { margin-left: 3em } .choice { font-weight: bold; margin: 1em 0 } .line { border-bottom: 1px solid #000;
    margin: 1.35em 0 0 } .line span { background: #fff; font-size: .9em } .digest { font: 7.5pt ui-monospace, monospace;
    margin-top: 1.5em; overflow-wrap: anywhere } @media print { body { margin: 0; max-width: none; padding: 0 } }
    """
}
