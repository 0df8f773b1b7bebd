import CaseFindings
import CaseVeil
import ConsentLedger
import Foundation
import Testing

@testable import CaseVeilCommands

/// What is handed on holds no word of the text, no name of its file and no digest of it.
@Suite struct ReviewLeakTests {
  /// Every word is made up or stands in no sentence of ours; the rest is what makes them findings.
  private static let text = """
    Mr Zebedee Featherstonehaugh, NHS No 999 000 0018, quibbled at Ramsbottom yesterday. His daughter Quenby is a farrier \
    from Hexham. "Blithering marmalade upon the ironworks," he muttered. Ring 01632 960 147 or zebedee@example.org. \
    Erdheim-Chester disease, tractor overturned near Thornbury General Hospital.
    """

  private static let words = [
    "Zebedee", "Featherstonehaugh", "999 000", "0018", "quibbled", "Ramsbottom", "Quenby", "farrier", "Hexham",
    "Blithering",
    "marmalade", "ironworks", "muttered", "960 147", "zebedee@", "Erdheim", "Chester", "tractor", "overturned",
    "Thornbury",
    "yesterday",
  ]

  private func expectNoWord(_ output: String, _ what: String) {
    let small = output.lowercased()
    for word in Self.words { #expect(!small.contains(word.lowercased()), "\(word) in \(what)") }
    #expect(!output.contains(SHA256.digest(of: Array(Self.text.utf8)).hex))
  }

  @Test(arguments: [ReviewForm.html, .markdown, .sarif, .line]) func theFormHoldsNoWord(_ form: ReviewForm) throws {
    expectNoWord(Reviewed.text(try Reviewed.output(Self.text), as: form), form.rawValue)
  }

  /// Neither a clinic's own words nor the file's name are in the page to share; the digest of the result is.
  @Test func thePageToShareHoldsTheResultsDigestOnly() throws {
    let output = try Reviewed.output(Self.text)
    let page = SharedReport(output).text
    expectNoWord(page, "the page to share")
    #expect(page.contains(SHA256.digest(of: output.review.redacted.bytes).hex))
    #expect(!page.contains("draft.txt"))
    let unchanged = SharedReport(try Reviewed.output("She has asthma and uses an inhaler.")).text
    #expect(unchanged.matches(of: try Regex("[0-9a-f]{64}")).isEmpty)
  }

  @Test func theWorkingPageSaysWhatItHolds() throws {
    let page = WorkingReport(try Reviewed.output(Self.text)).text
    #expect(page.contains("Holds patient details. Do not send."))
    #expect(page.contains("Featherstonehaugh"))
  }

  /// Nothing is fetched and nothing runs.
  @Test(arguments: [true, false]) func pagesAreWholeInThemselves(_ isShared: Bool) throws {
    let output = try Reviewed.output(Self.text + " <script>alert(1)</script> & <img src=x>")
    let page = isShared ? SharedReport(output).text : WorkingReport(output).text
    for part in ["<script", "<img", "<link", "<iframe", "http:", "https:", "url(", "@import", " src=", "onload"] {
      #expect(!page.contains(part) || part == " src=" && !isShared && page.contains("&lt;img src=x"), "\(part)")
    }
    #expect(page.contains("default-src 'none'"))
    for tag in [
      "div", "ol", "ul", "li", "p", "dl", "dd", "dt", "table", "tr", "td", "th", "figure", "svg", "mark", "h2", "h3",
      "main",
    ] {
      let opened = page.matches(of: try Regex("<\(tag)[ >]")).count
      #expect(opened == page.matches(of: try Regex("</\(tag)>")).count, "\(tag)")
    }
  }

  @Test func sarifHasPlacesAndNoContent() throws {
    let bytes = try Reviewed.output(Self.text).bytes(as: .sarif)
    let log = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let results = try #require(run["results"] as? [[String: Any]])
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    let rules = try #require(driver["rules"] as? [[String: Any]])
    #expect(log["version"] as? String == "2.1.0" && run["columnKind"] as? String == "unicodeCodePoints")
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
    }
    let text = String(decoding: bytes, as: UTF8.self)
    for member in ["snippet", "ingerprint", "contents", "hashes", "\"text\":\"Mr"] { #expect(!text.contains(member)) }
    #expect(SARIFLog.uri(of: "/a b/ü.txt") == "file:///a%20b/%C3%BC.txt")
  }

  /// The page with the text is its owner's alone; the one to share is an ordinary file; both appear only when whole.
  @Test func thePageIsItsOwnersAlone() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("caseveil-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (working, shared) = (folder.path + "/working.html", folder.path + "/shared.html")
    let outcome = try Reviewed.run("review --report \(working)", Self.text)
    #expect(outcome.error.contains("holds patient details; only you can read it") && outcome.error.contains("rm "))
    #expect(try Reviewed.run("review --report \(shared) --share", Self.text).error.contains("no word of the text"))
    func mode(_ path: String) throws -> Int {
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0
    }
    #expect(try mode(working) == 0o600)
    #expect(try mode(shared) & 0o400 != 0)
    expectNoWord(try String(contentsOfFile: shared, encoding: .utf8), "the file to share")
    #expect(try Reviewed.run("review --report \(working)", Self.text).code == 2)
    #expect(try Reviewed.run("review --report \(working) --force", Self.text).code == 1)
    let empty = try Reviewed.run("review --report \(folder.path)/none.html", "")
    #expect(empty.code == 3)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/none.html"))
  }

  /// A text that cannot be judged has pages, too: they say so, and show no answer.
  @Test func pagesOfWhatCannotBeReadSayIt() throws {
    let output = try Reviewed.output(
      "El paciente de 47 años vive en un pueblo pequeño cerca de la frontera y trabaja mucho.")
    for page in [SharedReport(output).text, WorkingReport(output).text, Reviewed.text(output, as: .markdown)] {
      #expect(page.contains("CANNOT SAY") && !page.contains("UNLIKELY"))
    }
  }
}
