import CaseFindings
import CaseVeil

/// A draft, read under the policy for public posts with what was decided so far.
struct PageReading {
  let review: Review
  let context: CaseContext
  /// The text under the decisions; nil when the draft cannot be judged.
  let chosen: ChosenText?

  init(_ request: PageRequest, deciding more: [FindingValue: Choice] = [:]) throws(PageProblem) {
    let document = try request.document()
    context = try request.context()
    let veil = Self.veil(removing: try request.added())
    review = veil.review(document)
    var decided = try request.decisions()
    for (value, choice) in more { decided[value] = choice }
    let decisions = decided
    chosen = review.risk(in: context, explained: false).map { ChosenText($0, choosing: decisions, rereadBy: veil) }
  }

  /// What each finding's step is under the decisions, or under the policy alone where nothing can be decided.
  var steps: [Plan.Step] { chosen?.plan.steps ?? review.plan.steps }

  /// The policy for public posts; it is one of the binary's.
  static let policy: RedactionPolicy = {
    do throws(PolicyProblem) {
      return try RedactionPolicy.named("public-post")
    } catch {
      fatalError("the binary holds the policy for public posts")
    }
  }()

  private static let veil = Veil(policy: policy)

  /// What reads a draft from which these words go besides.
  static func veil(removing phrases: [String]) -> Veil {
    phrases.isEmpty ? veil : Veil(policy: policy, terms: UserTerms(always: TermList(removing: phrases)))
  }
}
