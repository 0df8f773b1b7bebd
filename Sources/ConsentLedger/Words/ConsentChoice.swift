/// One answer to a question about a consent: the word of the format, and what it means to whoever is asked.
public struct ConsentChoice: Hashable, Sendable {
  /// The word that the record holds.
  public let word: String
  /// The answer in plain words.
  public let meaning: String

  init(_ word: String, _ meaning: String) {
    self.word = word
    self.meaning = meaning
  }
}

/// The answers that can be given, the commonest first.
extension ConsentChoice {
  /// What was decided.
  public static var states: [ConsentChoice] {
    [
      ConsentChoice("given", "yes, they agreed"),
      ConsentChoice("no_objection", "somebody was consulted and did not object"),
      ConsentChoice("refused", "no"), ConsentChoice("withdrawn", "they take back what they agreed to"),
      ConsentChoice("requested", "they were asked and have not answered"),
      ConsentChoice("not_sought", "nobody was asked yet"),
      ConsentChoice("not_required", "no consent is needed"),
    ]
  }
  /// Whom the case describes.
  public static var subjects: [ConsentChoice] {
    [
      ConsentChoice("adult", "an adult who can decide"),
      ConsentChoice("adult_lacks_capacity", "an adult who lacks capacity"),
      ConsentChoice("child_competent", "a child who is competent to decide"),
      ConsentChoice("child_not_competent", "a child who is not"),
      ConsentChoice("deceased", "somebody who has died"),
      ConsentChoice("not_a_person", "nobody real: made up, or put together from several"),
    ]
  }
  /// Who decided.
  public static var deciders: [ConsentChoice] {
    [
      ConsentChoice("patient", "the patient"), ConsentChoice("parent", "a parent"),
      ConsentChoice("attorney_or_deputy", "an attorney or deputy"),
      ConsentChoice("consultee", "a consultee"), ConsentChoice("next_of_kin", "the next of kin"),
      ConsentChoice("personal_representative", "a personal representative"), ConsentChoice("author", "the author"),
    ]
  }
  /// How it was said.
  public static var forms: [ConsentChoice] {
    [
      ConsentChoice("written", "in writing"), ConsentChoice("electronic", "electronically"),
      ConsentChoice("verbal_witnessed", "by word of mouth, with a witness"),
      ConsentChoice("verbal", "by word of mouth"),
      ConsentChoice("none", "not at all"),
    ]
  }
  /// On what ground, for what needs no consent.
  public static var bases: [ConsentChoice] {
    [
      ConsentChoice("anonymised_effective", "nobody can work out who it is (needs an assessed release)"),
      ConsentChoice("fictional", "made up"), ConsentChoice("composite", "put together from several"),
      ConsentChoice("internal_images_only", "internal images only"),
      ConsentChoice("public_by_patient", "the patient made it public"),
      ConsentChoice("statutory", "a law asks for it"), ConsentChoice("public_interest", "the public interest"),
    ]
  }
  /// Why it was refused, withdrawn or is invalid.
  public static var reasons: [ConsentChoice] {
    ConsentReason.allCases.map { ConsentChoice($0.rawValue, PlainWords.of($0.rawValue)) }
  }
  /// Who may read it.
  public static var audiences: [ConsentChoice] {
    SharingAudience.allCases.map { ConsentChoice($0.rawValue, PlainWords.of($0.rawValue)) }
  }
  /// What may be shown.
  public static var contents: [ConsentChoice] {
    ContentKind.allCases.map { ConsentChoice($0.rawValue, PlainWords.of($0.rawValue)) }
  }
  /// What for.
  public static var purposes: [ConsentChoice] {
    Purpose.allCases.map { ConsentChoice($0.rawValue, PlainWords.of($0.rawValue)) }
  }
  /// How recognisable they agreed to be at most.
  public static var identifiabilities: [ConsentChoice] {
    Identifiability.allCases.map { ConsentChoice($0.rawValue, $0.words) }
  }
  /// Whether they read the text.
  public static var finalTexts: [ConsentChoice] {
    [
      ConsentChoice("seen_final", "yes, as it will appear"), ConsentChoice("seen_draft", "yes, a draft"),
      ConsentChoice("not_seen", "no"),
    ]
  }
}
