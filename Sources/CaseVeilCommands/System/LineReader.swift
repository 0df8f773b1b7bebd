#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Lines of standard input or a file, in batches of whole lines, with flat memory.
struct LineReader {
  /// Whole lines, or one line that was too long and was passed over.
  struct Batch {
    var bytes: [UInt8]
    let firstLine: Int
    var isTooLong = false
  }

  private let descriptor: Int32
  private let path: String
  private var rest: [UInt8] = []
  /// The bytes of `rest` that hold no line end.
  private var searched = 0
  private var atEnd = false
  private var lineNumber = 1

  /// A line may be longer than the largest document, as JSON needs more room.
  static let longestLine = 32 << 20

  /// `-` is the input given. Throws also when the first bytes are of no text.
  init(_ path: String, input: Int32) throws(CommandProblem) {
    self.path = path
    descriptor = path == "-" ? input : open(path, O_RDONLY)
    guard descriptor >= 0 else { throw .cannotRead(path: path, cause: SystemCause(errno)) }
    try fill(1 << 16)
    if let form = FileForm(ofStream: rest) { throw .wrongForm(path: FileForm.name(of: path), form) }
    if rest.starts(with: FileForm.byteOrderMark) { rest.removeFirst(FileForm.byteOrderMark.count) }
  }

  /// The next whole lines, about `size` bytes of them; nil at the end.
  mutating func nextBatch(of size: Int) throws(CommandProblem) -> Batch? {
    while !atEnd, rest.count < size || !hasLineEnd() {
      if rest.count > Self.longestLine, !hasLineEnd() { return try passOver() }
      try fill(size)
    }
    if rest.isEmpty { return nil }
    let end = atEnd && rest.count <= size ? rest.count : (rest.lastIndex(of: 0x0A).map { $0 + 1 } ?? rest.count)
    let batch = end == rest.count ? rest : Array(rest[..<end])
    if end == rest.count { rest = [] } else { rest.removeSubrange(..<end) }
    searched = 0
    let first = lineNumber
    lineNumber += Self.lineEnds(in: batch)
    return Batch(bytes: batch, firstLine: first)
  }

  private static func lineEnds(in batch: [UInt8]) -> Int {
    batch.withUnsafeBytes { bytes in
      var count = 0
      var place = bytes.baseAddress
      while let start = place, let end = memchr(start, 0x0A, bytes.count - (start - bytes.baseAddress!)) {
        count += 1
        place = UnsafeRawPointer(end) + 1
      }
      return count
    }
  }

  /// Drops a line that is too long up to its end.
  private mutating func passOver() throws(CommandProblem) -> Batch {
    while !atEnd, !hasLineEnd() {
      rest.removeAll(keepingCapacity: false)
      searched = 0
      try fill(1 << 16)
    }
    if let end = rest.firstIndex(of: 0x0A) { rest.removeSubrange(...end) } else { rest = [] }
    searched = 0
    lineNumber += 1
    return Batch(bytes: [], firstLine: lineNumber - 1, isTooLong: true)
  }

  /// Whether `rest` holds a line end; what was looked through is not looked through again.
  private mutating func hasLineEnd() -> Bool {
    let start = searched
    let found: Bool = rest.withUnsafeBytes { bytes in
      bytes.count > start && memchr(bytes.baseAddress! + start, 0x0A, bytes.count - start) != nil
    }
    if !found { searched = rest.count }
    return found
  }

  private mutating func fill(_ size: Int) throws(CommandProblem) {
    let count = FileBytes.append(max(size, 1 << 16), from: descriptor, to: &rest)
    if count == 0 { atEnd = true }
    if count < 0, errno != EINTR { throw .cannotRead(path: path, cause: SystemCause(errno)) }
  }
}
