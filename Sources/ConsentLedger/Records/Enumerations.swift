/// Who makes a record, as stated by them.
public enum Role: String, CaseIterable, Hashable, Sendable {
  case doctor, nurse, midwife
  case alliedHealthProfessional = "ahp"
  case pharmacist, student, educator, editor
  case governanceLead = "ig_lead"
  case caldicottGuardian = "caldicott_guardian"
  case administrator, system, other
}

/// What was decided, as recorded.
public enum ConsentState: String, CaseIterable, Hashable, Sendable {
  case notSought = "not_sought"
  case requested, given
  case noObjection = "no_objection"
  case refused, withdrawn
  case notRequired = "not_required"
  case invalidated
}

/// Whom the case describes.
public enum Subject: String, CaseIterable, Hashable, Sendable {
  case adult
  case adultLacksCapacity = "adult_lacks_capacity"
  case childCompetent = "child_competent"
  case childNotCompetent = "child_not_competent"
  case deceased
  case notAPerson = "not_a_person"

  var isChild: Bool { self == .childCompetent || self == .childNotCompetent }
}

/// Who decided.
public enum Decider: String, CaseIterable, Hashable, Sendable {
  case patient, parent
  case attorneyOrDeputy = "attorney_or_deputy"
  case consultee
  case nextOfKin = "next_of_kin"
  case personalRepresentative = "personal_representative"
  case organisation, author
}

/// How the decision was expressed.
public enum ConsentForm: String, CaseIterable, Hashable, Sendable {
  case written, electronic
  case verbalWitnessed = "verbal_witnessed"
  case verbal, none

  var isVerbal: Bool { self == .verbal || self == .verbalWitnessed }
  var isWritten: Bool { self == .written || self == .electronic }
}

/// Who will see the text, as the ledger names them.
public enum SharingAudience: String, CaseIterable, Hashable, Sendable {
  case selfReflection = "self_reflection"
  case team
  case closedTeaching = "closed_teaching"
  case closedProfessional = "closed_professional"
  case conference
  case openWeb = "open_web"
  case openSocial = "open_social"
  case press, journal
}

/// What is shared.
public enum ContentKind: String, CaseIterable, Hashable, Sendable {
  case text, quote, imaging
  case imagePart = "image_part"
  case imageFace = "image_face"
  case video, audio, genetic
}

/// How far the patient agreed to be recognisable, least first.
public enum Identifiability: String, CaseIterable, Hashable, Comparable, Sendable {
  case anonymised
  case selfRecognisable = "self_recognisable"
  case recognisableToClose = "recognisable_to_close"
  case identifiable

  private var rank: Int {
    switch self {
    case .anonymised: 0
    case .selfRecognisable: 1
    case .recognisableToClose: 2
    case .identifiable: 3
    }
  }

  public static func < (a: Identifiability, b: Identifiability) -> Bool { a.rank < b.rank }
}

/// What the sharing is for. There is no purpose of marketing or fundraising.
public enum Purpose: String, CaseIterable, Hashable, Sendable {
  case teaching
  case professionalDiscussion = "professional_discussion"
  case awareness, publication
  case qualityImprovement = "quality_improvement"
}

/// What ends a consent that has no last day.
public enum EndingEvent: String, CaseIterable, Hashable, Sendable {
  case endOfCourse = "end_of_course"
  case publication, none
}

/// Which form of the text the patient saw.
public enum FinalText: String, CaseIterable, Hashable, Sendable {
  case seenFinal = "seen_final"
  case seenDraft = "seen_draft"
  case notSeen = "not_seen"
}

/// Whether the patient wants to see the final text.
public enum FinalTextRight: String, CaseIterable, Hashable, Sendable { case required, waived }

/// What the patient was told.
public enum Told: String, CaseIterable, Hashable, Sendable {
  case anonymityNotGuaranteed = "anonymity_not_guaranteed"
  case onlineWorldwide = "online_worldwide"
  case cannotRecall = "cannot_recall"
  case canWithdraw = "can_withdraw"
  case careNotAffected = "care_not_affected"
  case socialSharing = "social_sharing"
  case pressPossible = "press_possible"
  case reuseTranslation = "reuse_translation"
  case noPayment = "no_payment"
  case rightToSeeFinal = "right_to_see_final"
  case redisclosure
  case notConditioned = "not_conditioned"
  case futureSelfRegret = "future_self_regret"
}

