import CaseFindings
import Testing

@testable import CaseVeil

/// Posting later never makes an answer worse, and the days at which it falls a band are the first ones.
@Suite struct WaitingCurveTests {
  /// Every third vignette: the two hundred take long without optimisation.
  private static let vignettes = AnsweredVignette.all.enumerated().filter { $0.offset % 3 == 0 }.map { $0.element }

  @Test func thereAreVignettes() { #expect(Self.vignettes.count > 20) }

  @Test(arguments: vignettes) func theCurveNeverRises(_ vignette: AnsweredVignette) throws {
    let curve = try vignette.risk().waitingCurve(upTo: 730)
    #expect(curve.points.first?.days == 0 && curve.points.last?.days == 730)
    for (before, after) in zip(curve.points, curve.points.dropFirst()) {
      #expect(before.days < after.days)
      #expect(after.patient.probability <= before.patient.probability)
      #expect(after.others.probability <= before.others.probability)
    }
  }

  /// The days told are those on which the word changes, one after the other, down to the last point's.
  @Test(arguments: vignettes) func theFallsLeadFromTheFirstWordToTheLast(_ vignette: AnsweredVignette) throws {
    let curve = try vignette.risk().waitingCurve(upTo: 730)
    var word = try #require(curve.points.first).patient.word
    var day = 0
    for fall in curve.falls {
      #expect(fall.word < word && fall.days > day && fall.days <= 730)
      for point in curve.points where point.days >= fall.days { #expect(point.patient.word <= fall.word) }
      for point in curve.points where point.days > day && point.days < fall.days { #expect(point.patient.word == word) }
      (word, day) = (fall.word, fall.days)
    }
    #expect(word == curve.points.last?.patient.word)
  }

  /// The same without the curve's own care: `--posted` with a later date, for the text after its plan.
  @Test(arguments: vignettes) func aLaterDayOfPostingRaisesNoAnswer(_ vignette: AnsweredVignette) throws {
    let review = Veil(policy: try .named("public-post")).review(Document(vignette.text))
    var before: [Double]?
    for days in [0, 30, 183, 365, 730] {
      var context = vignette.context.context
      context.posted = Given(context.posted.value.map { $0.adding(days: days) }, .flag)
      let report = try #require(review.risk(in: context, explained: false)).planned
      let answers = report.answers.map { $0.probability }
      if let before {
        for (new, old) in zip(answers, before) { #expect(new <= old + 0.03, "\(days) days later: \(old) → \(new)") }
      }
      before = answers
    }
  }

  /// What was seen yesterday, told with the day: half a year later the patient is no longer sure.
  @Test func aRecentDayFadesWithTime() throws {
    var context = CaseContext()
    context.seen = Given(CalendarDay("2026-11-20"), .flag)
    context.posted = Given(CalendarDay("2026-11-21"), .flag)
    let text = "Saw a man in his forties last night with a broken wrist after a fall from his bicycle."
    let review = Veil(policy: try .named("public-post")).review(Document(text))
    let curve = try #require(review.risk(in: context)).waitingCurve(upTo: 730)
    #expect(curve.losesTimes)
    let first = try #require(curve.points.first).patient
    let last = try #require(curve.points.last).patient
    #expect(last.probability < first.probability)
  }
}
