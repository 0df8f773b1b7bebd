#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Bytes on their way to a file, a pipe or a terminal, gathered and written in large pieces.
struct OutputStream {
  let descriptor: Int32
  private let name: String
  private var pending: [UInt8] = []

  init(descriptor: Int32, name: String) {
    self.descriptor = descriptor
    self.name = name
  }

  static var standardOutput: OutputStream { OutputStream(descriptor: 1, name: "standard output") }
  static var standardError: OutputStream { OutputStream(descriptor: 2, name: "standard error") }

  /// Whether somebody looks at it.
  var isTerminal: Bool { isatty(descriptor) != 0 }

  /// How many columns the terminal has; nil when it is none, or does not say.
  var columns: Int? {
    guard isTerminal else { return nil }
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  mutating func write(_ bytes: [UInt8]) { pending += bytes }
  mutating func write(_ text: String) { pending += text.utf8 }

  /// Hands on what was gathered. A reader that has gone away is not an error of ours: `closedPipe`.
  mutating func flush() throws(CommandProblem) {
    var done = 0
    while done < pending.count {
      let count = pending.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress! + done, $0.count - done) }
      if count >= 0 {
        done += count
      } else if errno == EPIPE {
        throw .closedPipe
      } else if errno != EINTR {
        throw .cannotWrite(path: name, cause: SystemCause(errno))
      }
    }
    pending.removeAll(keepingCapacity: true)
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
