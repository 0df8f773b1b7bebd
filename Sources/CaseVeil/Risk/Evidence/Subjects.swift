import CaseFindings
import CaseLexicons

/// Of whom each token speaks: the patient, another patient, or a relative.
///
/// A relative with a verb, an age or a comma behind holds the rest of the sentence (`Her mother had …`); one who was
/// admitted too is a patient (`her husband was also admitted`), so is the baby of a woman. Another age after *a* brings
/// in another patient.
struct Subjects: Sendable {
  static let relative: UInt8 = 255

  /// The patient for whom a remark counts that an owner's words make: a relative's tells of the first.
  static func patient(of owner: UInt8) -> Int { owner == relative ? 0 : Int(owner) }

  private static let mostPatients = 6

  private(set) var patients = 1
  /// One for each token: the patient's number, or `relative`.
  private(set) var owners: [UInt8]
  /// What a relation tells of a further patient's sex.
  private(set) var sexes: [PatientSex?] = [nil]
  /// Further patients that are babies.
  private(set) var babies: Set<Int> = []

  private let text: TokenizedDocument
  private var current: UInt8 = 0
  private var main: UInt8 = 0
  private var hasMother = false
  private var ages: [AgeRange?] = [nil]

  init(of text: TokenizedDocument, findings: [Finding]) {
    self.text = text
    owners = [UInt8](repeating: 0, count: text.count)
    let ageFindings = findings.filter { $0.kind == .age }
    var nextAge = 0
    let filter = WordFilter.subjects
    for i in text.tokens.indices {
      let token = text.tokens[i]
      if token.flags.contains(.startsSentence) { startSentence(i) }
      if nextAge < ageFindings.count, ageFindings[nextAge].tokens.lowerBound <= i {
        if ageFindings[nextAge].tokens.lowerBound == i { meetAge(ageFindings[nextAge]) }
        nextAge += 1
      }
      if !token.marks.isDisjoint(with: [.kinship, .personNoun]) || filter.mayHold(token.hash) { meetWord(i) }
      owners[i] = current
    }
  }

  /// The relative's sentence is over; that of a further patient goes on where the pronoun fits no one else.
  private mutating func startSentence(_ i: Int) {
    if current == Self.relative { current = main }
    guard current != main else { return }
    let isHers = text.isWord(i, in: SubjectWords.femalePronouns)
    let isHis = text.isWord(i, in: SubjectWords.malePronouns)
    let sex = sexes[Int(current)]
    let goesOn =
      isHers && sex == .female && sexes[Int(main)] != .female || isHis && sex == .male && sexes[Int(main)] != .male
    if !goesOn { current = main }
  }

  private mutating func meetWord(_ i: Int) {
    let token = text.tokens[i]
    if !token.marks.isDisjoint(with: [.kinship, .personNoun]) || SubjectWords.mothers.contains(token.hash)
      || SubjectWords.babies.contains(token.hash)
    {
      meetPerson(i)
    } else if current != main, SubjectWords.pronounSubjects.contains(token.hash),
      text.isWord(i - 1, in: SubjectWords.joints)
    {
      current = main
    }
  }

  private mutating func meetPerson(_ i: Int) {
    let hash = text[i].hash
    if SubjectWords.mothers.contains(hash) { hasMother = true }
    if SubjectWords.babies.contains(hash) { return meetBaby(i) }
    if text[i].marks.contains(.kinship), isRelative(i) { return meetRelative(i) }
    guard current != Self.relative, sexes[Int(current)] == nil else { return }
    if SubjectWords.females.contains(hash) { sexes[Int(current)] = .female }
    if SubjectWords.males.contains(hash) { sexes[Int(current)] = .male }
  }

