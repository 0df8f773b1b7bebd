/// Size and root of a ledger at one moment, kept elsewhere: who has it finds any later rewriting.
public struct Checkpoint: Hashable, Sendable {
  /// The ledger that it speaks of.
  public let ledger: RandomID
  /// The number of records that it covers.
  public let size: Int
  public let root: Digest

  public init(ledger: RandomID, size: Int, root: Digest) {
    self.ledger = ledger
    self.size = size
    self.root = root
  }

  /// The name of a ledger in checkpoints.
  public static func origin(of ledger: RandomID) -> String { "caseveil.local/" + ledger.hex }

  /// The three lines: origin, size, root in base64 (C2SP tlog-checkpoint).
  public var text: String { "\(Self.origin(of: ledger))\n\(size)\n\(Base64.text(of: root.bytes))\n" }

  /// The root in eight groups of eight digits, to be read out.
  public var spokenRoot: String { Self.spoken(root) }

  /// A digest in eight groups of eight digits, to be read out.
  public static func spoken(_ digest: Digest) -> String {
    var groups: [UInt8] = []
    for (i, digit) in digest.hex.utf8.enumerated() {
      if i > 0 && i % 8 == 0 { groups.append(0x20) }
      groups.append(digit)
    }
    return String(decoding: groups, as: UTF8.self)
  }
}

/// A checkpoint as it came from outside: its text, and the seals under it.
public struct CheckpointNote: Hashable, Sendable {
  public let checkpoint: Checkpoint
  /// The lines after the blank line.
  let seals: [String]

  /// Why a text is not a checkpoint.
  public struct Fault: Error, Hashable, Sendable {
    /// Counted from 1.
    public let line: Int
    public let expected: Expected

    /// What the line should have held.
    public enum Expected: String, Hashable, Sendable {
      case origin
      case size
      case root
      case blankLine = "blank line"
      case seal
      case finalLineFeed = "final line feed"
      case utf8 = "UTF-8"
    }
  }

  /// Reads three lines, and after a blank line the seals, if any.
  public init(_ bytes: some Collection<UInt8>) throws(Fault) {
    let bytes = Array(bytes)
    if UTF8Check.firstInvalid(in: bytes) != nil { throw Fault(line: 1, expected: .utf8) }
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
    guard lines.count > 3, lines.removeLast().isEmpty else { throw Fault(line: lines.count, expected: .finalLineFeed) }
    let prefix = Array("caseveil.local/".utf8)
    guard lines[0].utf8.starts(with: prefix),
      let ledger = RandomID(hex: String(decoding: lines[0].utf8.dropFirst(prefix.count), as: UTF8.self))
    else { throw Fault(line: 1, expected: .origin) }
    guard let size = Int(lines[1]), size >= 0, "\(size)".utf8.elementsEqual(lines[1].utf8) else {
      throw Fault(line: 2, expected: .size)
    }
    guard let root = Base64.bytes(of: lines[2]).flatMap({ Digest(bytes: $0) }) else {
      throw Fault(line: 3, expected: .root)
    }
    checkpoint = Checkpoint(ledger: ledger, size: size, root: root)
    if lines.count > 3, !lines[3].isEmpty { throw Fault(line: 4, expected: .blankLine) }
    if lines.count == 4 { throw Fault(line: 5, expected: .seal) }
    seals = Array(lines.dropFirst(4))
  }
}
