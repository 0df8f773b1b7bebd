import Testing

@testable import CaseFindings

/// Every written form of a date, with what is read out of it.
@Suite struct CalendarPhrasesTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let text: String
    let year: Int?
    let month: Int?
    let day: Int?
    var testDescription: String { text }

    init(_ text: String, _ year: Int?, _ month: Int?, _ day: Int?) {
      self.text = text
      self.year = year
      self.month = month
      self.day = day
    }
  }

  static let wholeTexts = [
    Sample("3 May 2023", 2023, 5, 3), Sample("3rd May 2023", 2023, 5, 3), Sample("3rd of May", nil, 5, 3),
    Sample("third of May 2023", 2023, 5, 3), Sample("twenty-first of June", nil, 6, 21), Sample("3 May", nil, 5, 3),
    Sample("3 may 2023", 2023, 5, 3), Sample("3 MAY 2023", 2023, 5, 3), Sample("3 May 23", 2023, 5, 3),
    Sample("May 3rd, 2023", 2023, 5, 3), Sample("May 3", nil, 5, 3), Sample("May 3, 2023", 2023, 5, 3),
    Sample("May the 3rd", nil, 5, 3), Sample("Dec. 3, 2020", 2020, 12, 3), Sample("12 Aug '19", 2019, 8, 12),
    Sample("12 Aug ’61", 1961, 8, 12), Sample("3-May-23", 2023, 5, 3), Sample("03/May/2023", 2023, 5, 3),
    Sample("3/5/23", 2023, 5, 3), Sample("3/25/23", 2023, 3, 25), Sample("25/3/23", 2023, 3, 25),
    Sample("3/5/50", 1950, 5, 3), Sample("3/5/49", 2049, 5, 3), Sample("03.05.2023", 2023, 5, 3),
    Sample("03-05-2023", 2023, 5, 3), Sample("03 / 05 / 2023", 2023, 5, 3), Sample("2023-05-03", 2023, 5, 3),
    Sample("2023/05/03", 2023, 5, 3), Sample("2023-05-03T10:00", 2023, 5, 3), Sample("05/2023", 2023, 5, nil),
    Sample("May 2023", 2023, 5, nil), Sample("May, 2023", 2023, 5, nil), Sample("May of 2023", 2023, 5, nil),
    Sample("May '23", 2023, 5, nil), Sample("Monday 3 May", nil, 5, 3), Sample("Monday, May 3rd", nil, 5, 3),
    Sample("Mon 3/5", nil, 5, 3), Sample("Monday the 3rd of May 2023", 2023, 5, 3), Sample("Tuesday", nil, nil, nil),
    Sample("friday", nil, nil, nil), Sample("October", nil, 10, nil), Sample("3-5 May 2020", 2020, 5, 3),
    Sample("3 to 5 May", nil, 5, 3), Sample("3rd and 5th May", nil, 5, 3), Sample("May 3-5, 2020", 2020, 5, 3),
    Sample("2023 May 3", 2023, 5, 3), Sample("01/01/1898", 1898, 1, 1), Sample("May and June 2021", 2021, 5, nil),
    Sample("May–June 2021", 2021, 5, nil),
  ]

  @Test(arguments: wholeTexts) func readsTheWholeText(_ sample: Sample) throws {
    let text = TokenizedDocument(Document(sample.text))
    let phrase = try #require(text.datePhrase(at: 0), "no date")
    #expect(phrase.last == text.count - 1)
    #expect(phrase.date == PartialDate(year: sample.year, month: sample.month, day: sample.day))
  }

  @Test(arguments: [
    "3/7", "2/52", "6/12", "6/10", "120/80", "1/2", "may 3", "may have", "march on", "1.2.3", "2-0 suture", "32 May",
    "13/13/2023", "2023-13-01", "MAR", "3 tablets", "second opinion", "May have", "2019/20", "10:20", "sat down",
    "01632 960 123", "078-05-1120", "1/2/3/4", "0.5/1/2023", "5 mg", "mon", "2.5.1", "14/6/11 mmHg", "2023 may have",
  ]) func readsNoDate(_ text: String) {
    #expect(TokenizedDocument(Document(text)).datePhrase(at: 0) == nil)
  }

  @Test(arguments: [
    ("03:40", 3), ("3.15pm", 3), ("0340 hrs", 2), ("0340hrs", 1), ("3 am", 2), ("3am", 1), ("7:05 p.m.", 7),
    ("14:30:05", 5), ("09:45 AM", 4),
  ]) func readsTheClock(_ text: String, _ tokens: Int) {
    #expect(TokenizedDocument(Document(text)).clockTime(at: 0, isCued: false) == tokens - 1)
  }
}
