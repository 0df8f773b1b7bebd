import CaseFindings
import CaseVeil
import Dispatch

/// Reads many texts, several at once, and hands on what was made of each in their order.
struct FolderReading {
  let veil: Veil
  let jobs: Int

  /// What was made of a text, or why it could not be read.
  enum Result<Value: Sendable>: Sendable {
    case read(Value)
    case unread(String)
    /// Nothing but white space stands in it.
    case empty
  }

  /// - Parameters:
  ///   - make: What is made of a text's review; several at once.
  ///   - take: What is done with it, one after the other.
  func each<Value: Sendable>(
    _ texts: [CaseText], showing progress: inout Progress, _ streams: inout Streams,
    make: @Sendable (Int, Review) -> Value,
    take: (Int, Result<Value>, inout Streams) throws(CommandProblem) -> Void
  ) throws(CommandProblem) {
    var next = 0
    while next < texts.count {
      let batch = next..<min(texts.count, next + jobs)
      let results = self.results(of: texts, batch, make)
      for (i, result) in zip(batch, results) {
        if let result { try take(i, result, &streams) }
        try progress.step(texts[i].name, &streams)
      }
      next = batch.upperBound
    }
  }

  private func results<Value: Sendable>(
    of texts: [CaseText], _ batch: Range<Int>, _ make: @Sendable (Int, Review) -> Value
  ) -> [Result<Value>?] {
    var results = [Result<Value>?](repeating: nil, count: batch.count)
    results.withUnsafeMutableBufferPointer { buffer in
      nonisolated(unsafe) let slots = buffer
      DispatchQueue.concurrentPerform(iterations: batch.count) { slot in
        let place = batch.lowerBound + slot
        slots[slot] = result(of: texts[place], place, make)
      }
    }
    return results
  }

  private func result<Value: Sendable>(
    of text: CaseText, _ place: Int, _ make: @Sendable (Int, Review) -> Value
  ) -> Result<Value> {
    do throws(CommandProblem) {
      return .read(make(place, veil.review(try text.document())))
    } catch {
      if case .empty = error { return .empty }
      return .unread(text.reason(error))
    }
  }
}
