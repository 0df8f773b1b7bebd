import CaseFindings
import CaseJSON
import CaseVeil

/// Several reviews in one answer for programs: lines one after the other, one SARIF log, or one JSON object.
struct ManyTextsOutput {
  let reviewed: [ReviewedTexts.Reviewed]
  let unread: [FolderFiles.UnreadFile]
  let notLookedAt: NotLookedAt

  func bytes(as form: ReviewForm) -> [UInt8] {
    switch form {
    case .json: json
    case .sarif: sarif
    case .text, .line, .html, .markdown: reviewed.flatMap { $0.bytes }
    }
  }

  private var sarif: [UInt8] {
    let found = Set(reviewed.flatMap { $0.kinds })
    let results = reviewed.map { $0.bytes }.filter { !$0.isEmpty }.joined(separator: [0x2C])
    return SARIFLog(
      kinds: IdentifierKind.allCases.filter { found.contains($0) },
      isComplete: reviewed.allSatisfy { $0.row.isJudged }, unread: unread, results: Array(results)
    ).bytes
  }

  /// Schema `caseveil.reviews/1`: the objects of the single form, each with its file, then the files not read.
  private var json: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("schema", "caseveil.reviews/1")
    writer.beginArray("files")
    for one in reviewed { writer.raw(one.bytes) }
    for file in unread {
      writer.beginObject()
      writer.member("file", file.path)
      writer.member("assessed", false)
      writer.member("reason", file.reason)
      writer.endObject()
    }
    writer.endArray()
    if !notLookedAt.counts.isEmpty {
      writer.beginObject("notLookedAt")
      for (name, count) in notLookedAt.counts { writer.member(name, count) }
      writer.endObject()
    }
    writer.endObject()
    writer.endLine()
    return writer.bytes
  }
}
