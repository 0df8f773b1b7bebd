import CaseFindings
import Testing

@testable import CaseVeil

/// Marked vignettes and what a reader of a public post sees.
@Suite struct PublicPostTests {
  static let golden: [(marked: String, expected: String)] = [
    (
      "{{patientName|Ada Moss}}, a {{age|47-year-old}} woman, was seen.", "Patient A, a woman in her forties, was seen."
    ),
    ("NOK: wife {{relativeName|Petra Holm}} rang.", "NOK: wife rang."),
    ("Her stent was placed in {{year|2014}} abroad.", "Her stent was placed in the 2010s abroad."),
    ("He smoked until the {{year|1980s}}.", "He smoked until the 1980s."),
    ("An {{age|82-year-old}} man fell.", "A man in his eighties fell."),
    ("A {{age|47-year-old}} right-handed woman fell.", "A right-handed woman in her forties fell."),
    (
      "A {{age|47-year-old}} {{nationality|Polish}} {{occupation|farrier}} fell. He rested.",
      "A European skilled worker in his forties fell. He rested."
    ),
    ("{{age|47 year old}} right-handed man.", "Right-handed man in his forties."),
    ("A woman {{age|aged 93}} fell.", "A woman aged 90 or over fell."),
    ("She was diagnosed at the age of {{age|33}}.", "She was diagnosed in her thirties."),
    ("He is {{age|47 years old}}.", "He is in his forties."),
    ("A boy (aged {{age|7}}) coughed.", "A boy (aged 5–9) coughed."),
    ("Age: {{age|47}}. Well.", "Age: 40–49. Well."),
    ("A {{age|3-week-old}} girl fed poorly.", "A newborn girl fed poorly."),
    ("A {{age|7-year-old}} boy coughed.", "A boy aged 5–9 coughed."),
    ("{{age|47F}} with chest pain.", "Woman in her forties with chest pain."),
    ("A {{age|47 year old}} with diabetes.", "A person in their forties with diabetes."),
    (
      "Admitted on {{date|3 May 2023}} and discharged on {{date|9 May 2023}}.",
      "Admitted in the 2020s and discharged 6 days later."
    ),
    ("Admitted on {{date|3 May}} with fever.", "Admitted one day with fever."),
    ("He went home on {{date|Thursday}}.", "He went home that week."),
    ("On {{date|Thursday}} he went home.", "One day he went home."),
    (
      "Brought in {{clockTime|02:40}} on {{date|9/11}} by ambulance.",
      "Brought in during the night one day by ambulance."
    ),
    ("BP 104/60 by {{clockTime|05:00}}.", "BP 104/60 by the early hours."),
    ("Seen {{date|3 May 2023}}.", "Seen in the 2020s."),
    ("HTN dx {{year|1998}}.", "HTN dx in the 1990s."),
    ("It is {{patientName|Desmond}}'s {{age|58th}} birthday.", "It is Patient A's birthday."),
    ("{{language|Yoruba}} speaker. Speaks {{language|Yoruba}}.", "Non-English speaker. Speaks another language."),
    ("To HDU {{ward|bed 7}}, {{ward|Heron Ward}}.", "To HDU bed, a ward."),
    ("The footage was {{rareEvent|on the evening news}}.", "The footage became known to many."),
    ("It was shown {{rareEvent|on television}}.", "It was shown in public."),
    (
      "{{rareEvent|The lifeboat winched him off}} and {{rareEvent|his arm came off}}.",
      "There was an unusual rescue and there was an unusual accident."
    ),
    ("{{rareEvent|A fall from a crane}} left him with scars.", "An unusual accident left him with scars."),
    ("He is {{rareEvent|on the news}} a lot.", "He is in public a lot."),
    (
      "He said, {{patientQuote|\"I was flat.\"}} His wife drove him in.",
      "He said, [patient's words]. His wife drove him in."
    ),
    ("{{quantity|47}} guests were ill.", "Many guests were ill."),
    ("She has been unwell since {{date|3 May 2023}}.", "She has been unwell since the 2020s."),
    ("{{relativeDate|Last Tuesday}} she fell.", "Recently she fell."),
    ("In {{relativeDate|yesterday}}'s clinic she wept.", "In a recent clinic she wept."),
    ("He arrived at {{clockTime|14:30}} by car.", "He arrived in the afternoon by car."),
    ("Seen at {{hospital|St Foo's Hospital}} today.", "Seen at a hospital today."),
    (
      "Seen at the {{hospital|Foo Infirmary}}, then home. The {{hospital|Foo Infirmary}} called.",
      "Seen at an infirmary, then home. The infirmary called."
    ),
    (
      "She was moved from {{hospital|Foo Hospital}} to {{hospital|Bar Hospital}}.",
      "She was moved from a hospital to another hospital."
    ),
    (
      "On {{ward|Bluebell Ward}}, {{hospital|Foo Hospital}}, {{town|Leeds}}, he ate.",
      "On a ward of a hospital in England, he ate."
    ),
    ("He lives in {{town|Hexham}} alone.", "He lives in a town in England alone."),
    ("He lives in {{town|Hexham}}, {{region|Northumberland}}.", "He lives in a town in Northumberland."),
    ("Seen in our {{town|Leeds}} clinic.", "Seen in our local clinic."),
    (
      "Lives at {{address|12 Mill Lane}}, {{town|Hexham}}, {{postcode|NE46 1AA}} alone.",
      "Lives at [address removed] alone."
    ),
    ("NHS number: {{nhsNumber|999 000 0018}}.", "NHS number: [removed]."),
    ("He ({{nhsNumber|999 000 0018}}) slept.", "He ([NHS number removed]) slept."),
    ("Her son {{relativeName|Idris}} called. {{relativeName|Idris}} was calm.", "Her son called. The son was calm."),
    ("Her son, {{relativeName|Idris}}, called.", "Her son called."),
    ("The patient, {{patientName|Ada Moss}}, slept.", "The patient slept."),
    (
      "Patient {{patientName|Ada Moss}} slept. {{patientName|Ada Moss}}'s leg hurt.",
      "Patient A slept. Patient A's leg hurt."
    ),
    (
      "Seen by Dr {{clinicianName|Nadia Osei}} and Mr. {{clinicianName|Tom Birch}}.",
      "Seen by Clinician A and Clinician B."
    ),
    (
      "He works as a {{occupation|teacher}} at {{school|Foo Primary School}}.",
      "He works as a teacher at a primary school."
    ),
    ("He works for {{employer|Foo Ltd}}.", "He works for a company."),
    ("A {{nationality|Polish}} man and an {{nationality|Irish}} man.", "A European man and a British or Irish man."),
    ("He is {{nationality|Polish}}.", "He is European."),
    ("Registered at {{practice|Foo Medical Centre}}.", "Registered at a medical centre."),
    ("This {{age|47yo}} was unwell. He slept.", "This person in their forties was unwell. He slept."),
    ("He fell when he turned {{age|80}}.", "He fell when he was in his eighties."),
    ("Ill since {{date|May}}, repeated on the {{date|3rd of May}}.", "Ill since an earlier date, repeated one day."),
    ("He moved between {{date|May and June 2021}}.", "He moved in the 2020s."),
    ("He moved in the {{season|summer of 2021}}.", "He moved in the 2020s."),
    ("He woke around {{clockTime|3 am}}.", "He woke during the night."),
    (
      "Began {{relativeDate|about three weeks ago}}; clinic {{relativeDate|next Monday}}.",
      "Began recently; clinic soon."
    ),
    ("From {{organisation|Oak Lodge}} care home.", "From a care home."),
    (
      "Admitted on {{date|3 May 2023}}, ill since {{date|28 April 2023}}, home on {{date|9 May 2023}}.",
      "Admitted in the 2020s, ill since 5 days earlier, home 6 days later."
    ),
    ("He comes from a town in {{town|England}}.", "He comes from a town in England."),
    ("Seen by {{clinicianName|Clinician B}}.", "Seen by Clinician B."),
    ("She has {{rareCondition|Foo disease}}.", "She has a rare condition."),
  ]

  @Test(arguments: golden) func readsAloud(_ pair: (marked: String, expected: String)) throws {
    let vignette = try #require(Vignette(pair.marked))
    let review = try vignette.review(under: .named("public-post"))
    #expect(review.redacted.text == pair.expected)
  }

  @Test func leavesTheCourseOfTheIllnessAlone() throws {
    let course =
      "On day 3 she had 40 mg of furosemide, left leg 2/52 worse, K+ 3.1, allergic to penicillin, 5 days later well."
    let vignette = try #require(Vignette("{{patientName|Ada Moss}} was seen. " + course))
    #expect(try vignette.review(under: .named("public-post")).redacted.text == "Patient A was seen. " + course)
  }
}
