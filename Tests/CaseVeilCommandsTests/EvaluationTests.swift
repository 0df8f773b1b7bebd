import CaseFindings
import CaseVeil
import Foundation
import Testing

@testable import CaseVeilCommands

@Suite struct EvaluationTests {
  @Test func readsBratFilesWithBrokenStretchesAndAccents() throws {
    let annotations = "T1\tNAME 4 8\tSiân\nA1\tSure T1\nT2\tNAME 4 8;17 22\tSiân Price\nT3\tNONE 9 13\tfell\n"
    let gold = try BratGold.document(
      name: "a", text: Array("Mrs Siân fell at Price's.".utf8), annotations: Array(annotations.utf8))
    #expect(gold.mentions.map { gold.document[$0.span] } == ["Siân", "Siân", "Price", "fell"])
    #expect(gold.mentions.map(\.mustGo) == [true, true, true, false])
  }

  @Test(arguments: ["T1\tNAME 4\tx", "T1 NAME 4 8", "T1\tNAME 4 99\tx", "T1\tNAME 8 4\tx", "T1\tNAME a b\tx"])
  func refusesAnnotationsOutsideTheText(_ line: String) {
    #expect(throws: GoldProblem.annotation(line: 2)) {
      try BratGold.document(name: "a", text: Array("Mrs Tallow fell.".utf8), annotations: Array("\n\(line)".utf8))
    }
  }

  @Test func readsI2B2FilesWithAndWithoutCharacterData() throws {
    let tags =
      "<TAGS><NAME id=\"P0\" start=\"4\" end=\"10\" TYPE=\"PATIENT\"/><DATE start=\"13\" end=\"18\" /></TAGS></r>"
    let forms = ["<![CDATA[Mrs Tallow & 3 May]]>", "Mrs Tallow &amp; 3 May"]
    for form in forms {
      let gold = try I2B2Gold.document(name: "a", Array("<r><TEXT>\(form)</TEXT>\(tags)".utf8))
      #expect(gold.mentions.map { gold.document[$0.span] }.first == "Tallow")
      #expect(gold.mentions.map(\.className) == ["NAME", "DATE"])
    }
    #expect(throws: GoldProblem.noText) { try I2B2Gold.document(name: "a", Array("<r>nothing</r>".utf8)) }
  }

  /// Against the closed form worked by hand: 9 of 10 lies between 59.6 and 98.2 per cent.
  @Test func intervalsAreWilsons() {
    var proportion = Proportion()
    for i in 0..<10 { proportion.add(i > 0) }
    #expect(proportion.interval == (595, 983))
    #expect(Proportion().interval == (0, 1000))
  }

  @Test func thePageOfErrorsEscapesWhatItShows() throws {
    let document = Document("Mr <b>Zyx & Co</b> was \"seen\".")
    let span = TextSpan(3, 18)
    let gold = GoldDocument(
      name: "<1>", document, [GoldDocument.Mention(span: span, className: "NAME", mustGo: true)])
    var page = ErrorPage()
    page.add(Comparison(gold, try Veil(policy: .named("public-post"), detectors: []).review(document)))
    #expect(page.html.contains("<mark>&lt;b&gt;Zyx &amp; Co&lt;/b&gt;</mark>"))
    #expect(page.html.contains("<h2>&lt;1&gt;</h2>") && !page.html.contains("<script"))
  }

  @Test func aFolderIsReadAndThePageIsForItsOwnerAlone() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("caseveil-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try "Seen by Dr Tarrowby.".write(to: folder.appendingPathComponent("b.txt"), atomically: true, encoding: .utf8)
    try "T1\tNAME 11 19\tTarrowby\n".write(
      to: folder.appendingPathComponent("b.ann"), atomically: true, encoding: .utf8)
    var names: [String] = []
    try GoldSource(path: folder.path, input: 0).forEach { names.append($0.name) }
    #expect(names == ["b"])
    let page = folder.appendingPathComponent("errors.html").path
    var file = try NewFile(at: page, replaces: true, forOwnerOnly: true) { _ in false }
    file.stream.write([0x20])
    try file.finish()
    let mode = try FileManager.default.attributesOfItem(atPath: page)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }
}
