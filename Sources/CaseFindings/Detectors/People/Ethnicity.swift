import CaseLexicons

extension Detector {
  /// Which ethnic group someone belongs to.
  ///
  /// - Looks like: `a black woman`, `White British`, `of Punjabi descent`, `Irish Traveller`, `mixed race`.
  /// - Confirmed by: a person, an age or a form of *to be* beside it; a word of origin; a label.
  /// - Confused with: colours of things (`white cell`, `black stool`), populations (`South Asian reference range`).
  /// - Source: `people/demonyms.tsv`; the categories of the 2021 censuses of the United Kingdom.
  static let ethnicity = Detector(
    "ethnicity", finds: .ethnicity,
    summary: "Ethnic group where it tells of a person.",
    examples: [
      "A {{ethnicity|black}} man, a {{ethnicity|White British}} lady and a {{ethnicity|Black African}} child",
      "She is of {{ethnicity|Punjabi descent}}; his {{ethnicity|Yoruba heritage}} matters to him.",
      "A 30-year-old {{ethnicity|Irish Traveller}} with rash. He is {{ethnicity|mixed race}}.",
      "Ethnicity: {{ethnicity|Asian British}}. Ethnic origin: {{ethnicity|Any other White background}}",
      "54-year-old {{ethnicity|white}} male, a {{ethnicity|Maori}} elder's {{ethnicity|Inuit}} wife",
    ],
    counterexamples: [
      "White cell count raised, black stool, white matter, the white coat, a Caucasian reference range.",
      "The South Asian reference range applies; Asian flu; Black Country Pathology; brown sputum.",
      "Mr Black went white and clammy. A mixed growth. Mixed connective tissue disease.",
    ]
  ) { text, findings in
    text.forEachPeople { term in
      guard term.kind == .ethnicity else { return }
      findings.add(.ethnicity, term.first, through: term.last, in: text, term.confidence, [.listed, .frame])
    }
    for field in text.fields {
      guard labels.contains(field.key) || labels.contains(text[field.label.lowerBound].hash),
        let value = text.shortValue(of: field)
      else { continue }
      findings.add(.ethnicity, value.lowerBound, through: value.upperBound, in: text, .certain, .label)
    }
  }

  private static let labels = WordSet("ethnicity", "ethnic", "race", "iwi", "mob")
}
