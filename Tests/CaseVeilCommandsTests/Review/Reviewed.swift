import CaseFindings
import CaseVeil
import Foundation

@testable import CaseVeilCommands

/// Texts for tests of the review's forms, and what `review` makes of them.
enum Reviewed {
  static let farrier = """
    Saw a 47-year-old farrier from a village near Hexham last Tuesday at the RVI. He has Erdheim-Chester disease and his \
    tractor rolled on him at the county show. "I told the horse to call me an ambulance," he said. Mr Zebedee \
    Featherstonehaugh, NHS No 999 000 0018.
    """

  /// What is hard to measure: accents of their own, pictures in parts, wide letters, tabs, line ends of Windows.
  static let odd =
    "\u{FEFF}Mrs Zebedé\u{301}e Oyelaran\u{303}, 81, rang 👩🏽‍⚕️ from 01632 960 147 🇬🇧.\r\n\tShe said ❤️ and "
    + "\u{FF2D}\u{FF32} was on the form.\r\n\r\n"
    + "A-very-long-word-that-fits-no-line-" + String(repeating: "abcdefghij-", count: 12) + "end.\r\n"
    + "[Dr Holt] (DOB 14/02/1957)[Mr Zebedee][Mr Holt]"

  static func output(_ text: String, width: Int = 80, context: CaseContext = CaseContext()) throws -> ReviewOutput {
    let policy = try RedactionPolicy.named("public-post")
    let review = Veil(policy: policy).review(Document(text))
    let risk = review.risk(in: context)
    return ReviewOutput(
      review: review, risk: risk, advice: risk?.adviceAfterPlan(target: .moderate), context: context, name: "draft.txt",
      command: RedactCommandLine(for: "draft.txt"), screen: Screen(width: width), policy: policy)
  }

  static func text(_ output: ReviewOutput, as form: ReviewForm) -> String {
    String(decoding: output.bytes(as: form), as: UTF8.self)
  }

  /// A run of the command line on a text.
  static func run(_ arguments: String, _ text: String, files: [String: String] = [:]) throws -> Transcript.Outcome {
    func escaped(_ text: String) -> String {
      text.utf8.map {
        $0 < 0x7F && $0 >= 0x20 && $0 != 0x5C ? String(Unicode.Scalar($0)) : String(format: "\\x%02X", $0)
      }
      .joined()
    }
    var lines = "$ caseveil \(arguments)\n"
    for (name, text) in files { lines += "--- file \(name)\n\(escaped(text))\n(no line end)\n" }
    lines += "--- stdin\n\(escaped(text))\n(no line end)"
    return try Run.outcome(of: Transcript(name: "made", lines))
  }
}
