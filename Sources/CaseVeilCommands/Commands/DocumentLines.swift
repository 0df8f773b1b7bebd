import CaseFindings
import CaseVeil
import Dispatch

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// JSON lines in, JSON lines out: one answer a line, in order, none lost, with flat memory.
struct DocumentLines {
  /// Writes what is said of one document; the members of its line are given so that they can be handed on.
  typealias Answer = @Sendable (_ line: JSONLine, _ review: Review, _ output: inout JSONWriter) -> Void

  let veil: Veil
  let path: String
  let jobs: Int
  let answer: Answer

  private static let batchSize = 1 << 19
  /// No further batch is taken up beside so many bytes: memory stays flat whatever the lines and jobs.
  private static let mostBytes = 16 << 20

  /// Exit code 3 when any line could not be read or judged; an unread line's place holds an error record.
  func run(_ streams: inout Streams) throws(CommandProblem) -> ExitCode {
    var reader = try LineReader(path, input: streams.input)
    var allRead = true
    while true {
      var batches: [LineReader.Batch] = []
      var size = 0
      while batches.count < jobs, size < Self.mostBytes, let batch = try reader.nextBatch(of: Self.batchSize) {
        batches.append(batch)
        size += batch.bytes.count
      }
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

  private func results(of batches: [LineReader.Batch]) -> [Result] {
    if batches.count == 1 { return [result(of: batches[0])] }
    var results = [Result](repeating: Result(), count: batches.count)
    results.withUnsafeMutableBufferPointer { buffer in
      nonisolated(unsafe) let slots = buffer
      DispatchQueue.concurrentPerform(iterations: batches.count) { slots[$0] = result(of: batches[$0]) }
    }
    return results
  }

  private func result(of piece: LineReader.Batch) -> Result {
    var writer = JSONWriter()
    if piece.isTooLong {
      writeError(Messages.sentence(for: .tooLong), at: piece.firstLine, id: nil, to: &writer)
      return Result(bytes: writer.bytes, allRead: false)
    }
    let batch = piece.bytes
    var memory = LookupMemory()
    var allRead = true
    var start = 0
    var number = piece.firstLine
    while start < batch.count {
      let end = Self.lineEnd(in: batch, from: start)
      let line = batch[start..<end]
      if line.contains(where: { $0 > 0x20 }), !write(line, at: number, to: &writer, &memory) { allRead = false }
      start = end + 1
      number += 1
    }
    return Result(bytes: writer.bytes, allRead: allRead)
  }

  private static func lineEnd(in batch: [UInt8], from start: Int) -> Int {
    batch.withUnsafeBytes { bytes in
      guard let end = memchr(bytes.baseAddress! + start, 0x0A, bytes.count - start) else { return bytes.count }
      return UnsafeRawPointer(end) - bytes.baseAddress!
    }
  }

  /// Writes one line's answer, or an error record; false for the latter and for what could not be judged.
  private func write(
    _ bytes: ArraySlice<UInt8>, at number: Int, to writer: inout JSONWriter, _ memory: inout LookupMemory
  ) -> Bool {
    var line: JSONLine?
    let sentence: String
    do throws(JSONProblem) {
      let read = try JSONLine(bytes)
      try Self.checkID(of: read)
      line = read
      guard let text = try read.text("text") else { throw .missingText }
      do throws(DecodingProblem) {
        let review = veil.review(try Document(decoding: text), recalling: &memory)
        answer(read, review, &writer)
        writer.endLine()
        return review.obstacle == nil
      } catch {
        sentence = Messages.sentence(for: error)
      }
    } catch {
      sentence = Messages.sentence(for: error)
    }
    writeError(sentence, at: number, id: line, to: &writer)
    return false
  }

  /// An identifier is a text or a number; lists and objects would be handed on unseen.
  private static func checkID(of line: JSONLine) throws(JSONProblem) {
    guard let id = line.member("id"), let first = line.raw(id).first else { return }
    if [0x7B, 0x5B, 0x74, 0x66].contains(first) { throw .wrongType(member: "id", expected: "a text or a number") }
  }

  private func writeError(_ sentence: String, at number: Int, id line: JSONLine?, to writer: inout JSONWriter) {
    writer.beginRecord(of: line)
    writer.key("error")
    writer.string("line \(number): \(sentence)")
    writer.endObject()
    writer.endLine()
  }
}
