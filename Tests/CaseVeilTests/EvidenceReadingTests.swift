import CaseFindings
import Testing

@testable import CaseVeil

/// What single sentences say of a patient. All invented.
@Suite struct EvidenceReadingTests {
  private func factors(_ words: String) -> [Factor] { CaseReader(words).written().main.factors }

  @Test func commonplaceText() {
    let evidence = CaseReader("She has asthma and uses an inhaler.").written()
    #expect(evidence.main.factors == [.sex, .commonCondition])
    #expect(!evidence.main.hasHappening && !evidence.hasDirectIdentifier)
    #expect(evidence.crowd.cautiousInverse < 0.001)
  }

  @Test(arguments: [
    "No history of asthma.", "She denies epilepsy.", "Asthma was excluded.", "The differential includes epilepsy.",
    "If she has epilepsy, refer.", "There was no evidence of a stroke.", "She asked about the stroke unit.",
    "The epilepsy clinic is on Tuesdays.", "Risk of stroke was discussed.",
  ]) func whatIsDeniedOrThoughtOfIsNoDetail(_ words: String) {
    #expect(!factors(words).contains(.commonCondition) && !factors(words).contains(.acuteEvent), "\(words)")
  }

  @Test(arguments: [
    "Her mother had epilepsy.", "Family history of epilepsy.", "His father, 71, died of a stroke.",
    "His sister has asthma and diabetes.",
  ]) func relativesIllnessesAreNotThePatients(_ words: String) {
    #expect(!factors(words).contains(.commonCondition) && !factors(words).contains(.acuteEvent), "\(words)")
  }

  @Test func rareDiseaseInTheFamily() throws {
    let share = try #require(CaseReader("His father has Huntington's disease.").written().share(.familyHistory))
    let own = try #require(CaseReader("He has Huntington's disease.").written().share(.rareCondition))
    #expect(abs(share / own - 5) < 0.01)
  }

  @Test func relativeWhoOnlyAccompanies() {
    #expect(factors("He fell while out with his wife and had a stroke.").contains(.acuteEvent))
    #expect(factors("Her husband drove and she had a seizure.").contains(.acuteEvent))
  }

  static let windowsRead: [(String, Double)] = [
    ("She had a stroke last night.", 2.0), ("She had a stroke this week.", 7), ("He had a stroke on Monday.", 7),
    ("He had a stroke last week.", 14), ("He had a stroke in May.", 31), ("He had a stroke last summer.", 92),
    ("He had a stroke in 2021.", 365), ("He had a stroke.", 1825), ("He had a stroke on 3 May 2021.", 2),
    ("He recently had a stroke.", 60), ("He had a stroke today.", 2), ("He had a stroke two months ago.", 31),
    ("He had a stroke yesterday.", 2),
  ]

  @Test(arguments: windowsRead) func windows(_ words: String, _ days: Double) {
    let evidence = CaseReader(words).written()
    #expect(evidence.main.window.days == days, "\(words) \(evidence.main.window.days)")
    let rate = evidence.main.details.first { $0.factor == .acuteEvent }?.ratePerYear ?? 0
    #expect(abs((evidence.share(.acuteEvent) ?? 0) - rate * days / 365) < 1e-9)
  }

  @Test func postedSoonInThePresentTense() {
    let reader = CaseReader("A man presents with a stroke.")
    var setting = EvidenceSetting()
    #expect(reader.written(setting).main.window.days == 1825)
    setting.daysToPosting = 3
    #expect(reader.written(setting).main.window.days == 14)
    setting.daysToPosting = 30
    #expect(reader.written(setting).main.window.days == 1825)
  }

  static let agesRead: [(String, Double)] = [
    ("A 47-year-old woman.", 0.0128), ("A woman in her forties.", 0.125), ("An elderly woman.", 0.0866),
    ("A teenager came.", 0.0787), ("An infant came.", 0.0106), ("A toddler came.", 0.033),
    ("A woman of 93.", 0.001), ("A 90-year-old woman.", 0.0018),
  ]

  @Test(arguments: agesRead) func ages(_ words: String, _ share: Double) {
    let own = CaseReader(words).written().share(.age) ?? 1
    #expect(abs(Exponential.log(own / share)) < 1, "\(words) \(own)")
  }

