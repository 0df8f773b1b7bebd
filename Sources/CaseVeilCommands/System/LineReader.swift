#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Lines of standard input or a file, in batches of whole lines, with flat memory.
struct LineReader {
  private let descriptor: Int32
  private let path: String
  private var rest: [UInt8] = []
  private var atEnd = false
  private var lineNumber = 1

  /// A line may be longer than the largest document as JSON needs more room; a longer one is given up and reported.
  static let longestLine = 64 << 20

  /// `-` is the input given.
  init(_ path: String, input: Int32) throws(CommandProblem) {
    self.path = path
    descriptor = path == "-" ? input : open(path, O_RDONLY)
    guard descriptor >= 0 else { throw .cannotRead(path: path, cause: SystemCause(errno)) }
  }

  /// The next whole lines, about `size` bytes of them, and the number of the first; nil at the end.
  mutating func nextBatch(of size: Int) throws(CommandProblem) -> (bytes: [UInt8], firstLine: Int)? {
    while !atEnd, rest.count < size || !rest.contains(0x0A) { try fill(size) }
    if rest.isEmpty { return nil }
    let end = atEnd && rest.count <= size ? rest.count : lastLineEnd()
    let batch = Array(rest[..<end])
    rest.removeSubrange(..<end)
    let first = lineNumber
    lineNumber += batch.withUnsafeBufferPointer { $0.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) } }
    return (batch, first)
  }

  private func lastLineEnd() -> Int {
    guard let newline = rest.lastIndex(of: 0x0A) else { return rest.count }
    return newline + 1
  }

  private mutating func fill(_ size: Int) throws(CommandProblem) {
    let start = rest.count
    if start > Self.longestLine { throw .lineTooLong(line: lineNumber) }
    rest.append(contentsOf: repeatElement(0, count: max(size, 1 << 16)))
    let count = rest.withUnsafeMutableBytes { systemRead(descriptor, $0.baseAddress! + start, $0.count - start) }
    rest.removeLast(rest.count - start - max(count, 0))
    if count == 0 { atEnd = true }
    if count < 0, errno != EINTR { throw .cannotRead(path: path, cause: SystemCause(errno)) }
  }
}

func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(descriptor, bytes, count)
}
