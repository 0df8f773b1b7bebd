import CaseFindings
import CaseJSON
import CaseVeil

extension Command {
  /// `detectors`: what is looked for.
  static let detectors = Command(
    name: "detectors", summary: "lists what is looked for, with examples",
    discussion: """
      Lists every kind of finding: what it is, two invented sentences with the finding in brackets, and a look-alike that is
      left alone. --by detector lists the detectors instead, with all kinds that each can find.
      """,
    operands: [],
    options: [
      .value("--by", "WHAT", choices: ["kind", "detector"], "How to order the list; by kind by default."),
      .value("--format", "FORM", choices: ["text", "json"], "How to show it; text by default."),
    ],
    examples: [
      ("caseveil detectors", "every kind, with what is found and what is left"),
      ("caseveil detectors --by detector", "every detector"),
      ("caseveil detectors --format json", "for programs"),
    ]
  ) { arguments, streams throws(CommandProblem) in
    let isByKind = arguments.value("--by") != "detector"
    let entries =
      isByKind ? IdentifierKind.allCases.map { CatalogueEntry($0) } : Detector.all.map { CatalogueEntry($0) }
    if arguments.value("--format") == "json" {
      var writer = JSONWriter()
      writer.beginObject()
      writer.member("schema", "caseveil.detectors/1")
      writer.beginArray(isByKind ? "kinds" : "detectors")
      for entry in entries { entry.write(to: &writer) }
      writer.endArray()
      writer.endObject()
      streams.output.write(writer.bytes + [0x0A])
    } else {
      streams.output.write(entries.map(\.text).joined(separator: "\n"))
    }
    return .done
  }
}
