import CaseLexicons

extension Detector {
  /// The verbatim words of the patient or of a relative.
  ///
  /// - Looks like: `"I thought I was dying," she said`, `his wife said 'he went grey'`, `In her words: “…”`.
  /// - Confirmed by: quotation marks around three words or more, and a speaker beside or the first person within.
  /// - Confused with: what clinicians say, titles, terms (`so-called 'frozen shoulder'`), reports without marks.
  /// - Source: ordinary written English.
  static let quotedWords = Detector(
    "quoted-words", finds: .patientQuote, .relativeQuote,
    summary: "Verbatim words of the patient or of a relative between quotation marks.",
    examples: [
      "She said {{patientQuote|\"it feels like a hot brick\"}} and wept.",
      "{{patientQuote|“I thought I was dying,”}} he told us.",
      "His wife said {{relativeQuote|'he went as grey as a ghost'}}. Then we left.",
      "His wife put him right: {{relativeQuote|\"It was the cat\"}}. In triage: {{patientQuote|\"mind the dog\"}}",
      "She calls it {{patientQuote|«a cold snake inside»}} and {{patientQuote|„the old sea dog“}} he said.",
      "{{relativeQuote|\"He never wakes before noon\"}}, said her mother.",
      "Pt states {{patientQuote|\"my don't-care pills don't work\"}}; in his words {{patientQuote|‘a tiger in the chest’}}",
    ],
    counterexamples: [
      "The consultant said \"this needs a scan today\". \"We should operate now,\" said the surgeon.",
      "The leaflet: \"wash your hands often\". Plan, \"see and treat now\", was agreed.",
      "A so-called 'frozen shoulder', the \"red flag\" list, a 'popcorn' sign.",
      "He said it felt like a brick. Patient: it hurts a lot. The patients' pain and the nurses' notes.",
      "The paper \"A study of pain in older adults\" and the film 'The long walk home at night'.",
      "I said \"you can go home now\" and we asked 'does it hurt you here'?",
    ]
  ) { text, findings in
    for quotation in text.quotations() where quotation.words >= 3 {
      guard let speaker = text.speaker(of: quotation) else { continue }
      let kind: IdentifierKind = speaker.isRelative ? .relativeQuote : .patientQuote
      // Papers quote people by name; where nothing is medical, a person should look.
      let isOfPapers = speaker.isByName && !text.profile.isClinical
      let confidence: Confidence = isOfPapers ? Confidence(permille: 650) : speaker.isSaid ? .high : .likely
      findings.add(
        kind, quotation.open, through: quotation.close, in: text, confidence,
        speaker.isSaid ? [.verbatim, .frame] : .verbatim)
    }
  }
}
