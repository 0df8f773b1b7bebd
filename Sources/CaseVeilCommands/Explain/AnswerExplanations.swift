import CaseVeil

extension Explanation {
  /// What narrows the crowd.
  static let factors: [Explanation] = [
    Explanation(
      "work", "A trade or a job, as a share of the people of the place.",
      why: "Often the strongest detail: most trades have one person in a thousand or fewer.",
      "A lighthouse keeper had a stroke.", "A retired worker had a stroke.", [.sum]),
    Explanation(
      "rare condition", "A disease with a known number of people who have it.",
      why: "One person in a million leaves sixty in the country, and one in a region.",
      "He has Erdheim-Chester disease.", "He has a rare blood-cell disorder.", [.sum, .singledOut]),
    Explanation(
      "condition", "A common disease, as a share of people.",
      why: "It narrows little by itself, but several together describe few.",
      "He has psoriasis, gout and glaucoma.", "He has several long-term conditions.", [.sum]),
    Explanation(
      "how few cases there are", "The text itself says how rare it is.",
      why: "\"The third case in Wales\" hands the reader the size of the crowd.", "This is the third case in Wales.",
      "This is rare.", [.sum, .journal]),
    Explanation(
      "what happened", "An illness or injury of a time, by how often it happens.",
      why: "The shorter the time that the text gives, the fewer it happened to.",
      "Last week she had a stroke in the choir.", "She had a stroke.", [.sum]),
    Explanation(
      "what was done", "An operation or a procedure, by how often it is done.",
      why: "Rare operations are done to a few people a year, in a few hospitals.",
      "He had an arm transplant in spring.", "He had a rare operation.", [.sum]),
    Explanation(
      "pregnancy", "Being pregnant, or having given birth.",
      why: "With a time and a place it is a few hundred women; with twins or an age, a few.",
      "A 51-year-old gave birth to twins in May.", "An older mother gave birth.", [.sum]),
    Explanation(
      "unusual event", "Something that happens to very few people.",
      why: "It needs no other detail: whoever heard of it knows who it was.",
      "A swan broke her arm at the regatta.", "She had an unusual injury.", [.sum, .singledOut]),
    Explanation(
      "public event", "Something that the news may have told: a crash, a crime, a fire.",
      why: "A search for the day and the place finds the name.", "He was hurt in the fire at the pier.",
      "He was hurt in a fire.", [.sum, .singledOut]),
    Explanation(
      "rare detail", "Something rare for which no figure is known.",
      why: "It counts as rare, for what is not known may be anything.", "She is the widow of a snake milker.",
      "She is a widow.", [.sum]),
    Explanation(
      "exact date", "A day that the text gives beside the story.",
      why: "It is one in 365, and a search word.", "On 3 November he fell.", "One autumn he fell.", [.sum, .hipaa("C")]),
    Explanation(
      "family", "The shape of the family: twins, seven children, a grandmother who brings up the child.",
      why: "Neighbours and schools know families of a rare shape.", "A mother of seven had a rash.",
      "A mother had a rash.", [.sum]),
    Explanation(
      "family history", "What relatives have or had.", why: "It describes the relatives too, who were not asked.",
      "Her sister and two uncles have Huntington's disease.", "There is a family history.", [.sum]),
    Explanation(
      "marital status", "Married, widowed, divorced.", why: "It adds a little to the rest.",
      "A twice-divorced man fell.", "A man fell.", [.sum]),
    Explanation(
      "time", "The words that say when it was, and the day of posting.",
      why: "Fewer people fit a shorter time; the patient knows the day.", "Yesterday we saw this.",
      "Some time ago this was seen.", [.sum]),
    Explanation(
      "how soon it is posted", "The days from seeing the patient to posting, by --seen and --posted.",
      why: "Soon after, readers look among the people of that week. It fades when you wait.",
      "Posted three days after the clinic.", "Posted half a year later, without the words that tell the time.",
      [.sum, .noSurprises]),
    Explanation(
      "place", "The smallest place that the text gives, by its people.",
      why: "Everything else is a share of these people.", "A man from Hexham …", "A man from the north of England …",
      [.sum, .hipaa("B")]),
    Explanation(
      "your workplace", "Where you work, if readers can find it.",
      why: "It gives away the hospital even when you delete it. 'caseveil profile' tells whether they can.",
      "Great teaching at our trust: today we saw …", "A teaching case: …", [.sum, .groups]),
    Explanation(
      "news", "Signs that a newspaper or a court told it.", why: "A news search needs a place and a week.",
      "It was in the paper.", "", [.singledOut]),
  ].map { $0.isRewritten ? $0 : $0.leftOut }

  /// What makes patients recognise themselves.
  static let cues: [Explanation] = [
    Explanation(
      "own words", "Ten words or more that somebody said.",
      why: "People recognise what they said, even where nobody else would.",
      "\"I thought it was the curry, but it was my heart all along,\" he said.", "He had blamed a meal.",
      [.sum, .article]),
    Explanation(
      "a few own words", "A short phrase that somebody said.", why: "It may be a turn of phrase that is only theirs.",
      "She called it \"my grumbling dragon\".", "She had a name for it.", [.sum, .article]),
    Explanation(
      "what is unusual", "Something that hardly happens to anybody.",
      why: "Whoever lived through it knows of no one else.", "The fish hook was in his ear.",
      "There was a foreign body.", [.sum]),
    Explanation(
      "the details above", "All that narrows the crowd, as the patient knows it.",
      why: "Where one person fits, the patient knows that it is them, whatever the words are.",
      "A 47-year-old farrier from Hexham fell.", "A man who works with his hands fell.", [.sum, .noSurprises]),
    Explanation(
      "picture", "An image that goes with the text.", why: "People recognise their own pictures, and so do partners.",
      "The photo shows her tattooed ankle.", "The ankle was swollen.", [.recordings]),
    Explanation(
      "your name", "A post under your name, of somebody whom you saw lately.",
      why: "Who was seen by you last week thinks of it when you write. It fades over months.",
      "Today in my clinic …", "A case from the past years: …", [.sum, .noSurprises]),
    Explanation(
      "what a relative said or did", "Somebody of the family acts in the story.",
      why: "The family recognises itself, and then the patient.", "Her son drove her in on his tractor.",
      "She was brought in.", [.sum]),
    Explanation(
      "the course, step by step", "Four or more steps of one illness in their order.",
      why: "Only one's own illness went just so.",
      "She fainted, then bled, then was cooled, then woke on day nine.", "After a stormy course she recovered.",
      [.sum, .journal]),
  ]

  private var isRewritten: Bool { !after.isEmpty }

  /// Where nothing can be put in its place: it goes.
  private var leftOut: Explanation {
    Explanation(name, what, why: why, before, "(left out)", guidance)
  }
}
