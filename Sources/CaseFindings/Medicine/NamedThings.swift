import CaseLexicons

/// Things of medicine that bear a name no table of eponyms holds: `Mulder's click`, `Kelly plication`, `space of Retzius`.
///
/// A word after the name says so. Some of these words nobody owns (`sign`), so a possessive may stand between;
/// others are things a patient has (`Sarah's catheter`), so they count only right after a name, and not after one
/// that is a given name above all.
enum NamedThings {
  /// Whether a capitalised word names a thing here.
  static func isNamed(_ i: Int, _ tokens: [Token], _ bytes: [UInt8]) -> Bool {
    if isAfterPart(i, tokens) || isScored(i, tokens) || isInstrument(i, tokens) { return true }
    guard tokens[i].length > 2 else { return false }
    var next = i + 1
    if isPossessive(next, tokens, bytes) { next += 1 }
    guard next < tokens.count, tokens[next].gap == .space,
      tokens[next].shape == .lower || tokens[next].shape == .upper && tokens[i].shape == .upper
    else { return false }
    let isHeaded =
      unowned.contains(tokens[next].hash)
      || next == i + 1 && things.contains(tokens[next].hash) && !isGivenName(tokens[i])
    return isHeaded && !isEndOfName(i, tokens)
  }

  /// Whether the word or mark makes a possessive of the word before: `'s`, or the apostrophe of `Boas' sign`.
  static func isPossessive(_ i: Int, _ tokens: [Token], _ bytes: [UInt8]) -> Bool {
    guard i < tokens.count, tokens[i].gap == .none else { return false }
    if tokens[i].shape == .possessive { return true }
    return tokens[i].shape == .mark && (bytes[tokens[i].lower] == 0x27 || bytes[tokens[i].lower] == 0xE2)
  }

  /// `circle of Willis`, `organ of Corti`: a part of the body and *of* before.
  private static func isAfterPart(_ i: Int, _ tokens: [Token]) -> Bool {
    i > 1 && tokens[i - 1].length == 2 && of.contains(tokens[i - 1].hash) && parts.contains(tokens[i - 2].hash)
      && tokens[i].gap == .space
  }

  /// Whether a head after a word that is a given name too is nobody's own: `Thomas sign`, `Braden score`, while a
  /// catheter, or a score after a possessive, is the patient's.
  static func isUnowned(_ head: Int, after i: Int, _ tokens: [Token]) -> Bool {
    unowned.contains(tokens[head].hash) || head == i + 1 && graded.contains(tokens[head].hash)
  }

  /// `Waterlow 18`, `Gleason 3+4`: a scale and its number, which no unit of time follows.
  private static func isScored(_ i: Int, _ tokens: [Token]) -> Bool {
    guard i + 1 < tokens.count, tokens[i + 1].hasDigit, tokens[i + 1].length <= 3, tokens[i + 1].gap == .space,
      scales.contains(tokens[i].hash)
    else { return false }
    return i + 2 >= tokens.count || !tokens[i + 2].marks.contains(.timeUnit)
  }

  /// `curved Masterson`, `a 19-French round Blake`, `grasped with Allis`: how an instrument looks, how wide it is,
  /// what is done with it.
  private static func isInstrument(_ i: Int, _ tokens: [Token]) -> Bool {
    guard i > 1, tokens[i].shape == .capitalised, tokens[i].gap == .space else { return false }
    let before = tokens[i - 1]
    if before.shape == .lower, before.gap == .space, widths.contains(tokens[i - 2].hash) { return true }
    guard leads.contains(before.hash) else { return false }
    if looks.contains(before.hash) { return true }
    if hands.contains(before.hash) { return wielding.contains(tokens[i - 2].hash) }
    return before.shape == .lower || before.gap == .none || tokens[i - 2].hasDigit
  }

