import CaseFindings
import Testing

@testable import CaseVeil

@Suite struct RiskWordsTests {
  @Test(
    arguments: [
      (0, "0"), (7, "7"), (99, "99"), (101, "100"), (104, "100"), (105, "110"), (1249, "1,200"),
      (67_000_000, "67 million"),
      (1_250_000, "1.3 million"), (8_100_000_000, "8.1 billion"),
    ] as [(Int64, String)]) func numbersHaveTwoFigures(_ number: Int64, _ text: String)
  {
    #expect(RoundNumber.text(number) == text)
  }

  @Test func rangesAreRoundedOutwards() {
    #expect(RoundNumber.text(1999, .down) == "1,900" && RoundNumber.text(1901, .up) == "2,000")
    #expect(CrowdRange(low: 0, middle: 0, high: 1).text == "1 person fits")
    #expect(CrowdRange(low: 2, middle: 6, high: 21).text == "about 2–21 people fit")
    #expect(CrowdRange(low: 5, middle: 5, high: 5).text == "about 5 people fit")
    #expect(CrowdRange(low: 30_202, middle: 110_195, high: 402_068).text == "more than 30,000 people fit")
  }

  @Test(arguments: [
    (0.00001, "less than 1 in 10,000"), (0.02, "about 1 in 50"), (0.24, "about 1 in 4"), (0.5, "about 1 in 2"),
    (0.8, "about 8 in 10"), (0.99, "nearly certain"),
  ]) func oddsHaveOneFigure(_ probability: Double, _ text: String) {
    #expect(Answer(probability: probability, crowd: CrowdRange(low: 1, middle: 1, high: 1)).odds == text)
  }

  @Test(arguments: [
    (0.049, AnswerWord.unlikely), (0.05, .possible), (0.2, .likely), (0.5, .veryLikely), (0.94, .veryLikely),
  ]) func wordsFollowTheBands(_ probability: Double, _ word: AnswerWord) {
    #expect(AnswerWord(Band(probability)) == word)
    #expect(Answer(probability: probability, crowd: CrowdRange(low: 1, middle: 1, high: 1)).word == word)
  }

  @Test func nothingIsPromised() {
    let texts =
      Factor.allCases.map(\.displayName) + RecognitionCue.allCases.flatMap { [$0.displayName, $0.because] }
      + PopulationCandidate.Origin.allCases.map(\.displayName) + Audience.allCases.map(\.readersText)
    for text in texts { #expect(!text.isEmpty && !text.contains("safe") && !text.contains("anonym")) }
  }

  @Test func theAssumptionsAreAlwaysTold() {
    let report = HandMade.report(
      HandMade.patient(
        [HandMade.detail(.age, 0.0128, 0.02, .age)], among: [HandMade.town, HandMade.uk], days: 7),
      in: HandMade.context())
    #expect(
      report.assumptions.sentence
        == "Assumes 12,000 people in Hexham, 7 days as the period, and published figures for 1 of 1 detail.")
  }
}
