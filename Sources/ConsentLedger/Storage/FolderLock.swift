#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The lock on a ledger, held until it goes out of use.
///
/// `flock`, not the locks of `fcntl`: those are lost when any descriptor of the file is closed.
struct FolderLock: ~Copyable {
  private let file: OpenFile

  /// Waits so many seconds to be the only one.
  init(exclusiveIn folder: LedgerFolder, wait seconds: Int) throws(LedgerProblem) {
    let path = folder.path(of: LedgerFolder.lock)
    guard let file = try OpenFile(path, name: LedgerFolder.lock, .locking, calls: folder.calls) else {
      throw .notALedger
    }
    guard try Self.take(file.descriptor, LOCK_EX, seconds) else { throw .locked(seconds: seconds) }
    self.file = file
  }

  /// Waits so many seconds for all writers to be done; nil when they are not, or no lock is there. Makes no file.
  init?(sharedIn folder: LedgerFolder, wait seconds: Int) {
    let path = folder.path(of: LedgerFolder.lock)
    guard let file = try? OpenFile(path, name: LedgerFolder.lock, .reading, calls: folder.calls) else { return nil }
    guard (try? Self.take(file.descriptor, LOCK_SH, seconds)) == true else { return nil }
    self.file = file
  }

  private static func take(_ descriptor: Int32, _ kind: Int32, _ seconds: Int) throws(LedgerProblem) -> Bool {
    for _ in 0...(max(0, seconds) * 100) {
      if flock(descriptor, kind | LOCK_NB) == 0 { return true }
      guard errno == EWOULDBLOCK || errno == EINTR else { throw .file(.lock, file: LedgerFolder.lock, code: errno) }
      usleep(10_000)
    }
    return false
  }
}
