import CaseFindings
import CaseVeil

/// The engine as the offline page asks it: one request in JSON, one reply.
public enum Page {
  /// The redacted text of a text: stands in until requests are read.
  public static func answer(to request: [UInt8]) -> [UInt8] {
    do throws(PolicyProblem) {
      let veil = Veil(policy: try RedactionPolicy.named("public-post"))
      let review = veil.review(Document(String(decoding: request, as: UTF8.self)))
      let advice = review.risk(in: CaseContext())?.adviceAsWritten(target: .moderate)
      return review.redacted.bytes + [advice == nil ? 0x30 : 0x31]
    } catch {
      return []
    }
  }
}
