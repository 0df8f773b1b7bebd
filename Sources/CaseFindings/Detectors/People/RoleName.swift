import CaseLexicons

extension Detector {
  /// A clinician's name beside a role.
  ///
  /// - Looks like: `HCA Bob`, `SN Claire Hughes`, `the registrar, Tom`, `Claire, the district nurse`, `Ollie (SHO)`.
  /// - Confirmed by: the role directly before or after.
  /// - Confused with: `OT Assessment`, `Nurse Led Clinic`, `GP Surgery`, `registrar on Monday`.
  /// - Source: own observation of notes.
  static let roleName = Detector(
    "role-name", finds: .clinicianName,
    summary: "A clinician's name beside the role: HCA Bob, the midwife Folake.",
    examples: [
      "HCA {{clinicianName|Bob}} helped her wash",
      "SN {{clinicianName|Claire Hughes}} gave the antibiotics",
      "The registrar, {{clinicianName|Tom}}, came quickly",
      "{{clinicianName|Claire}}, the district nurse, dresses it",
      "Bleeped {{clinicianName|Ollie}}, the medical SHO",
      "Pharmacist {{clinicianName|Imran Qureshi}} advised",
      "Handed over to night nurse {{clinicianName|Comfort}}",
      "RM {{clinicianName|Kasprzak}}, PIN checked, took the call",
    ],
    counterexamples: [
      "OT Assessment Pending. Nurse Led Clinic. Registrar Aware.",
      "GP Surgery closed; Consultant Review Monday",
      "Seen by the physio, Monday to Friday",
      "Consultant Cardiologist to see. GP, Leeds",
    ]
  ) { text, findings in
    var after = 0
    for i in text.nameStarts where i >= after && !text[i].marks.contains(.title) {
      let isAfterRole = isRole(before: i, in: text)
      guard isAfterRole || mayComeBeforeRole(i, in: text) else { continue }
      let run = NameRun(at: i, in: text, isSure: isAfterRole && text.name(i).isGiven)
      guard isName(run, isAfterRole: isAfterRole, in: text),
        isAfterRole || NameRole.hasRole(after: run.end, in: text) && !NameRole.hasKinship(after: run.end, in: text)
      else { continue }
      findings.add(.clinicianName, i, through: run.end, in: text, .high, .role)
      after = run.end + 1
    }
  }

  /// A clinician's role directly before, or before a comma.
  private static func isRole(before i: Int, in text: TokenizedDocument) -> Bool {
    guard text[i].gap <= .space else { return false }
    let isApart = text.isMark(i - 1, ",")
    let j = isApart ? i - 2 : i - 1
    if !isApart, text[j].shape == .upper || text.isUpperCode(j), text.isWord(j, in: NameRole.bands) { return true }
    if text.roleStart(endingAt: j) != nil { return true }
    if !isApart, text.isWord(j, in: NameRole.colleagues) { return text.isWord(j - 1, in: articles) }
    guard text[j].marks.contains(.clinicianRole), !text[j].marks.contains(.kinship), !text.isWord(j, in: groups),
      !text[j].marks.contains(.title) || text.isWord(j, in: nurses)
    else { return false }
    if isApart { return text[j].shape != .upper || text.isWord(j - 1, in: articles) }
    return true
  }

  private static func mayComeBeforeRole(_ i: Int, in text: TokenizedDocument) -> Bool {
    for j in (i + 1)...(i + 2) where text.isMark(j, "(") || text.isMark(j, ",") { return true }
    return false
  }

  private static func isName(_ run: NameRun, isAfterRole: Bool, in text: TokenizedDocument) -> Bool {
    let first = text.name(run.first)
    guard !run.isHeaded(in: text), !run.isPlace(in: text),
      !text.isRemark(run.first) || run.words > 1 && first.given >= 40,
      !first.isProtected || first.given >= 45 && run.words > 1, text[run.first].shape == .capitalised,
      text[run.first].marks.isDisjoint(with: [.weekday, .month, .country, .demonym, .clinicianRole])
    else { return false }
    if text[run.first].marks.contains(.place), first.given < 40 { return false }
    let end = text.name(run.last)
    if run.words > 1 {
      return first.isGiven && first.ambiguity < 2 || first.given >= 40 && end.isSurname && !end.isProtected
        || first.isUnknown && (end.isSurname && end.ambiguity < 2 || end.isUnknown && text.isSubject(run.last))
    }
    guard first.isGiven else {
      if isAfterRole, text.isWord(run.first - 1, in: NameRole.bands), first.isSurname, first.ambiguity == 0 {
        return !text[run.last + 1].isCapital || text[run.last + 1].gap >= .line
      }
      if isAfterRole, text.isMark(run.first - 1, ","), text.isMark(run.last + 1, ","), first.surname >= 32 {
        return first.ambiguity < 3
      }
      return isAfterRole && text.isSubject(run.last) && (first.isUnknown || first.surname >= 35 && first.ambiguity < 2)
    }
    if isAfterRole, text.isWord(run.first - 1, in: NameRole.bands), first.given >= 45, !first.isProtected,
      text[run.last + 1].shape == .mark || text[run.last + 1].gap >= .line
    {
      return true
    }
    return first.ambiguity < 2 && (first.given >= 25 || first.ambiguity == 0)
      && !text[run.first].marks.contains(.eponym)
      || isAfterRole && first.given >= 34 && !text[run.last + 1].isCapital
        && (text[run.first - 1].shape == .lower || text.isFollowedByVerb(run.last)
          || text.isMark(run.first - 1, ",") && text.isMark(run.last + 1, ",") && first.given >= 45)
  }

  private static let nurses = WordSet("nurse", "midwife", "matron", "doctor")
  private static let groups = WordSet(
    "doctors", "nurses", "consultants", "gps", "physios", "ots", "team", "str", "salt", "resident", "fellow", "domestic"
  )
  private static let articles = WordSet("the", "our", "her", "his", "my", "a", "duty", "on-call", "surgical", "medical")
}

extension TokenizedDocument {
  /// `F1`, `ST3`: letters and digits without a small letter.
  fileprivate func isUpperCode(_ i: Int) -> Bool {
    guard self[i].shape == .mixed else { return false }
    for k in self[i].lower..<self[i].upper where document.bytes[k] >= 0x61 { return false }
    return true
  }
}

extension NameRole {
  /// Bands and grades in capitals that go before a name.
  static let bands = WordSet(
    "sn", "ssn", "hca", "rn", "cpn", "ot", "pt", "slt", "anp", "acp", "enp", "sho", "spr", "fy1", "fy2", "f1", "f2",
    "dn", "rm", "rgn", "rmn", "rnld", "nmp", "tvn", "esp", "fcp",
    "hv", "cns", "odp", "ccn", "st3", "ct1", "sr", "sw", "amhp", "emt", "lpn", "cna", "crna", "np", "gpst",
    "st1", "st2", "st4", "st5", "st6", "st7", "st8", "ct2", "ct3", "imt", "imt1", "imt2", "imt3", "gpst1", "gpst2",
    "gpst3")
}