  /// `her mother had`, `Father: died`, `his wife, 62,`; not `with his wife` before a comma and not `a mother of two`.
  private func isRelative(_ i: Int) -> Bool {
    let owner = ownerBefore(i)
    let isFirst = text[i].flags.contains(.startsSentence) && text[i].isCapital
    guard owner != nil || isFirst else { return false }
    if text.isWord(i + 1, in: SubjectWords.predicates) { return true }
    let isBesideAge =
      text.isMark(i + 1, "(") || text.isMark(i + 1, ",") && text[i + 2].hasDigit
      || text.isMark(i + 1, ",") && text.isWord(i + 2, in: SubjectWords.predicates)
    if isBesideAge { return true }
    guard let owner else { return text.isMark(i + 1, ":") || text.isMark(i + 1, "-") }
    return (owner + 1..<i).contains { text[$0].hasDigit }
  }

  /// The possessive up to four words before a relative.
  private func ownerBefore(_ i: Int) -> Int? {
    var j = i - 1
    while j >= 0, i - j <= 5, text[j + 1].gap < .line {
      if text.isWord(j, in: SubjectWords.relativesOwn) || text[j].shape == .possessive { return j }
      if text[j].shape == .mark, !text.isDash(j) { return nil }
      j -= 1
    }
    return nil
  }

  private mutating func meetRelative(_ i: Int) {
    let start = ownerBefore(i) ?? i
    let isPatient = isAdmitted(after: i)
    let hash = text[i].hash
    let sex: PatientSex? =
      SubjectWords.femaleRelatives.contains(hash) ? .female : SubjectWords.maleRelatives.contains(hash) ? .male : nil
    current = isPatient ? another(sex: sex) : Self.relative
    for j in min(start + 1, i)..<i { owners[j] = current }
  }

  /// Whether the rest of the sentence takes a relative into care now.
  private func isAdmitted(after i: Int) -> Bool {
    var isAdmitted = false
    var j = i + 1
    while j < text.count, j - i < 25, !text.isSentenceEnd(j), text[j].gap < .line {
      if text.isWord(j, in: SubjectWords.history) { return false }
      if text.isWord(j, in: SubjectWords.pronounSubjects) { return isAdmitted }
      if text.isWord(j, in: SubjectWords.admitted) { isAdmitted = true }
      j += 1
    }
    return isAdmitted
  }

  /// The baby of a woman is a patient where something is said of it.
  private mutating func meetBaby(_ i: Int) {
    guard hasMother, current != Self.relative else { return }
    if babies.contains(Int(current)) { return }
    var j = i + 1
    while text.isWord(j, in: SubjectWords.males) || text.isWord(j, in: SubjectWords.females) { j += 1 }
    guard text.isWord(j, in: SubjectWords.predicates) || text.isMark(j, ",") || text.isMark(j, "(") || j > i + 1 else {
      return
    }
    let sex: PatientSex? =
      text.isWord(i + 1, in: SubjectWords.females) ? .female : text.isWord(i + 1, in: SubjectWords.males) ? .male : nil
    if let known = babies.min() {
      current = UInt8(known)
    } else {
      current = another(sex: sex)
      babies.insert(Int(current))
    }
  }

  /// `A 52-year-old woman` after a 47-year-old man is someone else.
  private mutating func meetAge(_ finding: Finding) {
    guard current != Self.relative, case .age(let range) = finding.fact else { return }
    let first = finding.tokens.lowerBound
    guard let known = ages[Int(current)] else {
      ages[Int(current)] = range
      return
    }
    let isOther = range.highest < known.lowest || range.lowest > known.highest
    guard isOther, text.isWord(first - 1, in: SubjectWords.indefinite), startsPerson(finding.tokens.upperBound),
      !isKinAge(finding.tokens.upperBound, owner: first - 1)
    else { return }
    main = another(sex: nil)
    current = main
    ages[Int(main)] = range
    owners[first - 1] = main
  }

  private func startsPerson(_ i: Int) -> Bool {
    (i..<i + 4).contains { text[$0].marks.contains(.personNoun) || text[$0].marks.contains(.occupation) }
  }

  private func isKinAge(_ i: Int, owner: Int) -> Bool {
    text[i].marks.contains(.kinship) && !text.isWord(i + 1, in: SubjectWords.of)
  }

  private mutating func another(sex: PatientSex?) -> UInt8 {
    if patients == Self.mostPatients { return UInt8(patients - 1) }
    patients += 1
    sexes.append(sex)
    ages.append(nil)
    return UInt8(patients - 1)
  }
}
