import CaseFindings
import CaseJSON
import CaseSharing
import CaseVeil
import ConsentLedger

/// A consent record in words and for the ledger, what is wrong with it, and what the sharing table then says.
struct ConsentReply {
  private let context: CaseContext
  private let digest: TextDigest?
  private let report: RiskReport?
  private let body: CanonicalJSON
  private let sentences: [String]
  private let problems: [Problem]
  private let verdict: Verdict?

  private struct Problem {
    let code: String
    let field: String
    let says: String
  }

  init(to request: PageRequest) throws(PageProblem) {
    let document = try request.document()
    context = try request.context()
    let review = PageReading.veil(removing: []).review(document)
    let report = review.risk(in: context, explained: false)?.riskier.written
    self.report = report
    digest = TextDigest(of: document.bytes)
    guard let today = try request.string("today"), let day = Day(today) else { throw .missing("today") }
    let form = try ConsentForm(request, readers: context.readers, today: today)
    body = try form.body()
    let seed = Array(try request.required("random").utf8)
    let hasRead = form.state == .given || form.state == .noObjection
    let ledger: PaperLedger
    do throws(SchemaFault) {
      ledger = try PaperLedger(body, seen: hasRead ? digest : nil, on: day, seed: seed)
    } catch {
      (sentences, verdict) = ([], nil)
      problems = [Problem(code: error.rule.map { $0.rawValue } ?? "", field: error.field, says: error.asked)]
      return
    }
    sentences = [ledger.consent.sentence(hasText: hasRead), ledger.consent.toldSentence].compactMap { $0 }
    problems = ledger.breaches.map { Problem(code: $0.code.rawValue, field: "", says: $0.code.sentence) }
    let isRefused = ledger.breaches.contains { $0.severity == .refuse }
    guard !isRefused, let report, let policy = SharingPolicy.named(SharingPolicy.standard),
      let audience = SharingAudience(rawValue: context.readers.name)
    else {
      verdict = nil
      return
    }
    let bands = RecognitionBands(of: report)
    let sharing = SharingRequest(
      audience: audience, channel: try form.channel() ?? "any", content: [.text],
      hasQuote: review.holdsQuote,
      thirdParty: bands.thirdParty(for: AudienceGroup(audience)), ofSelf: bands.ofSelf,
      acquaintancePermille: report.acquaintance.permille, text: digest)
    verdict = ledger.state.verdict(
      on: sharing, for: ledger.caseID, on: day, opening: ledger.values, under: policy)
  }

  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("schema", Page.schema)
    writer.member("sentence", sentences.first ?? "")
    writer.member("told", sentences.count > 1 ? sentences[1] : "")
    writer.beginArray("problems")
    for problem in problems {
      writer.beginObject()
      writer.member("code", problem.code)
      writer.member("field", problem.field)
      writer.member("says", problem.says)
      writer.endObject()
    }
    writer.endArray()
    writer.beginObject("verdict")
    writer.member("word", verdict?.decision.word ?? "BLOCK")
    writer.list("says", verdictLines)
    writer.endObject()
    writer.member("record", body.bytes + [0x0A])
    writer.key("how")
    writer.string(
      "Into a ledger: save the record as record.json and the text as post.txt, then: caseveil consent record --case ID "
        + "--text post.txt --from record.json")
    writer.list("printed", printed)
    writer.endObject()
  }

  private var verdictLines: [String] {
    guard let verdict else {
      if report == nil { return ["The text cannot be judged, so nothing is said for posting it. Do not post it."] }
      return ["The record is not complete, so the sharing table is not asked. Do not post on its word."]
    }
    let reasons = verdict.reasons.map { verdict.words(for: $0) }.filter { !$0.utf8.isEmpty }
    var told: [String] = []
    for reason in reasons where !told.contains(where: { $0.utf8.elementsEqual(reason.utf8) }) { told.append(reason) }
    return [verdict.closing(holdsDirect: report?.acquaintance.isCertain ?? true)] + told
      + verdict.parties.flatMap { party in party.gaps.map { "Not covered: \($0.words)." } }
  }

  /// The record in words, to be printed with the text.
  private var printed: [String] {
    var lines = sentences
    if let report {
      lines.append("\(RiskReport.firstQuestion) \(report.acquaintance.word.text), \(report.acquaintance.crowd.text).")
      lines.append("\(report.secondQuestion) \(report.patient.word.text).")
    } else {
      lines.append("\(RiskReport.firstQuestion) CANNOT SAY. \(RiskReport.thirdPersonQuestion) CANNOT SAY.")
    }
    if let digest { lines.append("Text: \(TextDigest.written(digest.exact))") }
    return lines + problems.map { $0.says } + ["Sharing table: \(verdict?.decision.word ?? "BLOCK")"] + verdictLines
  }
}

extension SchemaFault {
  /// What is asked for, in the words of the form.
  fileprivate var asked: String {
    switch expected {
    case .eitherOr: "A consent needs a last day."
    case .atLeastOne: "Name at least one."
    case .present: "This is missing."
    default: sentence()
    }
  }

  /// The question of the form that the fault is about.
  fileprivate var field: String {
    var field = member.utf8[...]
    if field.starts(with: "scope.".utf8) { field = field.dropFirst(6) }
    return String(decoding: field, as: UTF8.self)
  }
}
