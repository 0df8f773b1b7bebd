import CaseFindings
import Testing

@testable import CaseVeil

@Suite struct RiskReportTests {
  private static let rare = HandMade.detail(.condition, 1e-5, 0.9, .rareCondition)
  private static let age = HandMade.detail(.age, 0.0128, 0.02, .age)
  private static let asthma = HandMade.detail(.condition, 0.08, 0.4, .commonCondition)

  @Test func whatIdentifiesAloneIsCertain() {
    let report = HandMade.report(HandMade.patient(), direct: true)
    for answer in report.answers {
      #expect(answer.isCertain && answer.probability == 1 && answer.word == .certain && answer.band == .veryHigh)
      #expect(answer.crowd.text == "1 person fits")
    }
    #expect(report.contributions.first?.what == "name" && report.contributions.first?.why == "identifies alone")
  }

  /// "She has asthma and uses an inhaler.", nothing known of the author.
  @Test func anOrdinaryTipIsUnlikelyWhateverTheAuthor() {
    let report = HandMade.report(
      HandMade.patient([HandMade.detail(.sex, 0.51, 0.02, .sex), Self.asthma]), in: CaseContext())
    #expect(report.answers.allSatisfy { $0.word == .unlikely })
    #expect(abs(report.patient.probability - 0.02) < 0.001)
    #expect(report.sentences.last?.contains("not proof that none exists") == true)
  }

  @Test func aRareThingWithoutAFigureIsAtLeastLikely() {
    let rare = NotCounted(span: TextSpan(0, 1), finding: nil, reason: .noFigure, isRare: true)
    let report = HandMade.report(HandMade.patient(notCounted: [rare]), in: HandMade.context())
    #expect(report.acquaintance.word == .likely && report.patient.word == .likely)
    #expect(report.contributions.contains { $0.part == .notCounted })
  }

  @Test func theWorstPatientOfATextDecides() {
    let mother = HandMade.patient([Self.asthma])
    let child = HandMade.patient([Self.rare, Self.age], among: [HandMade.town, HandMade.uk])
    let both = HandMade.report(mother, child, in: HandMade.context())
    #expect(both.acquaintance == HandMade.report(child, in: HandMade.context()).acquaintance)
    #expect(both.acquaintance == HandMade.report(child, mother, in: HandMade.context()).acquaintance)
  }

  @Test func aRelativesWordsWeighDoubleForTheNextOfKin() {
    let alive = HandMade.report(HandMade.patient(cues: [.relative]), in: HandMade.context())
    let dead = HandMade.report(HandMade.patient(cues: [.relative], isDeceased: true), in: HandMade.context())
    #expect(abs(alive.patient.probability - 0.167) < 0.001 && abs(dead.patient.probability - 0.314) < 0.001)
    #expect(dead.secondQuestion == "Will the next of kin know who it is?")
  }

  @Test func aPublicEventIsFoundByASearch() {
    let news = NewsClues(hasPublicEvent: true, hasPlace: true, hasDate: false, isReported: false)
    let report = HandMade.report(HandMade.patient(news: news), in: HandMade.context())
    #expect(abs(report.stranger.probability - 0.6) < 0.01)
    #expect(report.sentences.contains { $0.contains("may have been reported") })
    let team = HandMade.report(HandMade.patient(news: news), in: HandMade.context(audience: .team))
    #expect(team.stranger.word == .unlikely)
  }

  @Test func whatCountsIsNamedStrongestFirst() {
    let report = HandMade.report(
      HandMade.patient([Self.asthma, Self.rare, Self.age], among: [HandMade.town, HandMade.uk], cues: [.longQuote]),
      in: HandMade.context())
    #expect(report.contributions.map(\.what) == ["rare condition", "place", "age", "condition", "own words"])
    #expect(report.contributions[0].growth > 10_000)
  }

  @Test func answersAfterAreNeverShownAboveThoseBefore() {
    let before = HandMade.report(HandMade.patient([Self.age]), in: HandMade.context())
    let worse = HandMade.report(HandMade.patient([Self.rare, Self.age]), in: HandMade.context())
    let shown = worse.notAbove(before)
    #expect(shown.answers == before.answers && shown.contributions == worse.contributions)
  }
}

@Suite struct CaseContextTests {
  @Test func nothingGivenIsTheRiskierValue() {
    let context = CaseContext()
    #expect(context.readers == .openSocial && context.daysToPosting == 0)
    #expect(context.workplaceShows && context.linksToAuthor)
    #expect(context.setting.workplace?.persons == 400_000 && context.setting.daysToPosting == 0)
    #expect(context.audience.origin == .none && context.audience.origin.name == "default")
  }

  @Test func theWiderOfAudienceAndChannelReads() {
    var context = CaseContext()
    context.channel = Given("lecture", .flag)
    #expect(context.readers == .closedTeaching)
    context.audience = Given(.team, .flag)
    #expect(context.readers == .closedTeaching)
    context.channel = Given("an unknown place", .line)
    #expect(context.readers == .openSocial)
    for name in Channel.names { #expect(Channel.audience(of: name) != nil) }
  }

  @Test func daysCountFromSeenToPosted() {
    var context = CaseContext()
    context.seen = Given(CalendarDay("2026-02-27"), .flag)
    #expect(context.daysToPosting == 0)
    context.posted = Given(CalendarDay("2026-03-02"), .flag)
    #expect(context.daysToPosting == 3 && context.waiting(183).daysToPosting == 186)
    #expect(context.waiting(30).setting.posted == PartialDate(year: 2026, month: 4, day: 1))
    context.posted = Given(CalendarDay("2026-02-01"), .flag)
    #expect(context.daysToPosting == 0)
  }
}
