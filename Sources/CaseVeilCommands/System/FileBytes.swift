import CaseVeil

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Bytes of files and of standard input, read whole.
enum FileBytes {
  /// The bytes of a file; `-` is the input given. A file over the limit is not read to its end.
  static func read(_ path: String, input: Int32, limit: Int = .max) throws(CommandProblem) -> [UInt8] {
    let descriptor = path == "-" ? input : open(path, O_RDONLY)
    guard descriptor >= 0 else { throw problem(opening: path, SystemCause(errno)) }
    defer { if path != "-" { _ = close(descriptor) } }
    var bytes: [UInt8] = []
    while bytes.count <= limit {
      let count = append(1 << 18, from: descriptor, to: &bytes)
      if count == 0 { return bytes }
      if count < 0, errno != EINTR { throw .cannotRead(path: path, cause: SystemCause(errno)) }
    }
    return bytes
  }

  /// Why a file could not be opened; for one that is not there, the name beside it that is most like it.
  private static func problem(opening path: String, _ cause: SystemCause) -> CommandProblem {
    guard cause.isMissing else { return .cannotRead(path: path, cause: cause) }
    let slash = path.lastIndex(of: "/")
    let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    let folder = slash.map { String(path[...$0]) } ?? ""
    let beside = (try? names(in: folder.isEmpty ? "." : folder)) ?? []
    return .noSuchFile(path: path, nearest: NearestName.of(name, among: beside).map { folder + $0 })
  }

  /// Whether there is a file at a path.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0
  }

  /// Appends up to so many bytes of a descriptor; what `read` answered.
  static func append(_ size: Int, from descriptor: Int32, to bytes: inout [UInt8]) -> Int {
    withUnsafeTemporaryAllocation(byteCount: size, alignment: 1) { room in
      let count = systemRead(descriptor, room.baseAddress!, size)
      if count > 0 { bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: room[..<count])) }
      return count
    }
  }

  /// Whether two paths lead to one file, however they are spelt.
  static func isSame(_ a: String, _ b: String) -> Bool {
    if a == b { return true }
    var first = stat()
    var second = stat()
    return stat(a, &first) == 0 && stat(b, &second) == 0
      && first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }

  /// Whether a path leads to the file that an open descriptor reads.
  static func isSame(_ path: String, _ descriptor: Int32) -> Bool {
    var first = stat()
    var second = stat()
    return stat(path, &first) == 0 && fstat(descriptor, &second) == 0
      && first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }

  /// A path without links and dots; the path itself when nothing is there.
  static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// Whether a path leads to a folder.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether a path is a link itself.
  static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
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
}

/// Why the system refused, in a few plain words.
struct SystemCause: Hashable, Sendable {
  let number: Int32
  init(_ number: Int32) { self.number = number }

  static let missing = SystemCause(ENOENT)

  /// Whether what was named, or a folder on the way, is not there.
  var isMissing: Bool { self == .missing }

  /// Whether the system does not let this user.
  var isForbidden: Bool { [EACCES, EPERM, EROFS].contains(number) }

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

private func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(descriptor, bytes, count)
}
