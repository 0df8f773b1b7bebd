#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Bytes of files and of standard input, read and written whole.
enum FileBytes {
  /// The bytes of a file; `-` is the input given. A file over the limit is not read to its end.
  static func read(_ path: String, input: Int32, limit: Int = .max) throws(CommandProblem) -> [UInt8] {
    let descriptor = path == "-" ? input : open(path, O_RDONLY)
    guard descriptor >= 0 else { throw .cannotRead(path: path, cause: SystemCause(errno)) }
    defer { if path != "-" { _ = close(descriptor) } }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= limit {
      let count = chunk.withUnsafeMutableBytes { systemRead(descriptor, $0.baseAddress!, $0.count) }
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw .cannotRead(path: path, cause: SystemCause(errno))
      }
      bytes += chunk[..<count]
    }
    return bytes
  }

  /// Whether two paths lead to one file, however they are spelt.
  static func isSame(_ a: String, _ b: String) -> Bool {
    if a == b { return true }
    var first = stat()
    var second = stat()
    return stat(a, &first) == 0 && stat(b, &second) == 0
      && first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }

  /// Whether a path leads to a folder.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The names in a folder, sorted by their bytes.
  static func names(in folder: String) throws(CommandProblem) -> [String] {
    guard let directory = opendir(folder) else { throw .cannotRead(path: folder, cause: SystemCause(errno)) }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      names.append(withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
    }
    return names.filter { $0 != "." && $0 != ".." }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Writes a file in one step: a new file takes the old one's place, or nothing changes.
  static func write(_ bytes: [UInt8], to path: String, forOwnerOnly: Bool = false) throws(CommandProblem) {
    let temporary = "\(path).caseveil-\(getpid())"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL, 0o600)
    guard descriptor >= 0 else { throw .cannotWrite(path: path, cause: SystemCause(errno)) }
    var output = OutputStream(descriptor: descriptor, name: path)
    do throws(CommandProblem) {
      output.write(bytes)
      try output.flush()
    } catch {
      _ = close(descriptor)
      _ = unlink(temporary)
      throw error
    }
    let mask = umask(0)
    _ = umask(mask)
    _ = fchmod(descriptor, forOwnerOnly ? 0o600 : 0o666 & ~mask)
    let isWhole = fsync(descriptor) == 0 && close(descriptor) == 0
    if isWhole, rename(temporary, path) == 0 { return }
    let cause = SystemCause(errno)
    _ = unlink(temporary)
    throw .cannotWrite(path: path, cause: cause)
  }
}

/// Why the system refused, in a few plain words.
struct SystemCause: Hashable, Sendable {
  let number: Int32
  init(_ number: Int32) { self.number = number }

  var sentence: String {
    switch number {
    case ENOENT: "there is no such file"
    case EISDIR: "it is a folder"
    case EACCES, EPERM, EROFS: "it is not allowed here"
    case ENOSPC, EDQUOT: "the disk is full"
    case ENOTDIR: "a part of the path is not a folder"
    default: String(cString: strerror(number))
    }
  }
}
