#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The files of a ledger: 0600 in a folder that is 0700.
struct LedgerFolder: Sendable {
  let path: String
  var calls = SystemCalls.system

  static let ledger = "ledger.jsonl"
  static let privateFile = "private.jsonl"
  static let head = "head.json"
  static let lock = "lock"
  static let quarantine = "quarantine"
  static let checkpoints = "checkpoints"
  private static let unfinished = ".unfinished"

  func path(of name: String) -> String { path + "/" + name }

  /// Whether the folder holds the file.
  func holds(_ name: String) -> Bool { access(path(of: name), F_OK) == 0 }

  /// Whether the file is there and others than its owner may read or write it.
  func isOpenToOthers(_ name: String) -> Bool {
    var status = stat()
    return stat(path(of: name), &status) == 0 && status.st_mode & 0o077 != 0
  }

  /// Makes the folder, or one in it; content when it is there.
  func make(_ name: String? = nil) throws(LedgerProblem) {
    let whole = name.map { path(of: $0) } ?? path
    if mkdir(whole, 0o700) != 0 && errno != EEXIST { throw .file(.makeFolder, file: name ?? "", code: errno) }
    if name != nil { try sync() }
  }

  /// The bytes of a file from an offset on, so many at most, and its stamp; nil when it is not there.
  func read(
    _ name: String, from offset: Int = 0, atMost most: Int = .max
  ) throws(LedgerProblem) -> (bytes: [UInt8], stamp: FileStamp)? {
    guard let file = try OpenFile(path(of: name), name: name, .reading, calls: calls) else { return nil }
    let stamp = try file.stamp
    return (try file.bytes(from: offset, atMost: most), stamp)
  }

  /// A file's stamp; nil when it is not there.
  func stamp(of name: String) throws(LedgerProblem) -> FileStamp? {
    guard let file = try OpenFile(path(of: name), name: name, .reading, calls: calls) else { return nil }
    return try file.stamp
  }

  /// Adds bytes to a file's end and waits until they lie on the disk. On failure the file is as it was.
  func append(_ bytes: [UInt8], to name: String) throws(LedgerProblem) {
    let isNew = !holds(name)
    guard let file = try OpenFile(path(of: name), name: name, .appending, calls: calls) else {
      throw .file(.open, file: name, code: ENOENT)
    }
    let length = try file.stamp.length
    do throws(LedgerProblem) {
      try file.write(bytes)
      try file.sync()
    } catch {
      // Never write again after a failed sync: what the disk holds is unknown. Cut back and let the caller begin anew.
      try? file.truncate(to: length)
      _ = calls.sync(file.descriptor)
      throw error
    }
    if isNew { try sync() }
  }

  /// Puts a file in another's place so that either the old or the new is there, whenever the power fails.
  func replace(_ name: String, with bytes: [UInt8]) throws(LedgerProblem) {
    let draft = name + Self.unfinished
    do throws(LedgerProblem) {
      guard let file = try OpenFile(path(of: draft), name: name, .replacing, calls: calls) else {
        throw .file(.open, file: name, code: ENOENT)
      }
      try file.write(bytes)
      try file.sync()
    } catch {
      unlink(path(of: draft))
      throw error
    }
    guard calls.rename(path(of: draft), path(of: name)) == 0 else {
      let code = errno
      unlink(path(of: draft))
      throw .file(.rename, file: name, code: code)
    }
    try sync()
  }

  /// Cuts a file to a length and waits until that lies on the disk.
  func truncate(_ name: String, to length: Int) throws(LedgerProblem) {
    guard let file = try OpenFile(path(of: name), name: name, .appending, calls: calls) else { return }
    try file.truncate(to: length)
    try file.sync()
  }

  /// Deletes what an interrupted `replace` left: it may hold personal values.
  func clearUnfinished() throws(LedgerProblem) {
    for name in [Self.privateFile, Self.head] where holds(name + Self.unfinished) {
      guard unlink(path(of: name + Self.unfinished)) == 0 else { throw .file(.delete, file: name, code: errno) }
    }
  }

  /// Waits until names made, changed and deleted in the folder, or in one inside, lie on the disk.
  func sync(_ name: String? = nil) throws(LedgerProblem) {
    let whole = name.map { path(of: $0) } ?? path
    guard let folder = try OpenFile(whole, name: name ?? "", .folder, calls: calls) else { return }
    try folder.sync()
  }

  /// The names of the files in a folder inside, sorted by their bytes; none when it is not there.
  func names(in folder: String) throws(LedgerProblem) -> [String] {
    guard let listing = opendir(path(of: folder)) else {
      if errno == ENOENT { return [] }
      throw .file(.list, file: folder, code: errno)
    }
    defer { closedir(listing) }
    var names: [String] = []
    while let item = readdir(listing) {
      let name = withUnsafePointer(to: &item.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if !name.utf8.starts(with: ".".utf8) { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
