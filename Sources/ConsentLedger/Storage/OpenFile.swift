#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// An open file, closed when it goes out of use. Nothing but its own name is told in errors.
struct OpenFile: ~Copyable {
  let descriptor: Int32
  private let name: String
  private let calls: SystemCalls

  enum Mode { case reading, appending, replacing, locking, folder }

  /// Nil when there is no such file.
  init?(_ path: String, name: String, _ mode: Mode, calls: SystemCalls) throws(LedgerProblem) {
    let flags: Int32 =
      switch mode {
      case .reading: O_RDONLY | O_NOFOLLOW
      case .appending: O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW
      case .replacing: O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW
      case .locking: O_RDWR | O_CREAT | O_NOFOLLOW
      case .folder: O_RDONLY | O_DIRECTORY
      }
    let descriptor = open(path, flags | O_CLOEXEC, 0o600)
    if descriptor < 0 {
      if errno == ENOENT { return nil }
      throw .file(.open, file: name, code: errno)
    }
    self.descriptor = descriptor
    self.name = name
    self.calls = calls
  }

  deinit { close(descriptor) }

  /// What `stat` says: length and place on the disk, by which a change is seen.
  var stamp: FileStamp {
    get throws(LedgerProblem) {
      var information = stat()
      guard fstat(descriptor, &information) == 0 else { throw .file(.read, file: name, code: errno) }
      return FileStamp(information)
    }
  }

  /// The bytes from an offset on, so many at most.
  func bytes(from offset: Int = 0, atMost most: Int = .max) throws(LedgerProblem) -> [UInt8] {
    let length = min(most, max(0, try stamp.length - offset))
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
      while count < length {
        let taken = pread(descriptor, buffer.baseAddress! + count, length - count, off_t(offset + count))
        if taken < 0 && errno == EINTR { continue }
        if taken < 0 { failure = errno }
        if taken <= 0 { break }
        count += taken
      }
    }
    if failure != 0 { throw .file(.read, file: name, code: failure) }
    return bytes
  }

  /// Writes all bytes, in one call unless the system takes fewer.
  func write(_ bytes: [UInt8]) throws(LedgerProblem) {
    let failure: Int32 = bytes.withUnsafeBytes { whole in
      var rest = whole[...]
      while !rest.isEmpty {
        let taken = calls.write(descriptor, UnsafeRawBufferPointer(rebasing: rest))
        if taken < 0 && errno == EINTR { continue }
        if taken <= 0 { return errno == 0 ? EIO : errno }
        rest = rest.dropFirst(taken)
      }
      return 0
    }
    if failure != 0 { throw .file(.write, file: name, code: failure) }
  }

  func sync() throws(LedgerProblem) {
    guard calls.sync(descriptor) == 0 else { throw .file(.sync, file: name, code: errno) }
  }

  func truncate(to length: Int) throws(LedgerProblem) {
    guard ftruncate(descriptor, off_t(length)) == 0 else { throw .file(.truncate, file: name, code: errno) }
  }
}

/// By which a file's change is seen: length, place on the disk, time of the last change.
struct FileStamp: Hashable {
  let length: Int
  let node: UInt64
  let seconds: Int64
  let nanoseconds: Int64

  init(_ information: stat) {
    length = Int(information.st_size)
    node = UInt64(information.st_ino)
    #if canImport(Darwin)
    seconds = Int64(information.st_mtimespec.tv_sec)
    nanoseconds = Int64(information.st_mtimespec.tv_nsec)
    #else
    seconds = Int64(information.st_mtim.tv_sec)
    nanoseconds = Int64(information.st_mtim.tv_nsec)
    #endif
  }
}
