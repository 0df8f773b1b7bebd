import CaseFindings
import CaseJSON
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
    var group = Group()
    var memory = LookupMemory()
    var allRead = true
    var start = 0
    var number = piece.firstLine
    while start < batch.count {
      let end = Self.lineEnd(in: batch, from: start)
      let line = batch[start..<end]
      if line.contains(where: { $0 > 0x20 }) {
        group.add(ReadLine(line), at: number)
        if group.isFull, !answer(&group, to: &writer, &memory) { allRead = false }
      }
      start = end + 1
      number += 1
    }
    if !answer(&group, to: &writer, &memory) { allRead = false }
    return Result(bytes: writer.bytes, allRead: allRead)
  }

  private static func lineEnd(in batch: [UInt8], from start: Int) -> Int {
    batch.withUnsafeBytes { bytes in
      guard let end = memchr(bytes.baseAddress! + start, 0x0A, bytes.count - start) else { return bytes.count }
      return UnsafeRawPointer(end) - bytes.baseAddress!
    }
  }

  /// Lines that are answered together: enough for each detector's code to be fetched seldom, few enough to stay near.
  private struct Group {
    private(set) var lines: [(number: Int, read: ReadLine)] = []
    private var size = 0

    mutating func add(_ line: ReadLine, at number: Int) {
      lines.append((number, line))
      if case .document(_, let document) = line { size += document.bytes.count }
    }

    var isFull: Bool { lines.count == 32 || size >= 1 << 16 }
  }

  /// Writes the answer, or an error record, for each line of a group and empties it; false when there was one of the
  /// latter or a text that could not be judged.
  private func answer(_ group: inout Group, to writer: inout JSONWriter, _ memory: inout LookupMemory) -> Bool {
    var documents: [Document] = []
    for (_, read) in group.lines { if case .document(_, let document) = read { documents.append(document) } }
    var reviews = veil.reviews(of: documents, recalling: &memory).makeIterator()
    var allRead = true
    for (number, read) in group.lines {
      switch read {
      case .document(let line, _):
        guard let review = reviews.next() else { break }
        answer(line, review, &writer)
        writer.endLine()
        if review.obstacle != nil { allRead = false }
      case .problem(let line, let sentence):
        writeError(sentence, at: number, id: line, to: &writer)
        allRead = false
      }
    }
    group = Group()
    return allRead
  }

  private func writeError(_ sentence: String, at number: Int, id line: JSONLine?, to writer: inout JSONWriter) {
    writer.beginRecord(of: line)
    writer.member("error", "line \(number): \(sentence)")
    writer.endObject()
    writer.endLine()
  }
}
