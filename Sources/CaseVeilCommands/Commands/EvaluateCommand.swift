import CaseFindings
import CaseVeil

extension Command {
  /// `evaluate`: recall and precision against a gold corpus, so that anyone can score the program on their own texts.
  static let evaluate = Command(
    name: "evaluate", summary: "scores the findings against a marked corpus",
    discussion: """
      Scores what the policy changes. GOLD is a file of JSON lines {"id","text","spans":[{"start","end","class",
      "identifier"}]}, or a folder of brat files (.txt and .ann) or of i2b2 files (.xml). Offsets count Unicode scalars. A
      span with identifier or type NONE need not go: touching it is over-redaction. A mention is found when every letter
      and digit of it is covered. In brackets stands the 95 % interval of each share.
      --risk tests the estimate of how many people fit instead, on persons of a census; it ends with 1 when a figure
      misses its line.
      """,
    operands: ["GOLD"],
    options: [
      .value(
        "--ignore", "KINDS", "Kinds that the corpus does not label, split by commas; their findings are left out."),
      .flag("--documents", "One line a document instead: what had to go, what was found, what was touched besides."),
      .flag("--reliability", "Also how often findings of each confidence are right."),
      .value("--errors", "FILE", "Also write each miss and false alarm into an HTML file, readable by you alone."),
      .value(
        "--risk", "TABLE",
        "Instead: how well crowds are estimated. TABLE has a line of codes a person, as the ONS 2011 teaching file has."
      ),
    ] + SharedOptions.engine,
    examples: [
      ("caseveil evaluate gold.jsonl", "recall by class, precision, documents with everything found"),
      ("caseveil evaluate marked/ --errors errors.html", "a folder of brat or i2b2 files, and a page of the errors"),
    ]
  ) { arguments, streams throws(CommandProblem) in
    if let table = arguments.value("--risk") { return try calibrate(on: table, arguments, &streams) }
    guard let path = arguments.operands.first else { throw .missingArgument("GOLD") }
    try Ignore.check(path, arguments, streams)
    let veil = try SharedOptions.veil(in: arguments, &streams)
    let ignored = try ignoredKinds(in: arguments)
    var score = Score()
    var reliability = Reliability()
    var documents = DocumentTable()
    var errors = ErrorPage()
    var memory = LookupMemory()
    try GoldSource(path: path, input: streams.input).forEach { gold in
      let comparison = Comparison(gold, veil.reviews(of: [gold.document], recalling: &memory)[0], ignoring: ignored)
      score.add(comparison)
      reliability.add(comparison)
      documents.add(comparison)
      errors.add(comparison)
    }
    streams.output.write(arguments.has("--documents") ? documents.text : score.table)
    if arguments.has("--reliability") { streams.output.write(reliability.table) }
    if let file = arguments.value("--errors") {
      var page = try NewFile(at: file, replaces: true, forOwnerOnly: true) { FileBytes.isSame($0, path) }
      page.stream.write(errors.html)
      try page.finish()
    }
    return .done
  }

  /// Repeats the test of the crowd estimate and says of each figure whether it holds.
  private static func calibrate(
    on path: String, _ arguments: Arguments, _ streams: inout Streams
  ) throws(CommandProblem) -> ExitCode {
    if !arguments.operands.isEmpty { throw .clash("--risk", "GOLD") }
    guard let calibration = CensusCalibration.run(try FileBytes.read(path, input: streams.input)) else {
      throw .badGold(path: path, .noPersons)
    }
    let table = CalibrationTable(calibration: calibration)
    streams.output.write(table.text)
    return table.holds ? .done : .found
  }

  private static func ignoredKinds(in arguments: Arguments) throws(CommandProblem) -> Set<IdentifierKind> {
    var kinds: Set<IdentifierKind> = []
    for name in (arguments.value("--ignore") ?? "").split(separator: ",") {
      guard let kind = IdentifierKind(named: String(name)) else {
        throw .unknownTopic(String(name), known: IdentifierKind.allCases.map(\.name))
      }
      kinds.insert(kind)
    }
    return kinds
  }
}