  /// The last word of a whole name, or a name with a title.
  private static func isEndOfName(_ i: Int, _ tokens: [Token]) -> Bool {
    guard i > 0, tokens[i].gap <= .space else { return false }
    var before = i - 1
    if tokens[before].shape == .mark, before > 0, tokens[before].gap == .none { before -= 1 }
    if tokens[before].shape == .initial { return true }
    return tokens[before].isCapital && !tokens[before].marks.isDisjoint(with: [.title, .givenName, .nickname])
      && tokens[before].weights.common < 9
  }

  /// Whether a word is a given name before it is a surname.
  static func isGivenName(_ token: Token) -> Bool {
    guard token.marks.contains(.givenName) else { return token.marks.contains(.nickname) }
    return token.weights.given >= 38 && token.weights.given + 4 > token.weights.surname
      && token.weights.nameAmbiguity < 2
  }

  private static let looks = WordSet(
    "curved", "straight", "angled", "toothed", "blunt-tipped", "self-retaining", "right-angled", "double-toothed",
    "single-toothed", "bipolar", "monopolar", "fenestrated", "serrated", "non-toothed")
  private static let widths = WordSet("french", "fr", "gauge", "fg")
  private static let hands = WordSet("with", "using")
  private static let leads = looks.union(widths).union(hands)
  private static let wielding = WordSet(
    "grasped", "clamped", "held", "retracted", "dissected", "divided", "dilated", "incised", "sutured", "ligated",
    "oversewn", "cauterised", "cauterized", "irrigated", "packed", "anastomosed", "debrided", "curetted", "stapled",
    "dressed", "wrapped", "splinted", "drilled", "reamed", "cannulated", "catheterised", "catheterized", "intubated")
  private static let graded = WordSet(
    "disease", "diseases", "score", "scores", "scale", "scales", "index", "stage", "staging", "grade", "grading",
    "class", "type", "chart", "questionnaire", "inventory", "regimen", "anomaly", "malformation")
  private static let scales = WordSet(
    "waterlow", "braden", "norton", "rockwood", "barthel", "bishop", "apgar", "gleason", "epworth", "karnofsky",
    "rankin", "rockall", "blatchford", "wells", "ranson", "centor", "mallampati", "glasgow", "garden", "weber",
    "gustilo", "killip", "fitzpatrick", "rutherford", "fontaine", "tanner", "clark", "breslow", "bosniak", "forrest",
    "child-pugh", "pugh", "westley", "ballard", "nugent", "hurley", "wagner", "fazekas")
  private static let of = WordSet("of")
  private static let parts = WordSet(
    "circle", "angle", "organ", "space", "fissure", "canal", "foramen", "foramina", "aqueduct", "loop", "bundle",
    "islets", "ligament", "sphincter", "ampulla", "pouch", "tetralogy", "triangle", "crypts", "node", "nodes", "vein",
    "artery", "valve", "valves", "duct", "tubercle", "sulcus", "zonule", "sinus", "fascia", "stria", "gyrus", "glands")
  private static let unowned = WordSet(
    "sign", "signs", "syndrome", "syndromes", "phenomenon", "phenomena", "reflex", "reflexes", "triad", "tetrad",
    "pentad", "criteria", "criterion", "classification", "manoeuvre", "manoeuvres", "maneuver", "maneuvers",
    "protocol", "murmur", "fascia", "foramen", "ligament", "ligaments", "tubercle", "tubercles", "plexus", "sphincter",
    "membrane", "fibres", "fibers", "corpuscle", "corpuscles", "islets", "crypts", "forceps", "clamp", "clamps",
    "retractor", "retractors", "speculum", "stirrups", "osteotomy", "fundoplication", "myotomy", "plication", "gyrus",
    "sulcus", "duct", "ducts", "canal", "column", "bundle", "postulates", "law", "equation", "formula", "nomogram",
    "stain", "agar", "click", "angle", "fossa", "apple", "correction", "coefficient", "theorem", "rank", "alpha",
    "kappa", "rho", "plot")
  private static let things = WordSet(
    "test", "tests", "score", "scores", "scale", "scales", "index", "procedure", "operation", "technique", "method",
    "approach", "repair", "incision", "shunt", "flap", "pouch", "graft", "valve", "stent", "catheter", "drain", "tube",
    "needle", "wire", "wires", "nail", "screw", "rod", "rods", "frame", "splint", "brace", "collar", "boot",
    "harness", "balloon", "reservoir", "cells", "bodies", "node", "nodes", "lesion", "lesions",
    "spots", "rings", "fracture", "fractures", "dislocation", "hernia", "cyst", "disease", "palsy", "contracture",
    "ulcer", "deformity", "blade", "suture", "sutures", "stitch", "knot", "pacemaker", "device", "vaccine",
    "vaccines", "pump", "pins", "tongs", "patch", "implant", "cannula",
    "trocar", "stapler", "laryngoscope", "bandage", "dressing", "conduit", "loop", "anastomosis",
    "regimen", "inventory", "questionnaire", "grading", "staging", "cerclage", "prosthesis", "elevator", "drill",
    "curette", "scissors", "stockings", "clip", "clips", "nodule", "blocks", "method",
    "segment", "hoist", "chart", "tonometry", "perimetry", "injury", "arthropathy",
    "pessary", "maze", "variant", "splints", "dilator", "dilators", "hose", "headrest", "rongeur", "rongeurs", "burr",
    "osteotome", "osteotomes", "curettes", "bougie", "dilatation", "headholder", "obturator", "trephine", "punch",
    "probe", "probes", "spatula", "tenaculum", "trap", "bulb", "boots", "fingers", "sling", "pins")
}

