#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// The files that are being written, as the system wants to be told.
private nonisolated(unsafe) let unfinishedPaths = {
  let paths = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: mostUnfinished)
  paths.initialize(repeating: nil, count: mostUnfinished)
  return paths
}()
private let mostUnfinished = 8

private func removeUnfinished() {
  for i in 0..<mostUnfinished { if let path = unfinishedPaths[i] { _ = unlink(path) } }
}

/// What is said when a person stops what asks them; nil when nothing would be lost.
private nonisolated(unsafe) var lossSentence: StaticString?

/// Whether a line of progress stands on the terminal, to be erased first.
private nonisolated(unsafe) var hasProgressLine = false
private let erasing: StaticString = "\r\u{1B}[2K"

/// Said when the program itself is at fault; the tables of memory that the system would print may hold the text.
private let faultSentence: StaticString =
  "caseveil: stopped by a fault of its own; the result is not whole. Please report it, without the text.\n"

/// What happens on Ctrl-C and when the program is asked to end: the unfinished file goes, the code is 128 and the signal.
enum Interruption {
  /// Takes over SIGINT, SIGTERM and SIGHUP for the whole process, and the signals of a fault.
  static func watch() {
    _ = unfinishedPaths
    for number in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE] {
      signal(number) { _ in
        removeUnfinished()
        _ = write(2, faultSentence.utf8Start, faultSentence.utf8CodeUnitCount)
        _exit(70)
      }
    }
    // A parent with threads may have left them blocked.
    var stops = sigset_t()
    sigemptyset(&stops)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      sigaddset(&stops, number)
      signal(number) { received in
        removeUnfinished()
        if let lossSentence { _ = write(2, lossSentence.utf8Start, lossSentence.utf8CodeUnitCount) }
        if hasProgressLine { _ = write(2, erasing.utf8Start, erasing.utf8CodeUnitCount) }
        _exit(128 + received)
      }
    }
    sigprocmask(SIG_UNBLOCK, &stops, nil)
  }

  /// Says whether a line of progress stands on standard error.
  static func erasesLine(_ isThere: Bool) { hasProgressLine = isThere }

  /// What is said of what a stop would lose; nil again when it would not.
  static func says(_ sentence: StaticString?) { lossSentence = sentence }

  /// Names a file that goes when the program is stopped.
  ///
  /// The few bytes of the name are never given back: a signal may come while they are read.
  static func willWrite(_ path: String) {
    for i in 0..<mostUnfinished where unfinishedPaths[i] == nil {
      unfinishedPaths[i] = strdup(path)
      return
    }
  }

  /// The file is whole or gone.
  static func hasWritten(_ path: String) {
    for i in 0..<mostUnfinished {
      if let known = unfinishedPaths[i], strcmp(known, path) == 0 { unfinishedPaths[i] = nil }
    }
  }
}