  @Test func ageOfARelativeOrOfTheHistory() {
    let evidence = CaseReader("A 47-year-old woman and her 12-year-old son came. At the age of six she broke a leg.")
      .written()
    #expect(evidence.patients.count == 1 && !evidence.main.isChild)
    #expect(abs((evidence.share(.age) ?? 0) - 0.0128) < 0.001)
  }

  static let populationsRead: [(String, Double)] = [
    ("A man from Hexham.", 13_000.0), ("A man from Cumbria.", 500_000), ("A man from Wales.", 3_107_500),
    ("A man from Leeds.", 500_000), ("A man who lives in NE46.", 23_000), ("A man from Boise, Idaho.", 235_000),
    ("A man from Tasmania.", 560_000), ("He returned from Kenya.", 66_966_500),
    ("Seen at Barnsley Hospital.", 243_400), ("Seen at Lintonby General Hospital.", 400_000),
    ("Seen at Alder Hey Children's Hospital.", 4_000_000), ("Seen at the Lintonby Surgery.", 10_000),
  ]

  @Test(arguments: populationsRead) func populations(_ words: String, _ persons: Double) {
    let own = CaseReader(words).written().main.population
    #expect(abs(Exponential.log(own.persons / persons)) < 0.4, "\(words) \(own)")
  }

  @Test func workplaceThatIsShown() {
    var setting = EvidenceSetting()
    setting.workplace = Catchment.someHospital
    #expect(CaseReader("A man with gout.").written(setting).main.population.persons == 400_000)
    #expect(CaseReader("A man from Hexham with gout.").written(setting).main.population.persons < 20_000)
  }

  @Test func placesAfterThePlan() throws {
    let reader = CaseReader("A 47-year-old man from Hexham was seen at Hexham General Hospital.")
    #expect(reader.written().main.population.persons < 20_000)
    #expect(try reader.planned("public-post").main.population.persons > 50e6)
    #expect(try reader.planned("strict").main.population.persons > 50e6)
  }

  @Test func agesAndWorkAfterThePlan() throws {
    let planned = try CaseReader("A 47-year-old farrier had a stroke on 3 May 2021.").planned("public-post")
    #expect(abs((planned.share(.age) ?? 0) - 0.125) < 0.01)
    #expect((planned.share(.occupation) ?? 0) > 0.01)
    #expect(planned.main.window.days == 1825)
    #expect(planned.main.details.allSatisfy { $0.finding == nil || $0.detail.step != nil })
  }

  @Test func rareConditionAfterThePlan() throws {
    let reader = CaseReader("She has Erdheim-Chester disease.")
    #expect((reader.written().share(.rareCondition) ?? 1) < 1e-5)
    #expect(abs((try reader.planned("public-post").share(.rareCondition) ?? 0) - 0.000_5) < 1e-9)
  }

  @Test func directIdentifiers() throws {
    let reader = CaseReader("Mrs Anne Tallow, NHS number 999 123 4560, was seen. Call 01632 960123.")
    #expect(reader.written().hasDirectIdentifier)
    #expect(try !reader.planned("public-post").hasDirectIdentifier)
  }

  static let counted: [(String, Double)] = [
    ("She is one of four cases in Wales.", 1.287e-6), ("This is the first case in the UK.", 1.493e-8),
    ("Only the third case reported in Scotland.", 5.489e-7),
    ("Fewer than ten people worldwide have it.", 1e-8), ("She is the oldest patient ever reported.", 1e-9),
  ]

  @Test(arguments: counted) func counts(_ words: String, _ share: Double) {
    let own = CaseReader(words).written().share(.countedCases) ?? 1
    #expect(abs(Exponential.log(own / share)) < 0.01, "\(words) \(own)")
  }

  @Test func figureOfTheAuthor() {
    let detail = CaseReader("He has Erdheim-Chester disease, which one in a million people has.").written().main.details
      .first { $0.factor == .rareCondition }
    #expect(detail?.detail.spread == 0.3 && abs(Exponential.exp(detail!.detail.lnShare) - 1e-6) < 1e-9)
  }

