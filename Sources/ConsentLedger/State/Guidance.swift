/// Guidance that stands behind a verdict, in paraphrase. The raw value is the code that is printed.
public enum Guidance: String, CaseIterable, Hashable, Sendable {
  case sumOfDetails = "GMC-SM-19"
  case explicitConsentOnline = "GMC-SM-20"
  case privateGroups = "GMC-SM-9, GMP-93"
  case anonymisedOrConsent = "GMC-C-79, 80"
  case teaching = "GMC-EDU"
  case recordings = "GMC-REC-24, 12, 17"
  case afterDeath = "GMC-DEATH"
  case journals = "ICMJE"
  case readTheArticle = "BMJ, BMJ-CR"
  case consentForms = "COPE"
  case asEasyToWithdraw = "UKGDPR-7, ICO"
  case noSurprises = "CALDICOTT-8"
  case capacity = "MCA-4, 32"
  case authorisation = "HIPAA-508"

  /// What it says, in one clause.
  public var says: String {
    switch self {
    case .sumOfDetails:
      "the sum of what is shared may let the patient or someone close recognise the case, though no single piece does"
    case .explicitConsentOnline: "no identifiable patient information on social media without explicit consent"
    case .privateGroups: "private groups may become public"
    case .anonymisedOrConsent:
      "use anonymised information wherever possible; else explicit consent or another ground"
    case .teaching: "anonymise for teaching where practicable; else usually explicit consent, without pressure"
    case .recordings: "consent, preferably written, for recordings; small details can identify"
    case .afterDeath: "the duty continues after death: wishes, distress, third parties"
    case .journals: "written consent if identifiable, the patient shown the manuscript; consent if there is any doubt"
    case .readTheArticle: "consent signed after reading the article"
    case .consentForms: "what a form must hold; who may sign for another"
    case .asEasyToWithdraw: "show who, when, how and what they were told; withdrawal ends reliance on consent"
    case .noSurprises: "no surprises for the patient"
    case .capacity: "a consultee advises, does not consent; nobody consents for an adult with capacity"
    case .authorisation: "the elements and statements of a valid authorisation"
    }
  }

  /// What bears on a request, in the order of the codes above.
  static func behind(
    _ request: SharingRequest, _ parties: [EffectiveConsent], _ consentClass: ConsentClass, _ policy: SharingPolicy
  ) -> [Guidance] {
    let risk = request.riskClass
    let group = request.group
    let recorded: [ContentKind] = [.imaging, .imagePart, .imageFace, .video, .audio]
    func concerns(_ subject: Subject) -> Bool { parties.contains { $0.consent?.subject == subject } }
    return allCases.filter { guidance in
      switch guidance {
      case .sumOfDetails: risk == .r1 || risk == .r2
      case .explicitConsentOnline: group == .open && (consentClass == .none || consentClass == .lapsed)
      case .privateGroups: group == .closedWide
      case .anonymisedOrConsent: risk >= .r3 || consentClass == .basis
      case .teaching: group == .closedLocal
      case .recordings: request.content.contains { recorded.contains($0) }
      case .afterDeath: concerns(.deceased)
      case .journals: group == .journal
      case .readTheArticle: group == .journal && (risk == .r1 || risk == .r2)
      case .consentForms: consentClass == .supported
      case .asEasyToWithdraw: consentClass == .against || consentClass == .lapsed
      case .noSurprises: consentClass == .against || consentClass == .none
      case .capacity: concerns(.adultLacksCapacity)
      case .authorisation: policy.isHIPAA
      }
    }
  }
}
