import CaseJSON

/// The engine as the offline page asks it: one request in JSON, one reply in JSON (`caseveil.page/1`).
///
/// Pure: no clock, no randomness, no state that changes an answer. Today's date and random bytes come in the request.
public enum Page {
  /// The name of the form of requests and replies; members are added, never renamed.
  static let schema = "caseveil.page/1"

  /// The reply to a request. Any bytes get one: what cannot be answered gets `{"error":{"code","says"}}`.
  public static func answer(to request: [UInt8]) -> [UInt8] {
    var writer = JSONWriter()
    do throws(PageProblem) {
      try write(try PageRequest(request), to: &writer)
    } catch {
      writer = JSONWriter()
      writer.beginObject()
      writer.beginObject("error")
      writer.member("code", error.code)
      writer.member("says", error.sentence)
      writer.endObject()
      writer.endObject()
    }
    return writer.bytes
  }

  private static func write(_ request: PageRequest, to writer: inout JSONWriter) throws(PageProblem) {
    switch try request.action() {
    case "about": AboutReply.write(to: &writer)
    case "review": try ReviewReply(to: request).write(to: &writer)
    case "words": try WordsReply(to: request).write(to: &writer)
    case "consent": try ConsentReply(to: request).write(to: &writer)
    default: throw .unknownRequest
    }
  }
}
