#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// A file that appears whole or not at all: it is written under another name beside its place and then moved there.
///
/// A device or a pipe is written to directly.
struct NewFile {
  /// Where to write.
  var stream: OutputStream
  private let path: String
  private let replaces: Bool
  private let isForOwnerOnly: Bool
  /// The option that named it, for errors.
  private let option: String
  private let descriptor: Int32
  /// The name until it is whole; nil for a device.
  private let temporary: String?

  /// Opens the place. Nothing that is there is touched; with `replaces` a file may be, when the new one is whole.
  ///
  /// `isOriginal` tells which files are being read: they are never replaced. A link is followed.
  init(
    at named: String, replaces: Bool, forOwnerOnly: Bool = false, option: String = "--out",
    isOriginal: (String) -> Bool
  ) throws(CommandProblem) {
    isForOwnerOnly = forOwnerOnly
    self.option = option
    var status = stat()
    let exists = stat(named, &status) == 0
    let type = status.st_mode & S_IFMT
    if exists, type == S_IFDIR { throw .cannotWrite(path: named, cause: SystemCause(EISDIR)) }
    if isOriginal(named) { throw .wouldOverwrite(path: named, option: option) }
    self.replaces = replaces
    if exists, type != S_IFREG {
      path = named
      temporary = nil
      descriptor = open(named, O_WRONLY)
    } else {
      var link = stat()
      if !replaces, lstat(named, &link) == 0 { throw .exists(path: named, option: option) }
      path = exists ? Self.resolved(named) : named
      (descriptor, temporary) = Self.openPart(beside: path)
    }
    stream = OutputStream(descriptor: descriptor, name: named)
    if descriptor < 0 {
      let cause = SystemCause(errno)
      if let temporary { Interruption.hasWritten(temporary) }
      throw .cannotWrite(path: named, cause: cause)
    }
  }

  /// Opens a file under a name of its own: several may be written beside one another.
  private static func openPart(beside path: String) -> (descriptor: Int32, name: String) {
    var count = 0
    while true {
      let name = "\(folder(of: path)).caseveil-\(getpid())\(count == 0 ? "" : "-\(count)").part"
      Interruption.willWrite(name)
      let descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL, 0o600)
      if descriptor >= 0 || errno != EEXIST || count == 99 { return (descriptor, name) }
      Interruption.hasWritten(name)
      count += 1
    }
  }

  /// Moves the whole file to its place.
  mutating func finish() throws(CommandProblem) {
    do throws(CommandProblem) {
      try stream.flush()
    } catch {
      abandon()
      throw error
    }
    guard let temporary else {
      _ = close(descriptor)
      return
    }
    let mask = umask(0)
    _ = umask(mask)
    _ = fchmod(descriptor, isForOwnerOnly ? 0o600 : 0o666 & ~mask)
    guard fsync(descriptor) == 0, close(descriptor) == 0, move(temporary) else {
      let cause = SystemCause(errno)
      _ = unlink(temporary)
      Interruption.hasWritten(temporary)
      if cause.number == EEXIST { throw .exists(path: path, option: option) }
      throw .cannotWrite(path: path, cause: cause)
    }
    Interruption.hasWritten(temporary)
  }

  /// Leaves nothing behind.
  func abandon() {
    _ = close(descriptor)
    guard let temporary else { return }
    _ = unlink(temporary)
    Interruption.hasWritten(temporary)
  }

  /// A second name and the end of the first replace nothing, even what has come there meanwhile; not all disks have them.
  private func move(_ temporary: String) -> Bool {
    if !replaces {
      if link(temporary, path) == 0 { return unlink(temporary) == 0 }
      if errno == EEXIST { return false }
    }
    return rename(temporary, path) == 0
  }

  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }
}
