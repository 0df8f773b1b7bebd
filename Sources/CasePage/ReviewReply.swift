import CaseFindings
import CaseJSON
import CaseSharing
import CaseVeil
import ConsentLedger

/// What the page shows of a draft: findings, both answers, edits, the text to post.
struct ReviewReply {
  private let reading: PageReading
  private let wantsEdits: Bool

  init(to request: PageRequest) throws(PageProblem) {
    reading = try PageReading(request)
    wantsEdits = request.isWanted("edits")
  }

  func write(to writer: inout JSONWriter) {
    let advice = wantsEdits ? reading.chosen?.advice(target: .moderate) : nil
    let findings = FindingsReply(reading, advice: advice, wantsOptions: wantsEdits)
    writer.beginObject()
    writer.member("schema", Page.schema)
    writeUnread(to: &writer)
    writer.key("nothing_found")
    if findings.steps.isEmpty, reading.review.obstacle == nil {
      writer.string(
        "Nothing was found. That is not a verdict: it may still be there in other words. Read it once more.")
    } else {
      writer.null()
    }
    findings.write(to: &writer)
    let answers = AnswersReply(reading, findings)
    answers.write(to: &writer)
    writer.member("summary", "\(findings.counts). \(answers.summary)")
    EditsReply(advice, findings, reading).write(to: &writer)
    ResultReply(reading, findings).write(to: &writer)
    writeLooks(to: &writer)
    writer.member("sharing", sharing)
    writer.member("assumes", reading.chosen.map { $0.report.assumptions.sentence } ?? "")
    writer.endObject()
  }

  /// Why no answer can be given, and where.
  private func writeUnread(to writer: inout JSONWriter) {
    writer.key("cannot_say")
    if reading.review.obstacle == nil { return writer.null() }
    writer.beginObject()
    writer.member("says", reading.review.unreadSentence)
    writer.beginArray("marks")
    var offsets = OffsetCounter(reading.review.document)
    for stretch in reading.review.unread {
      writer.beginArray()
      writer.number(offsets.offset(stretch.span.lower).utf16)
      writer.number(offsets.offset(stretch.span.upper).utf16)
      writer.endArray()
    }
    writer.endArray()
    writer.endObject()
  }

  /// What stays and may still need a look.
  private func writeLooks(to writer: inout JSONWriter) {
    writer.beginArray("looks")
    var offsets = OffsetCounter(reading.review.document)
    for suggestion in reading.review.suggestions where suggestion.cause.needsLook {
      writer.beginObject()
      writer.member("start", offsets.offset(suggestion.span.lower).utf16)
      writer.member("end", offsets.offset(suggestion.span.upper).utf16)
      writer.member("says", suggestion.sentence)
      writer.endObject()
    }
    writer.endArray()
  }

  /// What the ledger's table says of the text to post as long as no consent is on record.
  private var sharing: String {
    guard let report = reading.chosen?.report,
      let outlook = SharingOutlook(written: report, planned: report, for: reading.context.readers)
    else { return "" }
    let readers = reading.context.readers.readersText
    switch outlook.afterPlan {
    case .allow: return "Without consent no rule of the sharing table stops this text for \(readers)."
    case .warn: return "Without consent the sharing table warns of this text for \(readers)."
    case .block: return "Without consent the sharing table stops this text for \(readers)."
    }
  }
}