/// On what ground a text is shared.
public enum Basis: String, CaseIterable, Hashable, Sendable {
  case anonymisedEffective = "anonymised_effective"
  case fictional, composite
  case internalImagesOnly = "internal_images_only"
  case publicByPatient = "public_by_patient"
  case statutory
  case publicInterest = "public_interest"
  case explicitConsent = "explicit_consent"
  case hipaaAuthorisation = "hipaa_authorisation"

  /// Whether this is the ground of a consent that was given, not a ground to do without.
  var isOfGivenConsent: Bool { self == .explicitConsent || self == .hipaaAuthorisation }
}

/// Why a consent ended or was not given.
public enum ConsentReason: String, CaseIterable, Hashable, Sendable {
  case changedMind = "changed_mind"
  case scopeWrong = "scope_wrong"
  case notInformed = "not_informed"
  case capacity, coercion
  case wrongPerson = "wrong_person"
  case formLost = "form_lost"
  case complaint
  case noneGiven = "none_given"
  case other
}

/// How a text compares with the one that the patient saw.
public enum TextMatch: String, CaseIterable, Hashable, Sendable {
  case exact, typography, different
  case notChecked = "not_checked"
}

/// How likely others are to work out who it is, least first.
public enum ThirdPartyBand: String, CaseIterable, Hashable, Sendable { case low, moderate, high, direct }

/// How likely the patient is to know that it is them, least first.
public enum SelfBand: String, CaseIterable, Hashable, Sendable { case low, moderate, high, certain }

/// What the policy says of a sharing, mildest first.
public enum Decision: String, CaseIterable, Hashable, Comparable, Sendable {
  case allow, warn, block

  private var rank: Int { self == .allow ? 0 : self == .warn ? 1 : 2 }
  public static func < (a: Decision, b: Decision) -> Bool { a.rank < b.rank }
}

/// Whether a release has happened.
public enum ReleaseStatus: String, CaseIterable, Hashable, Sendable { case planned, published }

/// On whose word a block was passed over.
public enum OverrideCode: String, CaseIterable, Hashable, Sendable {
  case guardianApproved = "guardian_approved"
  case editorApproved = "editor_approved"
  case emergencyPublicHealth = "emergency_public_health"
  case authorJudgement = "author_judgement"
}

/// What was done to end a release.
public enum RetractionOutcome: String, CaseIterable, Hashable, Sendable {
  case takenDown = "taken_down"
  case edited, requested, impossible
}

/// Why a release was ended.
public enum RetractionReason: String, CaseIterable, Hashable, Sendable {
  case withdrawn, error, complaint, expired, other
}

/// What is left of a release that was ended.
public enum Residual: String, CaseIterable, Hashable, Sendable { case cached, shared, printed, archived, none }

/// What a reviewer found.
public enum ReviewOutcome: String, CaseIterable, Hashable, Sendable {
  case ok, query, breach
  case actionNeeded = "action_needed"
}

/// What a reviewer looked at.
public enum ReviewCheck: String, CaseIterable, Hashable, Sendable {
  case consentOnFile = "consent_on_file"
  case textMatch = "text_match"
  case scopeMatch = "scope_match"
  case riskAgreed = "risk_agreed"
  case withdrawalActedOn = "withdrawal_acted_on"
  case evidenceSeen = "evidence_seen"
  case sample
}

/// Why personal values were erased.
public enum ErasureReason: String, CaseIterable, Hashable, Sendable {
  case subjectRequest = "subject_request"
  case retention, error
  case courtOrder = "court_order"
  case other
}

/// Why a record counts no more.
public enum VoidReason: String, CaseIterable, Hashable, Sendable {
  case enteredInError = "entered_in_error"
  case duplicate
  case wrongCase = "wrong_case"
}

/// Who was given a checkpoint.
public enum CheckpointRecipient: String, CaseIterable, Hashable, Sendable {
  case caldicottGuardian = "caldicott_guardian"
  case governanceLead = "ig_lead"
  case editor, auditor, archive, other
}

/// A personal value that a record commits to and `private.jsonl` holds.
public enum PersonalField: String, CaseIterable, Hashable, Sendable {
  case actor
  case deciderRelation = "decider_relation"
  case evidenceWhere = "evidence_where"
  case evidenceFile = "evidence_file"
  case textSeen = "text_seen"
  case textSeenLoose = "text_seen_loose"
  case textReleased = "text_released"
  case textReleasedLoose = "text_released_loose"
  case sourceText = "source_text"
  case redactionReport = "redaction_report"
  case place = "where"
  case withdrawContact = "withdraw_contact"
  case overrideNote = "override_note"
  case note
  case subjectLink = "subject_link"
}
