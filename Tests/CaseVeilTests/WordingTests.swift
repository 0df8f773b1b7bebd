import CaseFindings
import Testing

@testable import CaseVeil

/// Replacements read as English where they stand, under each policy.
@Suite struct WordingTests {
  static let samples: [(policy: String, marked: String, expected: String)] = [
    ("public-post", "Seen in {{hospital|Foo Hospital}}, {{town|Cardiff}}.", "Seen in a hospital in Wales."),
    ("public-post", "Seen in {{hospital|Foo Hospital}} in {{town|Cardiff}}.", "Seen in a hospital in Wales."),
    (
      "public-post", "Seen in {{hospital|Foo Hospital}}, {{town|Hexham}}, {{region|Northumberland}}.",
      "Seen in a hospital in Northumberland."
    ),
    ("public-post", "Lived in {{town|Leeds}}, {{town|York}} and {{town|Bath}}.", "Lived in three towns."),
    ("public-post", "Lived in {{town|Cardiff}} and {{town|Swansea}}.", "Lived in two cities in Wales."),
    (
      "public-post", "He moved from {{town|Cardiff}} to {{town|Leeds}}.",
      "He moved from a city in Wales to a city in England."
    ),
    ("public-post", "He lives in {{town|Utrecht}}.", "He lives in a city in the Netherlands."),
    ("public-post", "A baby girl, {{patientName|Ada Moss}}, slept.", "A baby girl (Patient A) slept."),
    ("public-post", "Patient A slept. {{patientName|Ada Moss}} woke.", "Patient A slept. Patient B woke."),
    (
      "public-post", "{{ethnicity|Gujarati}} man, an {{nationality|Irish}} wife.",
      "South Asian man, a British or Irish wife."
    ),
    ("public-post", "A {{religion|Sikh}} girl.", "A girl."),
    ("public-post", "“{{patientQuote|I told the horse}}” she said.", "“[patient's words]” she said."),
    ("public-post", "Hurt when {{rareEvent|his tractor rolled on him}}.", "Hurt in an unusual accident."),
    ("public-post", "He was {{rareEvent|struck by lightning}}.", "He had an unusual accident."),
    ("public-post", "A boy {{rareEvent|bitten by his pet snake}} came.", "A boy with an injury by an animal came."),
    ("public-post", "Hurt in the {{rareEvent|Lintonby train crash}}.", "Hurt in an unusual accident."),
    ("public-post", "A {{rareEvent|survivor of the Lintonby fire}} came.", "A survivor of an unusual accident came."),
    ("public-post", "A man came {{authorClue|on my shift last night}}, bleeding.", "A man came, bleeding."),
    ("public-post", "Seen {{authorClue|in our ED}} with pain.", "Seen with pain."),
    ("public-post", "{{authorClue|Our small rural hospital}} has one.", "A hospital has one."),
    ("public-post", "{{authorClue|As the on-call registrar}}, she was called.", "She was called."),
    ("public-post", "{{authorClue|My patient today}} coughed.", "The patient coughed."),
    ("public-post", "{{authorClue|I saw a man yesterday}} with gout.", "I saw a man with gout."),
    ("public-post", "Moved to {{ward|Stroke Ward}}.", "Moved to a stroke ward."),
    ("public-post", "Moved to {{ward|Kestrel Ward}} (stroke).", "Moved to a ward (stroke)."),
    ("public-post", "Put in {{ward|Bay 3}}.", "Put in a bay."),
    ("closed-group", "A {{age|47-year-old}} woman.", "A woman aged 45–49."),
    ("closed-group", "A {{age|93-year-old}} woman.", "A woman aged 90 or over."),
    ("closed-group", "He lives in {{town|Hexham}}.", "He lives in a town in North East England."),
    ("closed-group", "He lives in {{town|Cleveland}}.", "He lives in a city in Ohio."),
    (
      "closed-group", "On {{date|3 May 2023}}, then on {{date|9 May 2023}}; in {{year|2014}}.",
      "In 2023, then 6 days later; in 2014."
    ),
    ("closed-group", "Seen at {{hospital|Foo Children's Hospital}}.", "Seen at a children's hospital."),
    ("closed-group", "Seen at {{hospital|Foo University Hospital}}.", "Seen at a teaching hospital."),
    ("closed-group", "Seen at {{hospital|St Foo's Hospice}}.", "Seen at a hospice."),
    ("closed-group", "Her GP, Dr {{clinicianName|Nadia Osei}}, wrote.", "Her GP wrote."),
    (
      "closed-group", "Seen by Dr {{clinicianName|Nadia Osei}}, consultant, today.", "Seen by the consultant today."
    ),
    (
      "closed-group", "Seen by Dr {{clinicianName|Osei}}. Dr {{clinicianName|Osei}}'s letter.",
      "Seen by the doctor. The doctor's letter."
    ),
    (
      "closed-group", "Dr {{clinicianName|Nadia Osei}} rang Dr {{clinicianName|Tom Birchall}}.",
      "The first doctor rang the second doctor."
    ),
    ("closed-group", "Seen by physiotherapist {{clinicianName|Tom Birchall}}.", "Seen by the physiotherapist."),
    (
      "journal", "{{patientName|Ada Moss}} said that {{patientName|Ada Moss}} slept.",
      "The patient said that the patient slept."
    ),
    ("journal", "He comes from {{region|England}}.", "He comes from England."),
    ("hipaa-18-identifiers", "A {{age|47-year-old}} woman, {{age|aged 91}}.", "A 47-year-old woman, aged 90 or over."),
    ("hipaa-18-identifiers", "In Foo, {{postcode|02139}} and {{postcode|03601-1234}}.", "In Foo, 021 and 000."),
    ("hipaa-18-identifiers", "At {{postcode|NE46 1AA}}.", "At [postcode removed]."),
    ("hipaa-18-identifiers", "On {{date|3 May 2023}}. DOB {{dateOfBirth|3 May 1970}}.", "In 2023. DOB [removed]."),
    (
      "strict", "Given Zzyzzone to Qwertzuiop at 81234.",
      "Given [unknown word removed] to [unknown word removed] at [unknown number removed]."
    ),
    ("strict", "Given 1500 mg and 2000 ml of saline.", "Given 1500 mg and 2000 ml of saline."),
  ]

  @Test(arguments: samples) func readsAloud(_ sample: (policy: String, marked: String, expected: String)) throws {
    let vignette = try #require(Vignette(sample.marked))
    #expect(try vignette.review(under: .named(sample.policy)).redacted.text == sample.expected)
  }
}