  @Test func classOfRareDiseases() {
    let share = CaseReader("A boy with a rare metabolic disease.").written().share(.rareCondition) ?? 0
    #expect(abs(share - 0.000_5) < 1e-9)
  }

  @Test func pregnancyLiesInSexAndAge() throws {
    let share = try #require(CaseReader("A 31-year-old woman, 28 weeks pregnant.").written().share(.pregnancy))
    #expect(abs(share - 0.044) < 0.01)
    #expect(!factors("He had a twin pregnancy noted in his mother's file.").contains(.pregnancy))
  }

  @Test func oneEpisodeCountsOnce() {
    let evidence = CaseReader("She had a hip fracture last night and was admitted to intensive care.").written()
    let shares = evidence.main.details.filter { $0.ratePerYear != nil }.map { Exponential.exp($0.detail.lnShare) }
    #expect(shares.count == 2 && shares.filter { $0 < 0.01 }.count == 1)
  }

  @Test func generalNamesLieInSpecialOnes() {
    let evidence = CaseReader("He has type 2 diabetes. His diabetes is well kept. T2DM for years.").written()
    #expect(evidence.main.factors.filter { $0 == .commonCondition }.count == 1)
  }

  @Test func motherAndBaby() {
    let evidence = CaseReader(
      "A 34-year-old woman gave birth. The baby boy, 2 days old, had gastroschisis. He was moved to another unit."
    ).written()
    #expect(evidence.patients.count == 2)
    #expect(evidence.main.sex == .female && !evidence.main.isChild)
    #expect(evidence.patients[1].sex == .male && evidence.patients[1].isChild)
    #expect(evidence.patients[1].factors.contains(.rareCondition) && !evidence.main.factors.contains(.rareCondition))
  }

  @Test func coupleWhoWereBothAdmitted() {
    let evidence = CaseReader(
      "A 61-year-old man had carbon monoxide poisoning. His wife, 58, was also admitted with carbon monoxide poisoning."
    ).written()
    #expect(evidence.patients.count == 2 && evidence.patients[1].sex == .female)
    #expect(evidence.share(.acuteEvent, patient: 1) != nil)
  }

  @Test func twoCasesInOneText() {
    let evidence = CaseReader("A 47-year-old man has gout. A 23-year-old woman has epilepsy.").written()
    #expect(evidence.patients.count == 2)
    #expect(evidence.patients.map(\.sex) == [.male, .female])
  }

  static let cuesRead: [(String, RecognitionCue)] = [
    ("She said \"I thought the kettle was talking to me again\" and laughed.", RecognitionCue.longQuote),
    ("\"I can't breathe,\" she said.", .shortQuote), ("He was struck by lightning.", .unusual),
    ("Photo attached.", .image), ("He had a dragon tattoo.", .image), ("His wife found him on the floor.", .relative),
    ("First a rash, then fever; later she was admitted, operated on and eventually discharged.", .course),
    ("A spoon was stuck in her oesophagus.", .unusual),
  ]

  @Test(arguments: cuesRead) func cues(_ words: String, _ cue: RecognitionCue) {
    let evidence = CaseReader(words).written()
    #expect(evidence.main.cues.contains { $0.cue == cue }, "\(words) \(evidence.main.cues)")
    #expect(evidence.main.hasHappening)
  }

  @Test func cuesThatThePlanTakes() throws {
    let reader = CaseReader("She said \"I thought the kettle was talking to me again\". He was struck by lightning.")
    #expect(try reader.planned("public-post").main.cues.isEmpty)
  }

  @Test func deceasedAndChildren() {
    #expect(CaseReader("A 9-year-old girl died at home.").written().main.isDeceased)
    #expect(CaseReader("A 9-year-old girl died at home.").written().main.isChild)
    #expect(!CaseReader("A man whose mother died. His mother died of gout.").written().main.isDeceased)
    #expect(!CaseReader("A man in his forties nearly died.").written().main.isDeceased)
  }

