#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// How far a long run has come: one line on a terminal, from half a second on, erased at the end.
struct Progress {
  private let total: Int
  private var phase = "reading"
  private let isShown: Bool
  private let start = Progress.milliseconds
  private var done = 0
  private var isThere = false
  private var last: Int64 = 0

  init(of total: Int, _ streams: Streams, isQuiet: Bool) {
    self.total = total
    let terminal = streams.surroundings.variable("TERM") ?? "dumb"
    isShown = !isQuiet && streams.error.isTerminal && terminal != "dumb"
  }

  /// The same files once more, for something else.
  mutating func begin(_ phase: String) {
    self.phase = phase
    done = 0
  }

  mutating func step(_ name: String, _ streams: inout Streams) throws(CommandProblem) {
    done += 1
    let now = Self.milliseconds
    guard isShown, now - start > 500, now - last > 80 || done == total else { return }
    last = now
    isThere = true
    Interruption.erasesLine(true)
    let width = streams.error.columns ?? 80
    streams.error.write("\r\u{1B}[2K" + "\(phase) \(done)/\(total)  \(VisibleText.name(name))".prefix(width - 1))
    try streams.error.flush()
  }

  /// Leaves the line as it was.
  mutating func end(_ streams: inout Streams) throws(CommandProblem) {
    guard isThere else { return }
    isThere = false
    Interruption.erasesLine(false)
    streams.error.write("\r\u{1B}[2K")
    try streams.error.flush()
  }

  private static var milliseconds: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
