import CaseFindings
import Dispatch

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// JSON lines in, JSON lines out: one answer a line, in order, none lost, with flat memory.
struct DocumentLines {
  /// Answers one document; the members of its line are given so that they can be handed on.
  typealias Answer = @Sendable (_ line: JSONLine, _ document: Document, _ output: inout JSONWriter) -> Void

  let path: String
  let jobs: Int
  let answer: Answer

  private static let batchSize = 1 << 19

  /// Exit code 3 when any line could not be read; that line's place holds an error record.
  func run(_ streams: inout Streams) throws(CommandProblem) -> ExitCode {
    var reader = try LineReader(path, input: streams.input)
    var allRead = true
    while true {
      var batches: [(bytes: [UInt8], firstLine: Int)] = []
      while batches.count < jobs, let batch = try reader.nextBatch(of: Self.batchSize) { batches.append(batch) }
      if batches.isEmpty { break }
      for result in results(of: batches) {
        streams.output.write(result.bytes)
        allRead = allRead && result.allRead
        try streams.output.flush()
      }
    }
    return allRead ? .done : .unread
  }

  private struct Result: Sendable {
    var bytes: [UInt8] = []
    var allRead = true
  }

  private func results(of batches: [(bytes: [UInt8], firstLine: Int)]) -> [Result] {
    if batches.count == 1 { return [result(of: batches[0].bytes)] }
    var results = [Result](repeating: Result(), count: batches.count)
    results.withUnsafeMutableBufferPointer { buffer in
      nonisolated(unsafe) let slots = buffer
      DispatchQueue.concurrentPerform(iterations: batches.count) { slots[$0] = result(of: batches[$0].bytes) }
    }
    return results
  }

  private func result(of batch: [UInt8]) -> Result {
    var writer = JSONWriter()
    var allRead = true
    var start = 0
    while start < batch.count {
      let end = Self.lineEnd(in: batch, from: start)
      let line = batch[start..<end]
      if line.contains(where: { $0 > 0x20 }), !write(line, to: &writer) { allRead = false }
      start = end + 1
    }
    return Result(bytes: writer.bytes, allRead: allRead)
  }

  private static func lineEnd(in batch: [UInt8], from start: Int) -> Int {
    batch.withUnsafeBytes { bytes in
      guard let end = memchr(bytes.baseAddress! + start, 0x0A, bytes.count - start) else { return bytes.count }
      return UnsafeRawPointer(end) - bytes.baseAddress!
    }
  }

  /// Writes one line's answer, or an error record; false for the latter.
  private func write(_ bytes: ArraySlice<UInt8>, to writer: inout JSONWriter) -> Bool {
    var line: JSONLine?
    let sentence: String
    do throws(JSONProblem) {
      let read = try JSONLine(bytes)
      line = read
      guard let text = try read.text("text") else { throw .missingText }
      do throws(DecodingProblem) {
        answer(read, try Document(decoding: text), &writer)
        writer.endLine()
        return true
      } catch {
        sentence = Messages.sentence(for: error)
      }
    } catch {
      sentence = Messages.sentence(for: error)
    }
    writer.beginObject()
    writer.key("id")
    if let line, let id = line.member("id") { writer.raw(line.raw(id)) } else { writer.raw(Array("null".utf8)) }
    writer.key("error")
    writer.string(sentence)
    writer.endObject()
    writer.endLine()
    return false
  }
}
