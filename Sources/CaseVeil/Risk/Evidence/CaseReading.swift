import CaseFindings
import CaseLexicons

/// A case text read once for what it says of its patients: numbers come later, when it is known what stays.
public struct CaseReading: Sendable {
  let text: TokenizedDocument
  let findings: [Finding]
  /// What is said, in order of place.
  let remarks: [Remark]
  /// Patients in the order in which they enter; at least one.
  let patients: Int
  /// Whether a token stands in a sentence of which a relative is the subject.
  let relatives: [Bool]

  /// Reads the text beside its findings, which are sorted by place. O(tokens + findings).
  public init(of text: TokenizedDocument, findings: [Finding]) {
    self.text = text
    self.findings = findings
    let subjects = Subjects(of: text, findings: findings)
    var reader = RemarkReader(text: text, findings: findings, subjects: subjects)
    remarks = reader.remarks()
    patients = subjects.patients
    relatives = subjects.owners.map { $0 == Subjects.relative }
  }

  /// The numbers when findings have these fates, one for each. The text is not read again.
  public func evidence(after fates: [Fate], in setting: EvidenceSetting) -> CaseEvidence {
    precondition(fates.count == findings.count, "a fate for each finding")
    let patients = (0..<patients).map { patient in
      PatientScore(reading: self, fates: fates, setting: setting, patient: patient).evidence()
    }
    return CaseEvidence(patients: patients, directIdentifiers: directIdentifiers(after: fates))
  }

  /// What identifies alone and stays; the first half of a postcode is only a place.
  private func directIdentifiers(after fates: [Fate]) -> [Int] {
    findings.indices.filter { i in
      fates[i].change == .stays && findings[i].kind.isDirect && findings[i].confidence >= .sure
        && !(findings[i].kind == .postcode && findings[i].span.upper - findings[i].span.lower <= 4)
    }
  }
}

extension CaseEvidence {
  /// What a text says of its patients as written, or, with a plan, after it.
  public init(
    of text: TokenizedDocument, findings: [Finding], plan: Plan? = nil, in setting: EvidenceSetting = EvidenceSetting()
  ) {
    let fates = plan.map { Fate.after($0, of: findings) } ?? Fate.asWritten(findings)
    self = CaseReading(of: text, findings: findings).evidence(after: fates, in: setting)
  }
}

extension Confidence {
  /// From here on a finding is taken for what it says it is.
  static let sure = Confidence(permille: 700)
}
