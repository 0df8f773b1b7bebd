/// A line of `ledger.jsonl`: `{"hash":"…","rec":…}`, where the hash is that of the bytes after `"rec":`.
public enum LedgerLine {
  static let opening = Array("{\"hash\":\"".utf8)
  static let middle = Array("\",\"rec\":".utf8)
  /// Where the record begins in its line.
  static let recordStart = 81
  /// The longest line, without its line feed.
  public static let longest = 65_536

  /// The line of a record, with its line feed, and the record's hash.
  static func bytes(of record: Record) -> (hash: Digest, line: [UInt8]) {
    let json = record.json.bytes
    let hash = MerkleTree.leaf(json)
    var line = opening
    line.reserveCapacity(json.count + 84)
    line.append(contentsOf: hash.hex.utf8)
    line += middle
    line += json
    line += [0x7D, 0x0A]
    return (hash, line)
  }

  /// The hash that a line (without line feed) states, and the bytes that it is to be of; nil when the frame is broken.
  static func parts(of line: ArraySlice<UInt8>) -> (hash: Digest, record: ArraySlice<UInt8>)? {
    guard line.count > recordStart + 1, line.last == 0x7D, line.starts(with: opening) else { return nil }
    let start = line.startIndex
    guard line[(start + 73)..<(start + recordStart)].elementsEqual(middle), line[start + recordStart] == 0x7B,
      let hash = Digest(hex: line[(start + 9)..<(start + 73)])
    else { return nil }
    return (hash, line[(start + recordStart)..<(line.endIndex - 1)])
  }
}

/// A record in its place: its hash and where its line stands in the file.
public struct Entry: Hashable, Sendable {
  public let hash: Digest
  public let record: Record
  /// The offset of the line's first byte.
  public let byte: Int
  /// The length of the line without its line feed.
  public let length: Int

  /// The line in the file, counted from 1.
  public var line: Int { record.sequence + 1 }
}
