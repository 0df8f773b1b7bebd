import CaseFindings
import CaseVeil
import Testing

@testable import CaseVeilCommands

/// The screen fits whatever width there is, loses no word, and numbers every finding.
@Suite struct ReviewScreenTests {
  private static let texts = [ExampleCase.text, Reviewed.farrier, Reviewed.odd, "She has asthma and uses an inhaler."]
  private static let widths = [60, 61, 72, 80, 97, 100, 120, 160, 200]

  @Test(arguments: texts, widths) func everyLineFits(_ text: String, _ width: Int) throws {
    let output = try Reviewed.output(text, width: width)
    for line in Reviewed.text(output, as: .text).split(separator: "\n") {
      #expect(TextWidth.of(String(line)) <= width, "\(line)")
    }
    let risk = RiskScreen(
      review: output.review, risk: output.risk, context: output.context, target: .moderate, screen: output.screen)
    for line in risk.text.split(separator: "\n") { #expect(TextWidth.of(String(line)) <= width, "\(line)") }
  }

  /// Marks and line ends apart, the words of the text stand there in order.
  @Test(arguments: texts, widths) func noWordIsLost(_ text: String, _ width: Int) throws {
    let review = try Reviewed.output(text).review
    var words = ""
    for piece in MarkedPieces(of: review).pieces { if case .word(let word) = piece { words += word } }
    let plain = VisibleText.of(text).filter { !$0.isWhitespace }
    #expect(words == plain)
  }

  @Test(arguments: texts, widths) func everyFindingHasItsNumberBelow(_ text: String, _ width: Int) throws {
    let output = try Reviewed.output(text, width: width)
    let marked = MarkedScreen(of: output.review, on: output.screen).text
    var numbers: [Int] = []
    for word in marked.split(whereSeparator: { $0 == " " || $0 == "\n" }) { if let n = Int(word) { numbers.append(n) } }
    for number in 1...max(1, output.review.plan.steps.count) where !output.review.plan.steps.isEmpty {
      #expect(numbers.contains(number), "\(number) in\n\(marked)")
    }
  }

  /// In colour the same words stand in the same places.
  @Test(arguments: texts) func colourChangesNoWord(_ text: String) throws {
    let output = try Reviewed.output(text)
    let coloured = ReviewScreen(
      review: output.review, risk: output.risk, advice: output.advice, context: output.context, command: output.command,
      screen: Screen(width: 80, isColoured: true)
    ).text
    let plain = coloured.replacing(try Regex("\u{1B}\\[[0-9;]*m"), with: "")
    #expect(coloured.contains("\u{1B}["))
    #expect(plain == Reviewed.text(output, as: .text))
  }

  @Test func marksThatTouchKeepTheirNumbersApart() {
    let labels = [
      MarkLabels.Label(column: 0, number: "11", name: "name"), MarkLabels.Label(column: 3, number: "12", name: "name"),
      MarkLabels.Label(column: 4, number: "13", name: "name"), MarkLabels.Label(column: 20, number: "14", name: "name"),
    ]
    #expect(
      MarkLabels.rows(labels, upTo: 60) == ["11 12           name 14", "    13"]
        || MarkLabels.rows(labels, upTo: 60).count == 2)
    let numbers = MarkLabels.rows(labels, upTo: 60).joined(separator: " ").split(separator: " ").compactMap { Int($0) }
    #expect(numbers.sorted() == [11, 12, 13, 14])
  }

  @Test(arguments: [
    ("", 0), ("abc", 3), ("e\u{301}", 1), ("\u{301}", 0), ("東京", 4), ("👩🏽‍⚕️", 2), ("🇬🇧", 2), ("❤️", 2), ("–", 1), ("■□", 2),
    ("ｆｕ", 4), ("½", 1), ("한글", 4),
  ]) func columnsAreCounted(_ text: String, _ columns: Int) { #expect(TextWidth.of(text) == columns) }

  @Test func numbersAreToldAsTheyAreTyped() {
    #expect(NumberList.typed([1, 2, 3, 5, 7, 8]) == "1-3,5,7-8")
    #expect(NumberList.typed([4]) == "4")
    #expect(NumberList.told(["1", "2", "5"]) == "1, 2 and 5")
    #expect(EditsOption.places(NumberList.typed([1, 2, 3, 5]), upTo: 8) == [0, 1, 2, 4])
  }
}
