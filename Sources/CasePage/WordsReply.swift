import CaseFindings
import CaseJSON
import CaseVeil

/// Whether words that somebody wrote for a finding may take its place: read where they would stand.
struct WordsReply {
  private let isTaken: Bool
  private let says: String

  init(to request: PageRequest) throws(PageProblem) {
    guard let value = FindingValue(try request.required("value")) else { throw .missing("value") }
    let words = try request.required("words")
    guard let chosen = try PageReading(request, deciding: [value: .own(words)]).chosen else {
      isTaken = false
      says = "The draft cannot be read as it is, so these words cannot be checked in it."
      return
    }
    let verdict = WordsVerdict(on: value, in: chosen)
    isTaken = verdict.isTaken
    says = verdict.says
  }

  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("schema", Page.schema)
    writer.member("ok", isTaken)
    writer.member("says", says)
    writer.endObject()
  }
}
