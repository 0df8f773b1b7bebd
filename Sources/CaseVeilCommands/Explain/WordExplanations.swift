import CaseVeil
import ConsentLedger

/// The words of answers and verdicts, as they stand on the screen.
extension Explanation {
  static let words: [Explanation] = answerWords + verdictWords + riskClasses + grounds + others

  private static let answerWords = [
    Explanation(
      "UNLIKELY", "The chance is below 1 in 20, as far as can be reckoned.",
      why: "It is not a permission, and nothing found is not UNLIKELY: what was missed counts for nothing.", "", "", []),
    Explanation(
      "POSSIBLE", "The chance is from 1 in 20 to below 1 in 5.",
      why: "Edits are looked for until every answer is here or lower.", "", "", []),
    Explanation(
      "LIKELY", "The chance is from 1 in 5 to below 1 in 2.",
      why: "'review' exits with 1 from here on, for the text as written.", "", "", []),
    Explanation(
      "VERY LIKELY", "The chance is 1 in 2 or more.",
      why: "Someone who knows the patient could be confident that it is them.", "", "", [.sum]),
    Explanation(
      "CERTAIN",
      "Something that identifies alone stands there (a name, a number, an address); for the patient also 19 in 20 or more.",
      why: "No estimate is needed: whoever reads it knows.", "", "", [.singledOut]),
    Explanation(
      "CANNOT SAY", "A part could not be read: another language, another script, disguised words.",
      why: "What cannot be read may hold anything, so neither question is answered. 'caseveil help limits' tells more.",
      "",
      "", []),
  ]

  private static let verdictWords = [
    Explanation(
      "ALLOW", "No rule of the sharing table stops it.",
      why: "It is not a permission: you decide and remain responsible.",
      "", "", []),
    Explanation(
      "WARN", "The sharing table asks you to think again; nothing is stopped.",
      why: "The lines below the verdict say what it is about, and 'caseveil explain' each code.", "", "", []),
    Explanation(
      "BLOCK", "The sharing table stops it; 'consent check' says what would make it possible.",
      why: "'consent release' records it all the same only with --override, which the audit lists.", "", "", []),
  ]

  private static let riskClasses: [Explanation] = zip(
    RiskClass.allCases,
    [
      "neither others nor the patient would know", "the patient may know, others would not",
      "the patient will probably know, others would not", "others may work it out", "others will probably work it out",
      "something that identifies alone stands in the text",
    ]
  ).map { risk, words in
    Explanation(
      risk.name, "The class of risk of a text, from R0 to R5: \(words).",
      why: "The sharing table has a column for each class and a row for each state of consent.", "", "", [])
  }

  private static let grounds: [Explanation] = ConsentClass.allCases.map { ground in
    Explanation(
      ground.reason, "The state of consent as the sharing table counts it: \(ground.words).",
      why: "The table has a row for each state and a column for each class of risk (R0 to R5).", "", "", [])
  }

  private static let others = [
    Explanation(
      "plan", "What the policy makes of each finding: out, wider, another name, or left.",
      why: "'After the plan' is the text that 'caseveil redact' writes; edits beyond it are yours to choose.", "", "",
      []),
    Explanation(
      "sharing table",
      "What may be shared with whom, by the state of consent and the class of risk: uk-case-post-v1, or us-hipaa-v1.",
      why: "It is drawn from guidance and to be confirmed by your information governance before use; it is not law.",
      "", "",
      [.consentOnline, .article]),
  ]

  /// Other words for the same.
  static let synonyms = [
    "ukcasepostv1": "sharing table", "ushipaav1": "sharing table", "theplan": "plan", "policy": "plan",
  ]
}
