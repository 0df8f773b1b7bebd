import CaseFindings
import Testing

@testable import CaseVeil

/// The edits that are proposed for vignettes with high answers: the smallest set, what it brings, what comes first.
@Suite struct EditSetTests {
  private static let target = Band.moderate

  /// One vignette with what could be done about it.
  struct Case: CustomTestStringConvertible, Sendable {
    let vignette: AnsweredVignette
    let bench: Bench
    let advice: Advice

    var testDescription: String { vignette.id }

    init?(_ vignette: AnsweredVignette, _ start: Bench.Start) {
      guard let risk = try? vignette.risk() else { return nil }
      self.vignette = vignette
      bench = Bench(risk: risk, start: start)
      advice = Advice(on: bench, target: EditSetTests.target)
    }

    /// A lever as a short text: `- Tuesday`, `~ 81-year-old`, `wait`.
    func name(_ place: Int) -> String {
      let lever = advice.levers[place]
      let words = words(lever).joined(separator: ", ")
      switch lever.treatment {
      case .remove: return "- \(words)"
      case .generalise: return "~ \(words)"
      case .wait: return "wait"
      case .unname: return "no name"
      case .narrow(let audience): return "only \(audience.name)"
      }
    }

    /// The words that a lever changes.
    func words(_ lever: Lever) -> [String] {
      lever.findings.map { bench.risk.review.document[bench.risk.review.findings[$0].span] }
    }

    /// Whether a lever is one that a colleague proposes: `wait`, or words of the text.
    func isProposed(_ place: Int, in proposals: [String]) -> Bool {
      let lever = advice.levers[place]
      if case .wait = lever.treatment { return proposals.contains("wait") }
      return words(lever).contains { words in
        proposals.contains { words.contains($0) || $0.contains(words) }
      }
    }

    /// Whether some levers together bring every answer down; nil when they clash.
    func reaches(_ places: [Int]) -> Bool? {
      advice.measures(of: places).map { bench.trial($0).reaches(EditSetTests.target) }
    }
  }

  private static func cases(_ start: Bench.Start) -> [Case] {
    AnsweredVignette.all.compactMap { Case($0, start) }.filter { !$0.advice.isReachedAlready }
  }

  private static let written = cases(.written)
  private static let planned = cases(.planned)
  private static let proposed = AnsweredVignette.all.filter { $0.first != nil }.compactMap { Case($0, .written) }

  @Test func thereAreEnough() {
    #expect(Self.written.count >= 40 && Self.planned.count >= 15)
    #expect(Self.proposed.count { !$0.advice.isReachedAlready } >= 15)
    #expect(Self.written.contains { $0.advice.isSmall } && Self.written.contains { !$0.advice.isSmall })
  }