  @Test(arguments: [
    "A man fell ill. The younger sister died of sepsis.", "The hospital is named after a surgeon who died in 1890.",
    "She fainted when her dog died.", "Dead skin was removed.", "Untreated it can be fatal.",
    "Both fell ill and his brother died in May. He was discharged home.", "A friend of his died of it last year.",
    "She ate it too. Died on day three, her mother. She was discharged on day nine and writes.",
  ]) func deathOfAnotherLeavesThePatientAlive(_ words: String) {
    #expect(!CaseReader(words).written().main.isDeceased, "\(words)")
  }

  @Test(arguments: [
    "A man in his forties fell ill with his brother and died.", "He was discharged and died two weeks later.",
    "Told his wife he was well, then he died.", "The patient was pronounced dead.",
  ]) func deathOfThePatient(_ words: String) {
    #expect(CaseReader(words).written().main.isDeceased, "\(words)")
  }

  @Test(arguments: [
    "He is the only falconer in the county.", "She is one of two bell founders left in Wales.",
    "He is Britain's last drover.",
  ]) func onlyOnesAreVeryLikelyKnown(_ words: String) {
    #expect(CaseReader(words).written().main.factors.contains(.countedCases), "\(words)")
  }

  @Test func newsOfAnEvent() {
    let crash = CaseReader("A man from Hexham was in a car crash on 3 May 2021.").written().main.news
    #expect(crash.hasPublicEvent && crash.hasPlace && crash.hasDate && !crash.isReported)
    #expect(CaseReader("She was at the inquest.").written().main.news.isReported)
    #expect(!CaseReader("A man from Hexham has gout.").written().main.news.hasPublicEvent)
  }

  static let sharesRead: [(String, Factor, Double)] = [
    ("A Sikh man.", Factor.religion, 0.008), ("A Polish man.", .nationality, 0.0125),
    ("A Black African man.", .ethnicity, 0.024), ("He speaks Urdu.", .language, 0.0045),
    ("She is divorced.", .marriage, 0.074), ("He is one of triplets.", .family, 0.0006),
    ("He works as a farrier.", .occupation, 4.3e-5), ("She is a retired teacher.", .occupation, 0.009),
    ("He has three daughters.", .family, 0.014), ("A Jehovah's Witness man.", .religion, 0.0021),
    ("A Sikh lorry driver, 58, came.", .occupation, 0.00445), ("A Sikh lorry driver, 58, came.", .age, 0.0131),
  ]

  @Test(arguments: sharesRead) func shares(_ words: String, _ factor: Factor, _ share: Double) {
    let own = CaseReader(words).written().share(factor) ?? 1
    #expect(abs(Exponential.log(own / share)) < 0.7, "\(words) \(own)")
  }

  @Test func localSharesWhereThePlaceHasThem() {
    let here = CaseReader("A Sikh man from Wolverhampton.").written()
    #expect((here.share(.religion) ?? 0) > 0.08)
    #expect(here.main.details.first { $0.factor == .religion }?.detail.spread == 0.1)
    let other = CaseReader("A Sikh man from Hexham.").written()
    #expect(other.main.details.first { $0.factor == .religion }?.detail.spread == 0.6)
  }

  @Test func anotherCountryBorrowsShares() {
    let evidence = CaseReader("A Sikh man from Boise, Idaho.").written()
    #expect(evidence.main.borrowsShares)
    #expect((evidence.main.details.first { $0.factor == .religion }?.detail.spread ?? 0) >= 0.8)
  }

  @Test func whatFallsIsNotAlwaysAPerson() {
    #expect(!factors("Her temperature fell to 37. She fell ill.").contains(.acuteEvent))
    #expect(factors("She fell down the stairs.").contains(.acuteEvent))
  }

  @Test func careCountsOnce() {
    #expect(
      factors("He came to our ED last week, by ambulance, and was admitted.").filter { $0 == .acuteEvent }.count == 1)
  }

  @Test func seenByANurseIsNoTrade() {
    #expect(!factors("Seen by a nurse and by a paramedic. A doctor came.").contains(.occupation))
  }

  @Test func aPupilsSchoolingLiesInTheAge() {
    #expect(!factors("A 15-year-old GCSE student.").contains(.occupation))
  }

  @Test func anImpossibleSecondAgeIsNotCounted() {
    let evidence = CaseReader("A 47-year-old man came. The 62-year-old man went home.").written()
    #expect(evidence.main.notCounted.count == 1)
  }
}
