import CaseFindings
import CaseLexicons

/// Small words around what is said of a patient.
enum RemarkWords {
  static let families = WordSet("family", "fh", "fhx", "familial", "relative", "relatives")
  static let negations = WordSet("not", "no", "never", "nearly", "almost")
  static let noRelatives = WordSet("family", "friend", "friends", "carer", "carers", "baby", "colleague", "neighbour")
  static let rare = WordSet("rare", "ultrarare", "orphan")
  static let illnesses = WordSet(
    "disease", "disorder", "condition", "syndrome", "cancer", "tumour", "tumor", "infection", "complication",
    "mutation", "deficiency", "malformation", "anomaly")
  static let `in` = WordSet("in")
  /// What is put into a patient in treatment.
  static let instruments = WordSet(
    "catheter", "foley", "scope", "cystoscope", "ureteroscope", "resectoscope", "colonoscope", "gastroscope",
    "endoscope", "bronchoscope", "laryngoscope", "sigmoidoscope", "proctoscope", "speculum", "sheath", "tube",
    "cannula", "drain", "stent", "wire", "guidewire", "probe", "dilator", "sound", "sounds", "trocar", "forceps",
    "packing", "pack", "tampon", "pessary", "pessaries", "suppository", "suppositories", "coil", "sponge", "gauze",
    "swab", "finger", "thermometer", "grommet", "grommets", "balloon", "electrode", "implant", "applicator", "needle",
    "airway", "surgeon", "we", "i", "device", "prosthesis", "lubricant", "gel", "enema", "telescope", "hysteroscope")
  /// What follows a word for an age and makes it no person's: `infant formula`, `elderly care`.
  static let notPeople = WordSet(
    "formula", "care", "ward", "medicine", "mortality", "unit", "team", "clinic", "assessment", "services", "hospital",
    "psychiatry", "population", "monitor", "seat")
  /// Words at which a time, a rarity or a frequency is read.
  static let hearts = WordSet(
    "today", "tonight", "recently", "recent", "lately", "rare", "ultrarare", "orphan", "in", "just")
}

/// Words for ages that detectors leave, since they are wide.
enum AgeWordTable {
  private static let newborn = WordSet("newborn", "neonate", "infant", "baby", "neonatal")
  private static let toddlers = WordSet("toddler")
  private static let children = WordSet("child", "girl", "boy", "schoolgirl", "schoolboy", "schoolchild")
  private static let teenagers = WordSet("adolescent", "teenage", "teenaged")
  private static let young = WordSet("young")
  private static let middle = WordSet("middleaged")
  private static let old = WordSet("elderly", "geriatric")
  private static let pensioners = WordSet("pensioner", "oap")
  static let all = newborn.union(toddlers).union(children).union(teenagers).union(middle).union(old)
    .union(pensioners)

  /// The years that a word allows; nil for every other word.
  static func range(_ word: WordHash) -> AgeRange? {
    guard all.contains(word) else { return nil }
    if newborn.contains(word) { return AgeRange(0, 0) }
    if toddlers.contains(word) { return AgeRange(1, 3) }
    if children.contains(word) { return AgeRange(1, 15) }
    if teenagers.contains(word) { return AgeRange(13, 19) }
    if middle.contains(word) { return AgeRange(40, 64) }
    return old.contains(word) ? AgeRange(75, 120) : AgeRange(66, 120)
  }
}
