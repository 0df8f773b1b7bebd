import CaseFindings
import CaseSharing
import CaseVeil
import ConsentLedger

/// What the engine tells the ledger of a text: digests and figures, never a word. The ledger itself sees no case.
struct TextAssessment: Hashable, Sendable {
  /// The name of the risk model in records.
  static let model = "cv-risk-1"

  let digest: TextDigest
  let acquaintance: Int
  let stranger: Int
  let patient: Int
  let holdsQuote: Bool
  let bands: RecognitionBands
  let context: CaseContext
  /// The digest of the tables that it was read with.
  private let tables: String

  /// Reads a text as it would be posted.
  init(of text: PostedText, in context: CaseContext, tables: String) throws(CommandProblem) {
    let review = Veil(policy: try PolicyFile.policy("public-post")).review(text.document)
    guard let risk = review.risk(in: context, explained: false)?.riskier.written else {
      throw .consent(.cannotJudge(reason: review.obstacle.map { $0.sentence } ?? ""))
    }
    digest = text.digest
    acquaintance = risk.acquaintance.permille
    stranger = risk.stranger.permille
    patient = risk.patient.permille
    holdsQuote = review.holdsQuote
    bands = RecognitionBands(of: risk)
    self.context = context
    self.tables = tables
  }

  /// Whether something that identifies alone stands in a text, or it cannot be told.
  static func holdsDirect(in text: PostedText) throws(CommandProblem) -> Bool {
    let review = Veil(policy: try PolicyFile.policy("public-post")).review(text.document)
    return review.risk(in: CaseContext(), explained: false)?.written.acquaintance.isCertain ?? true
  }

  /// Whether something that identifies alone stands in the text.
  var holdsDirect: Bool { bands.holdsDirect }

  /// Both risks as a record holds them: of the others, the answer for those who know the patient.
  func risk(for group: AudienceGroup) -> RecordedRisk {
    RecordedRisk(
      thirdParty: bands.thirdParty(for: group), ofSelf: bands.ofSelf, thirdPartyPermille: acquaintance,
      selfPermille: patient,
      model: Self.model)
  }

  /// What the sharing table is asked about the text.
  func request(
    for audience: SharingAudience, on channel: String, showing content: [ContentKind] = [.text], parties: Int
  ) -> SharingRequest {
    SharingRequest(
      audience: audience, channel: channel, content: content, hasQuote: holdsQuote, parties: parties,
      thirdParty: bands.thirdParty(for: AudienceGroup(audience)), ofSelf: bands.ofSelf,
      acquaintancePermille: acquaintance, text: digest)
  }

  /// The three words, in the order of the questions.
  var words: [String] { bands.words }

  /// The report: what was found in which context, by which model and tables. No word of the text.
  var report: JSONObject {
    var text = JSONObject()
    text.set("exact", TextDigest.written(digest.exact))
    text.set("loose", TextDigest.written(digest.loose))
    var report = JSONObject()
    report.set("schema", "caseveil.assessment/1")
    report.set("text", text.json)
    report.set("model", Self.model)
    report.set("tables", tables)
    report.set("acquaintance_permille", acquaintance)
    report.set("stranger_permille", stranger)
    report.set("patient_permille", patient)
    report.set("direct", holdsDirect)
    report.set("quote", holdsQuote)
    report.set("context", context.json)
    return report
  }
}

/// A text that is to be posted, or was: read once.
struct PostedText {
  let document: Document
  let digest: TextDigest

  init(
    _ source: String, _ arguments: Arguments, _ streams: Streams, option: String = LedgerOptions.text.name
  ) throws(CommandProblem) {
    do throws(CommandProblem) {
      try Ignore.check(source, arguments, streams)
      document = try TextFile.document(at: source, input: streams.input, readingMarks: false).document
    } catch {
      throw error.renamed("the file of \(option)")
    }
    guard let digest = TextDigest(of: document.bytes) else {
      throw .consent(.badValue(option: option, expected: "a text in UTF-8"))
    }
    self.digest = digest
  }

  /// A text that was read before.
  init(_ document: Document) throws(CommandProblem) {
    guard let digest = TextDigest(of: document.bytes) else {
      throw .consent(.badValue(option: LedgerOptions.text.name, expected: "a text in UTF-8"))
    }
    self.document = document
    self.digest = digest
  }
}

extension CaseContext {
  /// What was told beside the text; what nobody gave is left out.
  fileprivate var json: CanonicalJSON {
    var object = JSONObject()
    object.set("audience", audience.value?.name)
    object.set("channel", channel.value)
    object.set("seen", seen.value?.text)
    object.set("posted", posted.value?.text)
    object.set("author_named", authorIsNamed.value)
    object.set("workplace", workplaceIsFindable.value)
    object.set("country", country.value)
    object.set("role", role.value?.name)
    object.set("alive", patientIsAlive.value)
    return object.json
  }
}