/// What only people do, and no disease, catheter or score: `complained`, `said`, `lives`.
enum HumanVerbs {
  /// Whether the words after a token say that it is a person: `Foley complained`, `Weber was admitted`.
  static func follow(_ i: Int, _ tokens: [Token]) -> Bool {
    guard i + 1 < tokens.count, tokens[i + 1].gap == .space, tokens[i + 1].shape == .lower else { return false }
    if verbs.contains(tokens[i + 1].hash) { return true }
    guard i + 2 < tokens.count, auxiliaries.contains(tokens[i + 1].hash), tokens[i + 2].gap == .space else {
      return false
    }
    return verbs.contains(tokens[i + 2].hash) || states.contains(tokens[i + 2].hash)
  }

  private static let auxiliaries = WordSet("was", "is", "has", "had", "also", "then", "did", "still", "now", "often")
  private static let verbs = WordSet(
    "complained", "complains", "complaining", "said", "says", "denies", "denied", "told", "tells", "asked", "asks",
    "stated", "states", "lives", "lived", "works", "worked", "feels", "felt", "thinks", "thought", "believes",
    "agreed", "agrees", "declined", "declines", "refused", "refuses", "smokes", "smoked", "drinks", "drank", "drives",
    "drove", "walks", "walked", "slept", "sleeps", "ate", "eats", "rang", "phoned", "wants", "wanted", "wishes",
    "hopes", "knows", "knew", "understands", "understood", "consented", "cried", "laughed", "smiled", "wept",
    "attended", "attends", "mobilised", "mobilises", "recalls", "recalled", "remembers", "remembered", "replied",
    "explained", "admits", "worries", "married", "retired", "mentioned", "enjoys", "prefers", "vomited", "collapsed",
    "apologised", "thanked", "confirmed", "sat", "stood", "spoke", "speaks", "went", "tolerated")
  private static let states = WordSet(
    "admitted", "discharged", "born", "brought", "told", "asked", "tearful", "anxious", "unhappy", "keen", "worried",
    "referred", "transferred", "advised", "reassured", "counselled", "married",
    "divorced", "widowed", "retired", "employed", "unemployed", "aware", "orientated", "oriented", "afebrile",
    "apyrexial", "comfortable", "cooperative", "sleepy", "drowsy", "hungry", "thirsty", "willing", "reluctant")
}