  /// No smaller set is enough, and where none is said to be enough, none of up to four is.
  @Test(arguments: written + planned) func theSetIsTheSmallest(_ one: Case) {
    let advice = one.advice
    let most = advice.isSmall ? advice.chosen.count - 1 : LeverSearch.mostAtOnce
    for places in Self.sets(of: advice.levers.count, upTo: most) {
      #expect(one.reaches(places) != true, "\(places.map { one.name($0) })")
    }
    if advice.reachesTarget { #expect(one.reaches(advice.chosen) == true) }
    let greedy = Self.greedy(one)
    print(
      "\(one.vignette.id): \(advice.chosen.map { one.name($0) }) \(advice.reachesTarget ? "enough" : "not enough")",
      "greedy \(greedy.map { one.name($0) })")
    if advice.reachesTarget, one.reaches(greedy) == true { #expect(advice.chosen.count <= greedy.count) }
  }

  /// The path of `redact --edits`: the text and the answers are those of a review under the same choices.
  @Test(arguments: written + planned) func whatIsToldIsWhatComes(_ one: Case) throws {
    let measures = try #require(one.advice.measures(of: one.advice.chosen))
    let again = Veil(policy: one.bench.policy(under: measures)).review(Document(one.vignette.text))
    #expect(again.redacted.bytes == one.advice.text(after: one.advice.chosen)?.bytes)
    let risk = try #require(again.risk(in: one.bench.context(under: measures)))
    #expect(risk.planned.notAbove(one.advice.before).answers == one.advice.after.answers)
    #expect(one.advice.report(after: one.advice.chosen)?.answers == one.advice.after.answers)
  }

  /// A text that a reader gets, read again as if nobody knew of the edits, has the answers that were told.
  @Test(arguments: written + planned) func theChangedTextReadAgainAnswersAsTold(_ one: Case) throws {
    let measures = try #require(one.advice.measures(of: one.advice.chosen))
    let text = try #require(one.advice.text(after: one.advice.chosen))
    let review = Veil(policy: try .named("public-post")).review(Document(text.text))
    let again = try #require(review.risk(in: one.bench.context(under: measures))).written
    let differs = zip(again.answers, one.advice.after.answers).contains { $0.word != $1.word }
    let told = one.advice.after.answers.map(\.word.name)
    if differs {
      print("\(one.vignette.id): told \(told), read again \(again.answers.map(\.word.name)):", text.text)
    }
    let question = one.bench.start == .planned ? "planned reread" : "reread"
    #expect(
      differs == (one.vignette.explained?[question] != nil),
      "\(question): told \(told), again \(again.answers.map(\.word.name))")
  }

  /// What needs no edit any more, needs no explanation of how it reads after one.
  @Test func onlyWhatIsChangedIsReadAgain() {
    for (key, cases) in [("reread", Self.written), ("planned reread", Self.planned)] {
      let changed = Set(cases.map { $0.vignette.id })
      for vignette in AnsweredVignette.all where vignette.explained?[key] != nil {
        #expect(changed.contains(vignette.id), "\(vignette.id) \(key)")
      }
    }
  }

  /// One of the edits that a colleague would propose first is chosen.
  @Test(arguments: proposed) func theFirstEditIsAmongTheChosen(_ one: Case) throws {
    let proposals = try #require(one.vignette.first)
    let isChosen = one.advice.chosen.contains { one.isProposed($0, in: proposals) }
    #expect(
      isChosen == (one.vignette.explained?["first"] == nil),
      "chosen \(one.advice.chosen.map { one.name($0) }), proposed \(proposals)")
  }

  /// Where a colleague would wait, since a recent day is the reason, waiting is offered.
  @Test(arguments: proposed) func waitingIsOffered(_ one: Case) throws {
    guard try #require(one.vignette.first).contains("wait") else { return }
    let isOffered = one.advice.levers.contains { if case .wait = $0.treatment { true } else { false } }
    #expect(isOffered == (one.vignette.explained?["wait"] == nil), "\(one.advice.levers.indices.map { one.name($0) })")
  }

  /// When no small set is enough, the answers after all that help say so, and what is left is named.
  @Test func whatIsNotEnoughIsNotCalledSo() {
    for one in (Self.written + Self.planned) where !one.advice.reachesTarget {
      #expect(!one.advice.isSmall && one.advice.after.answers.contains { $0.band > Self.target })
      #expect(!one.advice.after.contributions.isEmpty, "\(one.vignette.id)")
    }
  }

  /// Each time the lever that brings the answers nearest for the words it costs.
  private static func greedy(_ one: Case) -> [Int] {
    var chosen: [Int] = []
    while one.reaches(chosen) == false {
      let now = one.bench.trial(one.advice.measures(of: chosen) ?? Measures())
      var best: (place: Int, gain: Double)?
      for place in one.advice.levers.indices where !chosen.contains(place) {
        guard let measures = one.advice.measures(of: chosen + [place]) else { continue }
        let next = one.bench.trial(measures)
        let words = 1 + max(0, next.wordsLost - now.wordsLost)
        let gain = (now.distance(target) - next.distance(target)) / Double(words)
        if gain > best?.gain ?? 1e-6 { best = (place, gain) }
      }
      guard let best else { break }
      chosen.append(best.place)
    }
    return chosen
  }

  /// All sets of so many places, the empty one first.
  private static func sets(of count: Int, upTo most: Int) -> [[Int]] {
    var sets: [[Int]] = [[]]
    var last = sets
    for _ in 0..<max(0, most) {
      last = last.flatMap { set in ((set.last ?? -1) + 1..<max(count, (set.last ?? -1) + 1)).map { set + [$0] } }
      sets += last
    }
    return sets
  }
}
